using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Parley.App.Commands;
using Parley.App.Terminal;

namespace Parley.Tests.App.SecondReader;

/// <summary>What <c>parley read --with</c> makes of servers that lie, byte by byte: what the built-in reader found stays, nothing is added that is not in the report, and nobody waits longer than the limit.</summary>
public sealed class LyingServerTests : IDisposable
{
    private const string Report =
        "title: Round three\npublished: 2026-02-18\n\nThe North rejects the plan, envoy Ana Holm said on Tuesday.\n\nThe harbour stayed shut, and nobody knows why.\n";

    private const string Ok = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n";
    private const string Json = "Content-Type: application/json\r\n";

    private readonly Bench _bench = new();

    public static TheoryData<string, string> Heads => new()
    {
        { "SSH-2.0-OpenSSH_9\r\n", "R040" },
        { "", "R044" },
        { "\0\0\0\0\0\0\0\0", "R044" },
        { "HTTP/1.1 -1 X\r\n\r\n", "R040" },
        { "HTTP/1.1 099 X\r\n\r\n", "R041" },
        { "HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n", "R041" },
        { "HTTP/1.1 204 X\r\n\r\n", "R041" },
        { "HTTP/1.1 401 X\r\nWWW-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n", "R041" },
        { "HTTP/1.1 302 X\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n", "R041" },
        { $"HTTP/1.1 503 X\r\n{Json}Content-Length: 5000\r\n\r\n{{\"error\":", "R044" },
        { Ok + "Content-Length: 40\r\n\r\n" + Chunk("[" + Shut() + "]"), "R046" },
        { Ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", "R044" },
        { Ok + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc", "R044" },
        { Ok + "\r\ndata: " + new string('[', 100_000) + "\n\n", "R046" },
        { Ok + "\r\ndata: {\"choices\":[{\"index\":99999999999999,\"delta\":{\"content\":\"[]\"}}]}\n\n", "R046" },
        { Ok + "\r\ndata: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"[{\\\"kind\\\":\\\"\\ud800\\\"}]\"}}]}\n\n", "R046" },
        { Ok + "\r\nevent: error\ndata: {\"error\":{\"message\":\"x\"}}\n\n", "R046" },
    };

    public static TheoryData<string, string, string> Endless => new()
    {
        { "HTTP/1.1 200 OK\r\nX: ", new string('y', 65_536), "R040" },
        { "", "HTTP/1.1 100 Continue\r\n\r\n", "R040" },
        { Ok + "Transfer-Encoding: chunked\r\n\r\n5;", new string('y', 65_536), "R040" },
        { Ok + "\r\ndata: ", new string('y', 65_536), "R043" },
        { Ok + "\r\n", new string('\n', 65_536), "R043" },
        { $"HTTP/1.1 503 X\r\n{Json}\r\n{{\"error\":{{\"message\":\"", new string('y', 65_536), "R041" },
    };

    public static TheoryData<string, string> Slow => new()
    {
        { "", "H" },
        { "HTTP/1.1 200 OK\r\nX: ", "y" },
        { "", "HTTP/1.1 102 Processing\r\n\r\n" },
        { Ok + "\r\n", ": x\n\n" },
        { Ok + "\r\n", Chunk("a") },
        { $"HTTP/1.1 503 X\r\n{Json}\r\n{{\"error\":{{\"message\":\"", "a" },
        { $"HTTP/1.1 307 X\r\nLocation: /v1\r\nContent-Length: 9000\r\n\r\n", "a" },
    };

    public static TheoryData<string, string> Answers => new()
    {
        { new string('[', 200_000), "R046" },
        { string.Concat(Enumerable.Repeat("{\"a\":", 40_000)), "R046" },
        { new string('[', 100_000) + new string(']', 100_000), "R046" },
        { string.Concat(Enumerable.Repeat("[{", 100_000)), "R046" },
        { string.Concat(Enumerable.Repeat("[{\"kind\":\"", 20_000)), "R046" },
        { $"[{Closed("NaN")}]", "R048" },
        { $"[{Closed("1e99999")}]", "R048" },
        { $"[{Closed("-5")}]", "R048" },
        { $"[{Closed(new string('9', 100_000))}]", "R048" },
        { $"[{Closed("7")}]", "R052" },
        { $"[{Shut().Replace("\"Ana Holm\"", "\"\\u001b[31m\\u202eAna Holm\"", StringComparison.Ordinal)}]", "R051" },
        { $"[{Shut().Replace("stayed shut\"", "was blown up\"", StringComparison.Ordinal)}]", "R051" },
        { $"[{Shut().Replace("The harbour stayed shut, and nobody knows why.", "Ana Holm resigned at once", StringComparison.Ordinal)}]", "R049" },
        { $"[{Shut().Replace("The harbour stayed shut, and nobody knows why.", "Round three", StringComparison.Ordinal)}]", "R049" },
        { $"[{Shut().Replace("The harbour stayed shut, and nobody knows why.", string.Concat(Enumerable.Repeat("The harbour ", 15_000)), StringComparison.Ordinal)}]", "R049" },
        { $"[{Shut().Replace("[{\"quote\"", "[" + string.Concat(Enumerable.Repeat("{\"quote\":\"The harbour\"},", 3_000)) + "{\"quote\"", StringComparison.Ordinal)}]", "R048" },
        { $"[{Shut().Replace("\"attribution\":[]", "\"attribution\":[" + string.Join(',', Enumerable.Repeat("\"Ana Holm\"", 60)) + "]", StringComparison.Ordinal)}]", "R048" },
        { $"[{Shut().Replace("\"when\":null", "\"when\":[[[[[[]]]]]]", StringComparison.Ordinal)}]", "R048" },
    };

    public void Dispose() => _bench.Dispose();

    [Theory]
    [MemberData(nameof(Heads))]
    public async Task Bytes_that_are_no_chat_are_a_problem(string bytes, string code)
    {
        await using var server = new RawServer(bytes);
        await AssertOwnClaimsAnd(code, server, TimeProvider.System);
    }

    [Theory]
    [MemberData(nameof(Endless))]
    public async Task What_never_ends_is_read_up_to_a_limit(string head, string unit, string code)
    {
        await using var server = new RawServer(head, unit);
        await AssertOwnClaimsAnd(code, server, TimeProvider.System);
    }

    [Theory]
    [MemberData(nameof(Slow))]
    public async Task What_comes_letter_by_letter_is_waited_for_no_longer_than_the_limit(string head, string unit)
    {
        var (clock, count) = (new HandClock(), 0);
        await using var server = new RawServer(head, unit, () =>
        {
            if (++count == 20)
            {
                clock.Ring();
            }
        });
        await AssertOwnClaimsAnd("R042", server, clock);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_that_lies_adds_nothing(string answer, string code)
    {
        await using var server = new RawServer(Ok + "\r\n" + Chunk(answer) + "data: [DONE]\n\n");
        await AssertOwnClaimsAnd(code, server, TimeProvider.System);
    }

    [Fact]
    public async Task What_is_packed_is_not_unpacked()
    {
        using var packed = new MemoryStream();
        await using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await zip.WriteAsync(new byte[64 * 1024 * 1024], TestContext.Current.CancellationToken);
        }

        await using var server = new RawServer([.. Encoding.UTF8.GetBytes(Ok + "Content-Encoding: gzip\r\n\r\n"), .. packed.ToArray()]);
        await AssertOwnClaimsAnd("R046", server, TimeProvider.System);
    }

    [Fact]
    public async Task A_reason_steers_neither_the_terminal_nor_what_stands_around_it()
    {
        await using var server = new RawServer($"HTTP/1.1 400 X\r\n{Json}\r\n{{\"error\":{{\"message\":\"\u202Eevil\u2028x\\u001b[31m\\u202e zz\",\"code\":7}}}}");
        var problem = await AssertOwnClaimsAnd("R041", server, TimeProvider.System);
        Assert.Contains("evil x [31m zz", problem, StringComparison.Ordinal);
    }

    private static string Shut() =>
        "{\"kind\":\"statement\",\"passages\":[{\"quote\":\"The harbour stayed shut, and nobody knows why.\"}],\"status\":\"asserted\",\"attribution\":[],\"when\":null,\"place\":null,\"speaker\":\"Ana Holm\",\"content\":\"The harbour stayed shut\"}";

    // A number that the report does not have.
    private static string Closed(string count) =>
        "{\"kind\":\"incident\",\"passages\":[{\"quote\":\"The harbour stayed shut, and nobody knows why.\"}],\"status\":\"asserted\",\"attribution\":[],\"when\":null,\"place\":null,\"actor\":null,\"target\":null,\"action\":\"stayed shut\",\"weapon\":null,\"counts\":[{\"value\":"
        + count + ",\"max\":null,\"approx\":\"exact\",\"of\":\"harbour\"}]}";

    private static string Chunk(string content) => $"data: {ModelServer.Chunk(new { role = "assistant", content }, null)}\n\n";

    private async Task<string> AssertOwnClaimsAnd(string code, RawServer server, TimeProvider clock)
    {
        var own = await Read([], TimeProvider.System);
        var both = await Read(["--with", server.Address, "--model", "example-7b"], clock);
        Assert.NotEmpty(own["claims"]!.AsArray());
        Assert.True(JsonNode.DeepEquals(own["claims"], both["claims"]));
        Assert.Equal([.. Codes(own), code], Codes(both));
        Assert.Equal(1, server.Callers);
        return both["problems"]!.AsArray()[^1]!["message"]!.GetValue<string>();
    }

    private async Task<JsonNode> Read(string[] options, TimeProvider clock)
    {
        using var output = new StringWriter();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        var shell = new Shell(Stream.Null, output, _bench.Error, 100, clock, Debug: false);
        Assert.Equal(0, await Cli.RunAsync(["read", _bench.Write("r.txt", Report), "--json", .. options], shell, patience.Token));
        return JsonNode.Parse(output.ToString())!;
    }

    private static string[] Codes(JsonNode result) => [.. result["problems"]!.AsArray().Select(p => p!["code"]!.GetValue<string>())];
}
