using Parley.App.Dossier;
using Parley.App.Dossier.Sections;
using Parley.App.Dossier.Writers;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Dossier;

public class LineTests
{
    [Fact]
    public void A_line_without_a_source_cannot_be_made() =>
        Assert.Throws<ArgumentException>(() => new Line(new("summary", 1), [new("Peace is near.")], []));

    [Fact]
    public void Every_claim_is_the_source_of_some_line_and_no_two_lines_share_a_name()
    {
        var lines = Briefing.Of(Geneva.All()).Lines().ToArray();
        Assert.Equal(Geneva.All().Sum(r => r.Claims.Count), lines.SelectMany(l => l.Sources).Select(s => s.Anchor).Distinct().Count());
        Assert.Equal(lines.Length, lines.Select(l => l.Id).Distinct().Count());
    }

    [Fact]
    public void Two_heads_of_one_delegation_stand_side_by_side_and_are_said_to_differ()
    {
        var heads = Briefing.Of(Geneva.All()).Who.Delegations.SelectMany(d => d.Entries).Single(e => e.Differ);
        Assert.Equal(["Igor Kostyukov (planned)", "Vladimir Medinsky"], heads.Lines.Select(l => l.Text));
    }

    [Fact]
    public void What_is_planned_is_told_as_planned()
    {
        var t = new Telling("a", "The sides will meet in Oslo.", published: "2026-02-17").Place("Oslo");
        var brief = Briefing.Of([t.Meeting("The sides will meet in Oslo", Status.Planned, place: "Oslo").Reading]);
        Assert.EndsWith("has it as planned.", brief.Summary[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_reports_that_quote_one_speaker_are_said_to_rest_on_him()
    {
        var single = Briefing.Of(Geneva.All()).Voices.Single.Select(l => l.Text);
        Assert.Contains("about 1,300 drones: Alpine Wire and Lantern Public Radio, all quoting Volodymyr Zelenskyy", single);
    }

    [Fact]
    public void A_time_that_cannot_be_told_is_told_in_its_words()
    {
        var t = new Telling("a", "They met the other day.");
        var brief = Briefing.Of([t.Meeting("They met the other day", Status.Ended, when: When.Unresolved("the other day")).Reading]);
        Assert.Empty(brief.Meetings.Timeline.Bars);
        Assert.Single(brief.Meetings.Timeline.Undated);
        Assert.Contains(brief.Meetings.Meetings[0].Entries, e => e.Lines[0].Text == "“the other day”, on days that cannot be told");
    }

    [Theory]
    [InlineData("2026-02-17", "2026-02-17", "17 February 2026")]
    [InlineData("2026-02-17", "2026-02-18", "17–18 February 2026")]
    [InlineData("2026-01-30", "2026-02-02", "30 January – 2 February 2026")]
    [InlineData("2025-05-01", "2025-07-31", "May–July 2025")]
    [InlineData("2025-12-01", "2026-01-31", "December 2025 – January 2026")]
    [InlineData("2014-01-01", "2014-12-31", "2014")]
    [InlineData("2014-03-01", null, "from 1 March 2014")]
    [InlineData(null, "2026-02-18", "until 18 February 2026")]
    public void Days_are_put_in_words(string? from, string? to, string words) =>
        Assert.Equal(words, Wording.Days(Day(from), Day(to)));

    [Fact]
    public void An_open_time_is_drawn_open()
    {
        var t = new Telling("a", "Talks have gone on since May.", published: "2026-02-17");
        var timeline = Briefing.Of([t.Meeting("Talks have gone on since May", Status.Ongoing, when: Telling.Days("since May", "2025-05-01", null, Grain.Month)).Reading]).Meetings.Timeline;
        var bar = Assert.Single(timeline.Bars);
        Assert.True(bar is { OpenEnd: true, OpenStart: false, Vague: true, To: 100 });
    }

    [Fact]
    public void Words_of_a_report_are_no_markup_in_markdown()
    {
        var markdown = MarkdownBrief.Write(Briefing.Of([Hostile.Reading()]));
        Assert.DoesNotContain("<", markdown.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("](", markdown.Replace("\\](", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
