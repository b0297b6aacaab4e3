using Parley.Collation.Drafts;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Drafting;

/// <summary>
/// Who sits at the talks and who leads them. A party is a side that holds positions and does not mediate; where meetings between two such
/// sides are told of, it sits at one of them, and where two sit at the headline meeting of the picture, at that. A side mediates if more claims name it as mediator of meetings of the others than as a side of them.
/// </summary>
internal sealed class AtTheTable
{
    private readonly Dictionary<string, Named> _named;
    private readonly Dictionary<string, Who> _speaksFor = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SourcedClaim>> _seats = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Report, string Entity), Named> _byEntity = [];
    private readonly HashSet<string> _atTable;

    /// <param name="talks">What the reports say.</param>
    /// <param name="between">Names or aliases of those who are to be the parties, whoever mediates; where there are none, the rules above say.</param>
    internal AtTheTable(Talks talks, Seq<string> between)
    {
        _named = talks.Names.ToDictionary(n => n.Id.Value, StringComparer.Ordinal);
        foreach (var named in talks.Names)
        {
            foreach (var at in named.In)
            {
                _byEntity[(at.Report.Value, at.Entity.Value)] = named;
            }
        }

        _atTable = [.. talks.Meetings.SelectMany(m => m.Parties).Select(p => p.Value).Concat(talks.Delegations.Select(d => d.Party)).Select(w => w.Id?.Value).OfType<string>()];
        var points = talks.Issues.SelectMany(i => i.Points).ToArray();
        foreach (var (person, party) in points.Where(p => p.Sides.Count == 1).Select(p => (p.Holder, Side: p.Sides[0]))
            .Concat(talks.People.Where(p => p.Party is not null).Select(p => (Holder: p.Person, Side: p.Party!))))
        {
            if (person.Id is { } id && party.Id is not null)
            {
                _speaksFor[id.Value] = party;
            }
        }

        PartyWords = talks.Names.Where(n => n.Type == EntityType.Party).SelectMany(n => n.Aliases.Prepend(n.Name))
            .SelectMany(n => ContentWords.Of(n).Words).ToHashSet(StringComparer.Ordinal);
        var holders = points.SelectMany(p => p.Sides).Where(IsSide).Select(s => s.Id!.Value).ToHashSet(StringComparer.Ordinal);
        var asked = between.Select(b => (Words: b, Id: Asked(talks, holders, b))).ToList();
        NotFound = [.. asked.Where(a => a.Id is null).Select(a => a.Words)];
        Holders = [.. talks.Names.Where(n => holders.Contains(n.Id.Value)).Select(n => n.Name)];
        Mediators = [.. Mediating(talks, holders).Where(m => !asked.Exists(a => a.Id == m.Who.Id?.Value))];
        var mediating = Mediators.Select(m => m.Who.Id?.Value).ToHashSet(StringComparer.Ordinal);
        var candidates = (asked.Count > 0 ? asked.Select(a => a.Id).OfType<string>() : holders.Where(h => !mediating.Contains(h))).ToHashSet(StringComparer.Ordinal);
        var seated = Seated(talks, candidates);
        var main = talks.Picture.Main is { } headline ? headline.Parties.Select(p => SideOf(p)?.Id?.Value).OfType<string>().Where(seated.Contains).ToHashSet(StringComparer.Ordinal) : [];
        seated = main.Count > 1 ? main : seated;
        Parties = [.. talks.Names.Where(n => candidates.Contains(n.Id.Value) && (asked.Count > 0 || seated.Count < 2 || seated.Contains(n.Id.Value)))];
    }

    /// <summary>In order of first mention.</summary>
    internal Seq<Named> Parties { get; }

    internal Seq<Mediator> Mediators { get; }

    /// <summary>Names of all sides that hold positions, parties or not, in order of first mention.</summary>
    internal Seq<string> Holders { get; }

    /// <summary>Those asked for as parties that no side with positions is called.</summary>
    internal Seq<string> NotFound { get; }

    /// <summary>Words of the names of all states, movements and the like, which tell no issue from another.</summary>
    internal IReadOnlySet<string> PartyWords { get; }

    internal bool IsParty(Who who) => who.Id is { } id && Parties.Any(p => p.Id == id);

    /// <summary>Whether it is a state, a movement or the like, at the talks or not; or any other body that sits at a meeting or sends a delegation.</summary>
    internal bool IsSide(Who who) => Named(who) is { } named
        && (named.Type == EntityType.Party || (named.Type == EntityType.Organization && _atTable.Contains(named.Id.Value)));

    internal bool IsMediator(Who who) => who.Id is { } id && Mediators.Any(m => m.Who.Id == id);

    /// <summary>The claims of meetings at which a party sits as a side, in the order of the reports.</summary>
    internal Seq<SourcedClaim> Seat(Named party) => [.. _seats.GetValueOrDefault(party.Id.Value, [])];

    /// <summary>The side for which somebody speaks, where that can be told.</summary>
    internal Who? SideOf(ReportId report, EntitySlot slot) =>
        slot.Entity is { } id && _byEntity.GetValueOrDefault((report.Value, id.Value)) is { } named ? SideOf(new Who(named.Id, named.Name)) : null;

    /// <summary>The name used for somebody in all reports, or the words of the report.</summary>
    internal string NameOf(ReportId report, EntitySlot slot) =>
        slot.Entity is { } id && _byEntity.GetValueOrDefault((report.Value, id.Value)) is { } named ? named.Name : slot.Text;

    /// <summary>What sort of thing a slot names, where it names any.</summary>
    internal EntityType? TypeOf(ReportId report, EntitySlot slot) =>
        slot.Entity is { } id ? _byEntity.GetValueOrDefault((report.Value, id.Value))?.Type : null;

    internal Named? Named(Who who) => who.Id is { } id ? _named.GetValueOrDefault(id.Value) : null;

    /// <summary>Whether a word in common form may be the name of a place: nobody's name, and no party's.</summary>
    internal bool MayBePlace(string word) => !PartyWords.Contains(word) && !NotPlaces.Contains(word);

    private HashSet<string> NotPlaces => field ??= _named.Values.Where(n => n.Type is not (EntityType.Place or EntityType.Party))
        .SelectMany(n => ContentWords.Of(n.Name).Words).ToHashSet(StringComparer.Ordinal);

    private Who? SideOf(Who who) => IsSide(who) ? who : who.Id is { } id ? _speaksFor.GetValueOrDefault(id.Value) : null;

    private static string? Asked(Talks talks, HashSet<string> holders, string words) => talks.Names
        .FirstOrDefault(n => holders.Contains(n.Id.Value) && n.Aliases.Prepend(n.Name).Any(a => NameFolding.Plain(a) == NameFolding.Plain(words)))?.Id.Value;

    private IEnumerable<Mediator> Mediating(Talks talks, HashSet<string> holders)
    {
        var led = new Dictionary<string, List<SourcedClaim>>(StringComparer.Ordinal);
        var sat = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var meeting in talks.Meetings)
        {
            var parties = meeting.Parties.Select(p => (Side: SideOf(p.Value)?.Id?.Value, p.By)).Where(p => p.Side is not null).ToArray();
            foreach (var told in meeting.Mediators)
            {
                if ((SideOf(told.Value) ?? told.Value).Id?.Value is { } id && parties.Any(p => p.Side != id && holders.Contains(p.Side!)))
                {
                    (led.TryGetValue(id, out var claims) ? claims : led[id] = []).AddRange(told.By);
                }
            }

            foreach (var (side, by) in parties.Where(p => parties.Any(o => o.Side != p.Side && holders.Contains(o.Side!))))
            {
                sat[side!] = sat.GetValueOrDefault(side!) + by.Count;
            }
        }

        return talks.Names.Where(n => led.TryGetValue(n.Id.Value, out var claims) && claims.Count > sat.GetValueOrDefault(n.Id.Value))
            .Select(n => new Mediator(new(n.Id, n.Name), [.. led[n.Id.Value].DistinctBy(c => (c.Report, c.Claim.Id))]));
    }

    private HashSet<string> Seated(Talks talks, HashSet<string> candidates)
    {
        var seated = new HashSet<string>(StringComparer.Ordinal);
        foreach (var meeting in talks.Meetings)
        {
            var present = meeting.Parties.Select(p => (Side: SideOf(p.Value)?.Id?.Value, p.By)).Where(p => p.Side is not null && candidates.Contains(p.Side)).ToArray();
            if (present.DistinctBy(p => p.Side).Count() < 2)
            {
                continue;
            }

            foreach (var (side, by) in present)
            {
                seated.Add(side!);
                (_seats.TryGetValue(side!, out var claims) ? claims : _seats[side!] = []).AddRange(by);
            }
        }

        foreach (var claims in _seats.Values)
        {
            var order = talks.Reports.Select((r, i) => (r.Id, i)).ToDictionary(x => x.Id, x => x.i);
            var sorted = claims.DistinctBy(c => (c.Report, c.Claim.Id)).OrderBy(c => order[c.Report]).ThenBy(c => c.Claim.Passages[0].Start).ToList();
            claims.Clear();
            claims.AddRange(sorted);
        }

        return seated;
    }
}
