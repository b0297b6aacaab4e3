using System.Text;
using Parley.App.Sources;
using Parley.App.Sources.Extracts;
using Parley.App.Sources.Pdf;
using Parley.Reading.Reports;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Parley.Tests.App.Sources.Pdf;

public class PdfTests
{
    [Fact]
    public void Lines_become_paragraphs_in_reading_order_and_parted_words_one()
    {
        var pdf = Document(
            ["Sarn and Velia agreed on Friday to open the middle", "crossing of the Orrin, the media-", "tors from Norland said."],
            ["Patrols are to be withdrawn within ten days of the", "signature."]);
        var report = Assert.Single(Read(pdf).Match(d => d, p => throw new InvalidOperationException(p.Message)));
        Assert.Equal(
            "Sarn and Velia agreed on Friday to open the middle crossing of the Orrin, the mediators from Norland said.\n\n"
            + "Patrols are to be withdrawn within ten days of the signature.",
            report.Text);
        Assert.Equal("Crossings agreed", report.Title);
        Assert.Equal(["R009"], report.Problems.Select(p => p.Code));
    }

    [Fact]
    public void Pages_without_words_are_pictures_or_empty()
    {
        Assert.Equal("The PDF document has no text in it: its pages are empty.", Told(Read(Document())));
        Assert.Equal("The PDF document has no text in it, only pictures of pages.", Told(Read(RawPdf.Page("", "/Contents 5 0 R", RawPdf.Stream("0 0 m 100 100 l S")))));
    }

    [Fact]
    public void Pages_that_lead_to_themselves_are_damage_and_no_pictures() =>
        Assert.Equal("It cannot be read as a PDF document: none of its pages can be found.", Told(Read(RawPdf.Of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2147483647 >>"))));

    [Fact]
    public void What_stands_at_the_rim_of_every_page_and_is_all_there_is_is_the_text_once() =>
        Assert.Equal("Sarn and Velia met in Orrin on Monday.", One(Pages([["Sarn and Velia met in Orrin on Monday."]], [["Sarn and Velia met in Orrin on Monday."]])).Text);

    [Theory]
    [InlineData("%PDF-1.7 and words after it")]
    [InlineData("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\ntrailer << /Root 1 0 R >>")]
    public void A_damaged_document_is_refused(string text) =>
        Assert.Contains(Code(Read(Encoding.ASCII.GetBytes(text))), (string[])["R031", "R032"]);

    [Fact]
    public void Heads_feet_and_numbers_of_pages_do_not_cut_a_sentence_in_two()
    {
        var report = One(Pages(
            [["ORRIN BRIEFING"], ["The hosts had set up a hall by the river and a row of", "small rooms. Sarn and Velia, whose guns had been", "silent for a week"], ["Page 1 of 3"]],
            [["ORRIN BRIEFING"], ["and whose envoys had met twice, came back to it in", "the first days of spring, when the ice had gone, and", "signed a truce on Mon-"], ["Page 2 of 3"]],
            [["ORRIN BRIEFING"], ["day in the town hall of Orrin, in the presence of the", "envoy of Norland and of his staff, who had brought", "them together."], ["Page 3 of 3"]]));
        Assert.Equal(
            "The hosts had set up a hall by the river and a row of small rooms. Sarn and Velia, whose guns had been silent for a week and whose envoys had met twice, came back to it in "
            + "the first days of spring, when the ice had gone, and signed a truce on Monday in the town hall of Orrin, in the presence of the envoy of Norland and of his staff, who had brought them together.",
            report.Text);
    }

    [Fact]
    public void What_stands_at_the_rim_of_one_page_alone_stays()
    {
        var report = One(Pages([["Sarn names its team."], ["The team has six members, the ministry said."]], [["Velia names its team."], ["It has five."]]));
        Assert.Equal("Sarn names its team.\n\nThe team has six members, the ministry said.\n\nVelia names its team.\n\nIt has five.", report.Text);
    }

    [Fact]
    public void A_heading_at_the_end_of_a_page_is_not_joined_to_the_next()
    {
        var report = One(Pages([["The parties met on Friday."], ["Prisoners"]], [["the Sarnian list has 94 names, mediators said."]]));
        Assert.Contains("Prisoners\n\nthe", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_more_pages_than_are_read_the_others_are_told()
    {
        var answer = new PdfAnswer(PdfAnswer.Outcome.Read, "The talks began.", null, null, 501);
        Assert.Equal(["R039"], answer.AsExtraction().Match(d => d.Single(), p => throw new InvalidOperationException(p.Message)).Problems.Select(p => p.Code));
    }

    internal static byte[] Document(params string[][] paragraphs) => Pages([paragraphs]);

    // Pages of paragraphs of lines, spread from head to foot.
    private static byte[] Pages(params string[][][] pages)
    {
        using var builder = new PdfDocumentBuilder();
        builder.DocumentInformation.Title = "Crossings agreed";
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var paragraphs in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            var y = 780.0;
            foreach (var paragraph in paragraphs)
            {
                foreach (var line in paragraph)
                {
                    page.AddText(line, 11, new PdfPoint(60, y), font);
                    y -= 14;
                }

                // On several pages the last paragraph stands at the foot.
                y = pages.Length == 1 ? y - 20 : paragraphs.Length > 1 && paragraph == paragraphs[^2] ? 40 : 500;
            }
        }

        return builder.Build();
    }

    private static Extracted One(byte[] bytes) => Assert.Single(Read(bytes).Match(d => d, p => throw new InvalidOperationException(p.Message)));

    /// <summary>Reads a document that is known to do no harm.</summary>
    internal static Extraction InProcess(byte[] bytes) => PdfText.Read(bytes).AsExtraction();

    private static Extraction Read(byte[] bytes) => SourceFile.Read(ReportFormat.Pdf, bytes, Given.Nothing, InProcess);

    private static string Told(Extraction extraction) => extraction.Match(d => "", p => p.Message);

    private static string Code(Extraction extraction) => extraction.Match(d => "", p => p.Code);
}
