using Parley.Collation.Sourced;
using Parley.Collation.WhoIsWho;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>The readings in their fixed order, with what they name brought together; what every rule below works from.</summary>
internal sealed class Corpus
{
    private readonly Dictionary<(string Report, string Entity), Named> _names = [];
    private readonly Dictionary<SourcedClaim, int> _order = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Report, string Claim), SourcedClaim> _byId = [];
    private readonly Dictionary<string, Report> _reports;
    private readonly Dictionary<string, Who> _partyOf;
    private readonly Dictionary<string, Who> _parties;
    private readonly HashSet<string> _persons;
    private readonly Dictionary<string, Named> _byWords;
    private readonly Dictionary<string, ContentWords> _content = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, object> _kinds = [];

    internal Corpus(IReadOnlyList<ReadingResult> readings, Seq<Parting<NamedIn>> parted)
    {
        Readings = readings;
        _reports = readings.ToDictionary(r => r.Report.Id.Value, r => r.Report, StringComparer.Ordinal);
        Names = Identities.Of(readings, parted);
        foreach (var named in Names)
        {
            foreach (var at in named.In)
            {
                _names[(at.Report.Value, at.Entity.Value)] = named;
            }
        }

        _byWords = Names.Where(n => n.Type is EntityType.Person or EntityType.Party)
            .SelectMany(n => n.Aliases.Prepend(n.Name).Where(IsName).Distinct().Select(w => (Words: w, Named: n)))
            .GroupBy(x => x.Words, StringComparer.Ordinal).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single().Named, StringComparer.Ordinal);
        Claims = [.. readings.SelectMany(r => r.Claims.Select((c, i) => new SourcedClaim(r.Report.Id, c, i + 1)))];
        for (var i = 0; i < Claims.Count; i++)
        {
            _order[Claims[i]] = i;
            _byId.TryAdd((Claims[i].Report.Value, Claims[i].Claim.Id.Value), Claims[i]);
        }

        PartyWords = Names.Where(n => n.Type == EntityType.Party)
            .SelectMany(n => n.Aliases.Prepend(n.Name)).SelectMany(n => ContentWords.Of(n).Words).ToHashSet(StringComparer.Ordinal);
        _persons = [.. Names.Where(n => n.Type == EntityType.Person).Select(n => n.Id.Value)];
        _parties = Names.Where(n => n.Type == EntityType.Party).ToDictionary(n => n.Id.Value, n => new Who(n.Id, n.Name), StringComparer.Ordinal);
        _partyOf = [];
        _partyOf = Affiliation.Of(this);
        foreach (var (movement, state) in Governing.Of(this))
        {
            _partyOf[movement] = state;
        }
    }

    internal IReadOnlyList<ReadingResult> Readings { get; }

    internal Seq<Named> Names { get; }

    internal Seq<SourcedClaim> Claims { get; }

    /// <summary>Words of the parties' own names, which tell no issue from another.</summary>
    internal IReadOnlySet<string> PartyWords { get; }

    /// <summary>The claims whose matter is of one kind, in order.</summary>
    internal (SourcedClaim By, T Matter)[] Of<T>()
        where T : Matter
    {
        if (!_kinds.TryGetValue(typeof(T), out var kind))
        {
            _kinds.Add(typeof(T), kind = Claims.Where(c => c.Claim.Matter is T).Select(c => (c, (T)c.Claim.Matter)).ToArray());
        }

        return ((SourcedClaim, T)[])kind;
    }

    /// <summary>What a phrase is about, without the parties' own names; worked out once for each phrase.</summary>
    internal ContentWords Content(string phrase)
    {
        if (!_content.TryGetValue(phrase, out var content))
        {
            _content.Add(phrase, content = ContentWords.Of(phrase, PartyWords));
        }

        return content;
    }

    internal int Order(SourcedClaim claim) => _order[claim];

    internal SourcedClaim? Find(ReportId report, ClaimId claim) => _byId.GetValueOrDefault((report.Value, claim.Value));

    internal Report ReportOf(SourcedClaim claim) => _reports[claim.Report.Value];

    internal Named? NamedBy(ReportId report, EntitySlot slot) =>
        slot.Entity is { } id ? _names.GetValueOrDefault((report.Value, id.Value)) : null;

    /// <summary>
    /// Who fills a slot. Words that are the name or an alias of just one person or party are taken for it; other unnamed ones
    /// stay with their words: "an official" of one report need not be another's.
    /// </summary>
    internal Who Who(ReportId report, EntitySlot slot) =>
        (NamedBy(report, slot) ?? _byWords.GetValueOrDefault(slot.Text)) is { } named ? new(named.Id, named.Name) : new(null, slot.Text);

    /// <summary>What tells one filler of a slot from another.</summary>
    internal static string Key(Who who, ReportId report) => who.Id?.Value ?? $"{report.Value}|{NameFolding.Plain(who.Name)}";

    /// <summary>The party a person belongs to where a role or delegation says so; "a Northland official" is of Northland; anybody else stands for himself.</summary>
    internal Who PartyOf(Who who) => who.Id is not { } id ? who : _partyOf.TryGetValue(id.Value, out var party) ? party : _parties.TryGetValue(id.Value, out var own) ? own : who;

    internal bool IsPerson(Who who) => who.Id is { } id && _persons.Contains(id.Value);

    private static bool IsName(string words) =>
        char.IsUpper(words[0]) && NameFolding.Plain(words) is var plain && !WordLists.Pronouns.Contains(plain) && !WordLists.Titles.Contains(plain);

    internal string PartyKey(Who who, ReportId report) => Key(PartyOf(who), report);

    /// <summary>Values grouped by what they say, in order of the first to say it.</summary>
    internal Seq<Told<T>> Told<T>(IEnumerable<(T Value, SourcedClaim By)> said, Func<T, SourcedClaim, string> key) =>
        [.. said.OrderBy(s => Order(s.By)).GroupBy(s => key(s.Value, s.By), StringComparer.Ordinal)
            .Select(g => new Told<T>(g.First().Value, InOrder(g.Select(s => s.By))))];

    internal Seq<Told<Who>> ToldWho(IEnumerable<(EntitySlot? Slot, SourcedClaim By)> said) =>
        Told(said.Where(s => s.Slot is not null).Select(s => (Who(s.By.Report, s.Slot!), s.By)), (w, by) => Key(w, by.Report));

    internal Seq<Told<string>> ToldWords(IEnumerable<(string? Words, SourcedClaim By)> said) =>
        Told(said.Where(s => s.Words is not null).Select(s => (s.Words!, s.By)), (w, _) => NameFolding.Plain(w));

    internal Seq<Told<When>> ToldWhens(IEnumerable<SourcedClaim> claims) =>
        Told(
            claims.Where(c => c.Claim.When is not null).Select(c => (c.Claim.When!, c)),
            (w, _) => w.Grain is null ? NameFolding.Plain(w.Text) : $"{w.From:O}/{w.To:O}/{w.Grain}");

    internal Seq<Told<Who>> ToldPlaces(IEnumerable<SourcedClaim> claims) => ToldWho(claims.Select(c => (c.Claim.Place, c)));

    internal Seq<Told<Status>> ToldStatuses(IEnumerable<SourcedClaim> claims) =>
        Told(claims.Select(c => (c.Claim.Status, c)), (s, _) => s.ToString());

    /// <summary>Each claim once, in the order of the reports and their passages.</summary>
    internal Seq<SourcedClaim> InOrder(IEnumerable<SourcedClaim> claims)
    {
        var all = claims.ToArray();
        if (all.Length > 1)
        {
            var places = Array.ConvertAll(all, Order);
            Array.Sort(places, all);
            all = [.. all.Where((_, i) => i == 0 || places[i] != places[i - 1])];
        }

        return [.. all];
    }

    internal Basis Basis(string kind, int number, IEnumerable<SourcedClaim> by, string because)
    {
        var claims = InOrder(by);
        return new(new($"{kind}-{number}"), claims, claims.Count == 1 ? "Told by one claim." : because);
    }
}
