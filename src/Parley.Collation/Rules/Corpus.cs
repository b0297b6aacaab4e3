using System.Collections.Concurrent;
using Parley.Collation.Sourced;
using Parley.Collation.WhoIsWho;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>The readings in their fixed order, with what they name brought together; what every rule below works from. Safe from several threads.</summary>
internal sealed class Corpus
{
    private readonly Roster _roster;
    private readonly Dictionary<SourcedClaim, int> _order = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, (ReadingResult Reading, SourcedClaim[] Claims)> _byReport = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Who> _partyOf;
    private readonly Dictionary<Type, SourcedClaim[]> _kinds;
    private readonly ConcurrentDictionary<Type, object> _matters = [];

    /// <param name="readings">In their order.</param>
    /// <param name="parted">What people said is not one.</param>
    /// <param name="before">What was made of other readings before: what of it holds of these is taken over.</param>
    internal Corpus(IReadOnlyList<ReadingResult> readings, Seq<Parting<NamedIn>> parted, Corpus? before = null)
    {
        Readings = readings;
        _roster = before is not null && before._roster.IsOf(readings, parted) ? before._roster : new(readings, parted);
        var claims = new List<SourcedClaim>();
        foreach (var reading in readings)
        {
            var own = Own(reading, before);
            _byReport.Add(reading.Report.Id.Value, (reading, own));
            foreach (var claim in own)
            {
                _order[claim] = claims.Count;
                claims.Add(claim);
            }
        }

        Claims = [.. claims];
        _kinds = claims.GroupBy(c => c.Claim.Matter.GetType()).ToDictionary(g => g.Key, g => g.ToArray());
        if (before is not null && HasSameRoster(before) && IsSame<Matter.Role>(before) && IsSame<Matter.Delegation>(before) && IsSame<Matter.Meeting>(before) && IsSame<Matter.Agreement>(before) && IsSame<Matter.Position>(before))
        {
            _partyOf = before._partyOf;
            return;
        }

        _partyOf = [];
        _partyOf = Affiliation.Of(this);
        foreach (var (movement, state) in Governing.Of(this))
        {
            _partyOf[movement] = state;
        }

        if (before is not null && HasSameRoster(before) && _partyOf.Count == before._partyOf.Count && _partyOf.All(s => before._partyOf.TryGetValue(s.Key, out var side) && side == s.Value))
        {
            _partyOf = before._partyOf;
        }
    }

    internal IReadOnlyList<ReadingResult> Readings { get; }

    internal Seq<Named> Names => _roster.Names;

    internal Seq<SourcedClaim> Claims { get; }

    /// <summary>Words of the parties' own names, which tell no issue from another.</summary>
    internal IReadOnlySet<string> PartyWords => _roster.PartyWords;

    /// <summary>Whether the claims of one kind, and whoever they name, are the same objects as before: what is made of these alone is too.</summary>
    internal bool IsAlike<T>(Corpus before)
        where T : Matter => HasSameRoster(before) && ReferenceEquals(_partyOf, before._partyOf) && IsSame<T>(before);

    /// <summary>Whether the names are the same objects.</summary>
    internal bool HasSameRoster(Corpus before) => ReferenceEquals(_roster, before._roster);

    /// <summary>The claims of a report; the same object as before where they are the same.</summary>
    internal SourcedClaim[] ClaimsOf(ReportId report) => _byReport.TryGetValue(report.Value, out var own) ? own.Claims : [];

    /// <summary>The claims whose matter is of one kind, in order.</summary>
    internal (SourcedClaim By, T Matter)[] Of<T>()
        where T : Matter => ((SourcedClaim By, T Matter)[])_matters.GetOrAdd(typeof(T), t => Array.ConvertAll(_kinds.GetValueOrDefault(t) ?? [], c => (c, (T)c.Claim.Matter)));

    /// <summary>What a phrase is about, without the parties' own names; worked out once for each phrase.</summary>
    internal ContentWords Content(string phrase) => _roster.Content(phrase);

    internal int Order(SourcedClaim claim) => _order[claim];

    internal SourcedClaim? Find(ReportId report, ClaimId claim) => Array.Find(ClaimsOf(report), c => c.Claim.Id.Value == claim.Value);

    internal Report ReportOf(SourcedClaim claim) => _byReport[claim.Report.Value].Reading.Report;

    internal Named? NamedBy(ReportId report, EntitySlot slot) => _roster.NamedBy(report, slot);

    /// <inheritdoc cref="Roster.Who"/>
    internal Who Who(ReportId report, EntitySlot slot) => _roster.Who(report, slot);

    /// <summary>What tells one filler of a slot from another.</summary>
    internal static string Key(Who who, ReportId report) => who.Id?.Value ?? $"{report.Value}|{NameFolding.Plain(who.Name)}";

    /// <summary>The party a person belongs to where a role or delegation says so; "a Northland official" is of Northland; anybody else stands for himself.</summary>
    internal Who PartyOf(Who who) => who.Id is not { } id ? who : _partyOf.TryGetValue(id.Value, out var party) ? party : _roster.Party(id) ?? who;

    internal bool IsPerson(Who who) => who.Id is { } id && _roster.IsPerson(id);

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

    // Numbers only rise with the place: what stood before it was, and still is, keeps its own, so that it is the same object.
    private static SourcedClaim[] Own(ReadingResult reading, Corpus? before)
    {
        if (before is null || !before._byReport.TryGetValue(reading.Report.Id.Value, out var was) || was.Reading.Report != reading.Report)
        {
            return [.. reading.Claims.Select((c, i) => new SourcedClaim(reading.Report.Id, c, i + 1))];
        }

        if (ReferenceEquals(was.Reading, reading))
        {
            return was.Claims;
        }

        var (own, last, next) = (new List<SourcedClaim>(), 0, 0);
        foreach (var claim in reading.Claims)
        {
            var at = Array.FindIndex(was.Claims, next, c => c.Claim == claim);
            own.Add(at >= 0 && was.Claims[at].Number > last ? was.Claims[at] : new(reading.Report.Id, claim, last + 1));
            (last, next) = (own[^1].Number, at >= 0 ? at + 1 : next);
        }

        return [.. own];
    }

    private bool IsSame<T>(Corpus before)
        where T : Matter => (_kinds.GetValueOrDefault(typeof(T)) ?? []).AsSpan().SequenceEqual(before._kinds.GetValueOrDefault(typeof(T)) ?? [], ReferenceEqualityComparer.Instance);
}
