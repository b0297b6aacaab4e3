using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>
/// Which party a person speaks for. What says so counts in this order: a role of that party, or of a body of that party's
/// country; a place in that party's delegation; the country of the person's own entry. Where the first of these that says
/// anything names two parties equally often, the person speaks for nobody but himself. Of whom nothing says so, the state named as his does ("Northland's Karl Brink"), and an envoy, aide or spokesman of his does.
/// </summary>
internal static class Affiliation
{
    private static readonly HashSet<string> Aides = ["envoy", "aide", "adviser", "advisor", "spokesman", "spokeswoman", "spokesperson", "representative"];

    internal static Dictionary<string, Who> Of(Corpus corpus)
    {
        var parties = corpus.Names.Where(n => n.Type == EntityType.Party).ToArray();
        var byCountry = parties.Where(p => p.Country is not null).GroupBy(p => p.Country!, StringComparer.Ordinal)
            .Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single(), StringComparer.Ordinal);
        var roles = Votes();
        var teams = Votes();
        foreach (var (by, role) in corpus.Of<Matter.Role>())
        {
            if (role.Of is { } of && corpus.NamedBy(by.Report, of) is { } body)
            {
                Vote(roles, corpus.NamedBy(by.Report, role.Person), PartyFor(body, byCountry));
            }
        }

        foreach (var (by, team) in corpus.Of<Matter.Delegation>())
        {
            var party = corpus.NamedBy(by.Report, team.Party);
            foreach (var slot in team.Members.Concat(team.Absent).Append(team.Head).OfType<EntitySlot>())
            {
                Vote(teams, corpus.NamedBy(by.Report, slot), party);
            }
        }

        var result = new Dictionary<string, Who>(StringComparer.Ordinal);
        foreach (var person in corpus.Names.Where(n => n.Type is EntityType.Person or EntityType.Organization))
        {
            var own = person.Country is { } c ? byCountry.GetValueOrDefault(c) : null;
            var party = Winner(roles, person) ?? (roles.ContainsKey(person.Id.Value) ? null : Winner(teams, person) ?? own);
            if (party is not null)
            {
                result[person.Id.Value] = new(party.Id, party.Name);
            }
        }

        foreach (var (person, party) in ByOwners(corpus, result))
        {
            result.TryAdd(person, party);
        }

        foreach (var (person, party) in ByAides(corpus, result))
        {
            result.TryAdd(person, party);
        }

        foreach (var (person, party) in BySayings(corpus, result))
        {
            result.TryAdd(person, party);
        }

