using Parley.Collation;
using Parley.Collation.Picture;

namespace Parley.Tests.Collation;

/// <summary>Who sits for whom, who speaks, and on which days, where reports of the same talks say it in other words.</summary>
public class SideTests
{
    private static readonly string[] Sides = ["Norland", "Sudria"];
    private static readonly string[] Vanguard = ["Norland Vanguard", "Sudria"];

    private static Telling Report(string id, string day, string text) =>
        new Telling(id, text, id, day).Party("Norland", "NL", "Norlandic").Party("Sudria", "SU").Party("Norland Vanguard", null, "the Norland Vanguard").Place("Oslo");

    private static TalksPicture Picture(params Telling[] reports) => Collator.Collate([.. reports.Select(r => r.Reading)]).Picture;

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public void A_movement_that_sits_for_its_state_makes_no_second_round_unless_a_report_tells_of_both_as_two(bool apart, int count)
    {
        var last = Report("c", "2026-03-05", "Norland and the Norland Vanguard met as well.");
        var meetings = Picture(
            Report("a", "2026-03-04", "Norland met Sudria in Oslo on Tuesday.").Meeting("Norland met Sudria in Oslo on Tuesday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Tuesday", "2026-03-03")),
            Report("b", "2026-03-04", "The Norland Vanguard met Sudria in Oslo on Tuesday.").Meeting("met Sudria in Oslo on Tuesday", Status.Asserted, Vanguard, place: "Oslo", when: Telling.Day("on Tuesday", "2026-03-03")),
            apart ? last.Agreement("Norland and the Norland Vanguard met as well", ["Norland", "Norland Vanguard"], "met", AgreementState.Reached) : last).Meetings;
        Assert.Equal(count, meetings.Count);
        Assert.Equal(["Norland", "Sudria"], meetings[0].Parties.Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Words_that_say_when_but_not_how_long_make_a_meeting_no_longer_and_a_length_makes_no_other_meeting()
    {
        var meeting = Assert.Single(Picture(
            Report("a", "2026-03-04", "Norland met Sudria in Oslo on Tuesday.").Meeting("Norland met Sudria in Oslo on Tuesday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Tuesday", "2026-03-03")),
            Report("b", "2026-03-06", "Norland met Sudria earlier this week.").Meeting("Norland met Sudria earlier this week", Status.Asserted, Sides, when: Telling.Days("earlier this week", "2026-03-02", "2026-03-06", Grain.Period)),
            Report("c", "2026-03-06", "The two-day talks of Norland and Sudria in Oslo ended.").Meeting("The two-day talks of Norland and Sudria in Oslo ended", Status.Ended, Sides, place: "Oslo", when: When.Unresolved("two-day"))).Meetings);
        Assert.Equal((new DateOnly(2026, 3, 3), new DateOnly(2026, 3, 3)), (meeting.From, meeting.To));
    }

    [Fact]
    public void A_plan_put_off_by_a_day_is_moved_and_lasts_no_two_days()
    {
        var picture = Picture(
            Report("a", "2026-03-01", "Norland and Sudria meet in Oslo on Wednesday.").Meeting("Norland and Sudria meet in Oslo on Wednesday", Status.Planned, Sides, place: "Oslo", when: Telling.Day("on Wednesday", "2026-03-04")),
            Report("b", "2026-03-02", "Norland and Sudria meet in Oslo on Thursday.").Meeting("Norland and Sudria meet in Oslo on Thursday", Status.Planned, Sides, place: "Oslo", when: Telling.Day("on Thursday", "2026-03-05")));
        Assert.Equal((new DateOnly(2026, 3, 5), new DateOnly(2026, 3, 5)), (Assert.Single(picture.Meetings).From, picture.Meetings[0].To));
        Assert.Equal("meeting", Assert.Single(picture.Changes).Kind);
        Assert.Empty(picture.Differ);
    }

    [Fact]
    public void What_one_report_tells_as_held_and_as_to_come_are_two_meetings_even_of_one_number() =>
        Assert.Equal(2, Picture(
            Report("a", "2026-03-04", "Norland and Sudria held a first round on Tuesday. A committee meets for the first time on 12 March.")
                .Meeting("Norland and Sudria held a first round on Tuesday", Status.Asserted, Sides, round: 1, when: Telling.Day("on Tuesday", "2026-03-03"))
                .Meeting("A committee meets for the first time on 12 March", Status.Planned, Sides, round: 1, when: Telling.Day("on 12 March", "2026-03-12"))).Meetings.Count);

