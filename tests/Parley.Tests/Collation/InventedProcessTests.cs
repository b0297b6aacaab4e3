using Parley.Collation;
using Parley.Collation.Picture;

namespace Parley.Tests.Collation;

/// <summary>Two invented processes, each told by four short reports: what an envoy should be told of them, drawn by hand beforehand.</summary>
public class InventedProcessTests
{
    private static readonly string[] Coast = ["Quillon", "Maray"];

    [Fact]
    public void A_round_told_by_four_reports_under_four_names_is_one_with_its_teams_outcomes_and_quarrels()
    {
        var picture = Collator.Collate([.. Rebels().Select(r => r.Reading)]).Picture;
        var round = picture.Main!;
        Assert.Equal((4, "Vell", MeetingStanding.Held), (round.Round, round.Place!.Name, round.Standing));
        Assert.Equal((new DateOnly(2031, 6, 9), new DateOnly(2031, 6, 11)), (round.From, round.To));
        Assert.Equal(["Talvia", "Free Orran Front"], round.Parties.Select(p => p.Name));
        Assert.Equal(["Estria"], round.Mediators.Select(p => p.Name));
        Assert.Equal(["Karth", "Vell", "Karth"], picture.Meetings.Select(m => m.Place!.Name));
        Assert.Equal(
            [("a month's truce", null), ("There was good progress", "Pia Lund"), ("Nothing is solved", "Jon Arak")], round.Outcomes.Select(o => (o.Text, o.Said?.Name)));
        Assert.Equal(
            [("Talvia", "Mira Dahl"), ("Free Orran Front", "Jon Arak, Sena Vol")],
            picture.Delegations.Select(d => (d.Party.Name, string.Join(", ", d.Heads.Select(h => h.Value.Name).Order(StringComparer.Ordinal)))));
        Assert.Equal([DisputedMatter.HeadOfDelegation, DisputedMatter.Assessment], picture.Differ.Select(d => d.About));
    }

    [Fact]
    public void A_plan_that_was_moved_and_then_kept_is_one_meeting_held_and_what_changed_and_differs_is_told()
    {
        var picture = Collator.Collate([.. Coasts().Select(r => r.Reading)]).Picture;
        var meeting = Assert.Single(picture.Meetings);
        Assert.Equal((new DateOnly(2033, 2, 17), MeetingStanding.Held), (meeting.From, meeting.Standing));
        Assert.Equal(["meeting", "position"], picture.Changes.Select(c => c.Kind).Order(StringComparer.Ordinal));
        Assert.Equal(DisputedMatter.Agreement, Assert.Single(picture.Differ).About);
        Assert.Equal(["a joint coast guard"], picture.Positions.Select(p => p.Content).Distinct());
    }

