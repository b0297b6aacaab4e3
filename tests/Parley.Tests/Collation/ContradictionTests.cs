using Parley.Collation;
using Parley.Collation.Picture;

namespace Parley.Tests.Collation;

/// <summary>Speakers whom one report sets side by side and who contradict each other; and those who only seem to.</summary>
public class ContradictionTests
{
    private static readonly string[] Sides = ["Norland", "Sudria"];

    [Fact]
    public void What_three_speakers_say_became_of_a_session_is_one_difference_with_three_accounts()
    {
        var difference = Assert.Single(Differ(Report("The committee did not sit. \"Cancelled,\" Brink said. The session had been put back by a week, Dahl said. Ost told us that no meeting had been scheduled.")
            .Statement("\"Cancelled,\" Brink said", "Brink", "Cancelled")
            .Statement("The session had been put back by a week, Dahl said", "Dahl", "The session had been put back by a week")
            .Statement("Ost told us that no meeting had been scheduled", "Ost", "no meeting had been scheduled")));
        Assert.Equal(DisputedMatter.Status, difference.About);
        Assert.Equal(["Brink", "Dahl", "Ost"], difference.Accounts.SelectMany(a => a.Told));
    }

    [Theory]
    [InlineData("Monday's session was cancelled", "Tuesday's session was postponed")]
    [InlineData("The session was postponed", "The meeting was put off")]
    [InlineData("The strike was cancelled", "The march was postponed")]
    public void Other_days_the_same_fate_and_what_is_no_meeting_are_no_difference(string one, string other) =>
        Assert.Empty(Differ(Report($"{one}, Brink said. {other}, Dahl said.").Statement($"{one}, Brink said", "Brink", one).Statement($"{other}, Dahl said", "Dahl", other)));

    [Theory]
    [InlineData("In Rome", "The place is not decided", DisputedMatter.Place)]
    [InlineData("The next round will be in Rome in March", "neither the date nor the venue has been agreed", DisputedMatter.Days)]
    public void Who_names_a_place_and_who_says_that_none_is_agreed_differ(string named, string open, DisputedMatter about) =>
        Assert.Equal(about, Assert.Single(Differ(Report($"{named}, said Brink. {open}, said Dahl.").Statement($"{named}, said Brink", "Brink", named).Statement($"{open}, said Dahl", "Dahl", open))).About);

    [Theory]
    [InlineData("12 civilians were killed", "at least eight civilians had lost their lives", 1)]
    [InlineData("12 lorries passed", "17 lorries passed", 1)]
    [InlineData("12 lorries passed", "the number at 17", 1)]
    [InlineData("the number at more than 700", "412 prisoners", 1)]
    [InlineData("12 lorries passed", "17", 1)]
    [InlineData("more than 12 lorries passed", "the number at 13", 0)]
    [InlineData("the road is bad", "the number at 17", 0)]
    [InlineData("at least 12 civilians were killed", "14 civilians were killed", 0)]
    [InlineData("12 civilians were killed", "eight civilians were wounded", 0)]
    [InlineData("12 civilians were killed", "eight civilians were killed in Rome", 0)]
    [InlineData("12 years are enough", "8 prisoners came home", 0)]
    public void Two_numbers_of_one_thing_differ_and_of_two_things_do_not(string one, string other, int count) =>
        Assert.Equal(count, Differ(Report($"{one}, said Brink. Then, said Dahl, {other}.").Statement($"{one}, said Brink", "Brink", one).Statement($"said Dahl, {other}", "Dahl", other)).Count(d => d.About == DisputedMatter.Count));

