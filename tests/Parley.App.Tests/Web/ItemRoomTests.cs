using System.Net;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Parley.Tests.App.Records;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Web;

/// <summary>Whatever was brought together has a page: what is told of it, what it rests on; there two are made one and one is made two.</summary>
public sealed class ItemRoomTests(Browser browser) : IAsyncLifetime, IClassFixture<Browser>
{
    private readonly Served _served = new();

    public async ValueTask InitializeAsync()
    {
        var path = Path.Combine(_served.Bench.Folder, "items.parley");
        using (var record = Storage.RecordFile.Create(path, "Items", TimeProvider.System).Record!)
        {
            var one = new Telling("one", "Ukraine and Russia met in Istanbul. Umerov, head of the team, led for Ukraine. Ukraine demands monitors at the dam.", "One", "2026-03-02", "First").Party("Ukraine", "UA").Party("Russia", "RU").Place("Istanbul").Person("Umerov");
            one.Meeting("Ukraine and Russia met in Istanbul", Status.Asserted, parties: ["Ukraine", "Russia"], place: "Istanbul", when: Telling.Day("Istanbul", "2026-03-02"));
            one.Delegation("Umerov, head of the team, led for Ukraine", "Ukraine", head: "Umerov", at: one.Last);
            one.Role("Umerov, head of the team", "Umerov", "head of the team", "Ukraine");
            one.Position("Ukraine demands monitors at the dam", "Ukraine", Stance.Demands, "monitors at the dam");
            var two = new Telling("two", "The negotiator Rustem Hajy said nothing. Ukraine and Russia met again in Istanbul.", "Two", "2026-03-05", "Second").Party("Ukraine", "UA").Party("Russia", "RU").Place("Istanbul").Person("Rustem Hajy");
            two.Role("The negotiator Rustem Hajy", "Rustem Hajy", "negotiator", null);
            two.Meeting("Ukraine and Russia met again in Istanbul", Status.Asserted, parties: ["Ukraine", "Russia"], place: "Istanbul", when: Telling.Day("Istanbul", "2026-03-04"));
            foreach (var told in new[] { one, two })
            {
                record.Take(told.Reading, "by hand", "told", "Ann");
            }
        }

        await _served.Begin(path);
    }

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_people_are_made_one_on_the_page_of_one_of_them_and_parted_again_by_taking_it_back(bool script)
    {
        var page = await Open("/people", script: script);
        var (umerov, hajy) = (await IdOf(page, "Umerov"), await IdOf(page, "Rustem Hajy"));
        await page.Locator($"li#{umerov} .margin a").ClickAsync();
        await Browser.Reached(page, $"/people/{umerov}$");
        await page.GetByText("It is one with another").ClickAsync();
        await page.GetByLabel("The other").FillAsync("rustem hajy");
        await page.Locator("details[open]").GetByLabel("Reason").FillAsync("so the protocol");
        await page.GetByRole(AriaRole.Button, new() { Name = "They are one" }).ClickAsync();
        await page.Locator(".outcome", new() { HasText = "are one" }).WaitForAsync();

        // Both ids lead to what they are together, with what was told of each.
        foreach (var id in new[] { umerov, hajy })
        {
            var whole = await _served.Get($"/people/{id}");
            Assert.Contains("First", whole + await _served.Get($"/people/{id}.json"), StringComparison.Ordinal);
            Assert.Contains("head of the team", whole, StringComparison.Ordinal);
            Assert.Contains("negotiator", whole, StringComparison.Ordinal);
            Assert.Contains("so the protocol", whole, StringComparison.Ordinal);
        }

        Assert.Equal(1, await People("Umerov", "Rustem Hajy"));
        await page.Locator(".undo button").First.ClickAsync();
        await page.Locator(".outcome", new() { HasText = "taken back" }).WaitForAsync();
        Assert.Equal(2, await People("Umerov", "Rustem Hajy"));
        Assert.Empty(_served.Faults);
    }

    [Fact]
    public async Task What_is_told_of_each_is_the_same_as_at_the_prompt()
    {
        foreach (var (address, id) in new[] { ("/people/p1", "p1"), ("/meetings/m1", "m1"), ("/issues/i1", "i1"), ("/proposals/o1", "o1") })
        {
            Assert.Equal(await RecordCommandTests.Printed(_served.Bench, "show", id, "--json", "--record", _served.Record), await _served.Get(address + ".json"));
            Assert.Equal(await _served.Get(address + ".json"), await RecordCommandTests.Printed(_served.Bench, "get", address + ".json", "--record", _served.Record));
        }
    }

