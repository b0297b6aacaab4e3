using Parley.Collation.Sourced;

namespace Parley.Collation.Rules;

/// <summary>
/// Which party a person speaks for. What says so counts in this order: a role of that party, or of a body of that party's
/// country; a place in that party's delegation; the country of the person's own entry. Where the first of these that says
/// anything names two parties equally often, the person speaks for nobody but himself.
/// </summary>
internal static class Affiliation
{
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

        return result;
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
