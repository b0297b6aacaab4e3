using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>
/// Names that were kept apart and may yet be one's: a surname alone beside two who bear it, names spelled alike, a name that is
/// another's with a word more, letters that are the first letters of a name. For a person to decide, and not told where one did; nothing rests on it.
/// Cost: quadratic in the names of people and parties, and linear in the claims of the reports that name those alike.
/// </summary>
internal static class Lookalikes
{
    private const int ShortestAlike = 5;

    // Of a hundred who bear one surname each would be told beside all others.
    private const int MaxBeside = 10;

    /// <summary>All that there are among names.</summary>
    internal static Seq<(Named One, Named Other, string Because)> Among(Seq<Named> all, Seq<Parting<NamedIn>> parted)
    {
        var names = all.Where(n => n.Type is EntityType.Person or EntityType.Party or EntityType.Organization).Select(Folded.Of).ToArray();
        var found = new List<(Named One, Named Other, string Because)>();
        for (var i = 0; i < names.Length; i++)
        {
            for (var j = i + 1; j < names.Length; j++)
            {
                if (Because(names[i], names[j]) is { } because)
                {
                    found.Add((names[i].Named, names[j].Named, because));
                }
            }
        }

        found.RemoveAll(f => parted.Any(p => (p.Stays.Any(f.One.In.Contains) && p.Goes.Any(f.Other.In.Contains)) || (p.Stays.Any(f.Other.In.Contains) && p.Goes.Any(f.One.In.Contains))));
        return [.. found];
    }

    /// <summary>Those of whom claims tell, each with the first.</summary>
    internal static Seq<Lookalike> Told(Corpus corpus, Seq<(Named One, Named Other, string Because)> found)
    {
        if (found.Count == 0)
        {
            return [];
        }

        var alike = found.SelectMany(f => new[] { f.One, f.Other }).Distinct().ToArray();
        var ids = alike.Select(n => n.Id).ToHashSet();
        var reports = alike.SelectMany(n => n.In.Select(i => i.Report)).ToHashSet();
        var claims = corpus.Readings.Where(r => reports.Contains(r.Report.Id)).SelectMany(r => corpus.ClaimsOf(r.Report.Id))
            .SelectMany(c => Slots(c.Claim).Select(s => (Who: corpus.NamedBy(c.Report, s), Claim: c)))
            .Where(x => x.Who is not null && ids.Contains(x.Who.Id)).ToLookup(x => x.Who!.Id, x => x.Claim);
        return [.. Bounded(found.Where(f => claims[f.One.Id].Any() && claims[f.Other.Id].Any())).Select(f => new Lookalike(
            new(f.One.Id, f.One.Name), new(f.Other.Id, f.Other.Name), f.Because, corpus.InOrder([claims[f.One.Id].First(), claims[f.Other.Id].First()])))];
    }

    private static IEnumerable<(Named One, Named Other, string Because)> Bounded(IEnumerable<(Named One, Named Other, string Because)> found)
    {
        var beside = new Dictionary<ItemId, int>();
        foreach (var pair in found)
        {
            var (one, other) = (beside.GetValueOrDefault(pair.One.Id), beside.GetValueOrDefault(pair.Other.Id));
            if (one < MaxBeside && other < MaxBeside)
            {
                (beside[pair.One.Id], beside[pair.Other.Id]) = (one + 1, other + 1);
                yield return pair;
            }
        }
    }

    // A name with what it is compared by, brought to its form once and not for every pair: given names and surname, or the words that tell a body.
    private sealed record Folded(Named Named, bool IsPerson, string[] Words)
    {
        internal static Folded Of(Named named) => named.Type == EntityType.Person
            ? new(named, true, NameFolding.Person(named.Name)) : new(named, false, Distinct(named.Name));
    }

    private static string? Because(Folded one, Folded other) =>
        one.IsPerson != other.IsPerson ? null
            : one.IsPerson ? OfPersons(one.Words, other.Words)
            : one.Named.Country is null || other.Named.Country is null ? OfBodies(one, other) : null;

    private static string? OfPersons(string[] one, string[] other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return null;
        }

        if (one[^1] == other[^1])
        {
            return one.Length == 1 || other.Length == 1 ? "The same surname, and no given name to tell them apart."
                : one[0][0] == other[0][0] && Differ(one[0], other[0]) <= 2 ? "The same surname, and given names spelled alike." : null;
        }

        var given = one.Length == 1 || other.Length == 1 || NameFolding.GivenNamesAgree(one[0], other[0]);
        return given && Math.Min(one[^1].Length, other[^1].Length) >= ShortestAlike && one[^1][0] == other[^1][0] && Differ(one[^1], other[^1]) == 1
            ? "Surnames one letter apart." : null;
    }

    private static string? OfBodies(Folded one, Folded other)
    {
        if (one.Words.Length > 0 && one.Words.SequenceEqual(other.Words))
        {
            return "The same name, but for a word such as \"movement\".";
        }

        return Initials(one.Named.Name, other.Named.Name) || Initials(other.Named.Name, one.Named.Name) ? "Letters that are the first letters of the other name." : null;
    }

    // "Houthi movement" and "the Houthis" have one word that tells them from others.
    private static string[] Distinct(string name) =>
        [.. NameFolding.Plain(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ContentWords.Stem).Where(w => !WordLists.Bodies.Contains(w)).Order(StringComparer.Ordinal)];

    private static bool Initials(string letters, string name) =>
        letters.Length is >= 2 and <= 6 && letters.All(char.IsUpper)
        && string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).Select(w => w[0])) == letters;

    /// <summary>How many letters must be changed, added or left out to come from one word to the other ([Levenshtein1966]); 3 for more than 2.</summary>
    private static int Differ(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 2)
        {
            return 3;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return Math.Min(row[^1], 3);
    }

    private static IEnumerable<EntitySlot> Slots(Claim claim) => claim.Attribution.Select(a => a.Source).Concat(claim.Matter.Match<IEnumerable<EntitySlot?>>(
        m => m.Parties.Concat(m.Mediators).Concat(m.Participants),
        d => d.Members.Concat(d.Absent).Prepend(d.Party).Append(d.Head),
        r => [r.Person, r.Of],
        p => [p.Holder, p.Toward],
        a => a.Parties,
        i => [i.Actor, i.Target],
        p => [p.Who],
        o => [o.Holder],
        s => [s.Speaker])).OfType<EntitySlot>();
}
