using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Web;

/// <summary>The positions played back: a slider over the days of reports, and the same without it.</summary>
public sealed class PlayBackTests(Browser browser) : IAsyncLifetime, IClassFixture<Browser>
{
    private readonly Served _served = new();

    public async ValueTask InitializeAsync()
    {
        var path = Path.Combine(_served.Bench.Folder, "played.parley");
        using (var record = Storage.RecordFile.Create(path, "Played", TimeProvider.System).Record!)
        {
            foreach (var (id, day, side, stance, verb) in new[] { ("one", "2026-03-01", "Ukraine", Stance.Rejects, "rejects"), ("two", "2026-03-04", "Russia", Stance.Demands, "demands"), ("three", "2026-03-09", "Ukraine", Stance.Accepts, "accepts") })
            {
                var told = new Telling(id, $"{side} {verb} monitors at the dam.", id, day, id).Party("Ukraine", "UA").Party("Russia", "RU");
                told.Position($"{side} {verb} monitors at the dam", side, stance, "monitors at the dam");
                record.Take(told.Reading, "by hand", "told", "Ann");
            }
        }

        await _served.Begin(path);
    }

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task Each_step_back_shows_what_had_been_said_by_then_marks_what_is_otherwise_and_is_an_address()
    {
        var page = await Open();
        var slider = page.GetByLabel("Play it back");
        await slider.FocusAsync();
        Assert.Equal("accepts", await StanceOf(page, "Ukraine"));
        await page.Keyboard.PressAsync("ArrowLeft");
        await Played(page, "by 4 March 2026; 1 otherwise than before");
        Assert.Equal("rejects", await StanceOf(page, "Ukraine"));
        Assert.Equal(["Ukraine"], await page.Locator("td.turned").EvaluateAllAsync<string[]>("cells => cells.map(c => c.dataset.side)"));
        Assert.EndsWith("/positions?as-of=2026-03-04", page.Url, StringComparison.Ordinal);
        Assert.Contains("As it had been said by 4 March 2026", await page.Locator(".as-of").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("/claims?as-of=2026-03-04", await page.GetByRole(AriaRole.Link, new() { Name = "Claims" }).GetAttributeAsync("href"));

        // Russia had said nothing yet: it has no column.
        await page.Keyboard.PressAsync("Home");
        await Played(page, "by 1 March 2026");
        Assert.Equal(0, await page.Locator("td[data-side='Russia']").CountAsync());
        await page.Keyboard.PressAsync("End");
        await Played(page, "as it stands");
        Assert.Equal("accepts", await StanceOf(page, "Ukraine"));
        Assert.EndsWith("/positions", page.Url, StringComparison.Ordinal);
        Assert.True(await slider.EvaluateAsync<bool>("s => s === document.activeElement"), "The slider keeps the keys.");
        Assert.Empty(_served.Faults);
    }

    [Fact]
    public async Task What_is_chosen_meanwhile_shows_its_words_as_of_that_day()
    {
        var page = await Open();
        await page.GetByLabel("Play it back").FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Played(page, "by 4 March 2026");
        await page.Locator("td[data-side='Ukraine'] a").ClickAsync();
        await page.Locator("#source mark").First.WaitForAsync();
        Assert.Equal(["Ukraine rejects monitors at the dam"], await page.Locator("#source mark").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Without_script_the_days_before_and_after_are_links_and_there_is_no_slider()
    {
        var page = await Open(script: false);
        Assert.False(await page.GetByLabel("Play it back").IsVisibleAsync());
        await page.Locator("a[rel=prev]").ClickAsync();
        Assert.EndsWith("/positions?as-of=2026-03-04", page.Url, StringComparison.Ordinal);
        Assert.Equal("rejects", await StanceOf(page, "Ukraine"));
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(820, true)]
    [InlineData(390, false)]
    public async Task The_slider_is_for_everybody(int width, bool dark)
    {
        var page = await Open(width, dark);
        await page.GetByLabel("Play it back").FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Played(page, "otherwise than before");
        Assert.Empty((await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}"));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
    }

    private static Task Played(IPage page, string words) => page.Locator("#played", new() { HasText = words }).And(page.Locator("#played:has-text(';')")).WaitForAsync();

    private static Task<string> StanceOf(IPage page, string side) => page.Locator($"td[data-side='{side}'] .stance").First.InnerTextAsync();

    private async Task<IPage> Open(int width = 1280, bool dark = false, bool script = true)
    {
        var page = await browser.Visit(new Uri(_served.Address), width, dark, script);
        await page.GotoAsync(_served.Origin + "/positions");
        return page;
    }
}