    [Fact]
    public void The_official_is_the_one_described_before_and_speaks_for_his_side()
    {
        var report = Report("a", "2026-03-04", "Norland and Sudria met in Oslo on Tuesday. A Norlandic official was hopeful. There was progress, the official said. An envoy was silent.");
        var assessment = Picture(report
            .Meeting("Norland and Sudria met in Oslo on Tuesday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Tuesday", "2026-03-03"))
            .Outlook("A Norlandic official was hopeful", "Norland", Direction.Hopeful, "hopeful", report.Said("Norland", described: "a Norlandic official"))
            .Outlook("There was progress, the official said", "the official", Direction.Hopeful, "There was progress", report.Said("the official"))).Assessments[^1];
        Assert.Equal(("a Norlandic official", "There was progress"), (assessment.Speaker!.Name, assessment.Content));
    }

    [Fact]
    public void A_head_who_belongs_to_the_other_side_leads_his_own_team() =>
        Assert.Equal(["Sudria"], Picture(
            Report("a", "2026-03-04", "Norland and Sudria met in Oslo on Tuesday. Sudria's envoy Ana Bek leads the delegation.").Person("Ana Bek")
                .Meeting("Norland and Sudria met in Oslo on Tuesday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Tuesday", "2026-03-03"))
                .Role("Sudria's envoy Ana Bek", "Ana Bek", "envoy", of: "Sudria")
                .Delegation("Ana Bek leads the delegation", "Norland", "Ana Bek")).Delegations.Select(d => d.Party.Name));

    [Theory]
    [InlineData("The team is led by Ana Bek.", null, true)]
    [InlineData("The team in Rome is led by Ana Bek.", "Rome", false)]
    public void A_team_told_of_in_those_days_by_a_report_of_no_meeting_sat_there(string text, string? place, bool seated)
    {
        var team = Report("b", "2026-03-05", text).Person("Ana Bek").Place("Rome").Delegation(text.TrimEnd('.'), "Sudria", "Ana Bek", place: place);
        var picture = Picture(
            Report("a", "2026-03-04", "Norland and Sudria met in Oslo on Tuesday.").Meeting("Norland and Sudria met in Oslo on Tuesday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Tuesday", "2026-03-03")), team);
        Assert.Equal(seated ? picture.Headline : null, Assert.Single(picture.Delegations).Meeting);
    }

    [Fact]
    public void An_answer_that_shares_a_word_with_what_was_asked_just_before_stands_in_its_row()
    {
        var positions = Picture(Report("a", "2026-03-04", "Norland wants Sudria to give up the part of the Vale that it holds. Sudria rejects a withdrawal of its men from the Vale.")
            .Position("Norland wants Sudria to give up the part of the Vale that it holds", "Norland", Stance.Demands, "Sudria to give up the part of the Vale that it holds")
            .Position("Sudria rejects a withdrawal of its men from the Vale", "Sudria", Stance.Rejects, "a withdrawal of its men from the Vale")).Positions;
        Assert.Single(positions.Select(p => p.Issue).Distinct());
    }

    [Theory]
    [InlineData("Norland", 1)]
    [InlineData("Sudria", 0)]
    public void What_a_side_says_that_it_might_accept_it_is_open_to_and_what_others_say_so_is_nothing(string speaker, int count)
    {
        var report = Report("a", "2026-03-04", "Norland might accept drones over the Vale.");
        var positions = Picture(report.Position("Norland might accept drones over the Vale", "Norland", Stance.Accepts, "drones over the Vale", null, null, report.Said(speaker)).As(Status.Possible)).Positions;
        Assert.Equal(count, positions.Count);
        Assert.All(positions, p => Assert.Equal(Stance.Open, p.Stance));
    }

    [Fact]
    public void A_ceasefire_and_the_watching_of_one_by_drones_are_no_change_of_mind() =>
        Assert.Empty(Picture(
            Report("a", "2026-03-04", "Norland rejects a ceasefire.").Position("Norland rejects a ceasefire", "Norland", Stance.Rejects, "a ceasefire"),
            Report("b", "2026-03-06", "Norland accepts the watching of a ceasefire by drones.").Position("Norland accepts the watching of a ceasefire by drones", "Norland", Stance.Accepts, "the watching of a ceasefire by drones")).Changes);

    [Fact]
    public void What_is_said_after_an_old_round_is_told_as_background_is_of_the_round_of_these_weeks()
    {
        var report = Report("a", "2026-03-04", "Norland and Sudria met in Oslo on Tuesday. They had met in Rome in 2024. There was progress, Norland said.");
        var picture = Picture(report.Place("Rome")
            .Meeting("Norland and Sudria met in Oslo on Tuesday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Tuesday", "2026-03-03"))
            .Meeting("They had met in Rome in 2024", Status.Asserted, Sides, place: "Rome", when: Telling.Days("in 2024", "2024-01-01", "2024-12-31", Grain.Year))
            .Statement("There was progress, Norland said", "Norland", "There was progress", report.Said("Norland")));
        Assert.Equal(picture.Headline, Assert.Single(picture.Assessments).Of);
    }

    [Fact]
    public void A_figure_told_otherwise_by_a_later_report_is_a_change() =>
        Assert.Equal("offers “20-year guarantees”", Assert.Single(Picture(
            Report("a", "2026-03-04", "Norland offers 15-year guarantees.").Position("Norland offers 15-year guarantees", "Norland", Stance.Offers, "15-year guarantees"),
            Report("b", "2026-03-06", "Norland offers 20-year guarantees.").Position("Norland offers 20-year guarantees", "Norland", Stance.Offers, "20-year guarantees")).Changes).After);

    [Fact]
    public void An_extension_is_another_agreement_than_what_it_extends() =>
        Assert.Equal(2, Picture(Report("a", "2026-03-04", "Norland and Sudria agreed on a truce in May. They agreed to extend the truce.")
            .Agreement("Norland and Sudria agreed on a truce in May", Sides, "a truce", AgreementState.Reached)
            .Agreement("They agreed to extend the truce", Sides, "to extend the truce", AgreementState.Reached)).Agreements.Count);
}
