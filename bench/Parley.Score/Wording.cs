using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Parley.Score;

/// <summary>When two wordings count as the same name, or as the same content.</summary>
internal static partial class Wording
{
    // Words that tell nobody from anybody else.
    private static readonly FrozenSet<string> Small = FrozenSet.Create(
        StringComparer.Ordinal,
        "the", "a", "an", "of", "and", "in", "on", "for", "to", "its", "his", "her", "their", "side", "sides", "government", "governments",
        "delegation", "officials", "official", "mr", "mrs", "ms", "president", "minister", "state", "republic");

    /// <summary>The words, in lower case, without possessive endings.</summary>
    internal static IReadOnlyList<string> Words(string? text) =>
        [.. Word().Matches((text ?? "").ToLowerInvariant().Replace('’', '\'').Replace("'s", "", StringComparison.Ordinal)).Select(m => m.Value)];

    /// <summary>Whether a name is one of those a fact gives.</summary>
    /// <param name="gold">The fullest name and others, with '|' between them.</param>
    /// <param name="names">What the claim calls it.</param>
    internal static bool SameName(string? gold, IReadOnlyList<string> names)
    {
        foreach (var alternative in (gold ?? "").Split('|'))
        {
            var wanted = Telling(alternative);
            foreach (var name in names)
            {
                var given = Telling(name);
                if (wanted.Count > 0 && given.Count > 0 && SameName(wanted, given))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether enough of the key words occur, and all those with a star.</summary>
    /// <param name="keys">Key words; none are always there.</param>
    /// <param name="words">The words of the claim.</param>
    /// <param name="share">How many of the key words it takes, from 0 to 1.</param>
    internal static bool HasWords(IReadOnlyList<string> keys, IReadOnlyList<string> words, double share)
    {
        if (keys.Count == 0)
        {
            return true;
        }

        bool Hit(string key) => words.Any(w => SameWord(key, w));
        var all = keys.SelectMany(Words).ToList();
        return keys.Where(k => k.StartsWith('*')).SelectMany(Words).All(Hit) && all.Count(Hit) >= share * all.Count;
    }

    private static bool SameName(IReadOnlyList<string> wanted, IReadOnlyList<string> given)
    {
        var alike = wanted.SequenceEqual(given) || wanted[^1] == given[^1];
        var within = wanted.All(given.Contains) || (given.All(wanted.Contains) && (given[^1] == wanted[0] || given[^1] == wanted[^1]));
        return alike || within || (wanted.Count == 1 && given.Count == 1 && SameWord(wanted[0], given[0]));
    }

    // Forms of one word: they begin alike, and little is left over. Numbers must be equal.
    private static bool SameWord(string a, string b)
    {
        if (a == b || a.All(char.IsDigit) || b.All(char.IsDigit))
        {
            return a == b;
        }

        var shared = a.AsSpan().CommonPrefixLength(b);
        return shared >= 4 && shared >= Math.Min(a.Length, b.Length) - 2 && shared >= 0.6 * Math.Max(a.Length, b.Length);
    }

    private static IReadOnlyList<string> Telling(string text)
    {
        var words = Words(text);
        var telling = words.Where(w => !Small.Contains(w)).ToList();
        return telling.Count > 0 ? telling : words;
    }

    [GeneratedRegex(@"[\p{L}\p{N}_]+")]
    private static partial Regex Word();
}
