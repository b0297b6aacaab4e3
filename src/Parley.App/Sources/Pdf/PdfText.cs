using Parley.Reading.Folding;
using Parley.Reading.Reports;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Parley.App.Sources.Pdf;

/// <summary>A PDF document with a text layer: its blocks of text in reading order, lines joined to paragraphs.</summary>
internal static class PdfText
{
    private static readonly ParsingOptions Options = new() { UseLenientParsing = true, SkipMissingFonts = true };

    /// <summary>
    /// Makes a document out. Some documents overflow the stack, or never end: only for use where that does no harm, see <see cref="PdfProcesses"/>.
    /// </summary>
    /// <exception cref="OutOfMemoryException">It takes more memory than there is.</exception>
    internal static PdfAnswer Read(byte[] bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes, Options);
            var hasPictures = false;
            var pages = Enough(pdf.GetPages().Take(PdfLimits.MaxPages).Select(page =>
            {
                hasPictures |= page.NumberOfImages > 0 || page.Paths.Count > 0;
                return Blocks(page);
            }));
            var paragraphs = PdfPages.Paragraphs(pages);
            return pages.Count == 0 ? PdfAnswer.Damaged("none of its pages can be found.")
                : paragraphs.Count == 0 ? hasPictures ? PdfAnswer.OnlyPictures : PdfAnswer.Empty
                : new(PdfAnswer.Outcome.Read, string.Join("\n\n", paragraphs), Line(pdf.Information.Title), Line(pdf.Information.Author), pdf.NumberOfPages);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The library throws what the damage happens to lead to: format, range, cast, null.
            return PdfAnswer.Damaged(e.Message);
        }
    }

    // A text that is longer than a report may be is refused, however much longer it is.
    private static List<List<PdfBlock>> Enough(IEnumerable<List<PdfBlock>> pages)
    {
        var enough = new List<List<PdfBlock>>();
        var length = 0L;
        foreach (var page in pages)
        {
            enough.Add(page);
            length += page.Sum(b => (long)b.Text.Length);
            if (length > ReportCheck.MaxLength)
            {
                break;
            }
        }

        return enough;
    }

    private static List<PdfBlock> Blocks(Page page)
    {
        var words = page.GetWords(NearestNeighbourWordExtractor.Instance).Where(w => !string.IsNullOrWhiteSpace(w.Text)).ToList();
        if (words.Count is 0 or > PdfLimits.MaxWords)
        {
            return words.Count == 0 ? [] : [new(Plain(string.Join(' ', words.Select(w => w.Text))), 0.5)];
        }

        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        return
        [
            .. UnsupervisedReadingOrderDetector.Instance.Get(blocks)
                .Select(b => new PdfBlock(Paragraph(b), page.Height > 0 ? (b.BoundingBox.Bottom + b.BoundingBox.Top) / 2 / page.Height : 0.5))
                .Where(b => b.Text.Length > 0),
        ];
    }

    private static string Paragraph(TextBlock block)
    {
        var text = "";
        foreach (var line in block.TextLines.Select(l => l.Text.Trim()).Where(l => l.Length > 0))
        {
            text = text.Length == 0 ? line : PdfPages.Joined(text, line);
        }

        return Plain(text);
    }

    private static string Plain(string text) => Typography.Plain(text.Replace("\0", "", StringComparison.Ordinal)).Trim();

    private static string? Line(string? text)
    {
        var line = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }
}
