using System.IO.Compression;
using System.Text;
using System.Xml;
using Parley.App.Dossiers.Front;
using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Sections;
using Parley.App.Dossiers.Texts;
using Parley.Wording;

namespace Parley.App.Dossiers.Writers;

/// <summary>
/// Writes the first pages of a dossier as a Word document (<c>.docx</c>, ECMA-376), with the sources they rest on behind them, and all that was read in between where it is wanted: numbers in the text lead to the quotes by links. Written part by part, and not by a library,
/// so that the same dossier gives the same bytes.
/// </summary>
internal static class WordDossier
{
    // The first moment that an archive can tell: the same bytes on any day.
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The document.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="label">Stands at the head of every page, as "Internal"; null for none.</param>
    /// <param name="annex">Whether all that was read follows the first pages.</param>
    internal static byte[] Write(Dossier dossier, string? label, bool annex = false)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            // First and not packed, so that what Parley wrote is told by how it begins.
            Put(zip, "[Content_Types].xml", WordPackage.ContentTypes(label is not null), CompressionLevel.NoCompression);
            Put(zip, "_rels/.rels", WordPackage.Relations);
            Put(zip, "docProps/core.xml", WordText(xml => WordPackage.Properties(xml, dossier.Title?.Text ?? "Dossier")));
            Put(zip, "word/_rels/document.xml.rels", WordPackage.DocumentRelations(label is not null));
            Put(zip, "word/styles.xml", WordPackage.Styles);
            Put(zip, "word/numbering.xml", WordPackage.Numbering);
            Put(zip, "word/footer1.xml", WordPackage.Footer);
            if (label is not null)
            {
                Put(zip, "word/header1.xml", WordText(xml => WordPackage.Header(xml, label)));
            }

            Put(zip, "word/document.xml", WordText(xml => Document(new(xml), dossier, label is not null, annex)));
        }

        return stream.ToArray();
    }

    private static void Document(WordWriter word, Dossier dossier, bool labelled, bool annex)
    {
        word.Begin();
        if (dossier.Title is { } title)
        {
            word.Paragraph("Title", () => word.Spans(title));
            word.Paragraph("Standfirst", () =>
            {
                word.Text(Standfirst.Of(dossier));
                word.Sources(title);
            });
        }
        else
        {
            word.Paragraph("Title", () => word.Text("Dossier"));
            word.Paragraph("Standfirst", () => word.Text(Standfirst.Of(dossier)));
        }

        foreach (var note in Standfirst.Notes(dossier))
        {
            word.Paragraph("Standfirst", () => word.Text(note));
        }

        Front(word, dossier.Front);
        if (annex)
        {
            WordAnnex.Write(word, dossier);
        }

        Sources(word, annex ? dossier.Reports : FrontSources.Of(dossier));
        word.End(labelled);
    }

    private static void Front(WordWriter word, FrontPages front)
    {
        if (front.Lead.Count == 0)
        {
            if (front.Blocks.Count == 0)
            {
                word.Paragraph("Lead", () => word.Text("No claims about talks were read in these reports."));
            }
        }
        else
        {
            word.Paragraph("Lead", () => word.Lines(front.Lead, " "));
        }

        foreach (var block in front.Blocks)
        {
            word.Paragraph("Heading1", () => word.Text(block.Heading));
            if (block.Columns.Count > 0)
            {
                Table(word, block);
                continue;
            }

            foreach (var row in block.Rows)
            {
                word.Paragraph("ListBullet", () => word.Lines(row.Lines(), " "));
            }
        }

        if (front.Closing.Count > 0)
        {
            word.Paragraph("Standfirst", () => word.Text(string.Join(' ', front.Closing)));
        }
    }

    private static void Table(WordWriter word, FrontBlock block) => word.Table(
        block.Columns.Count + 1,
        [.. block.Columns.Prepend("")],
        [
            .. block.Rows.Select(r => (Action[])
            [
                () => word.Text(r.Label is null ? "" : r.Label.Tone == Tone.Quote ? $"“{r.Label.Text}”" : r.Label.Text, bold: true),
                .. r.Cells.Select(c => (Action)(() => word.Lines(c, "; "))),
            ]),
        ]);

    // Numbered as the text has them: the report's number, and each claim of it that the pages, or the annex, name.
    private static void Sources(WordWriter word, Seq<ReportView> reports)
    {
        word.Paragraph("Heading1", () => word.Text("Sources"), newPage: true);
        foreach (var report in reports)
        {
            var day = report.Report.Published is { } published ? DayWords.Day(published) : "day of publication not given";
            word.Paragraph("Heading2", () => word.Text($"{InWords.Whole(report.Number)}. {report.Name}, {day}"));
            string?[] about = [report.Report.Title, report.Report.Byline is { } by ? $"By {by}" : null, report.Report.Url, report.Repeats.Count == 0 ? null : ReportSection.CameAlsoAs(report), report.OneText.Count == 0 ? null : ReportSection.SameTextAs(report)];
            foreach (var line in about.OfType<string>())
            {
                word.Paragraph("About", () => word.Text(line));
            }

            foreach (var note in report.Paragraphs.SelectMany(p => p.Notes))
            {
                word.Paragraph("Quoted", () => word.Source(note.Ref, $"{note.Kind}{(note.Ref.Voice is { } voice ? $", quoting {voice}" : "")}: “{string.Join(" … ", note.Claim.Passages.Select(p => p.Quote))}”"));
            }
        }
    }

    private static string WordText(Action<XmlWriter> write)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new() { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None }))
        {
            write(xml);
        }

        return WordPackage.Declaration + text;
    }

    private static void Put(ZipArchive zip, string name, string text, CompressionLevel level = CompressionLevel.Optimal)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = Never;
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
