using System.Globalization;

namespace Parley.Wording;

/// <summary>Text cut short between two characters as people see them, so that no letter loses its accents and no symbol is torn in two. Here and nowhere else.</summary>
public static class Clip
{
    // No character of any script is made of more code units; what goes on for longer is cut between two code points.
    private const int Longest = 100;

    /// <summary>The longest beginning that has at most so many UTF-16 code units.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">At least 0.</param>
    public static string Start(string text, int most) => text.Length <= most ? text : text[..Boundaries(text, most).Before];

    /// <summary>The longest end that has at most so many UTF-16 code units.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">At least 0.</param>
    public static string End(string text, int most) => text.Length <= most ? text : text[Boundaries(text, text.Length - most).After..];

    /// <summary>The text, or as much of its beginning as leaves room for "…" within so many UTF-16 code units.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">At least 1.</param>
    public static string Short(string text, int most) => text.Length <= most ? text : Start(text, most - 1) + "…";

    // The last boundary at or before a place, and the first at or after it.
    private static (int Before, int After) Boundaries(string text, int place)
    {
        var (before, after) = (Blank(text, place), 0);
        for (after = before; after < place;)
        {
            before = after;
            after += StringInfo.GetNextTextElementLength(text.AsSpan(after));
        }

        before = after == place ? place : before;
        var torn = place > 0 && place < text.Length && char.IsLowSurrogate(text[place]) && char.IsHighSurrogate(text[place - 1]);
        return after - before <= Longest ? (before, after) : torn ? (place - 1, place + 1) : (place, place);
    }

    // A boundary not after a place and not far before it: a blank begins a character. Where there is none, the place far before it.
    private static int Blank(string text, int place)
    {
        for (var at = Math.Min(place, text.Length - 1); at > place - (2 * Longest) && at >= 0; at--)
        {
            if (text[at] is ' ')
            {
                return at;
            }
        }

        return Math.Max(0, place - (2 * Longest)) is var from && from > 0 && char.IsLowSurrogate(text[from]) ? from - 1 : from;
    }
}
