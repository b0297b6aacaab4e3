using System.Text;

namespace Parley.Wording;

/// <summary>
/// Words from outside as they may be shown on a terminal or in plain text: none of them steers the terminal, ends a line that is not theirs, or turns the
/// direction of what stands around them (Unicode Standard Annex 9, sections 2.1 to 2.5).
/// </summary>
public static class Shown
{
    private const char Instead = '\uFFFD';
    private const char Isolate = '\u2068';
    private const char EndOfIsolate = '\u2069';
    private const string EndsName = ",;:=()[]{}<>|/\u2022\u00B7\u2013\u2014\u2192\"\u201C\u201D\u2018\u00AB\u00BB+*!?&";
    private const string Opening = "\"\u201C\u2018\u00AB";
    private const string Closing = "\"\u201D\u2019\u00BB";

    /// <summary>Whether a character steers rather than says something: a control character, a line or paragraph separator, or one that embeds, overrides or isolates a direction.</summary>
    public static bool IsSteering(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';

    /// <summary>The words on one line: each steering character, line breaks among them, becomes U+FFFD.</summary>
    public static string OnOneLine(string text) => Replaced(text, _ => false);

    /// <summary>Text of several lines: line feeds, carriage returns, tabs and the isolates that <see cref="Isolated"/> sets stay.</summary>
    public static string Lines(string text) => Replaced(text, c => c is '\n' or '\r' or '\t' or Isolate or EndOfIsolate);

    /// <summary>
    /// Words on one line in which every run from right to left (Arabic, Hebrew and their kin) is isolated, so that numbers and punctuation around it stay where
    /// they are. A run ends where names end in a sentence, at a comma, a colon, a bracket and the like, so that of two names with a number between them each stays beside
    /// its own; what is quoted is one run up to the closing mark. Other text is given back as <see cref="OnOneLine"/> has it.
    /// </summary>
    public static string Isolated(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = OnOneLine(text);
        if (!line.AsSpan().ContainsAnyInRange('\u0590', '\uFEFF'))
        {
            return line;
        }

        var result = new StringBuilder(line.Length + 8);
        for (var at = 0; at < line.Length;)
        {
            if (!IsRightToLeft(line, at))
            {
                result.Append(line[at++]);
                continue;
            }

            var end = EndOfRun(line, at);
            result.Append(Isolate).Append(line, at, end - at).Append(EndOfIsolate);
            at = end;
        }

        return result.ToString();
    }

    /// <summary>Whether text holds anything that could turn the direction of what stands around it.</summary>
    public static bool Turns(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] >= '\u0590' && (IsRightToLeft(text, at) || text[at] is '\u200F' or '\u061C' || (IsSteering(text[at]) && text[at] > '\u2000')))
            {
                return true;
            }
        }

        return false;
    }

    // After the last such letter before the next letter from left to right, or before what ends a name or a quotation.
    private static int EndOfRun(string line, int at)
    {
        var end = at;
        var quoted = at > 0 && Opening.IndexOf(line[at - 1], StringComparison.Ordinal) is >= 0 and var mark && line.IndexOf(Closing[mark], at) is >= 0 and var close ? close : -1;
        for (; at < line.Length && (quoted < 0 ? EndsName.IndexOf(line[at], StringComparison.Ordinal) < 0 : at < quoted); at++)
        {
            if (IsRightToLeft(line, at))
            {
                end = at + (char.IsHighSurrogate(line[at]) ? 2 : 1);
            }
            else if (char.IsLetter(line, at) && !char.IsLowSurrogate(line[at]))
            {
                break;
            }
        }

        // Marks stand over the letter before them.
        while (end < line.Length && char.GetUnicodeCategory(line, end) is System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            end++;
        }

        return end;
    }

    private static bool IsRightToLeft(string text, int at) => text[at] switch
    {
        < '\u0590' => false,
        (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and < '\uFEFF') => char.IsLetter(text[at]),
        var c => char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            && char.ConvertToUtf32(c, text[at + 1]) is (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF),
    };

    private static string Replaced(string text, Func<char, bool> stays)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(c => IsSteering(c) && !stays(c)) ? string.Concat(text.Select(c => IsSteering(c) && !stays(c) ? Instead : c)) : text;
    }
}
