namespace Parley.Reading.Reports;

/// <summary>One <c>key: value</c> line at the head of a report.</summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="Value">The value without the white space around it; may be empty.</param>
/// <param name="Start">First character of the line, in UTF-16 code units of the text.</param>
/// <param name="Length">Length of the line without its line end.</param>
internal sealed record HeaderLine(string Key, string Value, int Start, int Length);

/// <summary>The lines at the head of a report that have the shape <c>key: value</c>.</summary>
/// <param name="Lines">In order; empty where the first line has another shape.</param>
/// <param name="BodyStart">Where the text after them begins, the one blank line between not counted.</param>
internal sealed record Header(Seq<HeaderLine> Lines, int BodyStart)
{
    /// <summary>The keys that mean something, in lower case.</summary>
    internal static readonly Seq<string> Keys = ["title", "outlet", "byline", "published", "url"];

    internal static readonly Header None = new([], 0);

    internal static Header Read(string text)
    {
        var lines = new List<HeaderLine>();
        var at = 0;
        while (at < text.Length)
        {
            var (end, next) = LineFrom(text, at);
            if (string.IsNullOrWhiteSpace(text[at..end]) && lines.Count > 0)
            {
                at = next;
                break;
            }

            if (Line(text, at, end) is not { } line)
            {
                break;
            }

            lines.Add(line);
            at = next;
        }

        return lines.Count == 0 ? None : new([.. lines], at);
    }

    private static (int End, int Next) LineFrom(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (length < 0)
        {
            return (text.Length, text.Length);
        }

        var end = start + length;
        return (end, text.AsSpan(end).StartsWith("\r\n") ? end + 2 : end + 1);
    }

    private static HeaderLine? Line(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start);
        var colon = line.IndexOf(':');
        if (colon < 1 || !IsKey(line[..colon]))
        {
            return null;
        }

        return new(line[..colon].ToString().ToLowerInvariant(), line[(colon + 1)..].Trim().ToString(), start, end - start);
    }

    // Lower-case words, or a known key written with capitals; "GENEVA: the talks resumed" is a dateline.
    private static bool IsKey(ReadOnlySpan<char> key)
    {
        foreach (var known in Keys)
        {
            if (key.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var c in key)
        {
            if (!char.IsAsciiLetterLower(c) && c is not ('-' or '_') && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return char.IsAsciiLetterLower(key[0]);
    }
}
