using System.Buffers;

using Names = System.Collections.Generic.HashSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace Parley.App.Sources.Markup;

/// <summary>
/// Whether markup can be parsed in reasonable time and without running out of stack. A parser of HTML looks through all open
/// elements at nearly every tag and repeats open formatting elements in every paragraph, so that a small page can be made to cost hours.
/// </summary>
internal static class MarkupLimits
{
    /// <summary>The most UTF-16 code units of markup. Pages of news have a tenth of it.</summary>
    internal const int MaxLength = 5_000_000;

    /// <summary>The most tags, opening and closing, comments, and "less than" signs that begin none of them. Pages of news have 500 to 10,000.</summary>
    internal const int MaxTags = 50_000;

    /// <summary>The most signs of structure in a feed: angle brackets that open in XML; braces and brackets that open and commas in JSON.</summary>
    internal const int MaxFeedMarks = 2_000_000;

    /// <summary>The most open elements at a time. Pages of news nest 20 to 60 deep.</summary>
    internal const int MaxDepth = 400;

    /// <summary>The most attributes of one tag; a parser compares each with all before it.</summary>
    internal const int MaxAttributes = 200;

    /// <summary>The most tags of the kinds a page has one of: a parser adds the attributes of each to those of the first.</summary>
    private const int MaxRoots = 50;

    /// <summary>The most formatting elements open at a time, multiplied by the number of tags: each may be repeated at each.</summary>
    private const int MaxRepeats = 500_000;

    // Elements that end by themselves when the next of their kind begins, or that hold nothing.
    private static readonly Names Unnested = NamesOf(
        "html", "head", "body", "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "rt", "rp",
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    private static readonly Names Formatting = NamesOf("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    // What stands in them is text up to their own closing tag.
    private static readonly Names Verbatim = NamesOf("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private static readonly Names Roots = NamesOf("html", "head", "body");

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n\f/>");

    private static readonly SearchValues<char> EndOfKey = SearchValues.Create("= \t\r\n\f/>");

    private static readonly SearchValues<char> EndOfValue = SearchValues.Create(" \t\r\n\f>");

    private static readonly SearchValues<char> BetweenAttributes = SearchValues.Create(" \t\r\n\f/");

    /// <summary>
    /// A single pass over the tags, as a parser would cut them, that counts opening against closing ones by name. What it misjudges (a tag
    /// in a script in a comment in a script) is still bounded by the number of tags. Linear, and stops at the first limit passed.
    /// </summary>
    internal static bool Allow(string markup)
    {
        if (markup.Length > MaxLength)
        {
            return false;
        }

        var counts = new Counts();
        var rest = markup.AsSpan();
        for (var at = rest.IndexOf('<'); at >= 0; at = rest.IndexOf('<'))
        {
            rest = rest[(at + 1)..];
            if (rest.StartsWith("!--"))
            {
                rest = After(rest[1..], "-->");
                if (!counts.TakeComment())
                {
                    return false;
                }

                continue;
            }

            var closes = rest.StartsWith("/");
            var tag = closes ? rest[1..] : rest;
            if (tag.IsEmpty || !char.IsAsciiLetter(tag[0]))
            {
                // "<!x", "<?x" and "</1" are comments to a parser; any other "<" it adds to the text before it, by copying that.
                if (!counts.TakeComment())
                {
                    return false;
                }

                continue;
            }

            var end = tag.IndexOfAny(EndOfName);
            var name = tag[..(end < 0 ? tag.Length : Math.Min(end, 40))];
            rest = end < 0 ? [] : AfterAttributes(tag[end..], out counts.Attributes);
            if (!counts.Take(name, closes))
            {
                return false;
            }

            if (!closes && Verbatim.Contains(name))
            {
                rest = From(rest, name);
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, ReadOnlySpan<char> mark) =>
        text.IndexOf(mark) is var at and >= 0 ? text[(at + mark.Length)..] : [];

    // From the closing tag of that name; where there is none, a parser takes all the rest for its text.
    private static ReadOnlySpan<char> From(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        for (var at = text.IndexOf("</"); at >= 0; at = text.IndexOf("</"))
        {
            text = text[at..];
            if (text[2..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return text;
            }

            text = text[2..];
        }

        return [];
    }

    // What follows the tag, which ends at the first ">" that is not in quotes; counts the attributes up to one more than is allowed.
    private static ReadOnlySpan<char> AfterAttributes(ReadOnlySpan<char> rest, out int attributes)
    {
        attributes = 0;
        while (attributes <= MaxAttributes)
        {
            var next = rest.IndexOfAnyExcept(BetweenAttributes);
            if (next < 0 || rest[next] == '>')
            {
                return next < 0 ? [] : rest[(next + 1)..];
            }

            attributes++;
            rest = AfterAttribute(rest[next..]);
        }

        return rest;
    }

    private static ReadOnlySpan<char> AfterAttribute(ReadOnlySpan<char> rest)
    {
        // A name may begin with "=".
        var end = rest[1..].IndexOfAny(EndOfKey) + 1;
        if (end == 0)
        {
            return [];
        }

        var value = rest[end..].TrimStart(" \t\r\n\f");
        if (!value.StartsWith("="))
        {
            return rest[end..];
        }

        value = value[1..].TrimStart(" \t\r\n\f");
        if (value.StartsWith("\"") || value.StartsWith("'"))
        {
            return After(value[1..], value[..1]);
        }

        var stop = value.IndexOfAny(EndOfValue);
        return stop < 0 ? [] : value[stop..];
    }

    private static Names NamesOf(params string[] names) =>
        new HashSet<string>(names, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What has been met so far.</summary>
    private sealed class Counts
    {
        internal int Attributes;

        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _open =
            new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        private long _tags;
        private long _depth;
        private long _formatting;
        private long _mostFormatting;
        private long _roots;

        /// <summary>Whether one more comment is within the limit of tags, among which it counts.</summary>
        internal bool TakeComment() => ++_tags <= MaxTags;

        /// <summary>Whether one more tag is within all limits.</summary>
        internal bool Take(ReadOnlySpan<char> name, bool closes)
        {
            _tags++;
            _roots += Roots.Contains(name) ? 1 : 0;
            if (!Unnested.Contains(name))
            {
                var open = _open.TryGetValue(name, out var before) ? before : 0;
                var change = !closes ? 1 : open > 0 ? -1 : 0;
                _open[name] = open + change;
                _depth += change;
                _formatting += Formatting.Contains(name) ? change : 0;
                _mostFormatting = Math.Max(_mostFormatting, _formatting);
            }

            return _tags <= MaxTags && _roots <= MaxRoots && _depth <= MaxDepth && Attributes <= MaxAttributes && _mostFormatting * _tags <= MaxRepeats;
        }
    }
}
