using System.Net;
using System.Text.Json;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Web;

/// <summary>Time drawn: to scale, as near as is wanted, and no day surer than the reports have it.</summary>
public sealed class TimelineRoomTests(Browser browser) : IAsyncLifetime, IClassFixture<Browser>
{
    private readonly Served _served = new();

    public async ValueTask InitializeAsync()
    {
        var path = Path.Combine(_served.Bench.Folder, "time.parley");
        using (var record = Storage.RecordFile.Create(path, "Time", TimeProvider.System).Record!)
        {
            var one = new Telling("one", "Ukraine and Russia met in Istanbul in March. Iran shelled a port. Russia and Iran signed a pact. Ukraine and Russia will meet in Geneva. Peru bombed a bridge.", "One", "2026-03-30", "First")
                .Party("Ukraine", "UA").Party("Russia", "RU").Party("Iran", "IR").Party("Peru", "PE").Place("Istanbul").Place("Geneva");
            one.Meeting("Ukraine and Russia met in Istanbul in March", Status.Asserted, parties: ["Ukraine", "Russia"], place: "Istanbul", when: Telling.Days("in March", "2026-03-01", "2026-03-31", Grain.Month));
            one.Incident("Iran shelled a port", "Iran", null, "shelled a port", when: Telling.Day("shelled", "2025-06-01"));
            one.Agreement("Russia and Iran signed a pact", ["Russia", "Iran"], "a pact", AgreementState.Signed, when: Telling.Day("signed", "2026-02-10"));
            one.Meeting("Ukraine and Russia will meet in Geneva", Status.Planned, parties: ["Ukraine", "Russia"], place: "Geneva", when: Telling.Day("Geneva", "2026-04-20"));
            one.Incident("Peru bombed a bridge", "Peru", null, "bombed a bridge");
            record.Take(one.Reading, "by hand", "told", "Ann");
        }

        await _served.Begin(path);
    }

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task What_is_known_roughly_is_hatched_what_is_to_come_outlined_and_what_has_no_day_is_listed_and_not_drawn()
    {
        var page = await Open("/timeline");
        Assert.Equal("held vague", await Mark(page, "Talks, Ukraine and Russia, Istanbul: March 2026").GetAttributeAsync("class"));
        Assert.Equal("planned", await Mark(page, "Talks, Ukraine and Russia, Geneva: 20 April 2026").GetAttributeAsync("class"));
        Assert.Equal(4, await page.Locator(".chart a[data-source]").CountAsync());
        Assert.Contains("Peru: “bombed a bridge”", await page.Locator("section.year:has(h2:text-is('On days not given'))").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_that_do_not_go_together_are_several_stretches_and_days_that_follow_each_other_are_one()
    {
        Assert.Equal([(Day(1), Day(3))], Stretches(("2026-03-01", "2026-03-01"), ("2026-03-02", "2026-03-03")));
        Assert.Equal([(Day(1), Day(1)), (Day(5), Day(5))], Stretches(("2026-03-05", "2026-03-05"), ("2026-03-01", "2026-03-01")));
        Assert.Equal([(Day(1), null)], Stretches(("2026-03-01", null), ("2026-03-09", "2026-03-09")));
    }

    [Fact]
    public async Task A_closer_look_leaves_out_what_lies_elsewhere_on_the_page_and_in_its_data()
    {
        var page = await Open("/timeline");
        var year = page.Locator(".chart svg[aria-label=Closer] a").Last;
        await year.ClickAsync();
        Assert.Contains("from=", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator(".chart a[data-source]").CountAsync() < 4);
        Assert.Contains("of days not given, and left out here", await page.Locator("#page").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(["Russia and Iran: “a pact”", "Talks, Ukraine and Russia"], (await Rows("/timeline.json?from=2026-02-01&to=2026-03-15")).Order(StringComparer.Ordinal));
        Assert.Equal(["Iran: “shelled a port”", "Peru: “bombed a bridge”"], await Rows("/timeline.json?kind=incident"));
    }

    [Fact]
    public async Task One_side_can_be_followed_alone()
    {
        var page = await Open("/timeline");
        var iran = await page.Locator("#party option:has-text('Iran')").GetAttributeAsync("value");
        await page.Locator("#party").SelectOptionAsync(iran!);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        Assert.Equal(2, await page.Locator(".chart a[data-source]").CountAsync());
        Assert.Equal(2, await page.Locator(".entries .entry").CountAsync());
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(820, true)]
    [InlineData(390, false)]
    public async Task It_is_for_everybody_and_scrolls_nothing_sideways(int width, bool dark)
    {
        var page = await Open("/timeline?from=2026-02-01&to=2026-04-30", width, dark);
        Assert.Empty((await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}"));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        await page.Locator(".chart a[data-source]").First.ClickAsync();
        await page.Locator("#source mark").First.WaitForAsync();
    }

    [Theory]
    [InlineData("from=soon")]
    [InlineData("from=2026-03-02&to=2026-03-01")]
    [InlineData("kind=ball")]
    [InlineData("party=m1")]
    public async Task What_is_no_part_of_a_timeline_is_refused(string asked)
    {
        foreach (var form in new[] { "", ".json", ".csv" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await _served.Client.GetAsync(new Uri($"/timeline{form}?{asked}", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        }
    }

    [Theory]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("9000-01-01", "")]
    [InlineData("", "0900-01-01")]
    public async Task The_ends_of_the_calendar_are_no_end_of_the_page(string from, string to)
    {
        await _served.Get($"/timeline?from={from}&to={to}");
        Assert.Empty(_served.Faults);
    }

    private static ILocator Mark(IPage page, string words) => page.GetByLabel(words).Locator("rect");

    private static DateOnly? Day(int day) => new(2026, 3, day);

    private static Seq<(DateOnly? From, DateOnly? To)> Stretches(params (string From, string? To)[] days) => Parley.App.Web.TimelineRoom.Happening.Of(
        new(null, ["", "meeting"], [], 0), "Talks", [.. days.Select(d => new Parley.Collation.Sourced.Told<When>(Telling.Days("then", d.From, d.To, Grain.Day), []))], []).Stretches;

    private async Task<string[]> Rows(string address)
    {
        using var document = JsonDocument.Parse(await _served.Get(address));
        return [.. document.RootElement.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("what").GetString()!)];
    }

    private async Task<IPage> Open(string screen, int width = 1280, bool dark = false)
    {
        var page = await browser.Visit(new Uri(_served.Address), width, dark);
        await page.GotoAsync(_served.Origin + screen);
        return page;
    }
}
