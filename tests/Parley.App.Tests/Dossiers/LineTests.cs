using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Writers;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Dossiers;

public class LineTests
{
    [Fact]
    public void A_line_without_a_source_cannot_be_made() =>
        Assert.Throws<ArgumentException>(() => new Line(new("summary", 1), [new("Peace is near.")], []));

    [Fact]
    public void Every_claim_is_the_source_of_some_line_and_no_two_lines_share_a_name()
    {
        var lines = Compiled.Of(Geneva.All()).Lines().ToArray();
        Assert.Equal(Geneva.All().Sum(r => r.Claims.Count), lines.SelectMany(l => l.Sources).Select(s => s.Anchor).Distinct().Count());
        Assert.Equal(lines.Length, lines.Select(l => l.Id).Distinct().Count());
    }

    [Fact]
    public void Two_heads_of_one_delegation_stand_side_by_side_and_are_said_to_differ()
    {
        var heads = Compiled.Of(Geneva.All()).Who.Delegations.SelectMany(d => d.Entries).Single(e => e.Differ);
        Assert.Equal(["Igor Kostyukov (planned)", "Vladimir Medinsky"], heads.Lines.Select(l => l.Text));
    }

    [Fact]
    public void What_is_planned_is_told_as_planned()
    {
        var t = new Telling("a", "The sides will meet in Oslo.", published: "2026-02-17").Place("Oslo");
        var dossier = Compiled.Of([t.Meeting("The sides will meet in Oslo", Status.Planned, place: "Oslo").Reading]);
        Assert.EndsWith("has it as planned.", dossier.Front.Lead[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_reports_that_quote_one_speaker_are_said_to_rest_on_him()
    {
        var single = Compiled.Of(Geneva.All()).Voices.Single.Select(l => l.Text);
        Assert.Contains("about 1,300 drones: Alpine Wire and Lantern Public Radio, all quoting Volodymyr Zelenskyy", single);
    }

    [Fact]
    public void A_time_that_cannot_be_told_is_told_in_its_words()
    {
        var t = new Telling("a", "They met the other day.");
        var dossier = Compiled.Of([t.Meeting("They met the other day", Status.Ended, when: When.Unresolved("the other day")).Reading]);
        Assert.Empty(dossier.Meetings.Timeline.Bars);
        Assert.Single(dossier.Meetings.Timeline.Undated);
        Assert.Contains(dossier.Meetings.Meetings[0].Entries, e => e.Lines[0].Text == "“the other day”, on days that cannot be told");
    }

    [Fact]
    public void An_open_time_is_drawn_open()
    {
        var t = new Telling("a", "Talks have gone on since May.", published: "2026-02-17");
        var timeline = Compiled.Of([t.Meeting("Talks have gone on since May", Status.Ongoing, when: Telling.Days("since May", "2025-05-01", null, Grain.Month)).Reading]).Meetings.Timeline;
        var bar = Assert.Single(timeline.Bars);
        Assert.True(bar is { OpenEnd: true, OpenStart: false, Vague: true, To: 100 });
    }

    [Fact]
    public void Words_of_a_report_are_no_markup_in_markdown()
    {
        var markdown = MarkdownDossier.Write(Compiled.Of([Hostile.Reading()]));
        Assert.DoesNotContain("<", markdown.Replace("\\<", "", StringComparison.Ordinal).Replace("\n<!-- written by Parley -->\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("](", markdown.Replace("\\](", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
