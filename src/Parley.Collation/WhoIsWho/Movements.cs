using Parley.Collation.Words;

namespace Parley.Collation.WhoIsWho;

/// <summary>
/// The names of one movement that is no state: "the March 23 Movement", "M23", "the M23 rebels", "AFC/M23". Two of its names are one where they differ only in words such as "rebels", or one is
/// the first letters (and numbers) of the other and of no other name told, or one is a part of the other that a stroke divides. Names that a state bears join nothing. Cost: linear in the names.
/// </summary>
internal static class Movements
{
    internal const string Because = "One movement's names: first letters, parts beside a stroke, or a word such as \"rebels\" more.";
    private const int FewestLetters = 3;

    /// <summary>The words of names by which a party of no state is told, each with the words as they stand in "the M23 rebels".</summary>
    internal static HashSet<string> Sides(IEnumerable<Entity> entities) =>
        entities.Where(e => e is { Type: EntityType.Party, Country: null }).SelectMany(e => Parts(e.Name).Append(e.Name)).Distinct(StringComparer.Ordinal).Select(Key).Where(k => k.Length > 0).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a name is written as letters and numbers, as no place is: "M23", "FARC".</summary>
    internal static bool IsLetters(string name) =>
        name.Length is >= FewestLetters and <= 6 && name.All(c => char.IsUpper(c) || char.IsDigit(c)) && name.Count(char.IsUpper) > (name.Any(char.IsDigit) ? 0 : 1);

    /// <summary>A name without article and words such as "rebels", in plain form; empty where nothing else is left.</summary>
    internal static string Key(string name) =>
        string.Join(' ', NameFolding.Plain(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !WordLists.Bodies.Contains(ContentWords.Stem(w))));

    /// <param name="names">Each name that is no person's, state's or outlet's, with its place among all that is named.</param>
    /// <param name="taken">Plain names that a state or a person bears.</param>
    /// <param name="groups">What is one already; gains what the names say.</param>
    /// <param name="folded">Names folded before.</param>
    internal static void Join(IReadOnlyList<(string Name, EntityType Type, int Index)> names, IReadOnlySet<string> taken, DisjointSets groups, FoldedNames folded)
    {
        string KeyOf(string name) => folded.Key(name);
        var free = names.Where(n => !taken.Contains(KeyOf(n.Name))).ToArray();
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, type, index) in free.Where(n => KeyOf(n.Name).Length > 0 && (n.Type != EntityType.Place || IsLetters(n.Name))))
        {
            if (!byKey.TryAdd(KeyOf(name), index) && (type == EntityType.Party || IsLetters(name) || KeyOf(name) != folded.Plain(name)))
            {
                groups.Join(byKey[KeyOf(name)], index);
            }
        }

        var spelled = free.Where(n => !IsLetters(n.Name)).GroupBy(n => n.Name, n => n.Index, StringComparer.Ordinal)
            .SelectMany(n => Parts(n.Key).Append(n.Key).SelectMany(Letters).Distinct().SelectMany(l => n.Select(i => (Letters: l, Index: i)))).GroupBy(x => x.Letters, StringComparer.Ordinal)
            .Where(g => g.Select(x => groups.Root(x.Index)).Distinct().Count() == 1).ToDictionary(g => g.Key, g => g.First().Index, StringComparer.Ordinal);
        foreach (var (name, _, index) in free.Where(n => IsLetters(n.Name)))
        {
            if (spelled.TryGetValue(name, out var full))
            {
                groups.Join(full, index);
            }
        }

        foreach (var (name, _, index) in free.Where(n => n.Type == EntityType.Party))
        {
            foreach (var part in Parts(name).Select(KeyOf))
            {
                if (byKey.TryGetValue(part, out var other))
                {
                    groups.Join(other, index);
                }
            }
        }
    }

    private static string[] Parts(string name) => name.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts ? parts : [];

    // "March 23 Movement" is M23M and M23; "National Liberation Army" NLA; small words have no letter.
    private static IEnumerable<string> Letters(string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0]) || char.IsDigit(w[0])).ToArray();
        string Of(IEnumerable<string> some) => string.Concat(some.Select(w => char.IsDigit(w[0]) ? w : w[..1]));
        return words.Length < 2 ? [] : new[] { Of(words), Of(words.Where(w => !WordLists.Bodies.Contains(ContentWords.Stem(w.ToLowerInvariant())))) }.Where(l => l.Length >= FewestLetters).Distinct();
    }
}
