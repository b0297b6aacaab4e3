using Deque.AxeCore.Playwright;
using Parley.App.Stability.Pages;

namespace Parley.Tests.App.Stability;

/// <summary>The page of a conflict in a browser, as a reader has it.</summary>
public class StabilityPageTests(Browser browser) : IClassFixture<Browser>
{
    public static TheoryData<string> Pages => ["elmira", "goal", "gisborne", "misjudged", "hostile", "wide", "large", "one"];

    [Theory]
    [InlineData("elmira", 1280, false)]
    [InlineData("elmira", 390, false)]
    [InlineData("elmira", 1280, true)]
    [InlineData("goal", 390, true)]
    [InlineData("gisborne", 1280, true)]
    [InlineData("misjudged", 1280, false)]
    [InlineData("hostile", 1280, false)]
    [InlineData("wide", 390, false)]
    [InlineData("large", 1280, false)]
    [InlineData("one", 390, false)]
    public async Task Breaks_no_rule_of_accessibility(string name, int width, bool dark)
    {
        var page = await browser.Open(await Html(name), width, dark);
        var result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {string.Join("; ", v.Nodes.Select(n => n.Html).Take(3))}"));
    }

    [Theory]
    [InlineData("elmira", 390)]
    [InlineData("elmira", 320)]
    [InlineData("elmira", 1280)]
    [InlineData("goal", 390)]
    [InlineData("hostile", 390)]
    [InlineData("hostile", 1280)]
    [InlineData("wide", 390)]
    [InlineData("large", 390)]
    [InlineData("large", 1280)]
    public async Task Needs_no_scrolling_sideways(string name, int width)
    {
        var page = await browser.Open(await Html(name), width);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_link_within_the_page_has_one_target_and_nothing_goes_wrong(string name)
    {
        var page = await browser.Open("<!DOCTYPE html><title>-</title>");
        var (asked, told) = (new List<string>(), new List<string>());
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => told.Add(message.Text);
        page.PageError += (_, error) => told.Add(error);
        await page.SetContentAsync(await Html(name));
        var broken = await page.EvaluateAsync<string[]>(
            """[...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href')).filter(h => document.querySelectorAll('[id="' + h.slice(1) + '"]').length != 1)""");
        Assert.Empty(broken);
        Assert.Empty(asked);
        Assert.Empty(told);
    }

    [Fact]
    public async Task Pointing_at_a_state_shows_what_is_done_in_it_and_its_moves_alone()
    {
        var page = await browser.Open(await Html("elmira"));
        var details = page.Locator("#details");
        Assert.StartsWith("1: delay", await details.InnerTextAsync(), StringComparison.Ordinal); // where things are
        await page.Locator("a.state[data-s=s4]").HoverAsync();
        var text = await details.InnerTextAsync();
        Assert.StartsWith("5: delay, insist", text, StringComparison.Ordinal);
        Assert.Contains("Can move to 7 (worse), 9 (worse).", text, StringComparison.Ordinal);

        // From 5: one move of the ministry, two of Uniroyal, one of Local Government.
        Assert.Equal(4, await page.Locator(".move.on").CountAsync());
        await page.Mouse.MoveAsync(5, 5);
        Assert.StartsWith("1: delay", await details.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator(".states.some").CountAsync());
    }

    [Fact]
    public async Task Arrow_keys_go_from_state_to_state_and_the_tab_key_past_them()
    {
        var page = await browser.Open(await Html("elmira"));
        Assert.Equal(1, await page.Locator("a.state[tabindex='0']").CountAsync());
        var order = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a.state')].map(a => a.dataset.s)");
        await page.Locator("a.state[tabindex='0']").FocusAsync();
        Assert.Equal(order[0], await Focused(page));
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(order[1], await Focused(page));
        await page.Keyboard.PressAsync("End");
        Assert.Equal(order[^1], await Focused(page));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(order[^1], await Focused(page));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Why it lasts or does not", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#" + order[^1], page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verdict_shows_its_reason_when_the_keyboard_comes_to_it_and_the_text_below_has_the_same()
    {
        var page = await browser.Open(await Html("elmira"));
        var cell = page.Locator("tbody tr").First.Locator("td").Nth(2);
        Assert.False(await cell.Locator(".tip").IsVisibleAsync());
        await cell.Locator("a").FocusAsync();
        Assert.True(await cell.Locator(".tip").IsVisibleAsync());
        Assert.Contains("from 1 Local Government can improve to 5", await cell.Locator(".tip").InnerTextAsync(), StringComparison.Ordinal);
        var tips = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.tip > span')].map(e => e.textContent.trim())");
        var below = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.reason')].map(e => e.textContent.trim())");
        Assert.Equal(below, tips);
    }

    [Fact]
    public async Task Works_without_script()
    {
        var page = await browser.Open(await Html("elmira"), script: false);
        Assert.False(await page.Locator("#details").IsVisibleAsync());
        await page.Locator("a.state[data-s=s4]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#s4", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("#s4").IsVisibleAsync());
    }

    [Fact]
    public async Task Words_of_a_conflict_never_become_markup()
    {
        var page = await browser.Open(await Html("hostile"));
        Assert.Equal(1, await page.Locator("script").CountAsync());
        Assert.Equal(0, await page.Locator("img, iframe, i:not(#details i), [onfocus]").CountAsync());
        await page.Locator("a.state").First.FocusAsync();
        Assert.Equal(0, await page.Locator("#details script, #details img, #details b").CountAsync());
        Assert.False(await page.EvaluateAsync<bool>("'hacked' in window"));
    }

    [Fact]
    public async Task Decision_makers_are_told_apart_by_dashes_and_not_by_colour_alone()
    {
        var page = await browser.Open(await Html("elmira"));
        var dashes = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.keys:first-of-type .key .line')].map(e => getComputedStyle(e).strokeDasharray)");
        Assert.Equal(3, dashes.Length);
        Assert.Equal(3, dashes.Distinct().Count());
        var drawn = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.move .line')].map(e => getComputedStyle(e).strokeDasharray)");
        Assert.Equal(dashes.Order(), drawn.Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_same_conflict_gives_the_same_page(string name) => Assert.Equal(await Html(name), await Html(name));

    private static Task<string> Focused(Microsoft.Playwright.IPage page) => page.EvaluateAsync<string>("document.activeElement.dataset.s");

    private static Task<string> Html(string name) => HtmlStability.WriteAsync(name switch
    {
        "elmira" => GraphPictureTests.Answer(File.ReadAllText(Conflicts.Elmira)),
        "goal" => GraphPictureTests.Answer(File.ReadAllText(Conflicts.Elmira), "4"),
        "gisborne" => GraphPictureTests.Answer(Conflicts.Gisborne),
        "misjudged" => GraphPictureTests.Answer(Conflicts.Misjudged),
        "hostile" => GraphPictureTests.Answer(Conflicts.Hostile, "7"),
        "wide" => GraphPictureTests.Answer(Conflicts.Wide(5, 1)),
        "large" => GraphPictureTests.Answer(Conflicts.Wide(3, 3)),
        _ => GraphPictureTests.Answer("parley: conflict/1\ndecision makers: { A: { options: [go] } }\nimpossible: [{ go: y }]\npreferences: { A: { ranking: [0] } }\n"),
    });
}
