using Parley.Collation;
using Parley.Collation.Picture;

namespace Parley.Tests.Collation;

/// <summary>What an envoy is told of several reports, by hand-made reports of two or three sentences.</summary>
public class PictureTests
{
    private static readonly string[] Sides = ["Norland", "Sudria"];

    private static Telling Report(string id, string day, string text, string? outlet = null) =>
        new Telling(id, text, outlet ?? id, day).Party("Norland", "NL").Party("Sudria", "SU").Place("Oslo").Place("Rome");

    private static TalksPicture Picture(params Telling[] reports) => Collator.Collate([.. reports.Select(r => r.Reading)]).Picture;

    [Fact]
    public void A_round_planned_told_of_and_pointed_back_at_is_one_meeting_and_held()
    {
        var picture = Picture(
            Report("a", "2026-03-01", "Norland and Sudria will meet in Oslo on Tuesday.")
                .Meeting("Norland and Sudria will meet in Oslo on Tuesday", Status.Planned, Sides, place: "Oslo", when: Telling.Day("on Tuesday", "2026-03-03")),
            Report("b", "2026-03-04", "Norland and Sudria ended a second round of talks. The discussions were long.")
                .Meeting("Norland and Sudria ended a second round of talks", Status.Ended, Sides, round: 2, place: null, when: null)
                .Meeting("The discussions were long", Status.Asserted));
        var meeting = Assert.Single(picture.Meetings);
        Assert.Equal(MeetingStanding.Held, meeting.Standing);
        Assert.Equal((2, new DateOnly(2026, 3, 3)), (meeting.Round, meeting.From));
        Assert.Equal(picture.Headline, meeting.Id);
    }

    [Fact]
    public void Talks_of_another_year_and_talks_with_others_stay_apart_and_are_no_headline()
    {
        var picture = Picture(
            Report("a", "2026-03-04", "Norland and Sudria met in Oslo on Tuesday. They had met in Oslo in May 2024. Norland met Estria in Rome on Tuesday.").Party("Estria", "ES")
                .Meeting("Norland and Sudria met in Oslo on Tuesday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Tuesday", "2026-03-03"))
                .Meeting("They had met in Oslo in May 2024", Status.Ended, Sides, place: "Oslo", when: Telling.Days("in May 2024", "2024-05-01", "2024-05-31", Grain.Month))
                .Meeting("Norland met Estria in Rome on Tuesday", Status.Asserted, ["Norland", "Estria"], place: "Rome", when: Telling.Day("on Tuesday", "2026-03-03")));
        Assert.Equal(3, picture.Meetings.Count);
        Assert.Equal(("Oslo", new DateOnly(2026, 3, 3)), (picture.Main!.Place!.Name, picture.Main.From));
    }

    [Fact]
    public void A_person_sits_for_his_party_and_a_side_mostly_called_mediator_mediates()
    {
        var picture = Picture(
            Report("a", "2026-03-04", "Envoy Ola Berg met Sudria in Oslo. Estria mediated.").Party("Estria", "ES").Person("Ola Berg")
                .Role("Envoy Ola Berg", "Ola Berg", "Envoy", of: "Norland")
                .Meeting("Envoy Ola Berg met Sudria in Oslo", Status.Asserted, ["Ola Berg", "Sudria"], ["Estria"], place: "Oslo"),
            Report("b", "2026-03-04", "Norland, Sudria and Estria met in Oslo.").Party("Estria", "ES")
                .Meeting("Norland, Sudria and Estria met in Oslo", Status.Asserted, ["Norland", "Sudria", "Estria"], place: "Oslo"));
        var meeting = Assert.Single(picture.Meetings);
        Assert.Equal(["Norland", "Sudria"], meeting.Parties.Select(p => p.Name));
        Assert.Equal(["Estria"], meeting.Mediators.Select(p => p.Name));
    }

    [Fact]
    public void Two_outlets_that_name_two_heads_differ_and_one_that_names_another_later_corrects_itself()
    {
        static Telling Led(string id, string day, string head, string outlet)
        {
            var t = Report(id, day, $"Norland and Sudria met in Oslo on 3 March. {head} leads for Norland.", outlet).Person(head)
                .Meeting("Norland and Sudria met in Oslo on 3 March", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on 3 March", "2026-03-03"));
            return t.Delegation($"{head} leads for Norland", "Norland", head, at: t.Last);
        }

        var differ = Assert.Single(Picture(Led("a", "2026-03-03", "Ola Berg", "Wire"), Led("b", "2026-03-03", "Kai Lund", "Post")).Differ);
        Assert.Equal(DisputedMatter.HeadOfDelegation, differ.About);
        Assert.Equal(["Ola Berg", "Kai Lund"], differ.Accounts.Select(a => a.Value).Order(StringComparer.Ordinal).Reverse());
        Assert.Empty(Picture(Led("a", "2026-03-03", "Ola Berg", "Wire"), Led("b", "2026-03-04", "Kai Lund", "Wire")).Differ);
    }

    [Fact]
    public void Figures_that_can_both_hold_do_not_differ()
    {
        static Telling Hurt(string id, long value, Approx approx) => Report(id, "2026-03-03", $"{value} people were hurt in Rome on Tuesday. Report {id}.")
            .Incident($"{value} people were hurt in Rome on Tuesday", null, null, "were hurt", counts: [new(value, null, approx, "people")], place: "Rome", when: Telling.Day("on Tuesday", "2026-03-03"));

        Assert.Empty(Picture(Hurt("a", 1200, Approx.MoreThan), Hurt("b", 1300, Approx.Exact)).Differ);
        Assert.Equal(DisputedMatter.Count, Assert.Single(Picture(Hurt("a", 9, Approx.Exact), Hurt("b", 11, Approx.Exact)).Differ).About);
    }

    [Fact]
    public void That_there_should_be_talks_is_no_position_of_the_picture()
    {
        var picture = Picture(Report("a", "2026-03-03", "Norland wants direct talks. Norland demands the release of all prisoners.")
            .Position("Norland wants direct talks", "Norland", Stance.Demands, "direct talks")
            .Position("Norland demands the release of all prisoners", "Norland", Stance.Demands, "the release of all prisoners"));
        Assert.Equal("the release of all prisoners", Assert.Single(picture.Positions).Content);
    }

    [Fact]
    public void Two_sides_of_one_coin_in_one_report_give_no_change_and_a_later_report_does()
    {
        static Telling Stands(string id, string day, Stance stance) => Report(id, day, $"Norland speaks of a joint customs office. Report {id}.")
            .Position("Norland speaks of a joint customs office", "Norland", stance, "a joint customs office");

        Assert.Empty(Picture(Stands("a", "2026-03-03", Stance.Rejects), Stands("b", "2026-03-03", Stance.Open)).Changes);
        var change = Assert.Single(Picture(Stands("a", "2026-03-03", Stance.Rejects), Stands("b", "2026-03-09", Stance.Open)).Changes);
        Assert.Equal(("position", new DateOnly(2026, 3, 3), new DateOnly(2026, 3, 9)), (change.Kind, change.From, change.To));
    }
}
