namespace Parley.App.Sources.Markup;

/// <summary>Whether Markdown can be made out in reasonable time: for each opening bracket and each underlined heading a parser looks through those before it.</summary>
internal static class MarkdownLimits
{
    /// <summary>The most opening square brackets: links, pictures, footnotes. Long reports have some hundreds.</summary>
    internal const int MaxBrackets = 10_000;

    /// <summary>The most lines of nothing but equals signs or hyphens, which make the line before them a heading.</summary>
    internal const int MaxUnderlines = 5_000;

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
            var rest = line.Trim(" >");
            underlines += rest.Length > 0 && (rest.IndexOfAnyExcept('=') < 0 || rest.IndexOfAnyExcept('-') < 0) ? 1 : 0;
        }

        return underlines <= MaxUnderlines;
    }
}
