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

    [Theory]
    [InlineData(Status.Ended, 1)]
    [InlineData(Status.Asserted, 2)]
    public void Talks_that_sat_down_on_one_day_and_broke_up_on_a_later_one_are_one_meeting(Status later, int count)
    {
        var meetings = Picture(
            Report("a", "2026-03-06", "Talks of Norland and Sudria came to Thursday without a deal. They had sat down in Oslo on Monday.")
                .Meeting("Talks of Norland and Sudria came to Thursday", later, Sides, when: Telling.Day("Thursday", "2026-03-05"))
                .Meeting("They had sat down in Oslo on Monday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Monday", "2026-03-02"))).Meetings;
        Assert.Equal(count, meetings.Count);
        Assert.Equal(count == 1 ? new(2026, 3, 5) : new DateOnly(2026, 3, 2), meetings[0].To);
    }

    [Theory]
    [InlineData("2026-03-03", 1)]
    [InlineData("2026-03-13", 2)]
    public void A_meeting_told_without_sides_is_the_only_one_known_of_its_day(string day, int count)
    {
        var picture = Picture(
            Report("a", "2026-03-02", "An extraordinary meeting opens.").Meeting("An extraordinary meeting opens", Status.Planned, place: "Oslo", when: Telling.Day("extraordinary", day)),
            Report("b", "2026-03-04", "Norland and Sudria met in the city on Tuesday.")
                .Meeting("Norland and Sudria met in the city on Tuesday", Status.Asserted, Sides, place: "the city", when: Telling.Day("on Tuesday", "2026-03-03")));
        Assert.Equal(count == 1 ? "Oslo" : null, picture.Main!.Place?.Name);
        Assert.Equal(3 - count, picture.Main.By.Select(c => c.Report).Distinct().Count());
    }

    [Fact]
    public void A_first_round_without_days_is_no_headline_beside_the_second()
    {
        var picture = Picture(
            Report("a", "2026-03-04", "Norland and Sudria held a second round of talks on March 3 in Oslo, as agreed at their first meeting in Rome.")
                .Meeting("Norland and Sudria held a second round of talks on March 3 in Oslo", Status.Asserted, Sides, round: 2, place: "Oslo", when: Telling.Day("March 3", "2026-03-03"))
                .Meeting("their first meeting in Rome", Status.Asserted, Sides, round: 1, place: "Rome"));
        Assert.Equal("Oslo", picture.Main!.Place?.Name);
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

    [Theory]
    [InlineData("he called a customs office unacceptable", 0)]
    [InlineData("vote for one", 0)]
    [InlineData("observers of customs verify it", 1)]
    [InlineData("the customs vote had only been put off", 0)]
    [InlineData("a joint customs office", 1)]
    [InlineData("the release of all whom Sudria had taken prisoner", 1)]
    public void Words_that_lean_on_others_or_tell_what_had_happened_are_no_position_of_the_picture(string content, int count) =>
        Assert.Equal(count, Picture(Report("a", "2026-03-03", $"Norland wants {content}.").Position($"Norland wants {content}", "Norland", Stance.Demands, content)).Positions.Count);

    [Fact]
    public void What_a_speaker_says_of_how_the_talks_go_is_his_view_and_other_words_are_none()
    {
        var picture = Picture(Report("a", "2026-03-04", "Norland and Sudria met in Oslo. \"It was hard going, but businesslike,\" the presidential aide said. Presidential aide Ola Berg was there."
                + " The talks are not easy, a diplomat said. The road to Rome is hard, a driver said.").Person("Ola Berg")
            .Meeting("Norland and Sudria met in Oslo", Status.Asserted, Sides, place: "Oslo")
            .Statement("\"It was hard going, but businesslike,\" the presidential aide said", "the presidential aide", "It was hard going, but businesslike")
            .Role("Presidential aide Ola Berg", "Ola Berg", "Presidential aide", of: "Norland")
            .Statement("The talks are not easy, a diplomat said", "a diplomat", "The talks are not easy")
            .Statement("The road to Rome is hard, a driver said", "a driver", "The road to Rome is hard"));
        Assert.Equal([("Ola Berg", Direction.Mixed), ("a diplomat", Direction.Doubtful)], picture.Assessments.Select(a => (a.Speaker!.Name, a.Direction)));
        Assert.All(picture.Assessments, a => Assert.Equal(picture.Headline, a.Of));
    }

    [Fact]
    public void A_title_that_two_of_the_report_bear_means_neither()
    {
        var picture = Picture(Report("a", "2026-03-04", "Envoys Ola Berg and Kai Lund spoke. There was progress in the talks, the envoy said.").Person("Ola Berg").Person("Kai Lund")
            .Role("Envoys Ola Berg and Kai Lund spoke", "Ola Berg", "Envoy").Role("Envoys Ola Berg and Kai Lund spoke", "Kai Lund", "Envoy")
            .Statement("There was progress in the talks, the envoy said", "the envoy", "There was progress in the talks"));
        Assert.Equal("the envoy", Assert.Single(picture.Assessments).Speaker!.Name);
    }

    [Theory]
    [InlineData("They did not make progress in the talks", Direction.Doubtful)]
    [InlineData("He was not pessimistic about the talks", Direction.Hopeful)]
    [InlineData("The sides are concerned but not alarmed", Direction.Mixed)]
    [InlineData("Nobody thought that the round would be easy", Direction.Doubtful)]
    [InlineData("Not all came, but the round was productive", Direction.Hopeful)]
    public void A_denial_turns_what_is_said_of_the_talks(string words, Direction direction) =>
        Assert.Equal(direction, Assert.Single(Picture(Report("a", "2026-03-04", $"{words}, Norland said.").Statement($"{words}, Norland said", "Norland", words)).Assessments).Direction);

    [Fact]
    public void What_came_of_a_meeting_is_what_was_agreed_in_its_days_and_what_those_who_sat_there_say_of_it()
    {
        var picture = Picture(
            Report("a", "2026-03-02", "Norland and Sudria met in Oslo on Monday. Two years ago, on 2 March 2024, they signed a customs accord. We would sign an accord, Norland said.")
                .Meeting("Norland and Sudria met in Oslo on Monday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Monday", "2026-03-02"))
                .Agreement("on 2 March 2024, they signed a customs accord", Sides, "a customs accord", AgreementState.Signed, Telling.Day("on 2 March 2024", "2024-03-02"))
                .Statement("We would sign an accord, Norland said", "Norland", "We would sign an accord"),
            Report("b", "2026-03-05", "Norland and Sudria signed a prisoner exchange on Wednesday. Everything on the border has been agreed, Sudria said. There was progress in the talks, a shopkeeper said.")
                .Agreement("Norland and Sudria signed a prisoner exchange on Wednesday", Sides, "a prisoner exchange", AgreementState.Signed, Telling.Day("on Wednesday", "2026-03-04"))
                .Statement("Everything on the border has been agreed, Sudria said", "Sudria", "Everything on the border has been agreed")
                .Statement("There was progress in the talks, a shopkeeper said", "a shopkeeper", "There was progress in the talks"));
        var round = Assert.Single(picture.Meetings);
        Assert.Equal(new DateOnly(2026, 3, 4), round.To);
        Assert.Equal([("a prisoner exchange", null), ("Everything on the border has been agreed", "Sudria")], round.Outcomes.Select(o => (o.Text, o.Said?.Name)));
    }

    [Fact]
    public void A_signing_in_another_city_or_weeks_later_lengthens_no_round()
    {
        static Telling Signed(string day, string place) => new Telling("b", $"On the day Norland and Sudria signed a customs accord in {place}.", "b", "2026-03-28").Party("Norland", "NL").Party("Sudria", "SU").Place("Oslo").Place("Rome")
            .Agreement($"Norland and Sudria signed a customs accord in {place}", Sides, "a customs accord", AgreementState.Signed, Telling.Day("On the day", day), place);

        static Telling Met() => Report("a", "2026-03-02", "Norland and Sudria met in Oslo on Monday.")
            .Meeting("Norland and Sudria met in Oslo on Monday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Monday", "2026-03-02"));

        Assert.Equal(new DateOnly(2026, 3, 6), Assert.Single(Picture(Met(), Signed("2026-03-06", "Oslo")).Meetings).To);
        Assert.Equal(new DateOnly(2026, 3, 2), Assert.Single(Picture(Met(), Signed("2026-03-06", "Rome")).Meetings).To);
        Assert.Equal(new DateOnly(2026, 3, 2), Assert.Single(Picture(Met(), Signed("2026-03-26", "Oslo")).Meetings).To);
    }

    [Theory]
    [InlineData("There is no text and there is no agreement", 1)]
    [InlineData("There is no agreement on fishing", 0)]
    public void One_who_says_that_all_is_agreed_and_one_who_says_that_nothing_is_differ(string denial, int count)
    {
        var differ = Picture(Report("a", "2026-03-04", $"Norland and Sudria met in Oslo on Tuesday. On the border practically everything has been agreed, Norland said. {denial}, Sudria said.")
            .Meeting("Norland and Sudria met in Oslo on Tuesday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Tuesday", "2026-03-03"))
            .Statement("On the border practically everything has been agreed, Norland said", "Norland", "On the border practically everything has been agreed")
            .Statement($"{denial}, Sudria said", "Sudria", denial)).Differ;
        Assert.Equal(count, differ.Count);
        Assert.All(differ, d => Assert.Equal(DisputedMatter.Agreement, d.About));
    }

    [Theory]
    [InlineData("chief negotiator", 1)]
    [InlineData("head of the delegation", 1)]
    [InlineData("former chief negotiator", 0)]
    [InlineData("head of the army", 0)]
    public void Who_is_called_chief_negotiator_leads_at_the_headline_meeting(string title, int count)
    {
        var picture = Picture(Report("a", "2026-03-04", $"Norland and Sudria met in Oslo on Tuesday. Ola Berg, {title}, spoke for Norland.").Person("Ola Berg")
            .Meeting("Norland and Sudria met in Oslo on Tuesday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Tuesday", "2026-03-03"))
            .Role($"Ola Berg, {title}, spoke for Norland", "Ola Berg", title, of: "Norland"));
        Assert.Equal(count, picture.Delegations.Count(d => d.Meeting == picture.Headline && d.Heads[0].Value.Name == "Ola Berg"));
    }

    [Fact]
    public void Words_of_a_side_that_sat_elsewhere_are_of_the_talks_it_sat_at()
    {
        var picture = Picture(Report("a", "2026-03-04", "Estria met Vestia in Rome on Tuesday. Norland and Sudria met in Oslo on Tuesday. There was progress in the talks, Estria said. There was progress in the talks, a diplomat said.")
            .Party("Estria", "ES").Party("Vestia", "VE")
            .Meeting("Estria met Vestia in Rome on Tuesday", Status.Asserted, ["Estria", "Vestia"], place: "Rome", when: Telling.Day("on Tuesday", "2026-03-03"))
            .Meeting("Norland and Sudria met in Oslo on Tuesday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Tuesday", "2026-03-03"))
            .Statement("There was progress in the talks, Estria said", "Estria", "There was progress in the talks")
            .Statement("There was progress in the talks, a diplomat said", "a diplomat", "There was progress in the talks"));
        Assert.Equal(["Rome", "Oslo"], picture.Assessments.Select(a => picture.Meetings.Single(m => m.Id == a.Of).Place!.Name));
        Assert.Equal("Estria", Assert.Single(picture.Meetings.Single(m => m.Place!.Name == "Rome").Outcomes).Said!.Name);
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

    [Fact]
    public void Who_mediated_one_meeting_is_told_of_that_one_alone()
    {
        var picture = Picture(
            Report("a", "2026-03-04", "Norland and Sudria met in Oslo on Tuesday, with Estria between them. They had met in Rome in May 2024.").Party("Estria", "ES")
                .Meeting("Norland and Sudria met in Oslo on Tuesday", Status.Asserted, Sides, ["Estria"], place: "Oslo", when: Telling.Day("on Tuesday", "2026-03-03"))
                .Meeting("They had met in Rome in May 2024", Status.Asserted, Sides, place: "Rome", when: Telling.Days("in May 2024", "2024-05-01", "2024-05-31", Grain.Month)));
        Assert.Equal(["Estria", ""], picture.Meetings.OrderByDescending(m => m.From).Select(m => string.Join(", ", m.Mediators.Select(w => w.Name))));
    }

    [Theory]
    [InlineData(Status.Asserted, 1)]
    [InlineData(Status.Possible, 0)]
    public void What_a_side_might_accept_is_no_position_of_it(Status status, int count) =>
        Assert.Equal(count, Picture(Report("a", "2026-03-04", "Norland might accept a freeze of the border.").Position("Norland might accept a freeze of the border", "Norland", Stance.Accepts, "a freeze of the border").As(status)).Positions.Count);

    [Theory]
    [InlineData(AgreementState.Broken, AgreementState.Reached, 0)]
    [InlineData(AgreementState.Broken, AgreementState.Broken, 1)]
    [InlineData(AgreementState.Reached, AgreementState.Reached, 1)]
    public void Who_denies_that_a_truce_has_ended_differs_with_those_who_say_so_and_not_with_those_who_tell_of_the_truce(AgreementState denied, AgreementState told, int count)
    {
        var picture = Picture(
            Report("a", "2026-03-04", "The coast truce of Norland and Sudria was told of.").Agreement("The coast truce of Norland and Sudria was told of", Sides, "coast truce", told),
            Report("b", "2026-03-05", "Norland denied it of the coast truce with Sudria.").Agreement("Norland denied it of the coast truce with Sudria", Sides, "coast truce", denied).As(Status.Denied));
        Assert.Equal(count, picture.Differ.Count(d => d.About == DisputedMatter.Agreement));
    }

    [Theory]
    [InlineData("special envoy", "Norland")]
    [InlineData("biographer", "Jan Ost")]
    public void Who_has_an_envoy_in_a_sides_team_is_of_that_side(string title, string side)
    {
        var picture = Picture(
            Report("a", "2026-03-04", $"Ada Brink, {title} of Jan Ost, heads the team of Norland.").Person("Ada Brink").Person("Jan Ost")
                .Delegation($"Ada Brink, {title} of Jan Ost, heads the team of Norland", "Norland", "Ada Brink").Role($"Ada Brink, {title} of Jan Ost", "Ada Brink", title, "Jan Ost"),
            Report("b", "2026-03-05", "Jan Ost met Sudria in Rome on Wednesday.").Person("Jan Ost")
                .Meeting("Jan Ost met Sudria in Rome on Wednesday", Status.Asserted, ["Jan Ost", "Sudria"], place: "Rome", when: Telling.Day("on Wednesday", "2026-03-04")));
        Assert.Equal(side, Assert.Single(picture.Meetings).Parties[0].Name);
    }

    [Fact]
    public void A_plan_of_a_month_and_one_of_days_in_it_are_one_meeting_and_two_days_of_it_are_two()
    {
        static Telling Plan(string id, string day, string words, When when) => Report(id, day, $"Norland and Sudria will meet {words}.").Meeting($"Norland and Sudria will meet {words}", Status.Planned, Sides, when: when);
        var may = Plan("a", "2026-03-03", "in May", Telling.Days("in May", "2026-05-01", "2026-05-31", Grain.Month));
        var days = Plan("b", "2026-03-05", "from 8 to 12 May", Telling.Days("from 8 to 12 May", "2026-05-08", "2026-05-12", Grain.Day));
        var june = Plan("c", "2026-03-05", "on 8 June", Telling.Day("on 8 June", "2026-06-08"));
        Assert.Equal(new DateOnly(2026, 5, 8), Assert.Single(Picture(may, days).Meetings).From);
        Assert.Equal(2, Picture(may, june).Meetings.Count);
    }

    [Fact]
    public void Rounds_listed_without_sides_are_of_the_main_talks_where_their_report_names_the_movement_and_says_the_government()
    {
        static Telling List(string words) => new Telling("b", $"Round 1. Lima, 3-5 January 2025. Head of the government team: Ola Berg. {words}", "b", "2026-03-04").Party("Riverines", null).Place("Lima").Person("Ola Berg")
            .Meeting("Round 1. Lima, 3-5 January 2025", Status.Ended, round: 1, place: "Lima", when: Telling.Days("3-5 January 2025", "2025-01-03", "2025-01-05", Grain.Day));

        static Telling Round(string words) => List(words) is var list ? list.Delegation("Head of the government team: Ola Berg", "government team", "Ola Berg", at: list.Last) : list;

        var main = new Telling("a", "Norland and Riverines met in Rome on 3 March.", "a", "2026-03-03").Party("Norland", "NL").Party("Riverines", null).Place("Rome")
            .Meeting("Norland and Riverines met in Rome on 3 March", Status.Asserted, ["Norland", "Riverines"], place: "Rome", when: Telling.Day("on 3 March", "2026-03-03"));
        var picture = Picture(main, Round("Riverines agree."));
        Assert.Equal(["Lima", "Rome"], picture.Meetings.Select(m => m.Place!.Name));
        Assert.Equal([("Norland", "Ola Berg")], picture.Delegations.Select(d => (d.Party.Name, d.Heads[0].Value.Name)));
    }

    [Fact]
    public void A_meeting_told_without_sides_in_another_place_on_a_day_of_the_talks_is_not_theirs()
    {
        var picture = Picture(
            Report("a", "2026-03-03", "Norland and Sudria met in Oslo on 3 March. A meeting in Rome was due on 3 March.")
                .Meeting("Norland and Sudria met in Oslo on 3 March", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on 3 March", "2026-03-03"))
                .Meeting("A meeting in Rome was due on 3 March", Status.Planned, place: "Rome", when: Telling.Day("on 3 March", "2026-03-03")),
            Report("b", "2026-03-02", "Norland will meet Estria in Rome on 3 March.").Party("Estria", "ES")
                .Meeting("Norland will meet Estria in Rome on 3 March", Status.Planned, ["Norland", "Estria"], place: "Rome", when: Telling.Day("on 3 March", "2026-03-03")));
        Assert.Equal(["Norland, Estria in Rome: 2", "Norland, Sudria in Oslo: 1"], picture.Meetings.Select(m => $"{string.Join(", ", m.Parties.Select(p => p.Name))} in {m.Place!.Name}: {m.By.Count}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Talks_to_which_one_side_did_not_come_are_of_the_other_and_of_those_who_called_them()
    {
        var picture = Picture(
            Report("a", "2026-03-04", "On the second day of the talks that Estria called in Oslo, only Sudria is there.").Party("Estria", "ES")
                .Meeting("On the second day of the talks that Estria called in Oslo", Status.Ongoing, ["Sudria"], ["Estria"], place: "Oslo", when: Telling.Days("the second day", "2026-03-03", "2026-03-04", Grain.Day)),
            Report("b", "2026-03-05", "Estria met Sudria in Oslo from 3 to 5 March.").Party("Estria", "ES")
                .Meeting("Estria met Sudria in Oslo from 3 to 5 March", Status.Asserted, ["Estria", "Sudria"], place: "Oslo", when: Telling.Days("from 3 to 5 March", "2026-03-03", "2026-03-05", Grain.Day)));
        var meeting = Assert.Single(picture.Meetings);
        Assert.Equal(("Sudria", "Estria"), (Assert.Single(meeting.Parties).Name, Assert.Single(meeting.Mediators).Name));
    }

    [Fact]
    public void What_only_points_is_no_item_of_an_agenda() =>
        Assert.Equal(["prisoners"], Assert.Single(Picture(Report("a", "2026-03-04", "Norland and Sudria met in Oslo on prisoners. They are on the agenda.")
            .Meeting("Norland and Sudria met in Oslo on prisoners", Status.Asserted, Sides, agenda: ["prisoners", "They"], place: "Oslo")).Meetings).Agenda);
}
