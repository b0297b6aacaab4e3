using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Parley.App.Commands;
using Parley.App.Terminal;

namespace Parley.Tests.App.SecondReader;

/// <summary>What <c>parley read --with</c> makes of servers good and bad, over real HTTP.</summary>
public sealed class SecondReaderTests : IDisposable
{
    private const string Report =
        "title: Round three\npublished: 2026-02-18\n\nThe North rejects the plan, envoy Ana Holm said on Tuesday.\n\nThe harbour stayed shut, and nobody knows why.\n";

    private const string Shut = """
        {"kind":"statement","passages":[{"quote":"The harbour stayed shut, and nobody knows why."}],"status":"asserted","attribution":[],"when":null,"place":null,"speaker":"Ana Holm","content":"The harbour stayed shut"}
        """;

    private const string Lie = """{"kind":"presence","passages":[{"quote":"Ana Holm resigned at once"}],"status":"asserted","who":"Ana Holm"}""";

    private readonly Bench _bench = new();

    public static TheoryData<string, string, string> Answers => new()
    {
        { "I am sorry, but I cannot help with news of war.", "stop", "R046" },
        { "", "stop", "R046" },
        { "{\"kind\":\"statement\"}", "stop", "R046" },
        { "[", "stop", "R046" },
        { "[{\"kind\":\"statement\"", "length", "R044" },
        { "", "content_filter", "R045" },
        { $"[{Lie}]", "stop", "R049" },
        { "[{\"kind\":\"order\",\"quote\":\"The harbour stayed shut\",\"run\":\"rm\"}]", "stop", "R048" },
    };

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task What_the_model_alone_finds_is_added_and_says_who_found_it()
    {
        await using var server = await ModelServer.Start(ModelServer.Says($"Here you are:\n```json\n[{Shut}]\n```"));
        var (own, both) = await Read(server.Address);
        Assert.Equal(Claims(own).Count + 1, Claims(both).Count);
        var added = Claims(both).Single(c => c["id"]!.GetValue<string>() == "m1");
        Assert.Equal("""["example-7b"]""", added["readers"]!.ToJsonString());
        Assert.Equal(Report.IndexOf("The harbour", StringComparison.Ordinal), added["passages"]![0]!["start"]!.GetValue<int>());
        Assert.Equal(Codes(own), Codes(both));
        Assert.Equal($"parley: the text of the reports goes to {server.Address} (example-7b).\n", _bench.Error.ToString());
    }

