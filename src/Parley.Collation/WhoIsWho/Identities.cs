using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.WhoIsWho;

/// <summary>
/// Brings together what several reports name. The rules, in words (each <see cref="Named.Because"/> quotes the one used):
/// persons of the same surname are one where their given names agree, and a surname alone joins them where no report gives
/// that surname another given name; parties of one country code are one unless a report keeps two of that code apart;
/// a body of no state that another report counts among the parties is a party; the names of one movement are one (<see cref="Movements"/>);
/// a surname that speaks, leads or holds a position is a person's, whatever else its report took it for;
/// everything else is one where a name or alias is the same. Cost: quadratic in the different given names of one surname, else linear.
/// </summary>
internal static class Identities
{
    internal const string Alone = "Named in one report.";
    private const string ByName = "The same name or alias.";
    private const string ByCountry = "Parties of the same state.";
    private const string BySurname = "The same surname, and given names that agree in spelling or are left out.";

    internal static Seq<Named> Of(IReadOnlyList<ReadingResult> readings, Seq<Parting<NamedIn>> parted)
    {
        var folded = new FoldedNames();
        var actors = readings.Select(Actors).ToArray();
        var surnames = Surnames(readings, folded);
        var sides = Movements.Sides(readings.SelectMany(r => r.Entities));
        var all = readings.SelectMany((r, i) => r.Entities.Select((e, place) => new Mention(
            i, place, r.Report.Id, ActsAsPerson(e, actors[i], surnames, folded) ? e with { Type = EntityType.Person } : IsSide(e, sides, folded) ? e with { Type = EntityType.Party } : e))).ToArray();
        var groups = new DisjointSets(all.Length);
        JoinPersons(all, groups, folded);
        JoinByCountry(all, groups);
        JoinByName(all, groups, folded);
        JoinMovements(all, groups, folded);
        var merged = Parting<NamedIn>.Apart(
                all.Select((m, i) => (Mention: m, Root: groups.Root(i))).GroupBy(x => x.Root, x => x.Mention).Select(g => g.ToArray()),
                m => new(m.Report, m.Entity.Id),
                parted,
                m => folded.Plain(m.Entity.Name))
            .OrderBy(g => g[0].Reading).ThenBy(g => First(g[0].Entity)).ThenBy(g => g[0].Place);
        return [.. merged.Select((g, n) => Merge(g, n + 1, folded))];
    }

