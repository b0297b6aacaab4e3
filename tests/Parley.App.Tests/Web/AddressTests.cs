using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using Parley.Tests.App.Fetching;

namespace Parley.Tests.App.Web;

/// <summary>A report put in by its address: fetched once, by whoever asks on a page, and told.</summary>
public class AddressTests(Browser browser) : IClassFixture<Browser>
{
    private const string Wire = """
        <!DOCTYPE html><html><head><title>Kyiv moves on the ceasefire</title><meta property="og:site_name" content="Lake Post"><meta property="article:published_time" content="2026-03-01T08:00:00Z"></head>
        <body><article><h1>Kyiv moves on the ceasefire</h1><p>Ukraine accepts a ceasefire, President Volodymyr Zelenskyy said in Kyiv on Sunday. Russia rejects a ceasefire, Kremlin spokesman Dmitry Peskov said.</p>
        <p>The talks in Geneva go on, officials of both sides said, and the mediators of the United States will meet the delegations again on Tuesday.</p></article></body></html>
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_lies_at_an_address_is_fetched_when_the_button_is_pressed_and_read_as_a_report(bool script)
    {
        await using var outside = await WebServer.Start(http => http.Request.Path == "/wire" ? Led(http, "/wire/full") : WebServer.Gives(http, "text/html", Wire));
        await using var served = new Served();
        await served.InitializeAsync();
        var page = await browser.Visit(new Uri(served.Address), script: script);
        await page.GotoAsync(served.Origin + "/reports");
        await page.Locator("summary").ClickAsync();
        await page.GetByLabel("or name its address").FillAsync(outside.At("/wire").AbsoluteUri);
        Assert.Empty(outside.Asked);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
        await Browser.Reached(page, "/reports/r4$");

        // Every step is told: on the page, and where the program runs.
        var told = await page.Locator(".outcome", new() { HasText = "r4 was taken" }).InnerTextAsync();
        Uri[] steps = [outside.At("/wire"), outside.At("/wire/full")];
        Assert.All(steps, s => Assert.Contains($"Asked {s}.", told, StringComparison.Ordinal));
        Assert.Equal(steps, served.Fetched);
        Assert.Equal(["/wire", "/wire/full"], outside.Asked.Select(a => a.Path));
        Assert.Contains("Kyiv moves on the ceasefire", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(outside.At("/wire/full").AbsoluteUri, await page.Locator("main").InnerHTMLAsync(), StringComparison.Ordinal);
        Assert.Empty(served.Faults);
    }

    [Fact]
    public async Task What_cannot_be_fetched_is_told_with_its_reason_and_nothing_is_taken()
    {
        await using var outside = await WebServer.Start(http =>
        {
            http.Response.StatusCode = StatusCodes.Status410Gone;
            return Task.CompletedTask;
        });
        await using var served = new Served();
        await served.InitializeAsync();
        using var answer = await served.Post("/reports", ("address", outside.At("/gone").AbsoluteUri));
        Assert.Equal("/reports", answer.Headers.Location?.OriginalString);
        Assert.Contains("The server gave nothing but its answer 410.", await served.Get("/reports"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await served.Client.GetAsync(new Uri("/reports/r4", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/report.txt")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://ann:word@example.org/")]
    [InlineData("report.txt")]
    public async Task What_is_no_address_of_the_web_is_asked_of_nobody(string address)
    {
        await using var served = new Served();
        await served.InitializeAsync();
        using var answer = await served.Post("/reports", ("address", address));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(served.Fetched);
    }

    [Fact]
    public async Task Another_page_cannot_make_the_workbench_fetch()
    {
        await using var outside = await WebServer.Start(http => WebServer.Gives(http, "text/html", Wire));
        await using var served = new Served();
        await served.InitializeAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/reports", UriKind.Relative)) { Content = new FormUrlEncodedContent([new("address", outside.At("/wire").AbsoluteUri)]) };
        request.Headers.Add("Origin", "https://elsewhere.example");
        using var answer = await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(outside.Asked);
    }

    private static Task Led(HttpContext http, string to)
    {
        http.Response.Redirect(to);
        return Task.CompletedTask;
    }
}
