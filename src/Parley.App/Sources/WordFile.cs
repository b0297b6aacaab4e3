using System.Text.RegularExpressions;
using System.Xml;
using Parley.App.Sources.Extracts;
using Parley.App.Sources.Word;
using Parley.Reading.Reports;

namespace Parley.App.Sources;

/// <summary>A report as a Word document (<c>.docx</c>). Nothing in it is run, nothing it points to is fetched.</summary>
internal static partial class WordFile
{
    private const string What = "a Word document";

    internal static Extraction Read(byte[] bytes)
    {
        try
        {
            using var parts = WordParts.Open(bytes);
            using var main = parts.Xml(Part(parts, "/officeDocument", "word/document.xml"));
            return main is null
                ? new Extraction.Failed(ReportProblems.Damaged(What, "There is no text part in the archive."))
                : new Extraction.Found([Report(WordText.Paragraphs(main), Properties(parts))]);
        }
        catch (PartTooLargeException)
        {
            return new Extraction.Failed(ReportProblems.TooLarge(WordParts.MaxMegabytes));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or NotSupportedException or IOException or ArgumentException)
        {
            return new Extraction.Failed(ReportProblems.Damaged(What, e.Message));
        }
    }

    // Which part is which, the archive's relations say; where they say nothing, the one that word processors write.
    private static string Part(WordParts parts, string relation, string usual)
    {
        using var relations = parts.Xml("_rels/.rels");
        while (relations?.Read() ?? false)
        {
            if (relations is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && relations.GetAttribute("Type")?.EndsWith(relation, StringComparison.Ordinal) == true)
            {
                return relations.GetAttribute("Target")?.TrimStart('/') ?? "";
            }
        }

        return usual;
    }

    private static (string? Title, string? Author) Properties(WordParts parts)
    {
        using var core = parts.Xml(Part(parts, "/core-properties", "docProps/core.xml"));
        string? title = null, author = null;
        for (var more = core?.Read() ?? false; more; more = !core!.EOF)
        {
            if (core!.NodeType == XmlNodeType.Element && core.LocalName is "title" or "creator")
            {
                var (name, words) = (core.LocalName, core.ReadElementContentAsString().Trim());
                (title, author) = name == "title" ? (words, author) : (title, words);
            }
            else
            {
                core.Read();
            }
        }

        return (Nothing(title), Nothing(author));
    }

    // Header lines as in plain text first, then a paragraph that is styled as the title, then the properties. Never a day: that of a file is not that of a report.
    private static Extracted Report(List<(string Text, string? Style)> paragraphs, (string? Title, string? Author) properties)
    {
        var lines = paragraphs.TakeWhile(p => HeaderLine().IsMatch(p.Text)).Count();
        var head = new Extracted("");
        if (lines > 0)
        {
            var (report, problems) = ReportText.Parse(new ReportId("word"), string.Join('\n', paragraphs.Take(lines).Select(p => p.Text)) + "\n\n.");
            if (report.BodyStart > 0)
            {
                // What is wrong in header lines is told by their words alone: they are not part of the text that is kept.
                head = PlainText.Of(report) with { Problems = [.. problems.Where(p => p.Code != ReportProblems.NoDate(0).Code).Select(p => p with { Start = 0, Length = 0 })] };
                paragraphs = paragraphs[lines..];
            }
        }

        var styled = paragraphs is [(var first, "Title" or "Heading1"), ..] ? first : null;
        return head with
        {
            Text = string.Join("\n\n", paragraphs.Skip(styled is null ? 0 : 1).Select(p => p.Text)),
            BodyStart = 0,
            Title = head.Title ?? styled ?? properties.Title,
            Byline = head.Byline ?? properties.Author,
        };
    }

    private static string? Nothing(string? words) => string.IsNullOrWhiteSpace(words) ? null : words;

    [GeneratedRegex("^[A-Za-z][a-z -]{0,30}: .")]
    private static partial Regex HeaderLine();
}
