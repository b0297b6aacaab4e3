using System.Runtime.CompilerServices;
using System.Text;
using Parley.App.Sources;
using Parley.App.Sources.Extracts;
using Parley.Reading.Reports;
using Parley.Tests.App.Sources.Pdf;

namespace Parley.Tests.App.Sources;

/// <summary>A week of an invented war's news, as three differently built sites, their feeds and their mail have it.</summary>
public class PageTests
{
    [Fact]
    public void A_page_of_today_gives_its_article_and_what_its_linked_data_say()
    {
        var page = One("highland-post.html");
        Assert.Equal("Sarn and Velia resume talks on river crossings", page.Title);
        Assert.Equal("Highland Post", page.Outlet);
        Assert.Equal("Mira Aldous, Tom Brandt", page.Byline);
        Assert.Equal(new DateOnly(2031, 3, 4), page.Published);
        Assert.Equal("https://highlandpost.example/world/2031/03/04/sarn-velia-talks", page.Url);
        Assert.Equal(
            """
            ORRIN — Delegations from Sarn and Velia resumed talks on Tuesday on reopening three crossings over the river Orrin, the first direct meeting since November.

            Foreign minister Ada Kellner leads the Sarnian side. Velia sent its interior minister, Jon Marsh, who said on arrival that his government was “ready to sign a timetable” if patrols were withdrawn.

            Norland is mediating. Its envoy, Per Holm, told reporters that the parties would meet again on Thursday to discuss prisoners.

            Sarn rejected a Velian proposal in January that would have placed the crossings under joint police.
            """,
            page.Text);
        Assert.Empty(page.Problems);
    }

