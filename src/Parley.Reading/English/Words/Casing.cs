using System.Globalization;
using System.Text;

namespace Parley.Reading.English.Words;

/// <summary>Full Unicode lower case: the simple mapping, but U+0130 becomes two characters and a final sigma its own form.</summary>
internal static class Casing
{
    private const char DottedCapitalI = '\u0130';
    private const char CapitalSigma = '\u03A3';
    private const char FinalSigma = '\u03C2';

    public static string Lower(string text)
    {
        var lower = text.ToLowerInvariant();
        if (Ascii.IsValid(text) || text.AsSpan().IndexOfAny(DottedCapitalI, CapitalSigma) < 0)
        {
            return lower;
        }

        var built = new StringBuilder(lower.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                DottedCapitalI => built.Append("i\u0307"),
                CapitalSigma when EndsWord(text, i) => built.Append(FinalSigma),
                _ => built.Append(lower[i]),
            };
        }

        return built.ToString();
    }

    // A sigma is final when a cased letter stands before it and none after it, whatever marks lie between.
    private static bool EndsWord(string text, int at)
    {
        var before = at;
        while (before > 0 && IsCaseIgnorable(RuneBefore(text, before)))
        {
            before -= RuneBefore(text, before).Utf16SequenceLength;
        }

        var after = at + 1;
        while (after < text.Length && IsCaseIgnorable(RuneAt(text, after)))
        {
            after += RuneAt(text, after).Utf16SequenceLength;
        }

        return before > 0 && IsCased(RuneBefore(text, before)) && !(after < text.Length && IsCased(RuneAt(text, after)));
    }

    private static Rune RuneAt(string text, int at)
    {
        _ = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out _);
        return rune;
    }

    private static Rune RuneBefore(string text, int at)
    {
        _ = Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var rune, out _);
        return rune;
    }

    private static bool IsCased(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter
        || rune.Value is 0xAA or 0xBA or (>= 0x2B0 and <= 0x2B8) or (>= 0x2C0 and <= 0x2C1) or (>= 0x2E0 and <= 0x2E4)
            or 0x345 or 0x37A or (>= 0x1D2C and <= 0x1D6A) or 0x1D78 or (>= 0x1D9B and <= 0x1DBF) or 0x2071 or 0x207F
            or (>= 0x2090 and <= 0x209C) or (>= 0x2160 and <= 0x217F) or (>= 0x24B6 and <= 0x24E9);

    private static bool IsCaseIgnorable(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol
        || rune.Value is '\'' or '.' or ':' or 0xB7 or 0x387 or 0x55F or 0x5F4 or 0x2018 or 0x2019 or 0x2024 or 0x2027
            or 0xFE13 or 0xFE52 or 0xFE55 or 0xFF07 or 0xFF0E or 0xFF1A;
}
