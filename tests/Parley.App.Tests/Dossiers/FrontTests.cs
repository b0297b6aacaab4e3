using Parley.App.Dossiers;
using Parley.App.Dossiers.Compiling;
using Parley.App.Dossiers.Front;
using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Sections;
using Parley.App.Dossiers.Texts;
using Parley.App.Dossiers.Writers;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Dossiers;

/// <summary>The sentences of the first pages.</summary>
public class FrontTests
{
    private const string Text =
        "Northland and Southland met in Oslo on 17 February, with Norland between them. They made some headway, Anna Berg said. Anna Berg leads the team. "
        + "Northland demands that Southland withdraw its troops. Southland rejects the opening of the port, says Anna Berg. Norland proposes a joint authority. "
        + "Soldiers of Northland killed 12 people. The shelling wounded nine. The two agreed to meet in May. She hopes a deal will come of it.";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Without_the_annex_the_first_pages_and_what_they_rest_on_are_the_same(int pages)
    {
        Seq<ReadingResult> readings = [.. Geneva.All(), new(new Report(new("z"), "Nobody said a word about it."), [], [], [])];
        var wish = DossierWish.Plain with { Pages = pages };
        var (whole, first) = (Compiled.Of(readings, wish), Compilation.First(Parley.Collation.Collator.Collate(readings), readings, wish));
        Assert.Equal(whole.Title, first.Title);
        Assert.Equal(whole.Front, first.Front);
        Assert.Equal(Standfirst.Of(whole), Standfirst.Of(first));
        static string[] Sources(Dossier dossier) => [.. FrontSources.Of(dossier).Select(r => $"{r.Name} {r.Report.Title} {string.Join(' ', r.Paragraphs.SelectMany(p => p.Notes).Select(n => $"{n.Ref.Anchor} {n.Kind} {n.Ref.Voice}"))}")];
        Assert.Equal(Sources(whole), Sources(first));
        Assert.NotEmpty(Sources(first));
        Assert.Contains(first.Reports, r => r.Paragraphs.Count == 0);
    }

    [Theory]
    [InlineData(Status.Ended, "2026-02-18", "Held. The third round of talks between Northland and Southland was held in Oslo on 17 February 2026, mediated by Norland.")]
    [InlineData(Status.Ongoing, "2026-02-17", "Under way. The third round of talks between Northland and Southland is under way in Oslo (17 February 2026), mediated by Norland.")]
    [InlineData(Status.Planned, "2026-02-16", "Planned. The third round of talks between Northland and Southland is planned in Oslo on 17 February 2026, mediated by Norland.")]
    [InlineData(Status.Postponed, "2026-02-16", "Put off. The third round of talks between Northland and Southland has been put off in Oslo on 17 February 2026, mediated by Norland.")]
    public void The_lead_begins_with_how_the_headline_meeting_stands(Status status, string published, string sentence) =>
        Assert.Equal(sentence, Front(Round(Told(published), status)).Lead[0].Text);

    [Fact]
    public void The_title_is_of_the_headline_meeting() => Assert.Equal(
        "Third round of talks between Northland and Southland, mediated by Norland, Oslo, 17 February 2026",
        Compiled.Of([Round(Told(), Status.Ended).Reading]).Title!.Text);

    [Fact]
    public void What_came_of_it_is_quoted_whole_and_not_bent_into_the_sentence() => Assert.Contains(
        "Outcome: “They made some headway” (Anna Berg).",
        Front(Round(Told(), Status.Ended, "They made some headway", "Anna Berg")).Lead.Select(l => l.Text));

    [Fact]
    public void What_is_agreed_is_told_with_its_state() => Assert.Contains(
        "Agreed: “to meet in May”: reached.",
        Front(Round(Told(), Status.Ended).Agreement("The two agreed to meet in May", ["Northland", "Southland"], "to meet in May", AgreementState.Reached)).Lead.Select(l => l.Text));

    [Fact]
    public void What_they_did_not_agree_on_is_told_as_that_and_not_as_agreed()
    {
        var lead = Front(Round(Told(), Status.Ended).Agreement("The two agreed to meet in May", ["Northland", "Southland"], "to meet in May", AgreementState.Stalled)).Lead.Select(l => l.Text).ToArray();
        Assert.Contains("Not agreed: “to meet in May”.", lead);
        Assert.DoesNotContain(lead, l => l.StartsWith("Agreed", StringComparison.Ordinal));
    }