    [Fact]
    public async Task A_person_gets_a_name_an_issue_a_track_and_a_meeting_is_made_two()
    {
        await Sent("/people/p1/name", "/people/p1", ("name", "The Ukrainian side"));
        Assert.Contains("<h1><bdi>The Ukrainian side</bdi></h1>", await _served.Get("/people/p1"), StringComparison.Ordinal);
        await Sent("/issues/i1/track", "/issues/i1", ("track", "humanitarian"));
        Assert.Contains("Put on the track humanitarian", await _served.Get("/issues/i1"), StringComparison.Ordinal);
        await Sent("/meetings/m1/same", "/meetings/m1", ("other", "m2"));
        Assert.Equal(HttpStatusCode.OK, (await _served.Client.GetAsync(new Uri("/meetings/m2", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(1, await Meetings());
        await Sent("/undo", null, ("decision", "5"));
        Assert.Equal(2, await Meetings());
        await Sent("/people/p2/differ", "/people/p2", ("other", "r2"));
        Assert.Contains("is parted from p2", await _served.Get("/people/p2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_is_told_and_what_is_not_there_is_not_found()
    {
        await Sent("/people/p1/same", "/people/p1", ("other", "Nobody"));
        Assert.Contains("Nothing here is called &#x27;Nobody&#x27;", await _served.Get("/people/p1"), StringComparison.Ordinal);
        await Sent("/people/p1/same", "/people/p1", ("other", "m1"));
        Assert.Contains("is no id of the kind of p1", await _served.Get("/people/p1"), StringComparison.Ordinal);
        foreach (var address in new[] { "/people/p99", "/people/m1", "/meetings/p1", "/issues/x", "/proposals/o1.c2", "/disagreements/x9" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await _served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await _served.Post("/people/p99/same", ("other", "p1"))).StatusCode);
        Assert.Contains("href=\"/\"", await (await _served.Client.GetAsync(new Uri("/people/p99", UriKind.Relative), TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(_served.Faults);
    }

    [Fact]
    public async Task A_side_of_which_nothing_but_the_name_is_told_shows_where_it_stands_and_met()
    {
        var page = await Open("/people/p2");
        Assert.Contains("Ukraine and Russia met", await page.Locator("#source").InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("No claim tells", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator(".facts-list a[href^='/meetings/']").First.ClickAsync();
        await Browser.Reached(page, "/meetings/m1$");
        Assert.Equal("Talks, Ukraine and Russia, Istanbul, 2 March 2026", await page.Locator("h1").InnerTextAsync());
    }

    [Theory]
    [InlineData("/people/p1", 1280, false)]
    [InlineData("/people/p1", 390, true)]
    [InlineData("/meetings/m1", 820, true)]
    [InlineData("/issues/i1", 390, false)]
    [InlineData("/proposals/o1", 1280, true)]
    public async Task Each_is_for_everybody(string address, int width, bool dark)
    {
        var page = await Open(address, width, dark);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
        Assert.Empty((await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}"));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
    }

    private static async Task<string> IdOf(IPage page, string name) => (await page.Locator($".people li:has(bdi.name:text-is('{name}'))").GetAttributeAsync("id"))!;

    private async Task<int> People(params string[] names)
    {
        using var all = System.Text.Json.JsonDocument.Parse(await _served.Get("/people.json"));
        return all.RootElement.GetProperty("rows").EnumerateArray().Count(r => names.Contains(r.GetProperty("name").GetString()));
    }

    private async Task<int> Meetings()
    {
        using var all = System.Text.Json.JsonDocument.Parse(await _served.Get("/meetings.json"));
        return all.RootElement.GetProperty("rows").GetArrayLength();
    }

    private async Task Sent(string address, string? to, params (string Name, string Value)[] fields)
    {
        using var answer = await _served.Post(address, fields);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        if (to is not null)
        {
            Assert.Equal(to, answer.Headers.Location!.OriginalString);
        }
    }

    private async Task<IPage> Open(string screen, int width = 1280, bool dark = false, bool script = true)
    {
        var page = await browser.Visit(new Uri(_served.Address), width, dark, script);
        await page.GotoAsync(_served.Origin + screen);
        return page;
    }
}
