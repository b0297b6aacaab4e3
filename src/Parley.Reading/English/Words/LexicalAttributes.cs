using System.Globalization;

namespace Parley.Reading.English.Words;

/// <summary>The features that depend on a word's characters alone.</summary>
internal static class LexicalAttributes
{
    private const int LongestShaped = 100;
    private const int LongestRun = 4;

    /// <summary>The first code point, its case kept.</summary>
    public static string Prefix(string text) => text.Length == 0 ? "" : text[..LengthAt(text, 0)];

    /// <summary>The last three code points, their case kept.</summary>
    public static string Suffix(string text)
    {
        var start = text.Length;
        for (var taken = 0; taken < 3 && start > 0; taken++)
        {
            start -= start >= 2 && char.IsSurrogatePair(text[start - 2], text[start - 1]) ? 2 : 1;
        }

        return text[start..];
    }

    /// <summary>
    /// Letters as <c>X</c> and <c>x</c>, digits as <c>d</c>, the rest as it is, at most four of the same in a row;
    /// <c>LONG</c> from 100 code points on.
    /// </summary>
    public static string Shape(string text)
    {
        if (CodePoints(text) >= LongestShaped)
        {
            return "LONG";
        }

        Span<char> shape = stackalloc char[2 * LongestShaped];
        var length = 0;
        var (last, run) = (-1, 0);
        for (var i = 0; i < text.Length;)
        {
            var size = LengthAt(text, i);
            var mapped = Outline(text, i, size);
            run = mapped == last ? run + 1 : 1;
            last = mapped;
            if (run <= LongestRun)
            {
                if (mapped > char.MaxValue)
                {
                    shape[length++] = text[i];
                    shape[length++] = text[i + 1];
                }
                else
                {
                    shape[length++] = (char)mapped;
                }
            }

            i += size;
        }

        return new string(shape[..length]);
    }

    /// <summary>Whether there are characters and all of them are white space.</summary>
    public static bool IsSpace(string text)
    {
        foreach (var c in text)
        {
            if (!IsWhiteSpace(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>White space in the sense of the pipeline: also U+001C to U+001F, which .NET does not count.</summary>
    public static bool IsWhiteSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';

    private static int Outline(string text, int at, int size)
    {
        if (char.IsAscii(text[at]))
        {
            var c = text[at];
            return char.IsAsciiDigit(c) ? 'd' : char.IsAsciiLetterUpper(c) ? 'X' : char.IsAsciiLetterLower(c) ? 'x' : c;
        }

        var point = size == 2 ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
        return CharUnicodeInfo.GetUnicodeCategory(point) switch
        {
            UnicodeCategory.UppercaseLetter => 'X',
            UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter => 'x',
            _ => CharUnicodeInfo.GetDigitValue(text, at) >= 0 ? 'd' : point,
        };
    }

    private static int CodePoints(string text)
    {
        var points = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            points -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return points;
    }

    private static int LengthAt(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
}
