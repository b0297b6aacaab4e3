using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Parley.Tests.App.Web;

/// <summary>The screens in a browser, as a person has them.</summary>
public class ScreenTests(Served served, Browser browser) : IClassFixture<Served>, IClassFixture<Browser>
{
    private static readonly string[] Screens = ["/", "/reports", "/reports/r2?at=r2.c1", "/claims/r1.c2?edit=1", "/reports/r1?add=position&words=Geneva", "/positions", "/people", "/timeline", "/disagreements", "/search?q=Geneva", "/claims?source=r1.c1", "/claims/r1.c1", "/brief", "/brief?pages=1&since=2026-02-18", "/brief?annex=1", "/packages", "/packages?why=1.0", "/proposals"];

    public static TheoryData<string, int, bool> Shown => [.. Screens.SelectMany(s => new (string, int, bool)[] { (s, 1280, false), (s, 820, true), (s, 390, false) })];

    public static TheoryData<string> Addresses => [.. Screens];

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task Breaks_no_rule_of_accessibility_and_needs_no_scrolling_sideways(string screen, int width, bool dark)
    {
        var page = await Open(screen, width, dark);
        var result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {string.Join("; ", v.Nodes.Select(n => n.Html).Take(3))}"));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Asks_nothing_of_anybody_else_and_breaks_no_rule_of_its_own(string screen)
    {
        var page = await Open("/claims", 1280, false);
        var asked = new ConcurrentQueue<string>();
        var faults = new ConcurrentQueue<string>();
        page.Request += (_, request) => asked.Enqueue(request.Url);
        page.Console += (_, said) => { if (said.Type == "error") { faults.Enqueue(said.Text); } };
        page.PageError += (_, fault) => faults.Enqueue(fault);
        await page.GotoAsync(served.Origin + screen, new() { WaitUntil = WaitUntilState.Load });
        Assert.NotEmpty(asked);
        Assert.All(asked, a => Assert.StartsWith(served.Origin + "/", a, StringComparison.Ordinal));
        Assert.Empty(faults);
        Assert.Empty(served.Faults);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_link_leads_somewhere(string screen)
    {
        var page = await Open(screen, 1280, false, script: false);
        var links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href').split('#')[0])");
        Assert.NotEmpty(links);

        // Somebody let in just now: those of tests before may have been let go.
        using var client = await served.Enter();
        foreach (var link in links.Distinct(StringComparer.Ordinal))
        {
            Assert.NotEmpty(await client.GetStringAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task A_source_number_brings_up_the_words_it_rests_on_with_and_without_script()
    {
        foreach (var script in new[] { true, false })
        {
            var page = await Open("/", 1280, false, script);
            var number = page.Locator(".summary a[data-source]").First;
            var id = await number.GetAttributeAsync("data-source");
            await number.ClickAsync();
            await page.Locator($"#source a[href='/claims/{id}']").WaitForAsync();
            Assert.NotEmpty(await page.Locator("#source mark").First.InnerTextAsync());
            Assert.Contains($"source={id}", page.Url, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_text_of_a_report_stands_on_its_page_untouched()
    {
        var page = await Open("/reports/r1", 1280, false);
        var shown = await page.EvaluateAsync<string>("[...document.querySelectorAll('.row .text')].map(p => p.textContent).join('')");
        var text = await RecordText();
        Assert.Contains(shown.Trim(), text, StringComparison.Ordinal);
        Assert.True(shown.Length > 200);
    }

    private async Task<string> RecordText()
    {
        Assert.Equal(0, await served.Bench.Run("show", "r1", "text", "--record", served.Record));
        return served.Bench.Output.ToString();
    }

    [Fact]
    public async Task Keys_go_from_claim_to_claim()
    {
        var page = await Open("/reports/r1", 1280, false);
        await Browser.Drawn(page);
        var first = await page.Locator(".card[aria-current]").GetAttributeAsync("data-claim");
        await page.Keyboard.PressAsync("j");
        var second = await page.Locator(".card[aria-current]").GetAttributeAsync("data-claim");
        Assert.NotEqual(first, second);
        Assert.Contains($"at={second}", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("mark.current").First.IsVisibleAsync());
        await page.Keyboard.PressAsync("k");
        Assert.Equal(first, await page.Locator(".card[aria-current]").GetAttributeAsync("data-claim"));
        await page.Keyboard.PressAsync("?");
        Assert.True(await page.Locator("#keys").IsVisibleAsync());
    }

    private async Task<IPage> Open(string screen, int width, bool dark, bool script = true)
    {
        var page = await browser.Visit(new Uri(served.Address), width, dark, script);
        await page.GotoAsync(served.Origin + screen);
        return page;
    }
}
