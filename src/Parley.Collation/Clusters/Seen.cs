using Parley.Collation.Words;

namespace Parley.Collation.Clusters;

/// <summary>One account of somebody's presence, with what it is held against others by: who, where, and at what, as far as told.</summary>
internal sealed record Seen(string Who, string? Place, ContentWords? Event, Claim Claim)
{
    /// <summary>Two that are the same have one of these in common.</summary>
    internal IEnumerable<string> Keys => (Event?.Words.Select(w => $"{Who} event {w}") ?? []).Concat(Place is null ? [] : [$"{Who} place {Place}"]);

    private bool IsOff => Claim.Status is Status.Denied or Status.Refused or Status.Cancelled;

    internal static bool AreOne(Seen a, Seen b)
    {
        var events = a.Event is not null && b.Event is not null && (a.Place is null || b.Place is null) && a.Event.Likeness(b.Event) > ContentWords.MostlyAlike;
        var near = a.Claim.When is not { Grain: not null } w || b.Claim.When is not { Grain: not null } v || w.DaysFrom(v) <= 1;
        return a.Who == b.Who && near && ((a.Place is not null && a.Place == b.Place) || events) && a.IsOff == b.IsOff;
    }
}
