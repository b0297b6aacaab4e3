using Parley.Collation;
using Parley.Collation.Picture;
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
