using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Parley.Tests.App.Web;

/// <summary>Who is let in, and what is refused.</summary>
public class DoorTests(Served served) : IClassFixture<Served>
{
    public static TheoryData<string> Pages => ["/", "/reports", "/reports/r1", "/claims", "/claims/r1.c1", "/positions", "/positions.json?as-of=2026-02-16", "/people", "/timeline", "/disagreements", "/search?q=Geneva", "/brief", "/brief.md", "/packages", "/packages/answers", "/packages.yaml", "/proposals", "/today.json", "/reports.csv", "/-/source?source=r1.c1"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_browser_that_was_not_let_in_sees_nothing(string page)
    {
        using var stranger = new HttpClient { BaseAddress = new Uri(served.Origin) };
        var answer = await stranger.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var said = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("W002", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Geneva", said, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Another_host_name_for_the_same_address_is_refused(string page)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(page, UriKind.Relative));
        request.Headers.Host = $"rebound.example:{new Uri(served.Origin).Port}";
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await served.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task An_address_lets_one_browser_in_and_the_next_one_another()
    {
        var address = served.Address;
        using var first = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        Assert.Equal(HttpStatusCode.Found, (await first.GetAsync(new Uri(address), TestContext.Current.CancellationToken)).StatusCode);
        using var second = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        Assert.Equal(HttpStatusCode.Unauthorized, (await second.GetAsync(new Uri(address), TestContext.Current.CancellationToken)).StatusCode);
        Assert.NotEqual(address, served.Address);
        Assert.Equal(HttpStatusCode.Found, (await second.GetAsync(new Uri(served.Address), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task When_very_many_browsers_are_let_in_the_first_is_let_go()
    {
        await using var crowded = new Served();
        await crowded.InitializeAsync();
        using var first = await crowded.Enter();
        Assert.Equal(HttpStatusCode.OK, (await first.GetAsync(new Uri("/claims", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        for (var n = 0; n < 64; n++)
        {
            (await crowded.Enter()).Dispose();
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await first.GetAsync(new Uri("/claims", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        using var last = await crowded.Enter();
        Assert.Equal(HttpStatusCode.OK, (await last.GetAsync(new Uri("/claims", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_answer_is_not_to_be_kept_framed_or_mixed_with_anything(string page)
    {
        var answer = await served.Client.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.GetValues("Cache-Control").Single());
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("http://evil.example")]
    [InlineData("http://127.0.0.1:1")]
    public async Task What_is_sent_from_elsewhere_is_refused(string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/undo", UriKind.Relative)) { Content = new FormUrlEncodedContent([]) };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        var answer = await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("W003", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task A_form_without_the_token_of_its_session_is_refused(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/undo", UriKind.Relative)) { Content = new FormUrlEncodedContent([KeyValuePair.Create("token", token)]) };
        request.Headers.Add("Origin", served.Origin);
        Assert.Equal(HttpStatusCode.Forbidden, (await served.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("/reports/r99")]
    [InlineData("/reports/r99999999999999999999")]
    [InlineData("/reports/m1")]
    [InlineData("/reports/..%2f..%2fetc%2fpasswd")]
    [InlineData("/claims/r1.c99")]
    [InlineData("/claims/r1")]
    [InlineData("/nothing/here")]
    [InlineData("/-/other")]
    public async Task What_is_not_there_is_not_found(string page)
    {
        var answer = await served.Client.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("S009", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/claims/r1.c99.json", 404, "S009")]
    [InlineData("/reports/r99.json", 404, "S009")]
    [InlineData("/today.json?as-of=yesterday", 400, "W004")]
    public async Task Where_data_is_asked_for_a_refusal_is_problem_details(string page, int status, string code)
    {
        var answer = await served.Client.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal((status, status, code), ((int)answer.StatusCode, document.RootElement.GetProperty("status").GetInt32(), document.RootElement.GetProperty("code").GetString()));
        Assert.NotEmpty(document.RootElement.GetProperty("title").GetString()!);
    }

    [Fact]
    public async Task It_tells_whether_it_is_alive_and_ready_and_nothing_else()
    {
        using var stranger = new HttpClient { BaseAddress = new Uri(served.Origin) };
        Assert.Equal("alive\n", await stranger.GetStringAsync(new Uri("/-/healthz", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal("ready\n", await stranger.GetStringAsync(new Uri("/-/readyz", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task It_answers_on_the_loopback_address_alone()
    {
        var own = (await Dns.GetHostAddressesAsync(Dns.GetHostName(), AddressFamily.InterNetwork, TestContext.Current.CancellationToken)).Where(a => !IPAddress.IsLoopback(a));
        foreach (var address in own)
        {
            using var socket = new TcpClient();
            await Assert.ThrowsAsync<SocketException>(async () => await socket.ConnectAsync(address, new Uri(served.Origin).Port, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task A_request_that_is_no_http_is_refused_and_the_next_is_answered()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(served.Origin).Port, TestContext.Current.CancellationToken);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes("\0\0\0 nonsense\r\n\r\n"), TestContext.Current.CancellationToken);
        using var read = new StreamReader(socket.GetStream());
        Assert.Contains("400", await read.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("Geneva", await served.Get("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?ticket=")]
    [InlineData("/?ticket=x&next=http://evil.example")]
    public async Task Nothing_in_an_address_leads_elsewhere(string page)
    {
        var answer = await served.Client.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Null(answer.Headers.Location);
    }
}