    [Fact]
    public void An_agreement_without_a_meeting_is_the_news()
    {
        var dossier = Compiled.Of([Told().Agreement("The two agreed to meet in May", ["Northland", "Southland"], "to meet in May", AgreementState.Reached).Reading]);
        Assert.Equal("Agreement between Northland and Southland", dossier.Title!.Text);
        Assert.Equal("Agreed: “to meet in May”: reached.", Assert.Single(dossier.Front.Lead).Text);
    }

    [Fact]
    public void What_is_hoped_for_is_not_how_it_went()
    {
        var told = Round(Told(), Status.Ended);
        var front = Front(told.Outlook("They made some headway, Anna Berg said", "Anna Berg", Direction.Hopeful, "They made some headway").Outlook("She hopes a deal will come of it", "Anna Berg", Direction.Hopeful, "a deal will come of it"));
        Assert.Equal(["How did it go?", "What is expected"], front.Blocks.Where(b => b.Name is "assessments" or "expected").Select(b => b.Heading));
    }

    [Fact]
    public void A_stance_on_the_very_words_of_its_row_is_told_without_saying_them_twice()
    {
        var block = Block(Round(Told(), Status.Ended).Position("Northland demands that Southland withdraw its troops", "Northland", Stance.Demands, "Southland withdraw its troops"), "positions");
        Assert.Equal(["Northland", "Southland"], block.Columns);
        var row = Assert.Single(block.Rows);
        Assert.Equal("Southland withdraw its troops", row.Label!.Text);
        Assert.Equal("demands this", Assert.Single(row.Cells[0]).Text);
        Assert.Empty(row.Cells[1]);
    }

    [Fact]
    public void What_one_side_says_of_the_other_is_shown_as_its_account()
    {
        var told = Told();
        var block = Block(
            Round(told, Status.Ended).Position("Southland rejects the opening of the port", "Southland", Stance.Rejects, "the opening of the port", by: told.Said("Northland")), "positions");
        Assert.Equal("rejects this (by Northland’s account)", block.Rows[0].Cells[1][0].Text);
    }

    [Fact]
    public void An_answer_that_was_not_read_is_said_of_these_reports_alone()
    {
        var block = Block(Round(Told(), Status.Ended).Position("Northland demands that Southland withdraw its troops", "Northland", Stance.Demands, "withdraw its troops"), "notread");
        Assert.Equal("Not read in these reports", block.Heading);
        Assert.Equal(["Southland’s answer on “withdraw its troops”, which Northland demands."], block.Rows.SelectMany(r => r.Lines()).Select(l => l.Text));
    }

    [Fact]
    public void Where_somebody_of_no_known_side_spoke_no_answer_is_missed()
    {
        const string demand = "Northland demands that Southland withdraw its troops";
        var told = Told().Position(demand, "Northland", Stance.Demands, "withdraw its troops").Position(demand, "Anna Berg", Stance.Open, "withdraw its troops");
        Assert.DoesNotContain(Front(Round(told, Status.Ended)).Blocks, b => b.Name == "notread");
    }

    [Theory]
    [InlineData("Soldiers of Northland killed 12 people", "Northland", "killed 12 people", 12L, "people", "Northland, “killed 12 people”.")]
    [InlineData("Soldiers of Northland killed 12 people", "Northland", "killed", 12L, "people", "Northland “killed” 12 people.")]
    [InlineData("The shelling wounded nine", null, "wounded", 9L, "wounded", "9 “wounded”.")]
    [InlineData("The shelling wounded nine", null, "The shelling wounded nine", 9L, "civilians", "“The shelling wounded nine”; 9 civilians.")]
    public void An_incident_is_a_quotation_with_its_counts(string quote, string? actor, string action, long count, string of, string sentence) =>
        Assert.Equal(sentence, Block(Round(Told(), Status.Ended).Incident(quote, actor, null, action, [new(count, null, Approx.Exact, of)]), "ground").Rows[0].Cells[0][0].Text);

