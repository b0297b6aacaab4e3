using System.Text;
using Parley.App.Bytes;
using Parley.Reading.Reports;

namespace Parley.App.Reports;

/// <summary>What Parley wrote itself: dossiers, pages, listings, claims, drafts, grammar. Read as a report, it would tell everything once more.</summary>
internal static class OwnOutput
{
    /// <summary>Stands in every page.</summary>
    private const string OfPages = "<meta name=\"generator\" content=\"Parley\"";

    /// <summary>Stands below the title of a dossier in Markdown, and near the beginning of one as a Word document.</summary>
    private const string OfMarkdown = "<!-- written by Parley -->";

    /// <summary>Ends one of the first lines of a listing of claims.</summary>
    private const string OfListings = " as Parley reads it.";

    private static readonly string[] Formats = ["parley.claims/", "parley.brief/", "parley.deals/", "parley.stability/", "parley.archive/"];

    /// <summary>Whether the beginning of a file carries a mark of Parley's. A mark that merely stands somewhere in a text, as a report on Parley may quote it, is none but on a page or in Markdown.</summary>
    /// <param name="head">The first bytes, some thousand of them.</param>
    internal static bool Is(ReadOnlySpan<byte> head)
    {
        var text = Encoding.UTF8.GetString(head).TrimStart('\uFEFF');
        return text.Contains(OfPages, StringComparison.Ordinal) || text.Contains($"\n{OfMarkdown}\n", StringComparison.Ordinal)
            || IsListing(text) || IsJson(text) || IsGrammar(text) || IsDraft(text);
    }

    /// <summary>Whether a file on the disk does; also where it cannot be read, or holds nothing.</summary>
    internal static bool Is(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var head = new MemoryStream();
            BoundedRead.Fill(head, stream, FormatSniffer.HeadLength);
            return head.Length == 0 || Is(head.GetBuffer().AsSpan(0, (int)head.Length));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static bool IsListing(string text) => text.Split('\n', 6).Take(5).Any(line => line.EndsWith(OfListings, StringComparison.Ordinal));

    private static bool IsJson(string text)
    {
        var compact = string.Concat(text.Take(80).Where(c => !char.IsWhiteSpace(c)));
        return compact.StartsWith("{\"format\":\"", StringComparison.Ordinal) && Formats.Any(f => compact.AsSpan(11).StartsWith(f, StringComparison.Ordinal));
    }

    private static bool IsGrammar(string text) => text.StartsWith("# newdoc id = ", StringComparison.Ordinal) && text.Contains("\n# body = ", StringComparison.Ordinal);

    private static bool IsDraft(string text) =>
        text.Split('\n').Any(line => line.StartsWith("parley: scenario/", StringComparison.Ordinal) || line.StartsWith("parley: conflict/", StringComparison.Ordinal));
}
