using System.Text.Json;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Parley.Tests.App.Records;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Web;

/// <summary>Who met whom: drawn and as a list, each mark with its words.</summary>
public sealed class PeopleRoomTests(Browser browser) : IAsyncLifetime, IClassFixture<Browser>
{
    private readonly Served _served = new();

    public async ValueTask InitializeAsync()
    {
        var path = Path.Combine(_served.Bench.Folder, "people.parley");
        using (var record = Storage.RecordFile.Create(path, "People", TimeProvider.System).Record!)
        {
            var one = new Telling("one", "Ukraine and Russia met in Istanbul. Rustem Umerov led for Ukraine. Vladimir Medinsky led for Russia, without Kirill Dmitriev.", "One", "2026-03-02", "First").Party("Ukraine", "UA").Party("Russia", "RU").Place("Istanbul").Person("Rustem Umerov").Person("Vladimir Medinsky").Person("Kirill Dmitriev");
            one.Meeting("Ukraine and Russia met in Istanbul", Status.Asserted, parties: ["Ukraine", "Russia"], place: "Istanbul", when: Telling.Day("Istanbul", "2026-03-02"));
            var met = one.Last;
            one.Delegation("Rustem Umerov led for Ukraine", "Ukraine", head: "Rustem Umerov", at: met);
            one.Delegation("Vladimir Medinsky led for Russia, without Kirill Dmitriev", "Russia", head: "Vladimir Medinsky", absent: ["Kirill Dmitriev"], at: met);
            var two = new Telling("two", "Russia and Iran met in Muscat, with Oman between them. Vladimir Medinsky came for Russia.", "Two", "2026-03-05", "Second").Party("Russia", "RU").Party("Iran", "IR").Party("Oman", "OM").Place("Muscat").Person("Vladimir Medinsky");
            two.Meeting("Russia and Iran met in Muscat, with Oman between them", Status.Asserted, parties: ["Russia", "Iran"], mediators: ["Oman"], place: "Muscat", when: Telling.Day("Muscat", "2026-03-05"));
            two.Delegation("Vladimir Medinsky came for Russia", "Russia", members: ["Vladimir Medinsky"], at: two.Last);
            var three = new Telling("three", "Ukraine and Russia will meet in Geneva. Rustem Umerov will lead for Ukraine.", "Three", "2026-03-09", "Third").Party("Ukraine", "UA").Party("Russia", "RU").Place("Geneva").Person("Rustem Umerov");
            three.Meeting("Ukraine and Russia will meet in Geneva", Status.Planned, parties: ["Ukraine", "Russia"], place: "Geneva", when: Telling.Day("Geneva", "2026-03-20"));
            three.Delegation("Rustem Umerov will lead for Ukraine", "Ukraine", head: "Rustem Umerov", at: three.Last, status: Status.Planned);
            foreach (var told in new[] { one, two, three })
            {
                record.Take(told.Reading, "by hand", "told", "Ann");
            }
        }

        await _served.Begin(path);
    }

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task Who_met_whom_is_told_of_sides_and_of_people_of_two_sides_and_of_nobody_who_stayed_away()
    {
        using var document = JsonDocument.Parse(await _served.Get("/encounters.json"));
        string[] columns = ["of", "one", "other", "held", "not held", "last held"];
        var rows = document.RootElement.GetProperty("rows").EnumerateArray().Select(r => string.Join(" | ", columns.Select(c => r.GetProperty(c).ToString()))).ToArray();
        Assert.Equal(
        [
            "sides | Russia | Ukraine | 1 | 1 | 2026-03-02",
            "people | Vladimir Medinsky | Rustem Umerov | 1 | 0 | 2026-03-02",
            "sides | Iran | Oman | 1 | 0 | 2026-03-05",
            "sides | Iran | Russia | 1 | 0 | 2026-03-05",
            "sides | Oman | Russia | 1 | 0 | 2026-03-05",
        ],
        rows);
    }

    [Fact]
    public async Task Drawn_each_has_a_mark_at_each_meeting_and_the_line_of_one_to_come_is_broken()
    {
        var page = await Open(1280, dark: false);
        Assert.Equal(["2 Mar 2026", "5 Mar 2026", "20 Mar 2026"], await page.Locator(".met .meeting").AllInnerTextsAsync());
        Assert.Equal(["is-head", "", "is-head"], await Marks(page, "Rustem Umerov"));
        Assert.Equal(["is-head", "is-member", ""], await Marks(page, "Vladimir Medinsky"));
        Assert.Equal(["is-absent", "", ""], await Marks(page, "Kirill Dmitriev"));
        Assert.Equal(["", "is-mediator", ""], await Marks(page, "Oman"));
        Assert.Equal(["held", "held", "planned"], await page.Locator(".met tr:has(bdi:text-is('Russia')) td").EvaluateAllAsync<string[]>("cells => cells.map(c => c.className.split(' ')[0])"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_mark_leads_to_the_words_that_say_who_was_there(bool script)
    {
        var page = await Open(1280, dark: false, script);
        await page.GetByLabel("Rustem Umerov heads the delegation: Talks, Istanbul, 2 March 2026").ClickAsync();
        await page.Locator("#source mark").First.WaitForAsync();
        Assert.Equal("Rustem Umerov led for Ukraine", await page.Locator("#source mark").First.InnerTextAsync());
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(820, true)]
    [InlineData(390, false)]
    public async Task The_picture_and_its_list_are_for_everybody_and_scroll_nothing_but_themselves(int width, bool dark)
    {
        var page = await Open(width, dark);
        await page.Locator(".as-list summary").ClickAsync();
        Assert.Contains("Vladimir Medinsky and Rustem Umerov", await page.Locator(".pairs").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty((await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}"));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
    }

    [Fact]
    public async Task Without_a_server_it_is_the_same_and_an_earlier_meeting_can_be_the_last_that_is_drawn()
    {
        Assert.Equal(await _served.Get("/encounters.csv"), await RecordCommandTests.Printed(_served.Bench, "get", "/encounters.csv", "--record", _served.Record));
        var page = await _served.Get("/people?upto=m1");
        Assert.Contains("meetings after", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">20 Mar 2026<", page[..page.IndexOf("</figure>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    private static Task<string[]> Marks(IPage page, string name) =>
        page.Locator($".met tr:has(th bdi:text-is('{name}')) td").EvaluateAllAsync<string[]>("cells => cells.map(c => c.querySelector('.mark')?.className.replace('mark ', '') ?? '')");

    private async Task<IPage> Open(int width, bool dark, bool script = true)
    {
        var page = await browser.Visit(new Uri(_served.Address), width, dark, script);
        await page.GotoAsync(_served.Origin + "/people");
        return page;
    }
}
