using System.Text.RegularExpressions;
using Parley.Reading.Words;

namespace Parley.Reading.Reports.Prose;

/// <summary>What stands at the head of a paragraph and is no part of its first sentence: the sign of a list, the hour of an entry, and an outlet's label, "Why it matters:".</summary>
internal static partial class LeadIns
{
    // No label is longer.
    private const int LongestLabel = 48;

    /// <summary>Where the first sentence of a paragraph begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">First character of the paragraph.</param>
    /// <param name="end">One past the last character that may be looked at.</param>
    internal static int After(string text, int start, int end)
    {
        var at = start;
        while (at < end && IsBullet(text, at))
        {
            at = OverBlanks(text, at + 1, end);
        }

        at = OverTime(text, OverNumber(text, at, end), end);

        var colon = text.IndexOf(':', at, Math.Min(LongestLabel, end - at));
        return colon > at && colon + 1 < end && char.IsWhiteSpace(text[colon + 1]) && IsLabel(text[at..colon]) ? OverBlanks(text, colon + 1, end) : at;
    }

    // "16:30 ", "9.05 GMT - ": when an entry of a live page was written, before its first sentence.
    private static int OverTime(string text, int at, int end) =>
        Clock().Match(text, at, end - at) is { Success: true } time && time.Index == at && time.Index + time.Length < end && char.IsUpper(text[time.Index + time.Length]) ? time.Index + time.Length : at;

    [GeneratedRegex("""\G[0-2]?[0-9][:.][0-5][0-9](?: ?[ap]\.?m\.?)?(?: ?(?:GMT|UTC|CET|CEST|EST|EDT|BST|IST|AEST|AEDT|ET)\b)?(?: ?[-–—:|])?\s+""")]
    private static partial Regex Clock();

    // "(a) ", "(2) ": what numbers the lines of a list.
    private static int OverNumber(string text, int at, int end)
    {
        var close = at + 1 < end && text[at] == '(' ? text.IndexOf(')', at, Math.Min(5, end - at)) : -1;
        return close > at + 1 && close + 1 < end && text[close + 1] == ' ' && (text[(at + 1)..close].All(char.IsAsciiDigit) || (close == at + 2 && char.IsAsciiLetterLower(text[at + 1]))) ? OverBlanks(text, close + 1, end) : at;
    }

    /// <summary>Whether the sign of a list stands at the head of a line.</summary>
    internal static bool IsBullet(string text, int at) => text[at] is '•' or '‣' or '▪' or '●' or '◦' or '■' or '*' && at + 1 < text.Length && text[at + 1] is ' ' or '\t' or '\u00a0';

    // "What comes next:" asks; others are listed. One with a capital after its first word names somebody.
    private static bool IsLabel(string words)
    {
        var plain = words.Trim('*', ' ').Replace('’', '\'').ToLowerInvariant();
        return WordList.ParagraphLabel.Has(plain)
            || (plain.Length == words.Trim('*', ' ').Length && words.Skip(1).All(c => !char.IsUpper(c)) && plain.Split(' ') is { Length: > 1 and < 6 } parts && WordList.LabelOpener.Has(parts[0]));
    }

    private static int OverBlanks(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
