namespace Parley.App.Sources.Markup;

/// <summary>
/// Whether Markdown can be made out in reasonable time: for each opening bracket and each underlined heading a parser looks through those before it, and for each mark of a list within a
/// list it begins the rest of the line anew.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>The most opening square brackets: links, pictures, footnotes. Long reports have some hundreds.</summary>
    internal const int MaxBrackets = 10_000;

    /// <summary>The most lines of nothing but equals signs or hyphens, which make the line before them a heading.</summary>
    internal const int MaxUnderlines = 5_000;

    /// <summary>The most marks of lists and quotations that follow each other at the head of a line, each of them one level further in.</summary>
    internal const int MaxMarks = 100;

    /// <summary>A single pass; what is counted in code and quotations too is still far less than the limits in any report.</summary>
    internal static bool Allow(string text)
    {
        if (text.AsSpan().Count('[') > MaxBrackets)
        {
            return false;
        }

        var underlines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (Marks(line) > MaxMarks)
            {
                return false;
            }

            var rest = line.Trim(" >");
            underlines += rest.Length > 0 && (rest.IndexOfAnyExcept('=') < 0 || rest.IndexOfAnyExcept('-') < 0) ? 1 : 0;
        }

        return underlines <= MaxUnderlines;
    }

    // A line of one such mark and blanks alone is a rule across the page, however long.
    private static int Marks(ReadOnlySpan<char> line)
    {
        var rest = line.Trim(" \t");
        if (rest.Length == 0 || rest.IndexOfAnyExcept(rest[0], ' ', '\t') < 0)
        {
            return 0;
        }

        var marks = 0;
        for (; rest.Length > 1; rest = rest.TrimStart(" \t"))
        {
            var digits = rest.IndexOfAnyExceptInRange('0', '9');
            var length = rest[0] == '>' ? 1
                : rest[0] is '-' or '*' or '+' && rest[1] is ' ' or '\t' ? 2
                : digits > 0 && digits + 1 < rest.Length && rest[digits] is '.' or ')' && rest[digits + 1] is ' ' or '\t' ? digits + 2 : 0;
            if (length == 0)
            {
                break;
            }

            marks++;
            rest = rest[length..];
        }

        return marks;
    }
}
