using Parley.Collation;
using Parley.Collation.Picture;
using Parley.Collation.Words;
using Parley.Wording;

namespace Parley.Tests.Collation;

/// <summary>Lines that would be false: what is over told as what is wanted, a visit that is off told as planned, a host told as mediator, what talks leave out told as agreed.</summary>
public class ToldAsItIsTests
{
    private static readonly string[] Sides = ["Norland", "Sudria"];

    [Theory]
    [InlineData("until last year it refused to open the harbour, and now it offers to share the fees")]
    [InlineData("Norland, which had refused to open the harbour, offers to share the fees")]
    public void A_stance_that_its_sentence_tells_as_that_of_before_is_the_former_one_and_the_change_starts_from_it(string sentence)
    {
        var picture = Picture(Report($"Norland and Sudria met. {sentence}.").Position(sentence, "Norland", Stance.Rejects, "to open the harbour").Position(sentence, "Norland", Stance.Offers, "to share the fees"));
        Assert.Equal([true, false], picture.Positions.OrderByDescending(p => p.IsFormer).Select(p => p.IsFormer));
        Assert.Equal("to open the harbour", picture.Positions.Single(p => p.IsFormer).Content);
        var change = Assert.Single(picture.Changes);
        Assert.Contains("to open the harbour", change.Before, StringComparison.Ordinal);
        Assert.Contains("to share the fees", change.After, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Status.Denied, 0)]
    [InlineData(Status.Asserted, 1)]
    public void What_is_only_denied_did_not_happen(Status status, int told)
    {
        const string Sentence = "Brink denied that his men had attacked a post";
        Assert.Equal(told, Picture(Report(Sentence + ".").Incident(Sentence, null, null, "attacked a post", status: status)).Incidents.Count);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("2011-12-31", 1)]
    public void Talks_told_to_be_off_since_a_year_were_not_held_from_it_on(string? to, int told)
    {
        const string Sentence = "The talks of Norland and Sudria had been stalled since 2011";
        Assert.Equal(told, Picture(Report(Sentence + ".").Meeting(Sentence, Status.Ended, Sides, when: Telling.Days("since 2011", "2011-01-01", to, Grain.Year))).Meetings.Count);
    }

    [Fact]
    public void Two_stances_of_today_are_both_of_today()
    {
        const string Sentence = "Norland refuses to open the harbour and offers to share the fees";
        var picture = Picture(Report(Sentence + ".").Position(Sentence, "Norland", Stance.Rejects, "to open the harbour").Position(Sentence, "Norland", Stance.Offers, "to share the fees"));
        Assert.DoesNotContain(picture.Positions, p => p.IsFormer);
        Assert.Empty(picture.Changes);
    }

    [Theory]
    [InlineData(Status.Cancelled, "Oslo", MeetingStanding.Cancelled)]
    [InlineData(Status.Postponed, "Oslo", MeetingStanding.Postponed)]
    [InlineData(Status.Cancelled, "Rome", MeetingStanding.Planned)]
    [InlineData(Status.Planned, "Oslo", MeetingStanding.Planned)]
    public void Talks_on_a_visit_that_is_off_are_off_where_the_visit_was_to_the_same_place(Status status, string place, MeetingStanding standing)
    {
        const string Plan = "Norland will meet Sudria in Oslo on Thursday";
        const string Visit = "The visit by Norland to Oslo and Rome is told";
        var picture = Picture(
            Report(Plan + ".").Place("Oslo").Meeting(Plan, Status.Planned, Sides, place: "Oslo", when: Telling.Day("on Thursday", "2026-03-05")),
            Report(Visit + ".", "r2", "2026-03-04").Place("Oslo").Place("Rome").Presence(Visit, "Norland", null, place, status));
        Assert.Equal(standing, Assert.Single(picture.Meetings).Standing);
    }

    [Theory]
    [InlineData("Rome will host but not mediate", 0)]
    [InlineData("Rome will host and mediate", 1)]
    public void Who_is_said_to_host_and_not_to_mediate_is_no_mediator(string words, int count)
    {
        const string Met = "Norland and Sudria met on Monday, Rome hosting";
        Assert.Equal(count, Assert.Single(Picture(Report($"{Met}. {words}, Brink said.").Party("Rome", "it")
            .Meeting(Met, Status.Asserted, Sides, mediators: ["Rome"], when: Telling.Day("on Monday", "2026-03-02"))
            .Statement($"{words}, Brink said", "Brink", words)).Meetings).Mediators.Count);
    }

