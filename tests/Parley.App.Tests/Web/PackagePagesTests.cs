using Microsoft.Playwright;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Web;

/// <summary>A model of many issues goes on from page to page, and what is assumed on one goes along to the next.</summary>
public sealed class PackagePagesTests(Browser browser) : IAsyncLifetime, IClassFixture<Browser>
{
    private static readonly string[] Wanted =
    [
        "an exchange of prisoners", "monitors at the dam", "new elections", "a corridor at sea", "a permanent ceasefire", "the customs union", "a land register", "the river treaty", "an amnesty", "a language law", "the pension fund", "a harbour zone",
    ];

    private readonly Served _served = new();

    public async ValueTask InitializeAsync()
    {
        var path = Path.Combine(_served.Bench.Folder, "many.parley");
        using (var record = Storage.RecordFile.Create(path, "Many", TimeProvider.System).Record!)
        {
            var text = "Ukraine and Russia met in Istanbul. " + string.Join(' ', Wanted.Select(w => $"Ukraine demands {w}. Russia rejects {w}."));
            var told = new Telling("one", text, "One", "2026-03-02", "First").Party("Ukraine", "UA").Party("Russia", "RU").Place("Istanbul");
            told.Meeting("Ukraine and Russia met in Istanbul", Status.Asserted, parties: ["Ukraine", "Russia"], place: "Istanbul", when: Telling.Day("Istanbul", "2026-03-02"));
            foreach (var one in Wanted)
            {
                told.Position($"Ukraine demands {one}", "Ukraine", Stance.Demands, one).Position($"Russia rejects {one}", "Russia", Stance.Rejects, one);
            }

            record.Take(told.Reading, "by hand", "told", "Ann");
        }

        await _served.Begin(path);
    }

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_set_on_one_page_holds_on_the_next(bool script)
    {
        var page = await browser.Visit(new Uri(_served.Address), script: script);
        await page.GotoAsync(_served.Origin + "/packages");
        Assert.Equal(10, await Issues(page));
        await Move(page, script);
        await page.GetByRole(AriaRole.Link, new() { Name = "Further issues" }).ClickAsync();
        await Browser.Reached(page, "after=");
        Assert.Equal(2, await Issues(page));
        Assert.Contains("1 otherwise than drafted", await page.Locator(".turns").First.InnerTextAsync(), StringComparison.Ordinal);
        await Move(page, script);
        await Browser.Reached(page, "set=[^&]*,|set=[^&]*%2C");
        await page.ReloadAsync();
        Assert.Contains("2 otherwise than drafted", await page.Locator(".turns").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("after=", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "The first issues" }).ClickAsync();
        Assert.Contains("2 otherwise than drafted", await page.Locator(".turns").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(_served.Faults);
    }

    [Fact]
    public async Task An_issue_is_called_by_what_is_on_the_table_and_settled_by_that_or_by_another_word()
    {
        var page = await browser.Visit(new Uri(_served.Address));
        await page.GotoAsync(_served.Origin + "/packages");
        var names = await page.Locator("#model h3[id^='issue-']").AllInnerTextsAsync();
        Assert.Contains("exchange of prisoners", names);
        var settled = await page.Locator("#answers .settles li").AllInnerTextsAsync();
        Assert.All(settled, s => Assert.DoesNotMatch("^(.+): \\1$", s));
    }

    // A sentence that the reports bear on, one step up.
    private static async Task Move(IPage page, bool script)
    {
        await page.Locator("#model section[aria-labelledby^='issue-'] input[name^='low.']").Locator("visible=true").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        if (!script)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Work it out" }).First.ClickAsync();
        }

        await Browser.Reached(page, "set=");
    }

    private static Task<int> Issues(IPage page) => page.Locator("#model h3[id^='issue-']").CountAsync();
}
