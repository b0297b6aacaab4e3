using Parley.Collation.Sourced;

namespace Parley.Collation.Picture;

/// <summary>How somebody sees the talks. <c>Speaker</c>: null where the outlet speaks in its own voice. <c>Of</c>: the meeting meant, where that can be told.</summary>
public sealed record Assessment(Who? Speaker, string Outlet, Direction Direction, string Content, ItemId? Of, Seq<SourcedClaim> By)
{
    /// <summary>Whether the words are of what is to come ("the next round will bring a deal"), and not of how it went.</summary>
    public bool LooksAhead { get; init; }
}
