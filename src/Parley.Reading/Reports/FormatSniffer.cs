using System.Text;

namespace Parley.Reading.Reports;

/// <summary>Tells the form of a report from its first bytes and, where they leave it open, from its file name.</summary>
public static class FormatSniffer
{
    /// <summary>How many bytes from the start are looked at.</summary>
    public const int HeadLength = 4096;

    /// <summary>The suffixes looked for in folders, in lower case with their dot.</summary>
    public static Seq<string> Suffixes { get; } =
        [".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".json", ".eml", ".pdf", ".docx"];

    private static readonly string[] HtmlStarts =
        ["<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<article", "<main", "<div", "<h1", "<p>", "<p "];

    // By the first of them in the archive a Word document is told from others; which comes first is left to who writes it.
    private static readonly string[] WordParts = ["word/", "[Content_Types].xml"];

    private static readonly string[] FeedStarts = ["<rss", "<feed", "<rdf:rdf", "<channel"];

    /// <summary>
    /// The form: PDF, pages, feeds and XML are told by how they begin, whatever the file is called; Word documents by both; mail and Markdown by their suffix,
    /// and where there is none by two lines of a mail's header or a front matter. The rest is plain text.
    /// </summary>
    /// <param name="name">File name or path; empty for standard input.</param>
    /// <param name="head">The first bytes, at most <see cref="HeadLength"/> of which are looked at.</param>
    public static ReportFormat Of(string name, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (head.StartsWith("%PDF-"u8))
        {
            return ReportFormat.Pdf;
        }

        var text = Head(head);
        var suffix = Path.GetExtension(name).ToLowerInvariant();
        if (head.StartsWith("PK\u0003\u0004"u8) && (suffix == ".docx" || (suffix.Length == 0 && WordParts.Any(p => text.Contains(p, StringComparison.Ordinal)))))
        {
            return ReportFormat.Word;
        }

        return ByContent(text, suffix) ?? suffix switch
        {
            ".md" or ".markdown" => ReportFormat.Markdown,
            ".html" or ".htm" or ".xhtml" => ReportFormat.Html,
            ".xml" or ".rss" or ".atom" => ReportFormat.Feed,
            ".json" => ReportFormat.JsonFeed,
            ".eml" => ReportFormat.Mail,
            ".pdf" => ReportFormat.Pdf,
            ".txt" => ReportFormat.Text,
            _ => LooksLikeMail(text) ? ReportFormat.Mail : FrontMatter.Begins(text) ? ReportFormat.Markdown : ReportFormat.Text,
        };
    }

    private static ReportFormat? ByContent(string text, string suffix)
    {
        var start = AfterComments(text);
        if (Begins(start, FeedStarts))
        {
            return ReportFormat.Feed;
        }

        // Markdown may begin with a tag.
        if (suffix is not (".md" or ".markdown") && Begins(start, HtmlStarts))
        {
            return ReportFormat.Html;
        }

        if (text.StartsWith("<?xml", StringComparison.Ordinal))
        {
            return ReportFormat.Feed;
        }

        return start.StartsWith('{') && start.Contains("://jsonfeed.org/version/", StringComparison.Ordinal) ? ReportFormat.JsonFeed : null;
    }

    // What stands after the declaration, the comments and the processing instructions at the start.
    private static ReadOnlySpan<char> AfterComments(string text)
    {
        var rest = text.AsSpan().TrimStart();
        while (true)
        {
            var end = rest.StartsWith("<!--") ? "-->" : rest.StartsWith("<?") ? "?>" : null;
            var at = end is null ? -1 : rest.IndexOf(end);
            if (at < 0)
            {
                return rest;
            }

            rest = rest[(at + end!.Length)..].TrimStart();
        }
    }

    private static bool Begins(ReadOnlySpan<char> text, string[] starts)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "From" alone could open a sentence; with a date, a subject or an id it is a mail's header.
    private static bool LooksLikeMail(string text)
    {
        bool from = false, other = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var colon = line.IndexOf(':');
            if (line.IsWhiteSpace() || (colon < 1 && line[0] is not (' ' or '\t')))
            {
                break;
            }

            var key = colon < 1 ? default : line[..colon];
            from |= key.SequenceEqual("From");
            other |= key is "Date" or "Subject" or "Message-ID" or "Message-Id" or "MIME-Version" or "Mime-Version" or "Received";
        }

        return from && other;
    }

    // Latin-1 keeps every byte; a mark of UTF-16 is honoured, for its tags are ASCII all the same.
    private static string Head(ReadOnlySpan<byte> head)
    {
        head = head[..Math.Min(head.Length, HeadLength)];
        while (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            head = head[3..];
        }

        return head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode.GetString(head[2..]).TrimStart('\uFEFF')
            : head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(head[2..]).TrimStart('\uFEFF')
            : Encoding.Latin1.GetString(head);
    }
}
