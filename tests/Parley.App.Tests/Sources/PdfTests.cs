using System.Text;
using Parley.App.Sources;
using Parley.Reading.Reports;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Parley.Tests.App.Sources;

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
    public void Pages_without_words_are_pictures() => Assert.Equal("R032", Code(Read(Document())));

    [Theory]
    [InlineData("%PDF-1.7 and words after it")]
    [InlineData("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\ntrailer << /Root 1 0 R >>")]
    public void A_damaged_document_is_refused(string text) =>
        Assert.Contains(Code(Read(Encoding.ASCII.GetBytes(text))), (string[])["R031", "R032"]);

    internal static byte[] Document(params string[][] paragraphs)
    {
        using var builder = new PdfDocumentBuilder();
        builder.DocumentInformation.Title = "Crossings agreed";
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        var y = 780.0;
        foreach (var paragraph in paragraphs)
        {
            foreach (var line in paragraph)
            {
                page.AddText(line, 11, new PdfPoint(60, y), font);
                y -= 14;
            }

            y -= 20;
        }

        return builder.Build();
    }

    private static Extraction Read(byte[] bytes) => Extraction.Of(ReportFormat.Pdf, bytes, Given.Nothing);

    private static string Code(Extraction extraction) => extraction.Match(d => "", p => p.Code);
}
