using System.Text;
using Parley.Reading.Words;

namespace Parley.Reading.Gazetteers;

/// <summary>The form in which phrases are compared: parts divided by single spaces, without accents and stops in initials.</summary>
internal static class Phrase
{
    /// <summary>Longer words are in no list, so that none of them is ever copied.</summary>
    internal const int LongestWord = 60;

    private const string Accented = "áàâãäåāăąçćčďđéèêëēęěğíìîïīıłñńňóòôõöøōőřśšşșťţțúùûüūůűýÿźżžÁÀÂÃÄÅĀÇĆČĎĐÉÈÊËĒĘĞÍÌÎÏİŁÑŃÓÒÔÕÖØŌŘŚŠŞȘŤȚÚÙÛÜŪÝŹŻŽ";
    private const string Plain = "aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorsssstttuuuuuuuyyzzzAAAAAAACCCDDEEEEEEGIIIIILNNOOOOOOORSSSSTTUUUUUYZZZ";

    /// <summary>Cuts at spaces, hyphens, other marks and before "'s"; folds accents and apostrophes; joins initials.</summary>
    internal static string Normal(string words)
    {
        if (IsNormal(words))
        {
            return words;
        }

        var parts = new StringBuilder(words.Length + 8);
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            AppendWord(parts, word);
        }

        return parts.ToString();
    }

    internal static string First(string key) => key.IndexOf(' ', StringComparison.Ordinal) is var at && at < 0 ? key : key[..at];

    internal static int Parts(string key) => key.Count(c => c == ' ') + 1;

    /// <summary>Whether there are letters, four or more in one part, and none of them is small.</summary>
    internal static bool AllCapitals(string key) =>
        !key.Any(char.IsLower) && key.Split(' ').Any(part => part.Count(char.IsUpper) >= 4);

    /// <summary>The same with capitals at the beginning of parts only, and small words small: "TRINIDAD AND TOBAGO".</summary>
    internal static string Initials(string key) =>
        string.Join(' ', key.Split(' ').Select((part, i) =>
            i > 0 && WordList.UpperCaseLink.Has(part)
                ? part.ToLowerInvariant()
                : string.Concat(part[..Math.Min(1, part.Length)], part[Math.Min(1, part.Length)..].ToLowerInvariant())));

    private static bool IsNormal(string words)
    {
        foreach (var c in words)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static void AppendWord(StringBuilder parts, string word)
    {
        var start = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = Fold(word[i]);
            var possessive = c == '\'' && i == word.Length - 2 && word[i + 1] == 's';
            if (possessive || c is '-' or ',' or '(' or ')' or '/' or '&' or '"')
            {
                AppendPart(parts, word.AsSpan(start, i - start));
                start = possessive ? i : i + 1;
                AppendPart(parts, possessive ? "" : [c]);
            }
        }

        AppendPart(parts, word.AsSpan(start));
    }

    private static void AppendPart(StringBuilder parts, ReadOnlySpan<char> part)
    {
        if (part.IsEmpty)
        {
            return;
        }

        if (parts.Length > 0)
        {
            parts.Append(' ');
        }

        var initials = IsInitials(part);
        foreach (var c in part)
        {
            if (!(initials && c == '.'))
            {
                parts.Append(Fold(c));
            }
        }
    }

    // "U.S.", "D.P.R.K." and the like: capitals and stops in turn. "St." is not.
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsAsciiLetterUpper(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length >= 3;
    }

    private static char Fold(char c)
    {
        if (c < 0x80)
        {
            return c;
        }

        var at = Accented.IndexOf(c, StringComparison.Ordinal);
        return at >= 0 ? Plain[at]
            : c is '’' or '‘' or 'ʼ' or 'ʻ' ? '\''
            : c is '–' or '—' or '‐' or '‑' ? '-'
            : c;
    }
}
