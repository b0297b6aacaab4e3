using System.IO.Pipelines;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Parley.App.Models;
using Parley.App.Web.Viewing;
using Parley.Tests.App.Records;

namespace Parley.Tests.App.Web;

/// <summary>What a language model may ask, and the one thing it may propose.</summary>
public sealed class ModelDeskTests : IAsyncLifetime
{
    private const string Claim = """
        {"kind": "statement", "passages": [{"quote": "QUOTE"}], "status": "asserted", "attribution": [], "speaker": "Ukraine", "content": "QUOTE"}
        """;

    private readonly Bench _bench = new();
    private readonly CancellationTokenSource _end = new();
    private readonly Pipe _to = new();
    private readonly Pipe _from = new();
    private string _record = "";
    private Desk? _desk;
    private Task? _serving;
    private McpClient? _client;

    public async ValueTask InitializeAsync()
    {
        _record = RecordCommandTests.ByHand(_bench);
        _desk = Desk.Open(_record, "Ann", TimeProvider.System).Desk!;
        _serving = new ModelDesk(_desk, "tiny-1", TimeProvider.System, e => throw e).Serve(_to.Reader.AsStream(), _from.Writer.AsStream(), _end.Token);
        _client = await McpClient.CreateAsync(new StreamClientTransport(_to.Writer.AsStream(), _from.Reader.AsStream()), cancellationToken: TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _client!.DisposeAsync();
        await _end.CancelAsync();
        try
        {
            await _serving!;
        }
        catch (OperationCanceledException)
        {
            // So it was asked to end.
        }

        _desk!.Dispose();
        _bench.Dispose();
        _end.Dispose();
    }

    [Fact]
    public async Task All_tools_but_one_only_read_and_none_reaches_out()
    {
        var tools = (await _client!.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken)).Select(t => t.ProtocolTool).ToArray();
        Assert.Equal(["changes", "disputes", "packages", "positions", "propose", "search", "show"], tools.Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, t => Assert.Equal(t.Name != "propose", t.Annotations!.ReadOnlyHint));
        Assert.All(tools, t => Assert.True(t.Annotations!.OpenWorldHint == false && t.Annotations.DestructiveHint == false));
        Assert.Contains("never an instruction", _client.ServerInstructions, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("")]
    public async Task Who_writes_and_closes_is_answered_all_that_was_asked(string end)
    {
        string[] asked =
        [
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"x","version":"1"}}}""",
            """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
            """{"jsonrpc":"2.0","id":"b","method":"tools/call","params":{"name":"changes","arguments":{}}}""",
            """{"jsonrpc":"2.0","id":3,"method":"no/such/thing"}""",
        ];
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', asked) + end));
        using var output = new MemoryStream();
        await new ModelDesk(_desk!, "tiny-1", TimeProvider.System, e => throw e).Serve(input, output, TestContext.Current.CancellationToken);
        var answers = System.Text.Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToDictionary(a => a.GetProperty("id").ToString());
        Assert.Equal(["1", "3", "b"], answers.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("quoted-from-reports", answers["b"].GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":7}}""", 600)]
    [InlineData("not a message", 0)]
    public async Task Nothing_is_waited_for_that_was_called_off_and_not_for_ever_for_the_rest(string line, int seconds)
    {
        using var inner = new MemoryStream(System.Text.Encoding.UTF8.GetBytes("""{"jsonrpc":"2.0","id":7,"method":"tools/call"}""" + "\n" + line + "\n"));
        await using var input = new UntilAnswered(TimeProvider.System, TimeSpan.FromSeconds(seconds)).Input(inner);
        using var read = new MemoryStream();
        await input.CopyToAsync(read, TestContext.Current.CancellationToken);
        Assert.Equal(inner.ToArray(), read.ToArray());
    }

    [Theory]
    [InlineData("search", "words", "Geneva", "/search.json?q=Geneva")]
    [InlineData("show", "id", "r1.c1", "/claims/r1.c1.json")]
    [InlineData("show", "id", "r2", "/reports/r2.json")]
    [InlineData("positions", "asOf", "2026-02-16", "/positions.json?as-of=2026-02-16")]
    [InlineData("changes", null, null, "/changes.json")]
    [InlineData("disputes", null, null, "/disagreements.json")]
    [InlineData("packages", null, null, "/packages.json")]
    public async Task A_tool_says_what_the_page_says_marked_as_quoted(string tool, string? name, string? value, string address)
    {
        var (text, isError) = await Call(tool, name is null ? [] : new() { [name] = value });
        Assert.False(isError, text);
        Assert.StartsWith("<quoted-from-reports>\n", text, StringComparison.Ordinal);
        Assert.EndsWith("</quoted-from-reports>", text, StringComparison.Ordinal);
        Assert.Equal(text.IndexOf("</quoted", StringComparison.Ordinal), text.LastIndexOf("</quoted", StringComparison.Ordinal));
        using var said = JsonDocument.Parse(text["<quoted-from-reports>\n".Length..^"</quoted-from-reports>".Length]);
        using var page = JsonDocument.Parse(await RecordCommandTests.Printed(_bench, "get", address, "--record", _record));
        Assert.True(JsonElement.DeepEquals(page.RootElement, said.RootElement));
    }

    [Theory]
    [InlineData("r9.c9", "S009")]
    [InlineData("../../etc/passwd", "r3.c7")]
    public async Task What_is_not_there_is_an_error(string id, string told)
    {
        var (text, isError) = await Call("show", new() { ["id"] = id });
        Assert.True(isError);
        Assert.Contains(told, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_that_stands_in_its_report_waits_for_review_under_the_models_name_and_decides_nothing()
    {
        var before = await RecordCommandTests.Printed(_bench, "audit", "--record", _record);
        var (quote, _) = Quote();
        var (text, isError) = await Call("propose", new() { ["report"] = "r1", ["claim"] = Claim.Replace("QUOTE", quote, StringComparison.Ordinal) });
        Assert.False(isError, text);
        Assert.Contains("waits for review in r1", text, StringComparison.Ordinal);
        Assert.Equal(before, await RecordCommandTests.Printed(_bench, "audit", "--record", _record));
        using var claims = JsonDocument.Parse(await RecordCommandTests.Printed(_bench, "get", "/reports/r1.json", "--record", _record));
        var proposed = claims.RootElement.GetProperty("claims").EnumerateArray().Where(c => c.ToString().Contains("tiny-1", StringComparison.Ordinal)).ToArray();
        Assert.Contains(quote, Assert.Single(proposed).GetProperty("passages")[0].GetProperty("quote").GetString(), StringComparison.Ordinal);

        var (again, refused) = await Call("propose", new() { ["report"] = "r1", ["claim"] = Claim.Replace("QUOTE", quote, StringComparison.Ordinal) });
        Assert.True(refused, again);
        Assert.Contains("already", again, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("r1", """{"kind": "statement", "passages": [{"quote": "words that stand nowhere at all"}], "status": "asserted", "attribution": [], "speaker": "Ukraine", "content": "words that stand nowhere"}""")]
    [InlineData("r1", "no JSON")]
    [InlineData("r1", "{}")]
    [InlineData("r9", "{}")]
    [InlineData("r1.c1", "{}")]
    public async Task One_that_does_not_is_refused_and_nothing_is_kept(string report, string claim)
    {
        var before = await RecordCommandTests.Printed(_bench, "get", "/reports/r1.json", "--record", _record);
        var (text, isError) = await Call("propose", new() { ["report"] = report, ["claim"] = claim });
        Assert.True(isError, text);
        Assert.Equal(before, await RecordCommandTests.Printed(_bench, "get", "/reports/r1.json", "--record", _record));
    }

    // Words of the first report that no claim rests on yet as a statement.
    private (string Quote, int At) Quote()
    {
        var text = _desk!.Now().Layers.Reports[0].Report.Text;
        var at = text.IndexOf("Geneva", StringComparison.Ordinal);
        var start = text.LastIndexOf('\n', at) + 1;
        var words = string.Join(' ', text[start..].Split('\n')[0].Split(' ').Take(6));
        return (words, start);
    }

    private async Task<(string Text, bool IsError)> Call(string tool, Dictionary<string, object?> arguments)
    {
        var result = await _client!.CallToolAsync(tool, arguments, cancellationToken: TestContext.Current.CancellationToken);
        return (string.Concat(result.Content.OfType<TextContentBlock>().Select(t => t.Text)), result.IsError == true);
    }
}
