using Parley.Collation;
using Parley.Collation.Picture;

namespace Parley.Tests.Collation;

/// <summary>Changes that a report tells as such, what stands in signed papers, and who leads whose team.</summary>
public class ShiftTests
{
    private static readonly string[] Sides = ["Norland", "Front"];

    [Fact]
    public void An_offer_that_softens_a_demand_told_in_the_same_sentence_is_a_change_from_the_one_to_the_other()
    {
        const string Sentence = "Norland is ready to free fifty men, softening its insistence that all stay in jail";
        var change = Assert.Single(Picture(Report(Sentence + ".").Position(Sentence, "Norland", Stance.Offers, "to free fifty men").Position(Sentence, "Norland", Stance.Demands, "all stay in jail")).Changes);
        Assert.Equal(("position", "Norland"), (change.Kind, change.Subject));
        Assert.Contains("all stay in jail", change.Before, StringComparison.Ordinal);
        Assert.Contains("to free fifty men", change.After, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Having refused last week to speak of strikes, Norland is willing to put strikes on the agenda", "refused last week to speak of strikes")]
    [InlineData("In a shift, Norland is willing to put strikes on the agenda", null)]
    public void What_a_side_did_before_is_told_where_the_sentence_tells_it(string sentence, string? before) =>
        Assert.Equal(before, Assert.Single(Picture(Report(sentence + ".").Position(sentence, "Norland", Stance.Offers, "to put strikes on the agenda")).Changes).Before);

    [Fact]
    public void Without_a_word_of_change_a_position_is_none() =>
        Assert.Empty(Picture(Report("Norland is willing to put strikes on the agenda.").Position("Norland is willing to put strikes on the agenda", "Norland", Stance.Offers, "to put strikes on the agenda")).Changes);

    [Theory]
    [InlineData("Norland has moved to 20 years from 15", 1)]
    [InlineData("Norland has moved 20 men from Oslo", 0)]
    [InlineData("Norland has not moved to 20 years from 15", 0)]
    public void An_offer_that_moved_from_one_figure_to_another_is_a_change(string words, int count) =>
        Assert.Equal(count, Picture(Report(words + ", Brink said.").Statement(words + ", Brink said", "Brink", words)).Changes.Count);

    [Theory]
    [InlineData("The session was on the calendar. It has been postponed, Brink said.", "It has been postponed", 1)]
    [InlineData("The strike was on the calendar. It has been postponed, Brink said.", "It has been postponed", 0)]
    [InlineData("The pause in the session lasts until the march is cancelled, Brink said.", "The pause in the session lasts until the march is cancelled", 0)]
    public void A_meeting_that_somebody_says_is_put_off_is_a_change_with_the_words_that_name_it(string text, string words, int count)
    {
        var changes = Picture(Report(text).Statement(words + ", Brink said", "Brink", words)).Changes;
        Assert.Equal(count, changes.Count);
        Assert.All(changes, c => Assert.StartsWith("The session was on the calendar", c.After, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Karl Brink takes over from Anna Lund, who led the consultations in Oslo.", "delegation")]
    [InlineData("Karl Brink, a minister, joins the delegation for the first time.", "delegation")]
    [InlineData("The guard takes over from the garrison.", null)]
    [InlineData("The council had refused until now to let aid through the pass.", "position")]
    [InlineData("They said on Monday that they had overcome the crisis.", "meeting")]
    [InlineData("They doubt that the crisis is over.", null)]
    [InlineData("Karl Brink led the team. He was replaced by Anna Lund, a member of the delegation", "delegation", "He was replaced by Anna Lund, a member of the delegation")]
    [InlineData("Karl Brink stayed home \"to mend nets\". He was replaced by Anna Lund, a member of the delegation", "delegation", "He was replaced by Anna Lund, a member of the delegation")]
    public void A_turn_that_a_sentence_tells_as_such_is_a_change_whatever_was_read_in_it(string text, string? kind, string? alone = null)
    {
        var changes = Picture(Report("It rained. " + text).Statement(text, "Brink", text)).Changes;
        Assert.Equal(kind is null ? [] : [(kind, alone ?? text.TrimEnd('.'))], changes.Select(c => (c.Kind, c.After)));
    }

    [Fact]
    public void A_telephone_call_is_not_the_meeting_of_the_next_day_and_a_side_no_topic_of_it()
    {
        const string Text = "Norland and the Front spoke by telephone on Monday. Norland and the Front will meet in Oslo on Tuesday for talks on Norland and the coast road.";
        var picture = Picture(Report(Text)
            .Meeting("Norland and the Front spoke by telephone on Monday", Status.Asserted, Sides, when: Telling.Day("on Monday", "2026-03-02"))
            .Meeting("Norland and the Front will meet in Oslo on Tuesday for talks on Norland and the coast road", Status.Planned, Sides, agenda: ["Norland", "the coast road"], place: "Oslo", when: Telling.Day("on Tuesday", "2026-03-03")));
        Assert.Equal(2, picture.Meetings.Count);
        Assert.Equal(["the coast road"], picture.Meetings.Single(m => m.Place is not null).Agenda);
    }

    [Theory]
    [InlineData("Norland", 1)]
    [InlineData("Front", 0)]
    public void A_president_who_tells_what_one_state_wants_speaks_for_it(string holder, int count)
    {
        const string Text = "President Brink said they want the coast road opened. They would reject a toll on the river, Brink said. Brink demands the release of the miners.";
        var report = Report(Text);
        var picture = Picture(report.Role("President Brink", "Brink", "President")
            .Position("President Brink said they want the coast road opened", holder, Stance.Demands, "the coast road opened", by: report.Said("Brink"))
            .Position("They would reject a toll on the river, Brink said", holder, Stance.Rejects, "a toll on the river", by: report.Said("Brink"))
            .Position("Brink demands the release of the miners", "Brink", Stance.Demands, "the release of the miners"));
        Assert.Equal(count, picture.Positions.Count(p => p.Content == "the release of the miners" && p.Party.Name == "Norland"));
    }

    [Fact]
    public void Bodies_without_a_name_and_sources_of_a_side_have_stands()
    {
        const string Text = "A source in Norland's delegation said the border comes first. The guarantors urged both to come back to the ferry question. A diplomat wants the ferry question shelved.";
        var report = Report(Text);
        var picture = Picture(report
            .Position("A source in Norland's delegation said the border comes first", "A source in Norland's delegation", Stance.Demands, "the border comes first")
            .Position("The guarantors urged both to come back to the ferry question", "The guarantors", Stance.Demands, "both to come back to the ferry question")
            .Position("A diplomat wants the ferry question shelved", "A diplomat", Stance.Demands, "the ferry question shelved"));
        Assert.Equal(["the guarantors"], picture.Positions.Select(p => p.Party.Name));
    }

    [Fact]
    public void Who_welcomes_a_paper_that_is_signed_and_what_both_undertook_in_it_are_no_stands()
    {
        const string Signed = "Norland and the Front signed a declaration on Monday, committing themselves to a lasting truce on the coast";
        var picture = Picture(Report(Signed + ". Norland welcomed the declaration signed on Monday by both.")
            .Agreement(Signed, Sides, "a declaration", AgreementState.Signed)
            .Position(Signed, "Norland", Stance.Offers, "a lasting truce on the coast")
            .Position("Norland welcomed the declaration signed on Monday by both", "Norland", Stance.Supports, "the declaration signed on Monday by both"));
        Assert.Empty(picture.Positions);
    }

    [Fact]
    public void What_stands_in_the_paper_they_signed_and_in_their_joint_statement_came_of_the_meeting()
    {
        var report = Report("Norland and the Front met in Oslo on Monday. They signed a declaration on Monday, committing themselves to a truce. The declaration says talks must open by May. The table goes on, they said in a joint statement.")
            .Meeting("Norland and the Front met in Oslo on Monday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Monday", "2026-03-02"))
            .Agreement("They signed a declaration on Monday, committing themselves to a truce", Sides, "a declaration", AgreementState.Signed, Telling.Day("on Monday", "2026-03-02"))
            .Position("They signed a declaration on Monday, committing themselves to a truce", "Norland", Stance.Offers, "a truce")
            .Statement("The declaration says talks must open by May", "The declaration", "talks must open by May");
        var round = Picture(report.Statement("The table goes on, they said in a joint statement", "they", "The table goes on", report.Said("they", via: "a joint statement"))).Main!;
        Assert.Equal(["The table goes on", "a declaration", "a truce", "talks must open by May"], round.Outcomes.Select(o => o.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_government_team_at_a_table_of_one_state_is_its_own_and_its_head_is_who_most_reports_call_so()
    {
        Telling Told(string id, string person) => Report($"Norland and the Front met in Oslo on Monday. {person} is head of the government team. This is {id}.", id)
            .Meeting("Norland and the Front met in Oslo on Monday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Monday", "2026-03-02"))
            .Role($"{person} is head of the government team", person, "head of the government team");
        Assert.Equal("Brink", Assert.Single(Picture(Told("a", "Brink"), Told("b", "Brink"), Told("c", "Dahl")).Delegations).Heads[0].Value.Name);
        Assert.Empty(Picture(Told("a", "Brink"), Told("c", "Dahl")).Delegations);
    }

    [Fact]
    public void Who_led_a_team_before_and_leads_it_no_more_is_a_change_of_head()
    {
        var picture = Picture(
            Report("Norland and the Front met in Oslo on Monday. Brink leads the team of Norland.")
                .Meeting("Norland and the Front met in Oslo on Monday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Monday", "2026-03-02"))
                .Delegation("Brink leads the team of Norland", "Norland", "Brink"),
            Report("Dahl led the team of Norland in the last round.", "b").Delegation("Dahl led the team of Norland in the last round", "Norland", "Dahl", status: Status.Ended));
        Assert.Equal(("delegation", "Dahl", "Brink"), (Assert.Single(picture.Changes).Kind, picture.Changes[0].Before, picture.Changes[0].After));
    }

    [Fact]
    public void Undated_talks_of_these_days_are_not_those_of_a_year_long_past()
    {
        var picture = Picture(
            Report("Norland and the Front met in Oslo on Saturday.").Meeting("Norland and the Front met in Oslo on Saturday", Status.Asserted, Sides, place: "Oslo", when: Telling.Day("on Saturday", "2026-02-28")),
            Report("The talks of Norland and the Front were long.", "b").Meeting("The talks of Norland and the Front were long", Status.Asserted, Sides),
            Report("In 2013 Norland and the Front met in Rome.", "c").Meeting("In 2013 Norland and the Front met in Rome", Status.Asserted, Sides, place: "Rome", when: Telling.Days("In 2013", "2013-01-01", "2013-12-31", Grain.Year)));
        Assert.Equal(["c"], picture.Meetings.Single(m => m.Place?.Name == "Rome").By.Select(c => c.Report.Value));
    }

    private static TalksPicture Picture(params Telling[] reports) => Collator.Collate([.. reports.Select(r => r.Reading)]).Picture;

    private static Telling Report(string text, string id = "a") =>
        new Telling(id, text, id, "2026-03-03").Party("Norland", "NL").Party("Front", null).Place("Oslo").Place("Rome").Person("Brink").Person("Dahl");
}
