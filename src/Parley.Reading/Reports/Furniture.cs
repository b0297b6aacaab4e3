using System.Text.RegularExpressions;

namespace Parley.Reading.Reports;

/// <summary>Finds the furniture of reports by its shape, with no look at the grammar.</summary>
public static class Furniture
{
    // Bylines stand at the head: after so many paragraphs that are no furniture a name and a place is a sentence's rest.
    private const int FirstParagraphs = 2;

    // No piece of furniture is longer; also the bound of what any one pattern looks at.
    private const int MaxLength = 1200;

    /// <summary>
    /// The spans in order of their starts; they do not overlap. A paragraph is text between blank lines; where every line of it ends like a
    /// sentence or is short, each line is looked at by itself. Linear in the text.
    /// </summary>
    /// <param name="text">The report's text.</param>
    /// <param name="bodyStart">Where the body begins; header lines before it are not looked at.</param>
    public static Seq<FurnitureSpan> Find(string text, int bodyStart)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(bodyStart);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bodyStart, text.Length);
        var spans = new List<FurnitureSpan>();
        var prose = 0;
        foreach (var (start, end) in Lines(text, bodyStart))
        {
            if (Whole(text, start, end, prose < FirstParagraphs) is { } kind)
            {
                spans.Add(new(start, end, kind));
                continue;
            }

            var from = start;
            if (prose < FirstParagraphs && Dateline.At(text, start, end) is { } dateline)
            {
                spans.Add(new(dateline.Start, dateline.End, FurnitureKind.Dateline));
                from = dateline.End;
            }

            prose++;
            spans.AddRange(Within(text, from, end));
        }

        return [.. spans];
    }

    private static FurnitureKind? Whole(string text, int start, int end, bool first)
    {
        if (end - start > MaxLength)
        {
            return null;
        }

        var paragraph = text[start..end];
        var words = paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        foreach (var rule in FurnitureRules.Paragraphs)
        {
            if (words <= rule.MaxWords && (first || !rule.First) && rule.Shape.IsMatch(paragraph))
            {
                return rule.Kind;
            }
        }

        return null;
    }

    private static IEnumerable<FurnitureSpan> Within(string text, int start, int end)
    {
        foreach (Match match in FurnitureRules.InBrackets().Matches(text[start..end]))
        {
            var kind = match.Value[1] is 'U' or 'R' && !match.Value.StartsWith("(Reporting", StringComparison.Ordinal) ? FurnitureKind.Correction
                : match.Value.StartsWith("(This", StringComparison.Ordinal) || match.Value.StartsWith("(Add", StringComparison.Ordinal)
                    && !match.Value.StartsWith("(Additional", StringComparison.Ordinal) || match.Value.StartsWith("(Correct", StringComparison.Ordinal)
                    ? FurnitureKind.Correction
                : match.Value[0] == '[' || match.Value.Contains("hoto", StringComparison.OrdinalIgnoreCase) ? FurnitureKind.Caption
                : FurnitureKind.Credit;
            yield return new(start + match.Index, start + match.Index + match.Length, kind);
        }
    }

    // Lines without the white space around them. A line that goes on in the next, as in text wrapped at a column, is taken with it.
    private static IEnumerable<(int Start, int End)> Lines(string text, int from)
    {
        var at = from;
        while (at < text.Length)
        {
            var end = EndOfLine(text, at);
            while (GoesOn(text, at, end) && EndOfLine(text, end + 1) is var next && next - at <= MaxLength)
            {
                end = next;
            }

            var (start, stop) = (at, end);
            at = end + 1;
            while (start < stop && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (stop > start && char.IsWhiteSpace(text[stop - 1]))
            {
                stop--;
            }

            if (start < stop)
            {
                yield return (start, stop);
            }
        }
    }

    private static int EndOfLine(string text, int at) => text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;

    // Wrapped lines are 50 to 100 wide, end within a sentence and are followed by one that begins at the left edge with a small letter.
    private static bool GoesOn(string text, int start, int end) =>
        end + 1 < text.Length && end - start >= 40 && text[end - 1] is not ('.' or '!' or '?' or '”' or '"' or ')' or ':')
        && char.IsLower(text[end + 1]);
}
