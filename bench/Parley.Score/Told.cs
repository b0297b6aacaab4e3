namespace Parley.Score;

/// <summary>A claim of the reader, with its slots by name and the names of what fills them.</summary>
internal sealed class Told(Claim claim, IReadOnlyDictionary<string, Entity> entities)
{
    internal Claim Claim { get; } = claim;

    internal string Kind { get; } = Parley.Kind.Of(claim.Matter);

    internal string Status { get; } = Word.Of(claim.Status);

    /// <summary>The stance, state or direction; null for kinds that have none.</summary>
    internal string? Choice { get; } = claim.Matter switch
    {
        Matter.Position p => Word.Of(p.Stance),
        Matter.Agreement a => Word.Of(a.State),
        Matter.Outlook o => Word.Of(o.Direction),
        _ => null,
    };

    internal int? Ordinal => (Claim.Matter as Matter.Meeting)?.Ordinal;

    internal Seq<Count> Counts => Claim.Matter is Matter.Incident i ? i.Counts : [];

    /// <summary>What fills a slot, each by all its names: its words, its entity's name and aliases.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Names(string slot) => [.. Slots(slot).Select(Names)];

    /// <summary>The sources of the chain, innermost first, by all their names.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Chain() =>
        [.. Claim.Attribution.Select(l => (IReadOnlyList<string>)[.. Names(l.Source), .. l.As is { Length: > 0 } words ? new[] { words } : []])];

    /// <summary>The words of the slots named, and of the passages.</summary>
    internal IReadOnlyList<string> WordsOf(params string[] slots) => [.. slots.SelectMany(Texts).SelectMany(Wording.Words)];

    internal bool Touches(IEnumerable<(int Start, int End)> sentences) =>
        sentences.Any(s => Claim.Passages.Any(p => Math.Min(p.End, s.End) > Math.Max(p.Start, s.Start)));

    private IReadOnlyList<string> Names(EntitySlot slot)
    {
        var names = new List<string> { slot.Text };
        if (slot.Entity is { } id && entities.TryGetValue(id.Value, out var entity))
        {
            names.Add(entity.Name);
            names.AddRange(entity.Aliases);
        }

        return [.. names.Where(n => n.Length > 0)];
    }

    private IEnumerable<EntitySlot> Slots(string name) => (name, Claim.Matter) switch
    {
        ("place", _) => One(Claim.Place),
        ("parties", Matter.Meeting m) => m.Parties,
        ("mediators", Matter.Meeting m) => m.Mediators,
        ("participants", Matter.Meeting m) => m.Participants,
        ("party", Matter.Delegation d) => [d.Party],
        ("head", Matter.Delegation d) => One(d.Head),
        ("members", Matter.Delegation d) => d.Members,
        ("absent", Matter.Delegation d) => d.Absent,
        ("person", Matter.Role r) => [r.Person],
        ("of", Matter.Role r) => One(r.Of),
        ("holder", Matter.Position p) => [p.Holder],
        ("toward", Matter.Position p) => One(p.Toward),
        ("parties", Matter.Agreement a) => a.Parties,
        ("actor", Matter.Incident i) => One(i.Actor),
        ("target", Matter.Incident i) => One(i.Target),
        ("who", Matter.Presence p) => [p.Who],
        ("holder", Matter.Outlook o) => One(o.Holder),
        ("speaker", Matter.Statement s) => [s.Speaker],
        _ => [],
    };

    private IEnumerable<string> Texts(string slot) => (slot, Claim.Matter) switch
    {
        ("passages", _) => Claim.Passages.Select(p => p.Quote),
        ("agenda", Matter.Meeting m) => m.Agenda.Select(p => p.Quote),
        ("title", Matter.Role r) => [r.Title.Quote],
        ("of", Matter.Role { Of: { } of }) => [of.Text],
        ("content", Matter.Position p) => [p.Content.Quote],
        ("parts", Matter.Position p) => p.Parts.Select(x => x.Quote),
        ("content", Matter.Agreement a) => [a.Content.Quote],
        ("action", Matter.Incident i) => [i.Action.Quote],
        ("weapon", Matter.Incident { Weapon: { } weapon }) => [weapon.Quote],
        ("counts", Matter.Incident i) => i.Counts.Select(c => c.Of),
        ("content", Matter.Statement s) => [s.Content.Quote],
        _ => [],
    };

    private static IEnumerable<EntitySlot> One(EntitySlot? slot) => slot is null ? [] : [slot];
}
