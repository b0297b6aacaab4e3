using System.Net;
using System.Text.RegularExpressions;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Web;

/// <summary>The front page, and what other rooms say of the same: every line stands by itself.</summary>
public sealed partial class TodayRoomTests : IAsyncLifetime
{
    private readonly Served _served = new();

    public async ValueTask InitializeAsync()
    {
        var path = Path.Combine(_served.Bench.Folder, "today.parley");
        using (var record = Storage.RecordFile.Create(path, "Today", TimeProvider.System).Record!)
        {
            var one = new Telling("one", "Ukraine and Russia met in Istanbul. Russia rejects monitors at the dam.", "One", "2026-03-02", "First").Party("Ukraine", "UA").Party("Russia", "RU").Place("Istanbul");
            one.Meeting("Ukraine and Russia met in Istanbul", Status.Asserted, parties: ["Ukraine", "Russia"], place: "Istanbul", when: Telling.Day("Istanbul", "2026-03-02"));
            one.Position("Russia rejects monitors at the dam", "Russia", Stance.Rejects, "monitors at the dam");
            var two = new Telling(
                "two", "Russia accepts monitors at the dam. Ukraine offers to open the port. Eleven sailors were injured. Russia shelled the port. The talks between Ukraine and Russia in Istanbul are over. They will meet in Muscat.", "Two", "2026-03-05", "Second").Party("Ukraine", "UA").Party("Russia", "RU").Place("Istanbul").Place("Muscat");
            two.Position("Russia accepts monitors at the dam", "Russia", Stance.Accepts, "monitors at the dam");
            two.Position("Ukraine offers to open the port", "Ukraine", Stance.Offers, "to open the port");
            two.Incident("Eleven sailors were injured", null, "Eleven sailors", "injured");
            two.Incident("Russia shelled the port", "Russia", null, "shelled the port");
            two.Meeting("The talks between Ukraine and Russia in Istanbul are over", Status.Ended, parties: ["Ukraine", "Russia"], place: "Istanbul", when: Telling.Day("Istanbul", "2026-03-02"));
            two.Meeting("They will meet in Muscat", Status.Planned, place: "Muscat", when: Telling.Day("Muscat", "2026-03-20"));
            foreach (var told in new[] { one, two })
            {
                record.Take(told.Reading, "by hand", "told", "Ann");
            }
        }

        await _served.Begin(path);
    }

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task A_stance_is_a_sentence_whose_it_is_first_and_the_words_of_the_report_are_quoted()
    {
        var items = await Items();
        Assert.Contains("Russia now accepts monitors at the dam before: rejects", items);
        Assert.Contains("Ukraine offers to open the port", items);
        Assert.Contains("<q>to open the port</q>", await _served.Get("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_incident_says_who_struck_or_who_was_struck() =>
        Assert.Equal(["Eleven sailors: “injured”", "Russia: “shelled the port”"], (await Items()).Where(i => i.Contains('“', StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public async Task That_a_meeting_which_was_held_is_over_is_no_news() =>
        Assert.DoesNotContain(await Items(), i => i.Contains("Istanbul", StringComparison.Ordinal));

    [Fact]
    public async Task A_meeting_to_come_has_its_place_and_no_empty_list_of_sides() =>
        Assert.Contains("Talks, Muscat 20 March 2026", Plain(await _served.Get("/")), StringComparison.Ordinal);

    [Fact]
    public async Task The_timeline_names_who_met_and_the_page_of_a_claim_says_of_what_it_is_part()
    {
        Assert.Contains("Talks, Ukraine and Russia, Istanbul: held", Plain(await _served.Get("/timeline")), StringComparison.Ordinal);
        var claim = Plain(await _served.Get("/claims/r1.c1"));
        Assert.Contains("Part of Talks, Ukraine and Russia, Istanbul, 2 March 2026 meeting · m1", claim, StringComparison.Ordinal);
        Assert.Contains("status told as a fact", claim, StringComparison.Ordinal);

        Assert.Contains("when 2 March 2026", claim, StringComparison.Ordinal);

        // The pane begins with whoever else tells it.
        Assert.Contains("The talks between Ukraine and Russia in Istanbul are over", claim, StringComparison.Ordinal);
    }

    private async Task<string[]> Items() => [.. Item().Matches(await _served.Get("/")).Select(m => Plain(m.Groups[1].Value))];

    private static string Plain(string html) => WebUtility.HtmlDecode(Space().Replace(Tag().Replace(Unseen().Replace(html, ""), " "), " ")).Replace(" ,", ",", StringComparison.Ordinal).Replace(" :", ":", StringComparison.Ordinal).Trim();

    [GeneratedRegex("<p class=\"item\">(.*?)</p>", RegexOptions.Singleline)]
    private static partial Regex Item();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"<(title|script|svg)\b.*?</\1>", RegexOptions.Singleline)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