    [Fact]
    public void Who_denies_the_exchange_of_which_another_speaks_differs_with_him_and_nobody_with_himself()
    {
        const string One = "an exchange is in preparation and the lists are with the other side";
        const string Other = "no lists had come and no exchange was being prepared";
        Assert.Equal(DisputedMatter.Agreement, Assert.Single(Differ(Report($"Brink said that {One}. Dahl said that {Other}.").Statement($"Brink said that {One}", "Brink", One).Statement($"Dahl said that {Other}", "Dahl", Other))).About);
        Assert.Empty(Differ(Report($"Brink said that {One}. Later Brink said that {Other}.").Statement($"Brink said that {One}", "Brink", One).Statement($"Later Brink said that {Other}", "Brink", Other)));
    }

    [Fact]
    public void Heads_who_sat_together_after_a_round_are_a_meeting_of_their_own_which_one_of_their_sides_may_deny()
    {
        var picture = Picture(Report("A third round of Norland and Sudria is over in Oslo. Afterwards Brink spent two hours with Dahl. There was no separate meeting, a Sudria official said.")
            .Role("Brink", "Brink", "Brink", of: "Norland").Role("Dahl", "Dahl", "Dahl", of: "Sudria")
            .Meeting("A third round of Norland and Sudria is over in Oslo", Status.Ended, Sides, round: 3, place: "Oslo")
            .Meeting("Afterwards Brink spent two hours with Dahl", Status.Asserted, ["Brink", "Dahl"], people: ["Brink", "Dahl"], when: When.Unresolved("two hours"))
            .Statement("There was no separate meeting, a Sudria official said", "Sudria", "There was no separate meeting"));
        Assert.Equal(2, picture.Meetings.Count);
        Assert.Equal(3, picture.Main!.Round);
        Assert.Equal(picture.Meetings.Single(m => m.Round is null).Id, Assert.Single(picture.Differ).Of);
    }

    [Theory]
    [InlineData(Status.Ongoing, "three days", "2026-03-02", "2026-03-04")]
    [InlineData(Status.Ended, "three days", "2026-02-28", "2026-03-02")]
    [InlineData(Status.Ongoing, "the third day", "2026-03-02", "2026-03-02")]
    public void Talks_told_to_last_three_days_end_on_the_third_or_began_three_days_before_their_end(Status status, string lasting, string from, string to)
    {
        var meeting = Picture(Report("Norland and Sudria met on Monday. The talks lasted.")
            .Meeting("Norland and Sudria met on Monday", status, Sides, place: "Oslo", when: Telling.Day("on Monday", "2026-03-02"))
            .Meeting("The talks lasted", status, Sides, when: When.Unresolved(lasting))).Main!;
        Assert.Equal((from, to), ($"{meeting.From:yyyy-MM-dd}", $"{meeting.To:yyyy-MM-dd}"));
    }