    [Fact]
    public void A_page_of_the_old_days_in_tables_and_a_declared_code_page_gives_its_article()
    {
        var page = One("coast-wire.html");
        Assert.Equal("Velia wants guarantees before it signs", page.Title);
        Assert.Equal("Coast Wire", page.Outlet);
        Assert.Equal(new DateOnly(2031, 3, 5), page.Published);
        Assert.Equal("http://coastwire.example/news/story.php?id=8123", page.Url);
        Assert.Contains("the ministry’s spokesman, Emil Grau, told reporters", page.Text, StringComparison.Ordinal);
        Assert.Contains("each side blames the other for it.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Shipping", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Copper", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Problems);
        Assert.Equal(
            [FurnitureKind.Dateline, FurnitureKind.Credit],
            Furniture.Find(page.Text, 0).Select(s => s.Kind).Where(k => k != FurnitureKind.Byline));
        Assert.Equal("PORT VELIA", Dateline.Find(page.Text, 0, page.Published)?.Place);
    }

    [Fact]
    public void A_page_of_divs_with_microdata_gives_its_body_and_no_change_for_a_day()
    {
        var page = One("lantern.html");
        Assert.Equal("Prisoners first, say families as Orrin talks pause", page.Title);
        Assert.Equal("The Lantern", page.Outlet);
        Assert.Equal("Ines Okoro", page.Byline);
        Assert.Equal(new DateOnly(2031, 3, 7), page.Published);
        Assert.Null(page.Url);
        Assert.Equal(
            """
            Talks between Sarn and Velia paused on Friday after two days, with no date set for the next round, mediators from Norland said.

            Per Holm, the Norlandic envoy, said both sides had “narrowed the list” and agreed to exchange the names of 214 prisoners by the end of March.

            Families who waited outside the town hall demanded that prisoners be released before any crossing opens.

            Ada Kellner, who heads the Sarnian delegation, said she would brief parliament on Monday.
            """,
            page.Text);
    }

    [Fact]
    public void An_rss_feed_gives_a_report_an_entry_and_says_where_there_is_a_summary_alone()
    {
        var reports = Many("wire.rss");
        Assert.Equal([1, 2, 3], reports.Select(r => r.Item));
        Assert.Equal("Sarn offered on Tuesday to withdraw its patrols from the eastern bank of the Orrin.\n\nVelia said it would study the offer.", reports[0].Text);
        Assert.Equal(("Sarn offers to pull back patrols", "Coast Wire & Partners", "Rolf Dahl"), (reports[0].Title, reports[0].Outlet, reports[0].Byline));
        Assert.Equal((new DateOnly(2031, 3, 4), "http://coastwire.example/n/1"), (reports[0].Published, reports[0].Url));
        Assert.Equal(("Café talks", "The envoys met in a café by the river on Wednesday.", "Emil Grau"), (reports[1].Title, reports[1].Text, reports[1].Byline));
        Assert.Equal("http://coastwire.example/n/2", reports[1].Url);
        Assert.Equal(["R036"], reports[1].Problems.Select(p => p.Code));
        Assert.Equal("", reports[2].Text);
    }

    [Fact]
    public void An_atom_feed_gives_its_entries_and_no_link_that_is_a_script()
    {
        var reports = Many("lantern.atom");
        Assert.Equal("The two sides handed over lists of prisoners on Saturday.\n\nVelia named 120 people and Sarn 94, mediators said.", reports[0].Text);
        Assert.Equal(("Names & numbers: the Orrin lists", "The Lantern", "Ines Okoro, Paul Reyes"), (reports[0].Title, reports[0].Outlet, reports[0].Byline));
        Assert.Equal((new DateOnly(2031, 3, 9), "https://lantern.example/7"), (reports[0].Published, reports[0].Url));
        Assert.Equal(("Monitors <soon>", "The Lantern newsroom", (string?)null), (reports[1].Title, reports[1].Byline, reports[1].Url));
        Assert.Equal("Norland offered to send monitors to the crossings. The parties have < 30 days to answer.", reports[1].Text);
    }

    [Fact]
    public void A_json_feed_gives_its_items()
    {
        var reports = Many("hill.json");
        Assert.Equal("The parliament of Sarn backed the timetable on Wednesday.\n\nIt is a beginning, said Ada Kellner.", reports[0].Text);
        Assert.Equal(("Parliament backs Orrin timetable", "Hill & Dale", "Jo Quist"), (reports[0].Title, reports[0].Outlet, reports[0].Byline));
        Assert.Equal((new DateOnly(2031, 3, 12), "https://hilldale.example/1"), (reports[0].Published, reports[0].Url));
        Assert.Equal("Velia will vote on Friday.\n\nIts president supports the timetable.", reports[1].Text);
        Assert.Equal(["R009"], reports[1].Problems.Select(p => p.Code));
    }

    [Fact]
    public void A_mail_gives_its_plain_part_unfolded_and_without_the_signature()
    {
        var mail = One("statement.eml");
        Assert.Equal("Statement on the Orrin talks (Kåre Holm)", mail.Title);
        Assert.Equal(("Norland Ministry of Foreign Affairs", "Norland Ministry – Press"), (mail.Outlet, mail.Byline));
        Assert.Equal((new DateOnly(2031, 3, 6), "https://norland.example/statements/1"), (mail.Published, mail.Url));
        Assert.Equal(
            """
            The envoy, Per Holm, welcomes the progress that the parties made on Thursday.

            Talks resume on 20 March in Orrin. Norland’s role ends when both parties say so.
            """,
            mail.Text);
    }

    [Fact]
    public void Markdown_gives_its_text_without_marks_and_its_front_matter()
    {
        var note = One("note.md");
        Assert.Equal("The crossings: what was agreed", note.Title);
        Assert.Equal(("Highland Post", "Mira Aldous, Tom Brandt"), (note.Outlet, note.Byline));
        Assert.Equal((new DateOnly(2031, 3, 15), "https://highlandpost.example/notes/crossings"), (note.Published, note.Url));
        Assert.Equal(
            """
            Sarn and Velia agreed on Friday to open the middle crossing first.

            Patrols withdraw within ten days.

            Norland sends monitors.

            "It is a beginning," said Ada Kellner.
            """,
            note.Text);
    }

    [Fact]
    public void Markdown_may_begin_with_header_lines_as_plain_text_does()
    {
        var note = Assert.Single(Found(SourceFile.Read(
            ReportFormat.Markdown, Encoding.UTF8.GetBytes("title: Round three\npublished: 2031-03-04\n\nThe talks *began* on Tuesday.\n"), Given.Nothing, PdfTests.InProcess)));
        Assert.Equal(("Round three", new DateOnly(2031, 3, 4), "The talks began on Tuesday."), (note.Title, note.Published!.Value, note.Text));
        Assert.Empty(note.Problems);
    }

    [Theory]
    [InlineData("<rss><channel><item>", "R031")]
    [InlineData("<?xml version='1.0'?><invoice><sum>3</sum></invoice>", "R034")]
    [InlineData("<?xml version='1.0'?><rss><channel><item><title>Talks</item></channel></rss>", "R031")]
    public void Xml_that_is_broken_or_no_feed_is_refused(string xml, string code) =>
        Assert.Equal(code, Failed(SourceFile.Read(ReportFormat.Feed, Encoding.UTF8.GetBytes(xml), Given.Nothing, PdfTests.InProcess)));

    [Theory]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [", "R031")]
    [InlineData("{\"format\": \"parley.claims/1\"}", "R034")]
    [InlineData("[1, 2]", "R034")]
    public void Json_that_is_broken_or_no_feed_is_refused(string json, string code) =>
        Assert.Equal(code, Failed(SourceFile.Read(ReportFormat.JsonFeed, Encoding.UTF8.GetBytes(json), Given.Nothing, PdfTests.InProcess)));

    [Fact]
    public void A_document_type_is_not_read()
    {
        const string Bomb = "<!DOCTYPE rss [<!ENTITY a \"talks\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]><rss><channel><item><description>The &b; began.</description></item></channel></rss>";
        Assert.Equal("R031", Failed(SourceFile.Read(ReportFormat.Feed, Encoding.UTF8.GetBytes(Bomb), Given.Nothing, PdfTests.InProcess)));
    }

    [Fact]
    public void What_is_given_takes_the_place_of_what_the_page_says()
    {
        var page = Assert.Single(Found(SourceFile.Read(ReportFormat.Html, File.ReadAllBytes(At("lantern.html")), new Given(new DateOnly(2031, 3, 1), " Other "), PdfTests.InProcess)));
        Assert.Equal((new DateOnly(2031, 3, 1), "Other"), (page.Published!.Value, page.Outlet));
    }

    internal static string At(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Pages", name);

    internal static Seq<Extracted> Many(string name)
    {
        var bytes = File.ReadAllBytes(At(name));
        return Found(SourceFile.Read(FormatSniffer.Of(name, bytes), bytes, Given.Nothing, PdfTests.InProcess));
    }

    private static Extracted One(string name) => Assert.Single(Many(name));

    private static Seq<Extracted> Found(Extraction extraction) => extraction.Match(d => d, p => throw new InvalidOperationException(p.Message));

    private static string Failed(Extraction extraction) => extraction.Match(d => "", p => p.Code);
}