    [Fact]
    public void Accounts_that_differ_stand_after_the_question_with_who_gives_them()
    {
        var line = Compiled.Of(Geneva.All()).Front.Blocks.Single(b => b.Name == "differ").Rows[0].Cells[0][0];
        Assert.StartsWith("Who heads Russia’s delegation? ", line.Text, StringComparison.Ordinal);
        Assert.Contains("Vladimir Medinsky (", line.Text, StringComparison.Ordinal);
        Assert.Contains("; Igor Kostyukov (", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotations_are_words_of_a_report_as_they_stand_there()
    {
        var texts = Geneva.All().Select(r => OneLine(r.Report.Text)).ToArray();
        var quoted = Compiled.Of(Geneva.All()).Front.Lines().SelectMany(l => l.Spans).Where(s => s.Tone == Tone.Quote).Select(s => OneLine(s.Text)).ToArray();
        Assert.NotEmpty(quoted);
        Assert.All(quoted, q => Assert.Contains(texts, t => t.Contains(q, StringComparison.Ordinal)));
    }

    [Fact]
    public void Lines_that_rest_on_later_reports_alone_are_marked_as_new()
    {
        Seq<ReadingResult> readings =
        [
            Round(Told("2026-02-17", "a"), Status.Ended).Position("Northland demands that Southland withdraw its troops", "Northland", Stance.Demands, "withdraw its troops").Reading,
            Round(Told("2026-02-19", "b"), Status.Ended).Position("Norland proposes a joint authority", "Norland", Stance.Proposes, "a joint authority").Reading,
        ];
        var wish = DossierWish.Plain with { Since = new(2026, 2, 18) };
        var cells = Compiled.Of(readings, wish).Front.Blocks.Single(b => b.Name == "positions").Rows.SelectMany(r => r.Lines()).ToDictionary(l => l.Text, l => l.IsNew);
        Assert.Equal([("demands this (17 Feb)", false), ("proposes this (19 Feb)", true)], cells.Select(c => (c.Key, c.Value)).Order());
        Assert.DoesNotContain(Compiled.Of(readings).Lines(), l => l.IsNew);
        Assert.Contains("*proposes* this (19 Feb) (new) [", MarkdownDossier.Write(Compiled.Of(readings, wish)), StringComparison.Ordinal);
        Assert.Contains("New since 18 February 2026: ", MarkdownDossier.Write(Compiled.Of(readings, wish)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_could_not_be_read_are_named_in_every_form()
    {
        var dossier = Compiled.Of([Round(Told(), Status.Ended).Reading], DossierWish.Plain with { Unread = [new Unread("scan.pdf", "R034", "There is no text in it.")] });
        var markdown = MarkdownDossier.Write(dossier);
        Assert.Contains("1 file could not be read: scan.pdf (R034).", markdown, StringComparison.Ordinal);
        Assert.Contains("- scan.pdf: There is no text in it. (R034)", markdown, StringComparison.Ordinal);
        Assert.Contains("1 file could not be read: scan.pdf (R034).", await HtmlDossier.WriteAsync(dossier), StringComparison.Ordinal);
        Assert.Contains("\"path\": \"scan.pdf\"", JsonDossier.Write(dossier), StringComparison.Ordinal);
    }

    private static Telling Told(string published = "2026-02-18", string id = "a") => new Telling(id, $"{Text} Filed by {id}.", "Wire " + id, published)
        .Place("Oslo").Party("Northland", null).Party("Southland", null).Party("Norland", null).Person("Anna Berg");

    private static Telling Round(Telling told, Status status, string? outcome = null, string? by = null) => told.Meeting(
        "Northland and Southland met in Oslo on 17 February, with Norland between them", status, ["Northland", "Southland"], ["Norland"], round: 3, outcome: outcome, place: "Oslo",
        when: Telling.Day("17 February", "2026-02-17"), by: by is null ? [] : [told.Said(by)]);

    private static FrontPages Front(Telling told) => Compiled.Of([told.Reading]).Front;

    private static FrontBlock Block(Telling told, string name) => Front(told).Blocks.Single(b => b.Name == name);

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