    [Fact]
    public void One_report_that_tells_of_a_session_held_and_of_one_put_off_tells_of_two() =>
        Assert.Equal(
            [MeetingStanding.Postponed, MeetingStanding.Held],
            Picture(Report("Norland and Sudria sat down in Oslo on Monday. The first session was put off.")
                .Meeting("Norland and Sudria sat down in Oslo on Monday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Monday", "2026-03-02"))
                .Meeting("The first session was put off", Status.Postponed, Sides, place: "Oslo")).Meetings.Select(m => m.Standing).Order().Reverse());

    [Fact]
    public void The_fifth_time_that_sides_have_met_is_the_fifth_round_and_the_first_session_that_was_put_off_lends_it_no_number()
    {
        var picture = Picture(Report("Norland and Sudria sat down again in Oslo on Monday. It is the fifth time that the two sides have met in Oslo. The first session was put off. A committee is to hold its first meeting in Oslo next week.")
            .Meeting("Norland and Sudria sat down again in Oslo on Monday", Status.Asserted, Sides, round: 1, place: "Oslo", when: Telling.Day("on Monday", "2026-03-02"))
            .Meeting("It is the fifth time that the two sides have met in Oslo", Status.Asserted, Sides, place: "Oslo")
            .Meeting("The first session was put off", Status.Postponed, Sides, round: 1, place: "Oslo")
            .Meeting("A committee is to hold its first meeting in Oslo next week", Status.Planned, Sides, round: 1, place: "Oslo", when: Telling.Days("next week", "2026-03-09", "2026-03-15", Grain.Week)));
        Assert.Equal((5, "2026-03-02"), (picture.Main!.Round, $"{picture.Main.From:yyyy-MM-dd}"));
        Assert.Equal([null, 1, 5], picture.Meetings.Select(m => m.Round).Order());
    }

    [Fact]
    public void Talks_of_a_year_long_past_take_in_no_undated_account_of_talks_of_today() =>
        Assert.Equal(2, Picture(Report("In 2013 Norland and Sudria met in Rome. Norland and Sudria have talked for five days.")
            .Meeting("In 2013 Norland and Sudria met in Rome", Status.Ended, Sides, place: "Rome", when: Telling.Days("In 2013", "2013-01-01", "2013-12-31", Grain.Year))
            .Meeting("Norland and Sudria have talked for five days", Status.Ended, Sides, round: 2)).Meetings.Count);

    [Fact]
    public void An_adjective_of_an_agenda_stands_with_its_noun_or_not_at_all()
    {
        const string Told = "The talks of Norland and Sudria in Oslo cover land, military, legal and economic matters, and were political";
        Assert.Equal(
            ["land", "military, legal and economic matters"],
            Picture(Report(Told + ".").Meeting(Told, Status.Ongoing, Sides, place: "Oslo", agenda: ["land", "military", "legal", "economic", "political"])).Main!.Agenda);
    }

    [Fact]
    public void Eleven_hurt_and_fourteen_civilians_hurt_on_one_day_with_nothing_else_in_common_are_two_incidents_and_in_one_place_one()
    {
        static int Incidents(string? place) => Picture(Report("On Monday 11 people were injured, prosecutors say. Attacks in Rome injured 14 civilians on Monday, an agency says.")
            .Incident("On Monday 11 people were injured, prosecutors say", null, null, "injured", [new Count(11, null, Approx.Exact, "people")], place: place, when: Telling.Day("On Monday", "2026-03-02"))
            .Incident("Attacks in Rome injured 14 civilians on Monday, an agency says", null, null, "injured 14 civilians", [new Count(14, null, Approx.Exact, "civilians")], place: "Rome", when: Telling.Day("on Monday", "2026-03-02"))).Incidents.Count;
        Assert.Equal((2, 1), (Incidents(null), Incidents("Rome")));
    }

    [Fact]
    public void A_position_is_told_without_what_is_said_of_it_besides()
    {
        const string Told = "Norland demands the border town of Rome, which Sudria calls its own";
        Assert.Equal("the border town of Rome", Assert.Single(Picture(Report(Told + ".").Position(Told, "Norland", Stance.Demands, "the border town of Rome, which Sudria calls its own")).Positions).Content);
    }

    [Fact]
    public void A_ceasefire_of_one_side_and_one_of_both_are_no_change_of_mind() =>
        Assert.Empty(Collator.Collate([
            Stand("a", "2026-03-03", "Norland rejects a unilateral ceasefire on the border", Stance.Rejects, "a unilateral ceasefire on the border"),
            Stand("b", "2026-03-09", "Norland offers a bilateral ceasefire on the border", Stance.Offers, "a bilateral ceasefire on the border")]).Picture.Changes);

    private static ReadingResult Stand(string id, string day, string told, Stance stance, string what) =>
        new Telling(id, told + ".", "Wire", day).Party("Norland", "NL").Position(told, "Norland", stance, what).Reading;

    private static Seq<Difference> Differ(Telling report) => Picture(report).Differ;

    private static TalksPicture Picture(Telling report) => Collator.Collate([report.Reading]).Picture;

    private static Telling Report(string text) =>
        new Telling("a", text, "Wire", "2026-03-03").Party("Norland", "NL").Party("Sudria", "SU").Place("Oslo").Place("Rome").Person("Brink").Person("Dahl").Person("Ost");
}
