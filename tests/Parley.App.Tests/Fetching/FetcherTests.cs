using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using Parley.App.Fetching;
using Parley.App.Terminal;
using Parley.Tests.App.Records;
using Parley.Tests.App.SecondReader;

namespace Parley.Tests.App.Fetching;

/// <summary>What is fetched, and what is not, from a server of the test's own.</summary>
public class FetcherTests
{
    private const string Words = "Peru and Chile met in Lima on 3 May 2024 for a second round of talks. The two delegations discussed the border.";

    [Fact]
    public async Task A_page_comes_with_where_it_was_and_nothing_of_who_asked_is_told()
    {
        await using var server = await WebServer.Start(c => WebServer.Gives(c, "text/html; charset=utf-8", $"<p>{Words}</p>"));
        var got = Assert.IsType<Fetched.Got>(await Fetch(server.At("/a")));
        Assert.Equal((server.At("/a"), ".html"), (got.Address, got.Suffix));
        var headers = Assert.Single(server.Asked).Headers;
        Assert.Contains("User-Agent: parley", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("Cookie", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("Referer", headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_is_followed_five_steps_and_no_further_and_each_address_is_told()
    {
        await using var server = await WebServer.Start(c =>
        {
            var step = int.Parse(c.Request.Path.Value!.TrimStart('/'), System.Globalization.CultureInfo.InvariantCulture);
            c.Response.Headers.SetCookie = "a=b";
            if (step > 0)
            {
                c.Response.Redirect($"/{step - 1}");
                return Task.CompletedTask;
            }

            return WebServer.Gives(c, "text/plain", Words);
        });
        var told = new List<Uri>();
        Assert.Equal(server.At("/0"), Assert.IsType<Fetched.Got>(await Fetch(server.At("/5"), telling: told.Add)).Address);
        Assert.Equal(Enumerable.Range(0, 6).Reverse().Select(n => server.At($"/{n}")), told);
        Assert.Equal("R063", Failure(await Fetch(server.At("/6"))));
        Assert.DoesNotContain(server.Asked, a => a.Headers.Contains("Cookie", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/a")]
    [InlineData("http://name:word@127.0.0.1/")]
    [InlineData("")]
    public async Task A_server_leads_to_addresses_of_the_web_alone(string location)
    {
        await using var server = await WebServer.Start(c =>
        {
            (c.Response.StatusCode, c.Response.Headers.Location) = (302, location);
            return Task.CompletedTask;
        });
        Assert.Equal("R063", Failure(await Fetch(server.At("/"))));
    }

    [Theory]
    [InlineData("image/png", "R062")]
    [InlineData("application/octet-stream", "R062")]
    [InlineData("video/mp4", "R062")]
    public async Task What_holds_no_report_by_its_kind_is_not_read(string type, string code)
    {
        await using var server = await WebServer.Start(c => WebServer.Gives(c, type, Words));
        Assert.Equal(code, Failure(await Fetch(server.At("/a.txt"))));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    [InlineData(304)]
    public async Task An_answer_that_gives_nothing_is_told_by_its_number(int status)
    {
        await using var server = await WebServer.Start(c =>
        {
            c.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        Assert.Equal("R061", Failure(await Fetch(server.At("/"))));
    }

    [Theory]
    [InlineData("told")]
    [InlineData("untold")]
    [InlineData("packed")]
    public async Task No_more_is_read_than_a_file_may_have_however_it_comes(string way)
    {
        await using var server = await WebServer.Start(async c =>
        {
            c.Response.ContentType = "text/html";
            if (way == "told")
            {
                c.Response.ContentLength = 1L << 40;
            }

            // Forty megabytes of blanks pack into forty kilobytes.
            var block = new byte[1024 * 1024];
            if (way == "packed")
            {
                using var packed = new MemoryStream();
                await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
                {
                    for (var i = 0; i < 40; i++)
                    {
                        gzip.Write(block);
                    }
                }

                c.Response.Headers.ContentEncoding = "gzip";
                await c.Response.Body.WriteAsync(packed.ToArray(), c.RequestAborted);
                return;
            }

            // Without end: whoever comes back from it has stopped by himself.
            while (!c.RequestAborted.IsCancellationRequested)
            {
                await c.Response.Body.WriteAsync(block, c.RequestAborted);
            }
        });
        Assert.Equal("R035", Failure(await Fetch(server.At("/"))));
    }

    [Fact]
    public async Task A_server_that_does_not_come_to_an_end_is_left_when_the_time_is_over()
    {
        var clock = new HandClock();
        await using var server = await WebServer.Start(async c =>
        {
            await WebServer.Gives(c, "text/html", "<p>The talks");
            await c.Response.Body.FlushAsync(c.RequestAborted);
            clock.Ring();
            await Task.Delay(Timeout.Infinite, c.RequestAborted);
        });
        Assert.Equal("R064", Failure(await new Fetcher(clock).FetchAsync(server.At("/"), FetchState.Unknown, _ => { }, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Where_nobody_answers_it_is_told()
    {
        // Bound, so that nobody else gets the port, and not listened at.
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Assert.Equal("R060", Failure(await Fetch(new($"http://{socket.LocalEndPoint}/"))));
    }

    [Fact]
    public async Task What_did_not_change_is_not_sent_again()
    {
        await using var server = await WebServer.Start(c =>
        {
            if (c.Request.Headers.IfNoneMatch == "\"one\"" && c.Request.Headers.IfModifiedSince == "Fri, 03 May 2024 09:00:00 GMT")
            {
                c.Response.StatusCode = 304;
                return Task.CompletedTask;
            }

            (c.Response.Headers.ETag, c.Response.Headers.LastModified) = ("\"one\"", "Fri, 03 May 2024 09:00:00 GMT");
            return WebServer.Gives(c, "text/plain", Words);
        });
        var state = Assert.IsType<Fetched.Got>(await Fetch(server.At("/"))).State;
        Assert.Equal(new("\"one\"", "Fri, 03 May 2024 09:00:00 GMT"), state);
        Assert.IsType<Fetched.Same>(await Fetch(server.At("/"), state));
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2001:4860:4860::8888", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    public void A_server_leads_into_this_machine_or_its_network_only_from_there(string address, bool isPublic)
    {
        var at = IPAddress.Parse(address);
        var outside = new FetchReach();
        Assert.True(outside.Allows(at));
        outside.Been(IPAddress.Parse("8.8.8.8"));
        outside.IsLed = true;
        Assert.Equal(isPublic, outside.Allows(at));
        var inside = new FetchReach();
        inside.Been(IPAddress.Loopback);
        inside.IsLed = true;
        Assert.True(inside.Allows(at));
    }

    [Fact]
    public async Task An_address_is_put_into_a_record_like_a_file_and_asked_by_no_other_command()
    {
        await using var server = await WebServer.Start(c => WebServer.Gives(c, "text/html", $"<html><head><title>Second round</title></head><body><article><h1>Second round</h1><p>{Words}</p></article></body></html>"));
        using var bench = new Bench();
        var record = Path.Combine(bench.Folder, "r.parley");
        Assert.Equal(ExitCode.Done, await bench.Run("new", record, "--title", "R"));
        var address = server.At("/news/second-round").AbsoluteUri;
        Assert.Equal(ExitCode.Done, await bench.Run("add", address, "--outlet", "The Wire", "--record", record));
        Assert.Contains("r1  The Wire, day unknown: Second round", bench.Output.ToString(), StringComparison.Ordinal);
        Assert.Contains($"parley: fetching {address}\n", bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Contains(address, await RecordCommandTests.Printed(bench, "export", "--popolo", "--record", record), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await bench.Run("add", address, "--outlet", "The Wire", "--record", record));
        Assert.Contains("r1  is there already", bench.Output.ToString(), StringComparison.Ordinal);
        var asked = server.Asked.Count;
        foreach (var command in (string[])["read", "brief", "model", "parse"])
        {
            Assert.Equal(ExitCode.WrongUsage, await bench.Run(command, address));
        }

        Assert.Equal(ExitCode.WrongUsage, await bench.Run("add", "ftp://127.0.0.1/a", "--record", record));
        Assert.Equal(asked, server.Asked.Count);
    }

    [Fact]
    public async Task Feeds_are_pulled_when_asked_and_give_what_is_new_once()
    {
        var entries = new List<string> { Entry(1) };
        await using var server = await WebServer.Start(c =>
        {
            var tag = $"\"{entries.Count}\"";
            if (c.Request.Headers.IfNoneMatch == tag)
            {
                c.Response.StatusCode = 304;
                return Task.CompletedTask;
            }

            c.Response.Headers.ETag = tag;
            return WebServer.Gives(c, "application/rss+xml", $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Wire</title>{string.Concat(entries)}</channel></rss>");
        });
        using var bench = new Bench();
        var record = Path.Combine(bench.Folder, "r.parley");
        Assert.Equal(ExitCode.Done, await bench.Run("new", record, "--title", "R"));
        Assert.Equal(ExitCode.WrongUsage, await bench.Run("pull", "--record", record));
        var address = server.At("/feed").AbsoluteUri;
        Assert.Equal(ExitCode.Done, await bench.Run("feeds", "add", address, "--record", record));
        Assert.Empty(server.Asked);
        Assert.Contains("not pulled yet", await RecordCommandTests.Printed(bench, "feeds", "--record", record), StringComparison.Ordinal);
        Assert.Contains("r1  The Wire, 3 May 2024: Round 1", await RecordCommandTests.Printed(bench, "pull", "--record", record), StringComparison.Ordinal);
        Assert.Empty(await RecordCommandTests.Printed(bench, "pull", "--record", record));
        Assert.Contains("If-None-Match: \"1\"", server.Asked.Last().Headers, StringComparison.Ordinal);
        entries.Insert(0, Entry(2));
        var third = await RecordCommandTests.Printed(bench, "pull", "--record", record);
        Assert.Contains("r2  The Wire, 3 May 2024: Round 2", third, StringComparison.Ordinal);
        Assert.Contains("r1  is there already", third, StringComparison.Ordinal);
        Assert.Contains("2 reports", await RecordCommandTests.Printed(bench, "audit", "verify", "--record", record), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, await bench.Run("feeds", "remove", address, "--record", record));
        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("feeds", "remove", address, "--record", record));
        Assert.Equal(ExitCode.WrongUsage, await bench.Run("feeds", "add", "news", "--record", record));
        Assert.Empty(await RecordCommandTests.Printed(bench, "feeds", "--record", record));
    }

    [Fact]
    public async Task A_feed_that_cannot_be_had_is_told_and_the_others_are_pulled()
    {
        await using var server = await WebServer.Start(c =>
        {
            c.Response.StatusCode = c.Request.Path == "/a" ? 404 : 200;
            return c.Request.Path == "/a" ? Task.CompletedTask : WebServer.Gives(c, "application/rss+xml", $"<rss version=\"2.0\"><channel><title>The Wire</title>{Entry(1)}</channel></rss>");
        });
        using var bench = new Bench();
        var record = Path.Combine(bench.Folder, "r.parley");
        Assert.Equal(ExitCode.Done, await bench.Run("new", record, "--title", "R"));
        foreach (var path in (string[])["/a", "/b"])
        {
            Assert.Equal(ExitCode.Done, await bench.Run("feeds", "add", server.At(path).AbsoluteUri, "--record", record));
        }

        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("pull", "--record", record));
        Assert.Contains("(R061)", bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 report new", bench.Error.ToString(), StringComparison.Ordinal);
    }

    private static string Entry(int round) =>
        $"<item><title>Round {round}</title><link>https://wire.example/{round}</link><pubDate>Fri, 03 May 2024 09:00:00 GMT</pubDate><description>&lt;p&gt;{Words} It was round {round} of them.&lt;/p&gt;</description></item>";

    private static Task<Fetched> Fetch(Uri address, FetchState? before = null, Action<Uri>? telling = null) =>
        new Fetcher(TimeProvider.System).FetchAsync(address, before ?? FetchState.Unknown, telling ?? (_ => { }), TestContext.Current.CancellationToken);

    private static string Failure(Fetched fetched) => Assert.IsType<Fetched.Failed>(fetched).Problem.Code;
}
