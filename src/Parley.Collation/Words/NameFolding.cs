using System.Text;
using Parley.Wording;

namespace Parley.Collation.Words;

/// <summary>Brings spellings of one name to one form, so that equal forms mean the same name.</summary>
internal static class NameFolding
{
    // Transliteration from Cyrillic and Arabic differs between houses: Zelenskyy, Zelensky, Zelenskiy, Zelenskij; Iurii, Yuriy.
    // Longest first; the ending rule comes last, so that every ending left by the others is caught.
    private static readonly (string From, string To)[] Spellings =
        [("kh", "h"), ("ya", "ia"), ("yu", "iu"), ("ye", "e"), ("yo", "o"), ("ie", "e"), ("w", "v"), ("ou", "u")];

    private static readonly string[] Endings = ["yy", "iy", "ij", "yi", "ii", "ey", "ei", "y", "i"];

    /// <summary>Lower case, no marks, no apostrophes, hyphens as spaces, no leading article.</summary>
    internal static string Plain(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant())
        {
            var plain = Letters.Unmarked(c);
            _ = c switch
            {
                _ when plain != c => folded.Append(plain),
                '\'' or '’' or 'ʼ' or '.' => folded,
                '-' or '‑' => folded.Append(' '),
                _ when char.IsWhiteSpace(c) => folded.Append(' '),
                _ => folded.Append(c),
            };
        }

        var words = folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words is ["the", _, ..] ? words[1..] : words);
    }

    /// <summary>Whether one name is the last words of another, both in plain form: "istanbul", "turkish city of istanbul".</summary>
    internal static bool IsEnd(string end, string name) =>
        name.EndsWith(end, StringComparison.Ordinal) && (name.Length == end.Length || name[^(end.Length + 1)] == ' ');

    /// <summary>The words of a person's name in one spelling: given names first, no titles, and no article of the surname ("al-Karim", "El-Karim").</summary>
    internal static string[] Person(string name) =>
        [.. Plain(name).Split(' ').Where(w => !WordLists.Titles.Contains(w)).Where(w => w is not ("al" or "el")).Select(Spell)];

    /// <summary>Whether two given names may be the same person's: equal, or one the initial of the other.</summary>
    internal static bool GivenNamesAgree(string a, string b) =>
        a == b || (a.Length == 1 && b.StartsWith(a, StringComparison.Ordinal)) || (b.Length == 1 && a.StartsWith(b, StringComparison.Ordinal));

    private static string Spell(string word)
    {
        foreach (var (from, to) in Spellings)
        {
            word = word.Replace(from, to, StringComparison.Ordinal);
        }

        var ending = Array.Find(Endings, e => word.Length > e.Length + 2 && word.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length] + "y";
    }
}
