using System.Collections.Frozen;
using Parley.Reading.Words;

namespace Parley.Reading.Reports;

/// <summary>Whether a report is one that can be read at all.</summary>
public static class ReportCheck
{
    /// <summary>The most UTF-16 code units a report may have: some 160,000 words, far above any news report.</summary>
    public const int MaxLength = 1_000_000;

    // Below this many words too little can be said about the language.
    private const int FewWords = 20;

    // One word in so many, at the least, is among the words below. In English news it is one in four to six and in single
    // sentences seldom under one in ten; in the other languages of the Latin script it is about one in fifty.
    private const int OneIn = 25;

    // Common in English and rare or unknown as words of German, Dutch, the Scandinavian and the Romance languages; hence
    // neither "a", "in", "is" and "was" nor "at", "for" and "have".
    private static readonly FrozenSet<string> EnglishWords = WordList.FunctionWord.Words().ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsEnglishWord =
        EnglishWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Why a report cannot be read, or null where it can: it is empty, too long or not in English. Linear in the text.</summary>
    public static Problem? Refusal(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Text.Length > MaxLength)
        {
            return ReportProblems.TooLong();
        }

        var body = report.Text.AsSpan(report.BodyStart);
        if (body.IsWhiteSpace())
        {
            return ReportProblems.Empty();
        }

        return IsEnglish(body) ? null : ReportProblems.NotEnglish();
    }

    /// <summary>
    /// Whether a text may be English: at least half of its letters are Latin, and in a text of 20 words or more at least
    /// one word in 25 is one of thirty very common English words. Text without a letter is not.
    /// </summary>
    public static bool IsEnglish(ReadOnlySpan<char> text)
    {
        int letters = 0, latin = 0, words = 0, english = 0;
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                letters++;
                latin += text[i] < '\u0250' || text[i] is >= '\u1E00' and < '\u1F00' ? 1 : 0;
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words++;
                english += IsEnglishWord.Contains(text[start..i]) ? 1 : 0;
                start = -1;
            }
        }

        return letters > 0 && 2 * latin >= letters && (words < FewWords || OneIn * english >= words);
    }
}
