using System.Text;
using Parley.Reading.Reports;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Parley.App.Sources;

/// <summary>A PDF document with a text layer: its blocks of text in reading order, lines joined to paragraphs.</summary>
internal static class PdfFile
{
    /// <summary>More pages than any report has; those after them are not read.</summary>
    private const int MaxPages = 500;

    // Words whose layout is worth working out; a page with more is a table or a trap, and its words are taken as they come.
    private const int MaxWords = 5_000;

    private static readonly ParsingOptions Options = new() { UseLenientParsing = true, SkipMissingFonts = true };

    internal static Extraction Read(byte[] bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes, Options);
            var paragraphs = pdf.GetPages().Take(MaxPages).SelectMany(Paragraphs).ToList();
            return paragraphs.Count == 0
                ? new Extraction.Failed(ReportProblems.NoTextLayer())
                : new Extraction.Found([new Extracted(string.Join("\n\n", paragraphs)) { Title = Line(pdf.Information.Title), Byline = Line(pdf.Information.Author) }]);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The library throws what the damage happens to lead to: format, range, cast, null.
            return new Extraction.Failed(ReportProblems.Damaged("a PDF document", e.Message));
        }
    }

    private static IEnumerable<string> Paragraphs(Page page)
    {
        var words = page.GetWords(NearestNeighbourWordExtractor.Instance).Where(w => !string.IsNullOrWhiteSpace(w.Text)).ToList();
        if (words.Count is 0 or > MaxWords)
        {
            return words.Count == 0 ? [] : [string.Join(' ', words.Select(w => w.Text))];
        }

        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        return UnsupervisedReadingOrderDetector.Instance.Get(blocks).Select(Paragraph).Where(p => p.Length > 0);
    }

    // A hyphen at the end of a line before a small letter parts a word, as a rule.
    private static string Paragraph(TextBlock block)
    {
        var text = new StringBuilder();
        foreach (var line in block.TextLines.Select(l => l.Text.Trim()).Where(l => l.Length > 0))
        {
            if (text.Length > 1 && (text[^1] is '-' or '\u00AD') && char.IsLetter(text[^2]) && char.IsLower(line[0]))
            {
                text.Length--;
            }
            else if (text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(line);
        }

        return text.ToString().Replace("\0", "", StringComparison.Ordinal);
    }

    private static string? Line(string? text)
    {
        var line = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }
}
