using System.Net;
using System.Text.Json;
using Microsoft.Playwright;
using Parley.Tests.App.Records;

namespace Parley.Tests.App.Web;

/// <summary>The room of the packages: the model that parley model drafts, in sentences, and what the parties could accept by it.</summary>
public sealed class PackageRoomTests(Served served, Browser browser) : IClassFixture<Served>, IClassFixture<Browser>
{
    [Fact]
    public async Task The_model_is_the_one_that_the_command_drafts_and_the_answer_that_of_its_file()
    {
        var drafted = await RecordCommandTests.Printed(served.Bench, "model", "--record", served.Record);
        Assert.Equal(drafted, await served.Get("/packages.yaml"));
        var file = Path.Combine(served.Bench.Folder, "drafted.yaml");
        await File.WriteAllTextAsync(file, drafted, TestContext.Current.CancellationToken);
        Assert.Equal(await RecordCommandTests.Printed(served.Bench, "deals", file, "--json"), await served.Get("/packages.json"));
        Assert.Equal(await RecordCommandTests.Printed(served.Bench, "deals", file, "--csv"), await served.Get("/packages.csv"));
    }

    [Fact]
    public async Task What_is_set_in_the_address_is_what_the_file_would_say_if_it_were_written_there()
    {
        var key = await Key("No deal, to Russia: at least");
        var file = Path.Combine(served.Bench.Folder, "changed.yaml");
        var drafted = await RecordCommandTests.Printed(served.Bench, "model", "--record", served.Record);
        const string was = "russia: { name: Russia, reservation: [0, 100] }";
        Assert.Contains(was, drafted, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, drafted.Replace(was, "russia: { name: Russia, reservation: [10, 30] }", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal(await RecordCommandTests.Printed(served.Bench, "deals", file, "--json"), await served.Get($"/packages.json?set={key}:30-10"));
    }

    [Fact]
    public async Task Where_most_numbers_are_open_no_package_is_picked_out_and_where_few_are_the_rules_that_choose_one_are_named()
    {
        var open = await served.Get("/packages");
        Assert.Contains("no package is picked out", open, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"rule\"", open, StringComparison.Ordinal);

        // Every number said by hand: nothing is open any more.
        var page = await Open("/packages", 1280);
        var keys = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-sentence]:has(.span)')].map(s => s.dataset.sentence)");
        var said = await served.Get("/packages?set=" + string.Join(',', keys.Select((k, i) => k[0] == 'n' ? $"{k}:0-0" : $"{k}:{20 + i}-{20 + i}")));
        Assert.DoesNotContain("no package is picked out", said, StringComparison.Ordinal);
        Assert.Contains("the greatest product of gains (Nash)", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_range_is_moved_and_the_packages_follow_with_and_without_script(bool script)
    {
        var page = await Open("/packages", 1280, script);
        var before = await page.Locator("#answers").InnerTextAsync();
        Assert.DoesNotContain("Acceptable to all", before, StringComparison.Ordinal);
        foreach (var party in new[] { "Ukraine", "Russia" })
        {
            // What no deal is worth falls to nothing.
            var most = page.GetByLabel($"No deal, to {party}: at most");
            await most.FocusAsync();
            await most.PressAsync("Home");
        }

        if (!script)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Work it out" }).First.ClickAsync();
        }

        await page.Locator("#answers h3", new() { HasText = "Acceptable to all" }).WaitForAsync();
        Assert.Contains("set=", page.Url, StringComparison.Ordinal);
        var live = await page.Locator("#answers").InnerTextAsync();

        // The address is the state: whoever opens it sees the same.
        await page.ReloadAsync();
        Assert.Equal(live, await page.Locator("#answers").InnerTextAsync());
        Assert.Contains("2 otherwise than drafted", await page.Locator(".turns").First.InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "As drafted" }).ClickAsync();
        Assert.Equal(before, await page.Locator("#answers").InnerTextAsync());
        Assert.Empty(served.Faults);
    }

    [Fact]
    public async Task A_sentence_struck_out_may_be_anything_and_its_words_lead_to_the_claims_it_rests_on()
    {
        var page = await Open("/packages", 1280);
        var sentence = page.Locator("[data-sentence]:has-text('Russia demands it.')").First;
        await sentence.GetByRole(AriaRole.Checkbox).CheckAsync();
        Assert.Equal("0–100", await sentence.Locator("output").InnerTextAsync());
        await Browser.Reached(page, "out=s");
        var words = sentence.Locator(".words a");
        var ids = (await words.GetAttributeAsync("data-source"))!.Split(',');
        await words.ClickAsync();
        foreach (var id in ids)
        {
            await page.Locator($"#source a[href='/claims/{id}']").WaitForAsync();
        }

        Assert.Contains("out=s", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_phone_what_follows_stays_in_sight_while_a_range_is_moved()
    {
        var page = await Open("/packages", 390);
        await page.GetByLabel("No deal, to Russia: at most").FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Browser.Reached(page, "set=n");
        Assert.True(await page.EvaluateAsync<bool>("(() => { const r = document.querySelector('.in-brief').getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; })()"));
    }

    [Fact]
    public async Task Why_a_package_fails_is_said_with_the_sentences_it_rests_on()
    {
        var page = await Open("/packages", 1280);
        await page.Locator("#answers a[data-why]").First.ClickAsync();
        var why = page.Locator("#why");
        await why.WaitForAsync();
        Assert.Contains("would rather have no deal", await why.InnerTextAsync(), StringComparison.Ordinal);
        await why.Locator("a[data-source]").First.ClickAsync();
        await page.Locator("#source mark").First.WaitForAsync();
        Assert.Contains("why=", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/packages?set=,,x:1-2,s:999-1,:&out=nothing&line=%00&why=9.9")]
    [InlineData("/packages?why=0.0.0.0.0.0.0.0.0")]
    [InlineData("/packages/answers?set=sffffffffff:0-1")]
    public async Task What_an_address_holds_and_the_model_does_not_know_is_left_out(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);

    [Fact]
    public async Task Where_nothing_can_be_drafted_the_page_says_why()
    {
        Assert.Contains("There is nothing to draft a scenario from", await served.Get("/packages?as-of=2001-01-01"), StringComparison.Ordinal);
        using var answer = await served.Client.GetAsync(new Uri("/packages.json?as-of=2001-01-01", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("S009", problem.RootElement.GetProperty("code").GetString());
    }

    private async Task<string> Key(string label)
    {
        var page = await Open("/packages", 1280);
        return (await page.GetByLabel(label).GetAttributeAsync("name"))!.Split('.')[1];
    }

    private async Task<IPage> Open(string address, int width, bool script = true)
    {
        var page = await browser.Visit(new Uri(served.Address), width, script: script);
        await page.GotoAsync(served.Origin + address);
        return page;
    }
}