    private static Telling[] Rebels() =>
    [
        Of("wire1", "2031-06-08", "Wire", "Talvia and the Free Orran Front will hold a fourth round in Vell on Monday, with Estria mediating. The third, in Karth in March, ended without a deal. Chief negotiator Mira Dahl will speak for Talvia.")
            .Party("Estria", "ES").Party("Free Orran Front", null, "the Free Orran Front").Person("Mira Dahl")
            .Meeting("Talvia and the Free Orran Front will hold a fourth round in Vell on Monday", Status.Planned, ["Talvia", "Free Orran Front"], ["Estria"], round: 4, place: "Vell", when: Telling.Day("on Monday", "2031-06-09"))
            .Meeting("The third, in Karth in March, ended without a deal", Status.Ended, ["Talvia", "Free Orran Front"], round: 3, outcome: "without a deal", place: "Karth",
                when: Telling.Days("in March", "2031-03-01", "2031-03-31", Grain.Month))
            .Role("Chief negotiator Mira Dahl", "Mira Dahl", "Chief negotiator", of: "Talvia"),
        Of("post", "2031-06-10", "Post", "The talks of Talvia with the FOF went into a second day on Tuesday. Jon Arak leads the team of the FOF. The session was long.").Place("FOF").Person("Jon Arak")
            .Meeting("The talks of Talvia with the FOF went into a second day on Tuesday", Status.Ongoing, ["Talvia", "FOF"], when: Telling.Day("on Tuesday", "2031-06-10"))
            .Delegation("Jon Arak leads the team of the FOF", "FOF", "Jon Arak")
            .Meeting("The session was long", Status.Asserted),
        Of("desk", "2031-06-11", "Desk", "The government of Talvia and FOF rebels signed a month's truce in Vell on Wednesday. The round was led by Sena Vol for the rebels. There was good progress, Estria's envoy Pia Lund said. Talvia met Vestia in Karth on Tuesday.")
            .Party("Estria", "ES").Party("Vestia", "VE").Party("FOF rebels", null, "the rebels").Person("Pia Lund").Person("Sena Vol")
            .Meeting("The round was led by Sena Vol", Status.Ongoing, ["Talvia", "FOF rebels"], place: "Vell")
            .Delegation("led by Sena Vol for the rebels", "FOF rebels", "Sena Vol")
            .Agreement("The government of Talvia and FOF rebels signed a month's truce in Vell on Wednesday", ["Talvia", "FOF rebels"], "a month's truce", AgreementState.Signed, Telling.Day("on Wednesday", "2031-06-11"), "Vell")
            .Role("Estria's envoy Pia Lund", "Pia Lund", "envoy", of: "Estria")
            .Statement("There was good progress, Estria's envoy Pia Lund said", "Pia Lund", "There was good progress")
            .Meeting("Talvia met Vestia in Karth on Tuesday", Status.Asserted, ["Talvia", "Vestia"], place: "Karth", when: Telling.Day("on Tuesday", "2031-06-10")),
        Of("wire2", "2031-06-12", "Wire", "The round between Talvia and the Free Orran Front (FOF) is over. \"Nothing is solved,\" said Jon Arak.")
            .Party("Free Orran Front", null, "the Free Orran Front", "FOF").Person("Jon Arak")
            .Meeting("The round between Talvia and the Free Orran Front (FOF) is over", Status.Ended, ["Talvia", "Free Orran Front"])
            .Statement("\"Nothing is solved,\" said Jon Arak", "Jon Arak", "Nothing is solved"),
    ];

    private static Telling[] Coasts() =>
    [
        Of("a", "2033-02-01", "Herald", "Quillon and Maray plan to meet in Port Ansel on 10 February. Quillon rejects a joint coast guard.")
            .Meeting("Quillon and Maray plan to meet in Port Ansel on 10 February", Status.Planned, Coast, place: "Port Ansel", when: Telling.Day("on 10 February", "2033-02-10"))
            .Position("Quillon rejects a joint coast guard", "Quillon", Stance.Rejects, "a joint coast guard"),
        Of("b", "2033-02-05", "Mail", "Quillon and Maray will meet in Port Ansel on 17 February, a week later than planned.")
            .Meeting("Quillon and Maray will meet in Port Ansel on 17 February", Status.Planned, Coast, place: "Port Ansel", when: Telling.Day("on 17 February", "2033-02-17")),
        Of("c", "2033-02-18", "Herald", "Quillon and Maray met in Port Ansel on Thursday. On fishing practically everything has been agreed, Quillon said. Quillon is open to a joint coast guard.")
            .Meeting("Quillon and Maray met in Port Ansel on Thursday", Status.Asserted, Coast, place: "Port Ansel", when: Telling.Day("on Thursday", "2033-02-17"))
            .Statement("On fishing practically everything has been agreed, Quillon said", "Quillon", "On fishing practically everything has been agreed")
            .Position("Quillon is open to a joint coast guard", "Quillon", Stance.Open, "a joint coast guard"),
        Of("d", "2033-02-19", "Mail", "After the meeting with Quillon in Port Ansel Maray said that there is no agreement.")
            .Meeting("the meeting with Quillon in Port Ansel", Status.Ended, Coast, place: "Port Ansel")
            .Statement("Maray said that there is no agreement", "Maray", "there is no agreement"),
    ];

    private static Telling Of(string id, string day, string outlet, string text)
    {
        var telling = new Telling(id, text, outlet, day).Place("Vell").Place("Karth").Place("Port Ansel");
        return text.Contains("Quillon", StringComparison.Ordinal) ? telling.Party("Quillon", "QU").Party("Maray", "MA") : telling.Party("Talvia", "TA");
    }
}
