using System.Buffers;

namespace Parley.App.Sources.Markup;

/// <summary>
/// Whether markup can be parsed in reasonable time and without running out of stack. A parser of HTML looks through all open
/// elements at nearly every tag and repeats open formatting elements in every paragraph, so that a small page can be made to cost hours.
/// </summary>
internal static class MarkupLimits
{
    private const int MaxTags = 200_000;

    /// <summary>Pages of news nest 20 to 60 deep.</summary>
    internal const int MaxDepth = 400;

    private const int MaxRepeats = 2_000_000;

    // Elements that end by themselves when the next of their kind begins, or that hold nothing.
    private static readonly HashSet<string> Unnested = new(StringComparer.OrdinalIgnoreCase)
    {
        "html", "head", "body", "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "rt", "rp",
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n\f/>");

    /// <summary>
    /// A single pass that counts opening against closing tags by name; it does not know of scripts and comments, whose tags come in
    /// pairs as a rule. Linear.
    /// </summary>
    internal static bool Allow(string markup)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var names = open.GetAlternateLookup<ReadOnlySpan<char>>();
        long tags = 0, depth = 0, formatting = 0, mostFormatting = 0;
        var rest = markup.AsSpan();
        for (var at = rest.IndexOf('<'); at >= 0; at = rest.IndexOf('<'))
        {
            rest = rest[(at + 1)..];
            var closes = rest.StartsWith("/");
            var tag = closes ? rest[1..] : rest;
            if (tag.IsEmpty || !char.IsAsciiLetter(tag[0]))
            {
                continue;
            }

            var end = tag.IndexOfAny(EndOfName);
            var name = tag[..(end < 0 ? tag.Length : Math.Min(end, 40))];
            tags++;
            if (Unnested.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                continue;
            }

            var count = names.TryGetValue(name, out var before) ? before : 0;
            var change = !closes ? 1 : count > 0 ? -1 : 0;
            names[name] = count + change;
            depth += change;
            formatting += Formatting.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) ? change : 0;
            mostFormatting = Math.Max(mostFormatting, formatting);
            if (depth > MaxDepth || tags > MaxTags)
            {
                return false;
            }
        }

        return mostFormatting * tags <= MaxRepeats;
    }
}
