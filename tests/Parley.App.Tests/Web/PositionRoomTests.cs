using System.Text.Json;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Web;

/// <summary>On what sides are for the same thing, and where nothing of a side was read.</summary>
public sealed class PositionRoomTests(Browser browser) : IAsyncLifetime, IClassFixture<Browser>
{
    private readonly Served _served = new();

    public async ValueTask InitializeAsync()
    {
        var path = Path.Combine(_served.Bench.Folder, "positions.parley");
        using (var record = Storage.RecordFile.Create(path, "Positions", TimeProvider.System).Record!)
        {
            var one = new Telling("one", "Ukraine offers an exchange of prisoners. Russia accepts an exchange of prisoners. Ukraine demands monitors at the dam for 30 days. Russia offers monitors at the dam for 60 days. Ukraine rejects new elections. Russia demands a corridor at sea. Ukraine demands a permanent ceasefire. Russia offers to support the verification of the ceasefire.", "One", "2026-03-01", "First").Party("Ukraine", "UA").Party("Russia", "RU");
            one.Position("Ukraine offers an exchange of prisoners", "Ukraine", Stance.Offers, "an exchange of prisoners")
                .Position("Russia accepts an exchange of prisoners", "Russia", Stance.Accepts, "an exchange of prisoners")
                .Position("Ukraine demands monitors at the dam for 30 days", "Ukraine", Stance.Demands, "monitors at the dam for 30 days")
                .Position("Russia offers monitors at the dam for 60 days", "Russia", Stance.Offers, "monitors at the dam for 60 days")
                .Position("Ukraine rejects new elections", "Ukraine", Stance.Rejects, "new elections")
                .Position("Russia demands a corridor at sea", "Russia", Stance.Demands, "a corridor at sea")
                .Position("Ukraine demands a permanent ceasefire", "Ukraine", Stance.Demands, "a permanent ceasefire")
                .Position("Russia offers to support the verification of the ceasefire", "Russia", Stance.Offers, "to support the verification of the ceasefire");
            record.Take(one.Reading, "by hand", "told", "Ann");
        }

        await _served.Begin(path);
    }

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task What_two_sides_are_for_is_boxed_and_numbers_that_differ_are_no_agreement()
    {
        var page = await Open("/positions");
        Assert.Equal(2, await page.Locator("tr:has(q:text('an exchange of prisoners')) td.alike").CountAsync());
        Assert.Equal(2, await page.Locator("td.alike").CountAsync());

        // Two things of one issue.
        Assert.Equal(2, await page.Locator("tr:has(q:text('a permanent ceasefire')) td:not(.silent)").CountAsync());
        Assert.Equal("2px", await page.Locator("td.alike").First.EvaluateAsync<string>("c => getComputedStyle(c).borderLeftWidth"));
        await page.GetByRole(AriaRole.Link, new() { Name = "where sides are for the same (1)" }).ClickAsync();
        Assert.Equal(1, await page.Locator("tbody tr[id]").CountAsync());
    }

    [Fact]
    public async Task Where_nothing_of_a_side_was_read_is_listed_and_is_data()
    {
        using var document = JsonDocument.Parse(await _served.Get("/silences.json"));
        var rows = document.RootElement.GetProperty("rows").EnumerateArray().Select(r => $"{r.GetProperty("party")}: {r.GetProperty("issue")} ({r.GetProperty("said")})").Order(StringComparer.Ordinal).ToArray();
        Assert.Contains("Russia: new elections (Ukraine rejects)", rows);
        Assert.Contains("Ukraine: a corridor at sea (Russia demands)", rows);
        Assert.DoesNotContain(rows, r => r.Contains("prisoners", StringComparison.Ordinal));
        var page = await Open("/positions");
        await page.Locator(".silences summary:has-text('Russia')").ClickAsync();
        var issue = page.Locator(".silences details[open] a:has-text('new elections')");
        Assert.True(await issue.EvaluateAsync<bool>("a => [...a.getClientRects()].every(r => a.contains(document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2)))"), "A quotation mark is no part of the link it stands in.");
        await issue.ClickAsync();
        await page.Locator("#source mark").First.WaitForAsync();
        Assert.Equal("Ukraine rejects new elections", await page.Locator("#source mark").First.InnerTextAsync());
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(820, true)]
    [InlineData(390, false)]
    public async Task Boxes_and_silences_are_for_everybody(int width, bool dark)
    {
        var page = await Open("/positions", width, dark);
        await page.Locator(".silences summary").First.ClickAsync();
        Assert.Empty((await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}"));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
    }

    private async Task<IPage> Open(string screen, int width = 1280, bool dark = false)
    {
        var page = await browser.Visit(new Uri(_served.Address), width, dark);
        await page.GotoAsync(_served.Origin + screen);
        return page;
    }
}
