using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.Storage;

/// <summary>A report in which the words looked for stand.</summary>
/// <param name="Report">The report.</param>
/// <param name="Excerpt">Words of its text around the place where most of those looked for stand, those found between <c>[</c> and <c>]</c>; where they stand in its head or title alone, how its text begins.</param>
public sealed record Hit(FiledReport Report, string Excerpt)
{
    // Two lines as a reader takes them in at a glance, and what is shown of them before the first word found.
    private const int Reach = 180;
    private const int Lead = 50;

    private const string Gap = "…";

    /// <summary>The hit, by the text in which the words found stand between marks.</summary>
    /// <param name="report">The report.</param>
    /// <param name="marked">The text with a mark before and behind each word found; no marks where none stands in it.</param>
    /// <param name="open">The mark before a word found.</param>
    /// <param name="close">The mark behind it.</param>
    internal static Hit Of(FiledReport report, string marked, char open, char close)
    {
        var (text, body) = (report.Report.Text, report.Report.BodyStart);
        var found = Found(marked, text, open, close).Where(f => f.From >= body).ToArray();
        var first = found.Length == 0 ? body : found.Index().MaxBy(f => Words(f.Index).Distinct(StringComparer.Ordinal).Count()).Item.From;
        var (from, to) = (Begins(text, body, first), Ends(text, first));
        var before = from == body ? "" : Gap + " ";
        var parts = new List<string>();
        foreach (var (start, end) in found.Where(f => f.From >= from && f.To <= to))
        {
            parts.Add($"{text[from..start]}[{text[start..end]}]");
            from = end;
        }

        return new(report, $"{before}{string.Concat(parts)}{text[from..to]}".Trim() + (text.AsSpan(to).IsWhiteSpace() ? "" : " " + Gap));

        // Those that two lines from one of them on would show.
        IEnumerable<string> Words(int index) => found.Skip(index).TakeWhile(f => f.To <= found[index].From + Reach).Select(f => text[f.From..f.To].ToUpperInvariant());
    }

    /// <summary>The words between marks.</summary>
    internal static IEnumerable<string> WordsMarked(string marked, char open, char close)
    {
        for (var at = marked.IndexOf(open, StringComparison.Ordinal); at >= 0; at = marked.IndexOf(open, at + 1))
        {
            yield return marked.IndexOf(close, at) is >= 0 and var end ? marked[(at + 1)..end] : "";
        }
    }

    // A little before the first word found, at the beginning of a word.
    private static int Begins(string text, int body, int first)
    {
        var from = first - Clip.End(text[body..first], Lead).Length;
        return from == body || text.AsSpan(from, first - from).IndexOfAny(Blanks) is not (>= 0 and var blank) ? from : from + blank + 1;
    }

    // As far as two lines reach, at the end of a word.
    private static int Ends(string text, int first)
    {
        var to = first + Clip.Start(text[first..], Reach).Length;
        return to == text.Length || text.AsSpan(first, to - first).LastIndexOfAny(Blanks) is not (> 0 and var blank) ? to : first + blank;
    }

    private static readonly System.Buffers.SearchValues<char> Blanks = System.Buffers.SearchValues.Create(" \r\n\t");

    // The marked text is the text with the marks put in; a mark that stands in the text itself is text.
    private static IEnumerable<(int From, int To)> Found(string marked, string text, char open, char close)
    {
        var (at, from) = (0, -1);
        foreach (var letter in marked)
        {
            if (at < text.Length && letter == text[at])
            {
                at++;
            }
            else if (letter == open)
            {
                from = at;
            }
            else if (letter == close && from >= 0)
            {
                yield return (from, at);
                from = -1;
            }
        }
    }
}
