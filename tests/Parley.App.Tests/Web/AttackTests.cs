using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Parley.Tests.App.Web;

/// <summary>What somebody might try who means no good: too much, too slowly, elsewhere, and what is not theirs.</summary>
public class AttackTests(Served served) : IClassFixture<Served>
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public async Task A_hundred_megabytes_are_refused_before_they_are_sent()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/reports", UriKind.Relative)) { Content = new ByteArrayContent(new byte[100 * Megabyte]) };
        request.Content.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "b") } };
        request.Headers.Add("Origin", served.Origin);
        request.Headers.ExpectContinue = true;
        using var answer = await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("W005", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("alive\n", await served.Get("/-/healthz"));
        Assert.Empty(served.Faults);
    }

    [Fact]
    public async Task Many_that_begin_to_ask_and_never_end_keep_nobody_else_waiting()
    {
        var slow = new List<TcpClient>();
        try
        {
            for (var i = 0; i < 40; i++)
            {
                var client = new TcpClient();
                slow.Add(client);
                await client.ConnectAsync(IPAddress.Loopback, new Uri(served.Origin).Port, TestContext.Current.CancellationToken);
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "), TestContext.Current.CancellationToken);
            }

            Assert.Contains("<h1>", await served.Get("/"), StringComparison.Ordinal);
            Assert.Empty(served.Faults);
        }
        finally
        {
            slow.ForEach(c => c.Dispose());
        }
    }

    [Theory]
    [InlineData("/claims/r1.c1/accept", "return", "https://evil.example/")]
    [InlineData("/undo", "to", "//evil.example")]
    [InlineData("/packages", "as-of", "2026-02-16&x=//evil.example")]
    [InlineData("/packages", "low.s0000000000", "https://evil.example")]
    [InlineData("/disagreements/x1/settle", "open", "//evil.example")]
    public async Task No_form_leads_anywhere_but_to_a_page_made_here(string address, string field, string value)
    {
        using var answer = await served.Post(address, (field, value));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var to = answer.Headers.Location!.OriginalString;
        Assert.True(to.StartsWith('/') && !to.StartsWith("//", StringComparison.Ordinal) && !to.Contains("evil", StringComparison.Ordinal), to);
    }

    [Theory]
    [InlineData("/reports/r99")]
    [InlineData("/reports/..%2f..%2fetc%2fpasswd")]
    [InlineData("/reports/r1.c1.json.json")]
    [InlineData("/claims/r1.c999.json")]
    [InlineData("/claims/%00")]
    [InlineData("/../appsettings.json")]
    [InlineData("/-/nothing")]
    [InlineData("/packages.xml")]
    [InlineData("/brief.docx.exe")]
    public async Task What_is_guessed_and_not_there_is_not_there(string address)
    {
        using var answer = await served.Client.GetAsync(new Uri(served.Origin + address), TestContext.Current.CancellationToken);
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        Assert.Empty(served.Faults);
    }
}
