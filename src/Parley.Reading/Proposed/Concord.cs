namespace Parley.Reading.Proposed;

/// <summary>Whether two readers' claims say the same: same kind and status, passages that overlap, main slots alike.</summary>
internal static class Concord
{
    internal static bool Same(Claim a, Claim b) =>
        a.Status == b.Status && a.Passages.Any(p => b.Passages.Any(q => Overlap(p, q))) && Same(a.Matter, b.Matter);

    private static bool Same(Matter first, Matter second) => (first, second) switch
    {
        (Matter.Meeting a, Matter.Meeting b) =>
            Within(a.Parties, b.Parties) && (a.Ordinal is null || b.Ordinal is null || a.Ordinal == b.Ordinal),
        (Matter.Delegation a, Matter.Delegation b) =>
            Same(a.Party, b.Party) && SameIfBoth(a.Head, b.Head) && Within(a.Members, b.Members) && Within(a.Absent, b.Absent),
        (Matter.Role a, Matter.Role b) => Same(a.Person, b.Person) && Overlap(a.Title, b.Title),
        (Matter.Position a, Matter.Position b) => Same(a.Holder, b.Holder) && a.Stance == b.Stance && Overlap(a.Content, b.Content),
        (Matter.Agreement a, Matter.Agreement b) => a.State == b.State && Overlap(a.Content, b.Content) && Within(a.Parties, b.Parties),
        (Matter.Incident a, Matter.Incident b) =>
            Overlap(a.Action, b.Action) && SameIfBoth(a.Actor, b.Actor) && SameIfBoth(a.Target, b.Target),
        (Matter.Presence a, Matter.Presence b) => Same(a.Who, b.Who),
        (Matter.Outlook a, Matter.Outlook b) =>
            a.Direction == b.Direction && Overlap(a.Content, b.Content) && SameIfBoth(a.Holder, b.Holder),
        (Matter.Statement a, Matter.Statement b) => Same(a.Speaker, b.Speaker) && Overlap(a.Content, b.Content),
        _ => false,
    };

    private static bool Overlap(Passage a, Passage b) => a.Start < b.End && b.Start < a.End;

    private static bool Same(EntitySlot a, EntitySlot b) =>
        a.Entity is not null && b.Entity is not null ? a.Entity == b.Entity : a.Text.Equals(b.Text, StringComparison.OrdinalIgnoreCase);

    private static bool SameIfBoth(EntitySlot? a, EntitySlot? b) => a is null || b is null || Same(a, b);

    // The one names no more than the other does.
    private static bool Within(Seq<EntitySlot> a, Seq<EntitySlot> b)
    {
        var (few, many) = a.Count <= b.Count ? (a, b) : (b, a);
        return few.All(f => many.Any(m => Same(f, m)));
    }
}