    [Fact]
    public async Task Where_the_model_says_the_same_in_the_format_of_claims_each_claim_names_both_readers()
    {
        var own = await Plain();
        await using var server = await ModelServer.Start(ModelServer.Says(own["claims"]!.ToJsonString()));
        var (_, both) = await Read(server.Address);
        Assert.NotEmpty(Claims(own));
        Assert.Equal(Claims(own).Count, Claims(both).Count);
        Assert.All(Claims(both), c => Assert.Equal("""["built-in","example-7b"]""", c["readers"]!.ToJsonString()));
        foreach (var claim in Claims(own).Concat(Claims(both)))
        {
            claim.Remove("readers");
        }

        Assert.True(JsonNode.DeepEquals(own, both));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_bad_answer_is_a_problem_and_the_own_claims_stay(string answer, string finish, string code)
    {
        await using var server = await ModelServer.Start(ModelServer.Says(answer, finish));
        await AssertOwnClaimsAnd(code, server.Address);
    }

    [Fact]
    public async Task A_refusal_is_a_problem()
    {
        await using var server = await ModelServer.Start(async (context, _) =>
        {
            await ModelServer.Begin(context);
            await ModelServer.Line(context, ModelServer.Chunk(new { role = "assistant", refusal = "No." }, null));
            await ModelServer.Line(context, ModelServer.Chunk(new { }, "stop"));
            await ModelServer.Line(context, "[DONE]");
        });
        await AssertOwnClaimsAnd("R045", server.Address);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_status_that_is_no_success_is_a_problem_and_is_not_tried_again(int status)
    {
        await using var server = await ModelServer.Start(async (context, _) =>
        {
            context.Response.StatusCode = status;
            await context.Response.WriteAsync("""{"error":{"message":"not\u001b[31m today","type":"x"}}""");
        });
        var problem = await AssertOwnClaimsAnd("R041", server.Address);
        Assert.Contains($"{status}", problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', problem);
        Assert.Single(server.Questions);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = await ModelServer.Start(ModelServer.Says("[]"));
        await using var server = await ModelServer.Start((context, _) =>
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = elsewhere.Address + "/chat/completions";
            return Task.CompletedTask;
        });
        await AssertOwnClaimsAnd("R041", server.Address);
        Assert.Empty(elsewhere.Questions);
    }

    [Fact]
    public async Task A_refused_connection_is_a_problem()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        taken.Stop();
        await AssertOwnClaimsAnd("R040", $"http://127.0.0.1:{port}/v1");
    }

    [Theory]
    [InlineData("text/html", "<html><body>Welcome to the router</body></html>")]
    [InlineData("application/json", "{\"choices\":7}")]
    [InlineData("text/event-stream", "data: {\"choices\":[{\"delta\":\n\n")]
    [InlineData("text/event-stream", "data: 7\n\ndata: [DONE]\n\n")]
    [InlineData("text/event-stream", "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":7}}]}\n\n")]
    public async Task A_server_that_speaks_something_else_is_a_problem(string type, string body)
    {
        await using var server = await ModelServer.Start(async (context, _) =>
        {
            context.Response.ContentType = type;
            await context.Response.WriteAsync(body);
        });
        await AssertOwnClaimsAnd("R046", server.Address);
    }

    [Fact]
    public async Task A_stream_cut_in_the_midst_leaves_what_was_complete()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var part = $"data: {ModelServer.Chunk(new { content = $"[{Shut}, {{\"kind\":" }, null)}\n\n";
        var serving = CutOff(listener, $"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 100000\r\n\r\n{part}");
        var (own, both) = await Read($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/v1");
        await serving;
        Assert.Equal([.. Codes(own), "R044"], Codes(both));
        Assert.Equal(Claims(own).Count + 1, Claims(both).Count);
    }

    [Fact]
    public async Task An_array_that_is_not_closed_leaves_what_was_complete()
    {
        await using var server = await ModelServer.Start(ModelServer.Says($"[{Shut}, {{\"kind\":"));
        var (own, both) = await Read(server.Address);
        Assert.Equal([.. Codes(own), "R044"], Codes(both));
        Assert.Equal(Claims(own).Count + 1, Claims(both).Count);
    }

    [Theory]
    [InlineData("data: {0}\n\n")]
    [InlineData(": still thinking\n\n")]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    public async Task An_answer_without_end_is_read_up_to_a_limit(string unit)
    {
        var more = string.Concat(Enumerable.Repeat(unit.Replace("{0}", ModelServer.Chunk(new { content = "more " }, null), StringComparison.Ordinal), 1_000));
        await using var server = await ModelServer.Start(async (context, _) =>
        {
            await ModelServer.Begin(context);
            while (true)
            {
                await context.Response.WriteAsync(more, context.RequestAborted);
            }
        });
        await AssertOwnClaimsAnd("R043", server.Address);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_falls_silent_is_waited_for_no_longer_than_the_limit(bool begun)
    {
        var clock = new HandClock();
        await using var server = await ModelServer.Start(async (context, _) =>
        {
            if (begun)
            {
                await ModelServer.Begin(context);
                await ModelServer.Send(context, $"[{Shut},");
            }

            clock.Ring();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        var own = await Plain();
        var both = await Read(["--with", server.Address, "--model", "example-7b", "--timeout", "7"], clock);
        Assert.Equal([.. Codes(own), "R042"], Codes(both));
        Assert.Contains("7 seconds", both["problems"]!.AsArray()[^1]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.All(Claims(own), c => Assert.Contains(Claims(both), b => JsonNode.DeepEquals(b, c)));
    }

    [Fact]
    public async Task Ctrl_C_ends_the_waiting()
    {
        using var stop = new CancellationTokenSource();
        await using var server = await ModelServer.Start(async (context, _) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        var shell = new Shell(Stream.Null, _bench.Output, _bench.Error, 100, TimeProvider.System, Debug: false);
        Assert.Equal(130, await Cli.RunAsync(["read", _bench.Write("r.txt", Report), "--with", server.Address, "--model", "m"], shell, stop.Token));
    }

    [Fact]
    public async Task A_long_report_is_asked_about_in_pieces_and_offsets_count_in_the_whole()
    {
        var filler = string.Concat(Enumerable.Repeat("Nothing else was said about the talks. ", 90)).TrimEnd();
        var text = $"published: 2026-02-18\n\n{filler}\n\n{filler}\n\nEnvoy Ana Holm spoke. The harbour stayed shut, and nobody knows why.";
        await using var server = await ModelServer.Start((context, asked) =>
            ModelServer.Says(asked.Shown.Contains("harbour", StringComparison.Ordinal) ? $"[{Shut}]" : "[]")(context, asked));
        var both = await Read(["--with", server.Address, "--model", "example-7b"], TimeProvider.System, text);
        Assert.Equal(2, server.Questions.Count);
        Assert.Equal(text.IndexOf("The harbour", StringComparison.Ordinal), Claims(both).Single(c => c["id"]!.GetValue<string>() == "m1")["passages"]![0]!["start"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_server_that_fails_three_reports_in_a_row_is_asked_no_more()
    {
        await using var server = await ModelServer.Start((context, _) =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        });
        var paths = Enumerable.Range(1, 5).Select(n => _bench.Write($"{n}.txt", Report)).ToArray();
        Assert.Equal(0, await _bench.Run([.. (string[])["read", .. paths, "--json", "--with", server.Address, "--model", "m"]]));
        Assert.Equal(3, server.Questions.Count);
        Assert.Equal(
            ["R041", "R041", "R041", "R047", "R047"],
            _bench.Output.ToString().TrimEnd().Split('\n').Select(l => Codes(JsonNode.Parse(l)!)[^1]));
    }

    [Fact]
    public async Task Only_instructions_and_the_body_are_sent_and_no_key_without_a_key_file()
    {
        await using var server = await ModelServer.Start(ModelServer.Says("[]"));
        await Read(server.Address);
        var asked = Assert.Single(server.Questions);
        Assert.Equal("/v1/chat/completions", asked.Path);
        Assert.Contains("The North rejects the plan", asked.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Round three", asked.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(_bench.Folder, asked.Body, StringComparison.Ordinal);
        Assert.Equal(["messages", "model", "stream", "stream_options", "temperature"], JsonNode.Parse(asked.Body)!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.Equal("parley", asked.Headers["User-Agent"]);
        Assert.DoesNotContain("Authorization", asked.Headers.Keys);
    }

    [Fact]
    public async Task The_key_comes_from_the_key_file_and_is_told_nobody_else()
    {
        await using var server = await ModelServer.Start(ModelServer.Says("[]"));
        var key = _bench.Write("key", "sesame-123\n");
        await Read(["--with", server.Address, "--model", "example-7b", "--key-file", key], TimeProvider.System);
        Assert.Equal("Bearer sesame-123", Assert.Single(server.Questions).Headers["Authorization"]);
        Assert.DoesNotContain("sesame", _bench.Error.ToString() + _bench.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--with http://localhost:9/v1", "--model")]
    [InlineData("--with http://localhost:9/v1 --model built-in", "--model")]
    [InlineData("--model m", "--with")]
    [InlineData("--timeout 5", "--with")]
    [InlineData("--with nowhere --model m", "'nowhere'")]
    [InlineData("--with ftp://localhost/v1 --model m", "ftp")]
    [InlineData("--with http://192.0.2.7/v1 --model m", "--allow-plain")]
    [InlineData("--with http://me:secret@localhost/v1 --model m", "--key-file")]
    [InlineData("--with http://localhost:9/v1 --model m --timeout 0", "--timeout")]
    [InlineData("--with http://localhost:9/v1 --model m --key-file /nowhere/key", "'/nowhere/key'")]
    public async Task Wrong_usage_is_told_before_anything_is_sent(string options, string mentions)
    {
        Assert.Equal(2, await _bench.Run(["read", _bench.Write("r.txt", Report), .. options.Split(' ')]));
        Assert.Contains(mentions, _bench.Error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    private static async Task CutOff(TcpListener listener, string response)
    {
        using var socket = await listener.AcceptSocketAsync(TestContext.Current.CancellationToken);
        var buffer = new byte[65_536];
        await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
        await socket.SendAsync(Encoding.UTF8.GetBytes(response), TestContext.Current.CancellationToken);
        socket.Shutdown(SocketShutdown.Send);
        while (await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken) > 0)
        {
            // The caller's words are read to their end, or the system would take back ours.
        }
    }

    private async Task<string> AssertOwnClaimsAnd(string code, string address)
    {
        var (own, both) = await Read(address);
        Assert.NotEmpty(Claims(own));
        Assert.True(JsonNode.DeepEquals(own["claims"], both["claims"]));
        Assert.Equal([.. Codes(own), code], Codes(both));
        return both["problems"]!.AsArray()[^1]!["message"]!.GetValue<string>();
    }

    private async Task<(JsonNode Own, JsonNode Both)> Read(string address) =>
        (await Plain(), await Read(["--with", address, "--model", "example-7b"], TimeProvider.System));

    private Task<JsonNode> Plain() => Read([], TimeProvider.System);

    private async Task<JsonNode> Read(string[] options, TimeProvider clock, string text = Report)
    {
        using var output = new StringWriter();
        var shell = new Shell(Stream.Null, output, _bench.Error, 100, clock, Debug: false);
        Assert.Equal(0, await Cli.RunAsync(["read", _bench.Write("r.txt", text), "--json", .. options], shell, TestContext.Current.CancellationToken));
        return JsonNode.Parse(output.ToString())!;
    }

    private static List<JsonObject> Claims(JsonNode result) => [.. result["claims"]!.AsArray().Select(c => c!.AsObject())];

    private static List<string> Codes(JsonNode result) => [.. result["problems"]!.AsArray().Select(p => p!["code"]!.GetValue<string>())];
}