        return result;
    }

    // "Northland's Karl Brink said": of the state whose name stands before his own, where all reports have the same.
    private static List<(string Person, Who Party)> ByOwners(Corpus corpus, Dictionary<string, Who> known)
    {
        var states = corpus.Names.Where(n => n is { Type: EntityType.Party, Country: not null }).SelectMany(n => n.Aliases.Append(n.Name).Select(a => (Name: a, State: n))).DistinctBy(n => n.Name).ToDictionary(n => n.Name, n => n.State, StringComparer.Ordinal);
        return
        [
            .. corpus.Readings.SelectMany(r => r.Entities.Where(e => e.Type == EntityType.Person).SelectMany(e => e.Mentions.Select(m => (Person: corpus.NamedBy(r.Report.Id, new(e.Id, e.Name)), State: Owner(r.Report.Text, m.Start, states)))))
                .Where(p => p is { Person: not null, State: not null } && !known.ContainsKey(p.Person.Id.Value))
                .GroupBy(p => p.Person!.Id.Value, StringComparer.Ordinal).Where(g => g.Select(p => p.State).Distinct().Count() == 1)
                .Select(g => (g.Key, new Who(g.First().State!.Id, g.First().State!.Name))),
        ];
    }

    private static Named? Owner(string text, int start, Dictionary<string, Named> states)
    {
        if (start < 4 || text[start - 1] != ' ' || text[start - 2] != 's' || text[start - 3] is not ('\'' or '’'))
        {
            return null;
        }

        var words = text[Math.Max(0, start - 40)..(start - 3)].Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, Math.Min(3, words.Length)).Select(n => states.GetValueOrDefault(string.Join(' ', words[^n..]))).FirstOrDefault(s => s is not null);
    }

    // A president of whom no report says where, and who tells twice or oftener what one state wants or will do, and half as often or less what any other does, speaks for it.
    private static List<(string Person, Who Party)> BySayings(Corpus corpus, Dictionary<string, Who> known)
    {
        var leaders = corpus.Of<Matter.Role>().Where(r => NameFolding.Plain(r.Matter.Title.Quote).Split(' ')[^1] is "president" or "premier" or "minister").Select(r => corpus.NamedBy(r.By.Report, r.Matter.Person)).OfType<Named>()
            .Where(n => n.Type == EntityType.Person && !known.ContainsKey(n.Id.Value)).Select(n => n.Id.Value).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. corpus.Of<Matter.Position>().Where(_ => leaders.Count > 0).SelectMany(p => p.By.Claim.Attribution.Take(1).Select(a => (Speaker: corpus.NamedBy(p.By.Report, a.Source), Holder: corpus.NamedBy(p.By.Report, p.Matter.Holder))))
                .Where(p => p is { Speaker: not null, Holder: { Type: EntityType.Party, Country: not null } } && leaders.Contains(p.Speaker.Id.Value))
                .GroupBy(p => p.Speaker!.Id.Value, StringComparer.Ordinal)
                .Select(g => (Person: g.Key, Told: g.GroupBy(p => p.Holder!.Id.Value, StringComparer.Ordinal).Select(h => (h.First().Holder, Count: h.Count())).OrderByDescending(h => h.Count).ToArray()))
                .Where(g => g.Told[0].Count > 1 && (g.Told.Length == 1 || g.Told[0].Count >= 2 * g.Told[1].Count))
                .Select(g => (g.Person, new Who(g.Told[0].Holder!.Id, g.Told[0].Holder!.Name))),
        ];
    }

    // Who is envoy, aide or spokesman of somebody is of his side, and he of theirs: "the special envoy of President Ost leads Northland's team". Two who are of two sides say nothing.
    private static List<(string Person, Who Party)> ByAides(Corpus corpus, Dictionary<string, Who> known)
    {
        var pairs = corpus.Of<Matter.Role>().Where(r => r.Matter.Of is not null && NameFolding.Plain(r.Matter.Title.Quote).Split(' ').Any(Aides.Contains))
            .Select(r => (Aide: corpus.NamedBy(r.By.Report, r.Matter.Person), Of: corpus.NamedBy(r.By.Report, r.Matter.Of!)))
            .Where(p => p is { Aide.Type: EntityType.Person, Of.Type: EntityType.Person }).Select(p => (Aide: p.Aide!.Id.Value, Of: p.Of!.Id.Value)).Distinct().ToArray();
        return
        [
            .. pairs.SelectMany(p => new[] { (Person: p.Of, By: p.Aide), (Person: p.Aide, By: p.Of) }).Where(p => !known.ContainsKey(p.Person) && known.ContainsKey(p.By))
                .GroupBy(p => p.Person, StringComparer.Ordinal).Select(g => (Person: g.Key, Parties: g.Select(p => known[p.By]).Distinct().Take(2).ToArray()))
                .Where(g => g.Parties.Length == 1).Select(g => (g.Person, g.Parties[0])),
        ];
    }

    private static Dictionary<string, List<Named>> Votes() => new(StringComparer.Ordinal);

    private static Named? PartyFor(Named body, Dictionary<string, Named> byCountry) => body switch
    {
        { Type: EntityType.Party } => body,
        { Country: { } country } => byCountry.GetValueOrDefault(country),
        _ => null,
    };

    private static void Vote(Dictionary<string, List<Named>> votes, Named? person, Named? party)
    {
        if (person is { Type: EntityType.Person } && party is { Type: EntityType.Party })
        {
            (votes.TryGetValue(person.Id.Value, out var list) ? list : votes[person.Id.Value] = []).Add(party);
        }
    }

    private static Named? Winner(Dictionary<string, List<Named>> votes, Named person)
    {
        if (!votes.TryGetValue(person.Id.Value, out var list))
        {
            return null;
        }

        var ranked = list.GroupBy(p => p.Id.Value, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ToArray();
        return ranked.Length == 1 || ranked[0].Count() > ranked[1].Count() ? ranked[0].First() : null;
    }
}