    /// <summary>Whether two readings of one report name the same, as far as it is brought together with what others name.</summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    /// <param name="surnames">Those of all readings; any word may be one where they are not known.</param>
    internal static bool AreNamedAlike(ReadingResult a, ReadingResult b, HashSet<string>? surnames)
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }

        if (a.Report.Id != b.Report.Id || !a.Entities.Equals(b.Entities))
        {
            return false;
        }

        var (one, other, folded) = (Actors(a), Actors(b), new FoldedNames());
        return a.Entities.All(e => ActsAsPerson(e, one, surnames, folded) == ActsAsPerson(e, other, surnames, folded));
    }

    /// <summary>The surnames of all whose given names somebody tells.</summary>
    internal static HashSet<string> Surnames(IEnumerable<ReadingResult> readings, FoldedNames folded) =>
        readings.SelectMany(r => r.Entities).Where(e => e.Type == EntityType.Person).Select(e => folded.Person(e.Name)).Where(w => w.Length > 1).Select(w => w[^1]).ToHashSet(StringComparer.Ordinal);

    private static Named Merge(Mention[] mentions, int number, FoldedNames folded)
    {
        var entities = mentions.Select(m => m.Entity).ToArray();
        var name = entities.Select(e => e.Name).OrderByDescending(n => n.Split(' ').Length).ThenByDescending(n => n.Any(c => c > 127)).First();
        var because = mentions.Select(m => m.Reading).Distinct().Count() == 1 ? Alone : entities[0].Type switch
        {
            EntityType.Person => BySurname,
            EntityType.Party when entities[0].Country is not null => ByCountry,
            EntityType.Party when entities.Select(e => folded.Plain(e.Name)).Distinct(StringComparer.Ordinal).Count() > 1 => Movements.Because,
            _ => ByName,
        };
        return new(
            new($"name-{number}"),
            entities.Any(e => e.Type == EntityType.Party) ? EntityType.Party : entities[0].Type,
            name,
            [.. entities.SelectMany(e => e.Aliases.Prepend(e.Name)).Where(a => a != name).Distinct(StringComparer.Ordinal)],
            entities.Select(e => e.Country).FirstOrDefault(c => c is not null),
            [.. mentions.Select(m => new NamedIn(m.Report, m.Entity.Id))],
            because);
    }

    private static bool IsSide(Entity entity, HashSet<string> sides, FoldedNames folded) =>
        entity.Country is null && sides.Contains(folded.Key(entity.Name))
        && (entity.Type == EntityType.Organization || (entity.Type == EntityType.Place && Movements.IsLetters(entity.Name)));

    private static bool ActsAsPerson(Entity entity, HashSet<EntityId> actors, HashSet<string>? surnames, FoldedNames folded) =>
        entity.Type is EntityType.Place or EntityType.Organization or EntityType.Outlet
        && actors.Contains(entity.Id) && folded.Person(entity.Name) is [var one] && surnames?.Contains(one) != false;

    /// <summary>Those who say, want, lead or expect something in a report.</summary>
    private static HashSet<EntityId> Actors(ReadingResult reading) =>
        [.. reading.Claims.SelectMany(c => c.Attribution.Select(a => a.Source).Concat(c.Matter switch
        {
            Matter.Position p => [p.Holder],
            Matter.Statement s => [s.Speaker],
            Matter.Delegation d => d.Members.Concat(d.Absent).Append(d.Head).OfType<EntitySlot>(),
            Matter.Outlook { Holder: { } holder } => [holder],
            Matter.Role r => [r.Person],
            _ => Array.Empty<EntitySlot>(),
        })).Select(s => s.Entity).OfType<EntityId>()];

    private static int First(Entity entity) => entity.Mentions.Count > 0 ? entity.Mentions[0].Start : int.MaxValue;

    private static void JoinPersons(Mention[] all, DisjointSets groups, FoldedNames folded)
    {
        var persons = all.Select((m, i) => (Index: i, Words: folded.Person(m.Entity.Name), m.Entity))
            .Where(p => p.Entity.Type == EntityType.Person && p.Words.Length > 0).ToArray();
        foreach (var family in persons.GroupBy(p => p.Words[^1], StringComparer.Ordinal))
        {
            var full = family.Where(p => p.Words.Length > 1).ToArray();
            var first = full.Where(p => p.Words[0].Length > 1).Select(p => p.Words[0]).Distinct(StringComparer.Ordinal).ToArray();
            var named = full.GroupBy(p => p.Words[0], StringComparer.Ordinal).Select(g => (Given: g.Key, g.First().Index, Same: g)).ToArray();
            foreach (var (_, index, same) in named)
            {
                foreach (var other in same)
                {
                    groups.Join(index, other.Index);
                }
            }

            foreach (var (a, b) in Pairs(named).Where(p => NameFolding.GivenNamesAgree(p.A.Given, p.B.Given)))
            {
                // An initial that fits two given names says nothing about which is meant.
                var shorter = a.Given.Length < b.Given.Length ? a.Given : b.Given;
                if (first.Count(f => NameFolding.GivenNamesAgree(f, shorter)) == 1)
                {
                    groups.Join(a.Index, b.Index);
                }
            }

            var bearers = full.Select(p => groups.Root(p.Index)).Distinct().ToArray();
            foreach (var single in family.Where(p => p.Words.Length == 1))
            {
                var target = bearers.Length switch { 0 => family.First(p => p.Words.Length == 1).Index, 1 => bearers[0], _ => single.Index };
                groups.Join(target, single.Index);
            }
        }
    }

    private static void JoinByCountry(Mention[] all, DisjointSets groups)
    {
        var parties = all.Select((m, i) => (Index: i, m.Reading, m.Entity))
            .Where(p => p.Entity is { Type: EntityType.Party, Country: not null }).GroupBy(p => p.Entity.Country, StringComparer.Ordinal);
        foreach (var state in parties.Where(s => s.GroupBy(p => p.Reading).All(r => r.Count() == 1)))
        {
            foreach (var party in state)
            {
                groups.Join(state.First().Index, party.Index);
            }
        }
    }

    private static void JoinByName(Mention[] all, DisjointSets groups, FoldedNames folded)
    {
        var seen = new Dictionary<(string Sort, string Name), int>();
        for (var i = 0; i < all.Length; i++)
        {
            var entity = all[i].Entity;
            if (entity.Type == EntityType.Person)
            {
                continue;
            }

            // A news agency is an outlet to one report and an organisation to another.
            var sort = entity.Type is EntityType.Organization or EntityType.Outlet ? "body" : entity.Type.ToString();
            foreach (var name in entity.Aliases.Prepend(entity.Name).Where(n => n.Any(char.IsUpper)).Select(folded.Plain))
            {
                if (name.Length > 0 && !WordLists.Pronouns.Contains(name) && !seen.TryAdd((sort, name), i) && all[seen[(sort, name)]].Reading != all[i].Reading)
                {
                    groups.Join(seen[(sort, name)], i);
                }
            }
        }
    }

    private static void JoinMovements(Mention[] all, DisjointSets groups, FoldedNames folded)
    {
        var names = all.SelectMany((m, i) => m.Entity.Aliases.Prepend(m.Entity.Name).Where(n => n.Any(char.IsUpper)).Select(n => (Name: n, m.Entity.Type, m.Entity.Country, Index: i))).ToArray();
        Movements.Join(
            [.. names.Where(n => n.Type is EntityType.Party or EntityType.Organization or EntityType.Place && n.Country is null).Select(n => (n.Name, n.Type, n.Index))],
            names.Where(n => n.Country is not null || n.Type == EntityType.Person).Select(n => folded.Key(n.Name)).ToHashSet(StringComparer.Ordinal),
            groups,
            folded);
    }

    private static IEnumerable<(T A, T B)> Pairs<T>(T[] items) =>
        items.SelectMany((a, i) => items.Skip(i + 1).Select(b => (a, b)));

    // Place: among the entities of its report.
    private sealed record Mention(int Reading, int Place, ReportId Report, Entity Entity);
}
