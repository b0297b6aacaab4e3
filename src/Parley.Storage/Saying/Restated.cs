namespace Parley.Storage.Saying;

/// <summary>A claim said again under another id, or of other matter.</summary>
public static class Restated
{
    internal static Claim As(Claim claim, ClaimId id, Matter matter) =>
        new(id, matter, claim.Summary, claim.Status, claim.Attribution, claim.When, claim.Place, claim.Passages, claim.Confidence, claim.Why, claim.Readers);

    /// <summary>The same claim, each slot that names an entity naming what that one is now.</summary>
    public static Claim WithEntities(Claim claim, Func<EntityId, EntityId> now)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(now);
        EntitySlot Slot(EntitySlot slot) => slot.Entity is { } id ? slot with { Entity = now(id) } : slot;
        EntitySlot? Maybe(EntitySlot? slot) => slot is null ? null : Slot(slot);
        Seq<EntitySlot> All(Seq<EntitySlot> slots) => [.. slots.Select(Slot)];
        var matter = claim.Matter.Match<Matter>(
            m => m with { Parties = All(m.Parties), Mediators = All(m.Mediators), Participants = All(m.Participants) },
            d => d with { Party = Slot(d.Party), Head = Maybe(d.Head), Members = All(d.Members), Absent = All(d.Absent) },
            r => r with { Person = Slot(r.Person), Of = Maybe(r.Of) },
            p => p with { Holder = Slot(p.Holder), Toward = Maybe(p.Toward) },
            a => a with { Parties = All(a.Parties) },
            i => i with { Actor = Maybe(i.Actor), Target = Maybe(i.Target) },
            p => p with { Who = Slot(p.Who) },
            o => o with { Holder = Maybe(o.Holder) },
            s => s with { Speaker = Slot(s.Speaker) });
        return new(
            claim.Id,
            matter,
            claim.Summary,
            claim.Status,
            [.. claim.Attribution.Select(a => a with { Source = Slot(a.Source) })],
            claim.When,
            Maybe(claim.Place),
            claim.Passages,
            claim.Confidence,
            claim.Why,
            claim.Readers);
    }

    /// <summary>The entities that a claim names, each once, in order of their slots.</summary>
    public static IEnumerable<EntityId> Named(Claim claim)
    {
        var named = new List<EntityId>();
        _ = WithEntities(claim, id =>
        {
            named.Add(id);
            return id;
        });
        return named.Distinct();
    }
}