    [Theory]
    [InlineData("The first session is over", null)]
    [InlineData("The first round is over", 1)]
    [InlineData("The first session of talks is over", 1)]
    public void A_sitting_within_a_round_is_no_round_of_its_number(string words, int? round)
    {
        const string Met = "Norland and Sudria met in Oslo on Monday";
        var picture = Picture(Report($"{Met}. {words}.").Place("Oslo").Meeting(Met, Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Monday", "2026-03-02")).Meeting(words, Status.Ended, round: 1));
        Assert.Equal(round, Assert.Single(picture.Meetings).Round);
    }

    [Theory]
    [InlineData("to exchange daily data but left open how much water must flow", "to exchange daily data")]
    [InlineData("to exchange daily data", "to exchange daily data")]
    public void What_talks_left_open_is_no_part_of_what_they_agreed(string content, string agreed)
    {
        var sentence = "Norland and Sudria agreed " + content;
        Assert.Equal(agreed, Assert.Single(Picture(Report(sentence + ".").Agreement(sentence, Sides, content, AgreementState.Reached)).Agreements).Content);
    }

    [Theory]
    [InlineData("there will be no declarations meanwhile", 0)]
    [InlineData("there will be no guns in the harbour", 1)]
    public void That_nobody_will_speak_of_the_talks_is_no_agreement_of_theirs(string content, int count)
    {
        var sentence = $"Norland and Sudria agreed that {content}";
        Assert.Equal(count, Picture(Report(sentence + ".").Agreement(sentence, Sides, content, AgreementState.Reached)).Agreements.Count);
    }

    [Theory]
    [InlineData("11 pumping stations were under water", "seven", "How many pumping stations?")]
    [InlineData("12 prisoners came home", "the number at 17", "How many prisoners?")]
    public void A_difference_of_counts_asks_for_what_the_report_says_is_counted(string one, string other, string question) =>
        Assert.Equal(question, Assert.Single(Picture(Report($"{one}, said Brink. Then, said Dahl, {other}.").Statement($"{one}, said Brink", "Brink", one).Statement($"said Dahl, {other}", "Dahl", other)).Differ).Question);

    [Fact]
    public void A_day_of_a_month_counts_nothing() =>
        Assert.Empty(Picture(Report("The round will be held in Oslo from Nov. 9, Brink said. Dahl put the number at 60.")
            .Statement("The round will be held in Oslo from Nov. 9, Brink said", "Brink", "The round will be held in Oslo from Nov. 9, Brink said").Statement("Dahl put the number at 60", "Dahl", "the number at 60")).Differ);

    [Fact]
    public void What_is_put_off_and_is_no_meeting_is_no_change_of_one_though_a_talk_was_told_of_before() =>
        Assert.Empty(Picture(Report("It was a good conversation, Brink said. The clearing of mines has been put off by a week, Dahl said.")
            .Statement("The clearing of mines has been put off by a week, Dahl said", "Dahl", "The clearing of mines has been put off by a week")).Changes);

    [Theory]
    [InlineData(9, 14, null, 1)]
    [InlineData(9, 9, null, 0)]
    [InlineData(9, 14, "Oslo", 0)]
    public void Two_tellers_in_one_sentence_who_count_one_harm_differ_unless_one_has_a_place_of_his_own(int one, int other, string? place, int count)
    {
        const string Told = "Norland says that people died near Oslo; Sudria says that many were killed";
        var report = Report(Told + ".").Place("Oslo");
        var picture = Picture(report
            .Incident(Told, null, null, "died", [new(one, null, Approx.Exact, "people")], place: place, by: report.Said("Norland"))
            .Incident(Told, null, null, "were killed", [new(other, null, Approx.Exact, "people")], by: report.Said("Sudria")));
        Assert.Equal(count, picture.Differ.Count(d => d.Question == "How many dead?"));
    }

    [Fact]
    public void Northlands_Karl_Brink_is_of_Northland()
    {
        const string Said = "Norland's Brink refused to open the harbour";
        var picture = Picture(Report($"Norland and Sudria met on Monday. {Said}.").Meeting("Norland and Sudria met on Monday", Status.Asserted, Sides, when: Telling.Day("on Monday", "2026-03-02")).Position(Said, "Brink", Stance.Rejects, "to open the harbour"));
        Assert.Equal("Norland", Assert.Single(picture.Positions).Party.Name);
    }

    [Theory]
    [InlineData("Karl el-Karim", "El-Karim")]
    [InlineData("Rustem Umierov", "Rustem Umerov")]
    public void One_person_in_two_spellings_is_one(string one, string other) =>
        Assert.Single(Collator.Collate([new Telling("r1", $"{one} spoke.").Person(one).Reading, new Telling("r2", $"{other} spoke.").Person(other).Reading]).Names);

    [Fact]
    public void Talks_that_go_on_until_a_day_are_those_that_are_on_and_end_then()
    {
        const string Met = "Norland and Sudria met in Oslo on Monday";
        var picture = Picture(Report($"{Met}. The talks will continue until Thursday.", published: "2026-03-02").Place("Oslo")
            .Meeting(Met, Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Monday", "2026-03-02"))
            .Meeting("The talks will continue until Thursday", Status.Planned, when: Telling.Days("until Thursday", null, "2026-03-05", Grain.Day)));
        var met = Assert.Single(picture.Meetings);
        Assert.Equal((new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 5)), (met.From, met.To));
    }

    [Theory]
    [InlineData("with Chad as observer", "Norland Sudria")]
    [InlineData("with Chad at the table", "Norland Sudria Chad")]
    public void An_observer_is_no_side(string words, string sides)
    {
        var met = $"Norland and Sudria met in Oslo on Monday {words}";
        Assert.Equal(sides, string.Join(' ', Assert.Single(Picture(Report(met + ".").Place("Oslo").Party("Chad", "td").Meeting(met, Status.Asserted, ["Norland", "Sudria", "Chad"], place: "Oslo", when: Telling.Day("on Monday", "2026-03-02"))).Meetings).Parties.Select(p => p.Name)));
    }

    [Fact]
    public void Who_will_lead_a_team_led_it_at_the_talks_that_came_and_not_at_those_that_were_over()
    {
        const string Before = "Norland and Sudria met on Sunday";
        const string Talks = "Norland and Sudria held talks in Oslo on Wednesday";
        var picture = Picture(
            Report($"{Before}. Brink will lead the team of Norland.", published: "2026-03-02").Meeting(Before, Status.Asserted, Sides, when: Telling.Day("on Sunday", "2026-03-01")).Delegation("Brink will lead the team of Norland", "Norland", "Brink", status: Status.Planned),
            Report(Talks + ".", "r2", "2026-03-05").Place("Oslo").Meeting(Talks, Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Wednesday", "2026-03-04")));
        Assert.Equal(picture.Headline, Assert.Single(picture.Delegations).Meeting);
        Assert.Equal("Oslo", picture.Main!.Place!.Name);
    }

    [Fact]
    public void What_is_said_after_a_word_of_talks_to_come_is_of_those_that_were_held()
    {
        const string Met = "Norland and Sudria met in Oslo on Monday";
        const string Next = "Norland and Sudria will meet in Rome in May";
        var picture = Picture(Report($"{Met}. {Next}. Norland said that there was progress.").Place("Oslo").Place("Rome")
            .Meeting(Met, Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Monday", "2026-03-02"))
            .Meeting(Next, Status.Planned, Sides, place: "Rome", when: Telling.Days("in May", "2026-05-01", "2026-05-31", Grain.Month))
            .Statement("Norland said that there was progress", "Norland", "there was progress"));
        Assert.Equal(picture.Headline, Assert.Single(picture.Assessments).Of);
    }

    [Theory]
    [InlineData("Norland came with a constructive spirit", null)]
    [InlineData("The talks were constructive", Direction.Hopeful)]
    [InlineData("The second day was better than the first", Direction.Hopeful)]
    public void In_what_spirit_somebody_came_is_not_how_it_went(string words, Direction? direction) => Assert.Equal(direction, Course.Of(words));

    [Theory]
    [InlineData("the soldiers left an agreed path", false)]
    [InlineData("the path was agreed", true)]
    public void An_agreed_path_is_nothing_settled(string words, bool settled) => Assert.Equal(settled, Course.IsSettled(words));

    [Theory]
    [InlineData("13 areas", false)]
    [InlineData("13 areas along the coast road", true)]
    [InlineData("15-year guarantees", true)]
    public void A_number_of_what_is_told_elsewhere_names_no_matter(string words, bool isMatter) => Assert.Equal(isMatter, Substance.Is(words, new HashSet<string>()));

    [Fact]
    public void A_row_is_named_by_words_that_somebody_in_it_holds()
    {
        const string Asked = "Norland had asked for 13 areas";
        const string Refused = "Norland refuses any withdrawal of guns without 13 areas";
        var position = Assert.Single(Picture(Report($"{Asked}. {Refused}.").Position(Asked, "Norland", Stance.Demands, "13 areas").Position(Refused, "Norland", Stance.Rejects, "any withdrawal of guns without 13 areas")).Positions);
        Assert.Equal("any withdrawal of guns without 13 areas", position.IssueWords);
    }

    [Theory]
    [InlineData("the offer of 60 \"an insult with a ribbon on it\"", "the offer of 60")]
    [InlineData("to return the soldiers \"the day the clearing begins\"", "to return the soldiers \"the day the clearing begins\"")]
    [InlineData("a joint committee, to which Norland has not replied", "a joint committee")]
    public void What_it_was_called_and_what_is_told_of_it_besides_is_no_part_of_it(string words, string bare) => Assert.Equal(bare, Substance.Bare(words));

    [Theory]
    [InlineData("sign nothing while their men were in jail", "says it will")]
    [InlineData("to give up nothing", "says it will")]
    [InlineData("the note from Norland", "rejects")]
    [InlineData("to leave the harbour", "rejects")]
    public void Who_rejects_in_words_that_deny_already_is_not_said_to_reject_them(string content, string stands) =>
        Assert.Equal(stands, StanceWords.Stands(Stance.Rejects, content));

    private static Telling Report(string text, string id = "r1", string published = "2026-03-03") =>
        new Telling(id, text, "Wire", published).Party("Norland", "no").Party("Sudria", "se").Person("Brink").Person("Dahl");

    private static TalksPicture Picture(params Telling[] reports) => Collator.Collate([.. reports.Select(r => r.Reading)]).Picture;
}
