using Microsoft.Playwright;

namespace Parley.Tests.App.Web;

/// <summary>The way through, once, by keyboard and mouse, as a person goes it.</summary>
public class WalkTests(Browser browser) : IClassFixture<Browser>
{
    private const string Report = """
        title: Kyiv moves on the ceasefire
        outlet: Lake Post
        published: 2026-03-01

        Ukraine accepts a ceasefire, President Volodymyr Zelenskyy said in Kyiv on Sunday. Russia rejects a ceasefire, Kremlin spokesman Dmitry Peskov said.
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_report_is_put_in_its_claims_accepted_and_put_right_and_a_click_leads_back_to_the_words(bool script)
    {
        await using var served = new Served();
        await served.InitializeAsync();
        var page = await browser.Visit(new Uri(served.Address), script: script);
        await page.GotoAsync(served.Origin + "/reports");
        await page.Locator("summary").ClickAsync();
        await page.GetByLabel("Paste a report").FillAsync(Report);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
        Assert.EndsWith("/reports/r4", page.Url, StringComparison.Ordinal);
        await Told(page, "r4 was taken");

        // The first claim is looked at, and the next after it was decided on.
        await Drawn(page, script);
        var first = await Current(page);
        await (script ? page.Keyboard.PressAsync("a") : page.Locator("[aria-current] [data-key=a]").ClickAsync());
        await Told(page, $"{first} accepted");
        Assert.NotEqual(first, await Current(page));
        Assert.True(await page.Locator($"article[data-claim='{first}'].accepted").IsVisibleAsync());

        var position = await page.Locator("article.card:has-text('ceasefire')").First.GetAttributeAsync("data-claim");
        await page.GotoAsync($"{served.Origin}/reports/r4?at={position}");
        await Drawn(page, script);
        await (script ? page.Keyboard.PressAsync("e") : page.Locator("[aria-current] [data-key=e]").ClickAsync());
        await page.GetByLabel("Stance").SelectOptionAsync("supports");
        await page.GetByLabel("Reason").FillAsync("so the transcript");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it so" }).ClickAsync();
        await Told(page, $"{position} is now:");
        await page.GotoAsync($"{served.Origin}/claims/{position}");
        Assert.Contains("so the transcript", await page.Locator("#history ~ ol").InnerTextAsync(), StringComparison.Ordinal);

        // The position stands otherwise now; a click on it leads to its words.
        await page.GotoAsync($"{served.Origin}/positions");
        var cell = page.Locator($".positions td a[href*='{position}']");
        Assert.Contains("supports", await cell.InnerTextAsync(), StringComparison.Ordinal);
        await cell.ClickAsync();
        await page.Locator($"#source a[href='/claims/{position}']").ClickAsync();

        // Back to the words in their report.
        await page.GetByRole(AriaRole.Link, new() { Name = "In its report" }).ClickAsync();
        Assert.Equal(position, await Current(page));
        Assert.Contains("ceasefire", await page.Locator("mark.current").First.InnerTextAsync(), StringComparison.Ordinal);

        await page.Locator(".undo button").First.ClickAsync();
        await Told(page, "taken back");
        Assert.True(await page.Locator($"article[data-claim='{position}'].proposed, article[data-claim='{position}'].accepted").IsVisibleAsync());
        Assert.Empty(served.Faults);
    }

    [Fact]
    public async Task A_position_put_right_changes_the_packages_and_a_click_on_the_sentence_leads_back_to_the_words()
    {
        await using var served = new Served();
        await served.InitializeAsync();
        var page = await browser.Visit(new Uri(served.Address));
        await page.GotoAsync(served.Origin + "/reports");
        await page.Locator("summary").ClickAsync();
        await page.GetByLabel("Paste a report").FillAsync(Report);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
        await Told(page, "r4 was taken");
        var position = await page.Locator("article.card:has-text('position'):has-text('Russia')").First.GetAttributeAsync("data-claim");
        await page.GotoAsync(served.Origin + "/packages");
        var sentence = page.Locator($"[data-sentence]:has(.words a[data-source*='{position}'])").First;
        var (model, packages) = (await sentence.Locator(".words").InnerTextAsync(), await page.Locator("#answers").InnerTextAsync());
        Assert.Contains("rejects", model, StringComparison.Ordinal);

        await page.GotoAsync($"{served.Origin}/reports/r4?at={position}");
        await Browser.Drawn(page);
        await page.Keyboard.PressAsync("e");
        await page.GetByLabel("Stance").SelectOptionAsync("demands");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it so" }).ClickAsync();
        await Told(page, $"{position} is now:");
        await page.GotoAsync(served.Origin + "/packages");
        Assert.Contains("demands", await sentence.Locator(".words").InnerTextAsync(), StringComparison.Ordinal);
        Assert.NotEqual(packages, await page.Locator("#answers").InnerTextAsync());

        await sentence.Locator(".words a").ClickAsync();
        await page.Locator($"#source a[href='/claims/{position}']").WaitForAsync();
        Assert.Contains("Russia rejects a ceasefire", await page.Locator("#source").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(served.Faults);
    }

    [Fact]
    public async Task Selected_words_become_a_claim_by_hand()
    {
        await using var served = new Served();
        await served.InitializeAsync();
        var page = await browser.Visit(new Uri(served.Address));
        await page.GotoAsync(served.Origin + "/reports/r1");
        await Browser.Drawn(page);
        await page.Locator(".text").First.EvaluateAsync("p => { const t = [...p.querySelectorAll('mark')][0].firstChild; const r = document.createRange(); r.setStart(t, 0); r.setEnd(t, Math.min(12, t.length)); getSelection().removeAllRanges(); getSelection().addRange(r); }");
        var words = await page.EvaluateAsync<string>("getSelection().toString().trim()");
        await page.Keyboard.PressAsync("n");
        await Browser.Reached(page, "add=1");
        Assert.Equal(words, await page.GetByLabel("Words of the report it rests on").InputValueAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "statement" }).ClickAsync();
        await page.GetByLabel("Speaker").FillAsync("Ukraine");
        await page.GetByLabel("Content").FillAsync(words);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add this statement" }).ClickAsync();
        await Told(page, " added: ");
        Assert.True(await page.Locator("article.card.added").IsVisibleAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_begins_in_its_first_field(bool script)
    {
        await using var served = new Served();
        await served.InitializeAsync();
        var page = await browser.Visit(new Uri(served.Address), script: script);
        await page.GotoAsync(served.Origin + "/reports/r1");
        await page.Locator("[aria-current] [data-key=e]").ClickAsync();
        await Assertions.Expect(page.Locator(".slots input, .slots select").First).ToBeFocusedAsync();
        await page.GotoAsync(served.Origin + "/reports/r1");
        await page.Locator("[data-key=n]").ClickAsync();
        await Assertions.Expect(page.GetByLabel("Words of the report it rests on")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_file_dropped_on_a_page_is_read()
    {
        await using var served = new Served();
        await served.InitializeAsync();
        var page = await browser.Visit(new Uri(served.Address));
        var transfer = await page.EvaluateHandleAsync(
            "text => { const t = new DataTransfer(); t.items.add(new File([text], 'dropped.txt', { type: 'text/plain' })); return t; }", Report.ReplaceLineEndings("\n"));
        await page.DispatchEventAsync("main", "drop", new { dataTransfer = transfer });
        await Browser.Reached(page, "/reports/r4$");
        await Told(page, "r4 was taken");
    }

    // Without script there are no keys to be heard.
    private static Task Drawn(IPage page, bool script) => script ? Browser.Drawn(page) : Task.CompletedTask;

    private static async Task Told(IPage page, string words) => await page.Locator(".outcome", new() { HasText = words }).WaitForAsync();

    private static Task<string?> Current(IPage page) => page.Locator("article[aria-current]").GetAttributeAsync("data-claim");
}
