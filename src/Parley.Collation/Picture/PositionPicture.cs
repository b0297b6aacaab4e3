using Parley.Collation.Sourced;

namespace Parley.Collation.Picture;

/// <summary>What one side wants on one issue.</summary>
/// <remarks>
/// <c>Issue</c>, <c>IssueWords</c>: the issue's account and the words that name it best. <c>Holder</c>: who speaks for the side, where it is not the side itself.
/// <c>Content</c>: the fullest words told. <c>From</c>, <c>To</c>: days of the first and the last report that tell it.
/// <c>Said</c>: who says so where it is somebody of another side, else null.
/// </remarks>
public sealed record PositionPicture(
    Track Track,
    ItemId Issue,
    string IssueWords,
    Who Party,
    Who? Holder,
    Stance Stance,
    string Content,
    DateOnly? From,
    DateOnly? To,
    Who? Said,
    Seq<SourcedClaim> By)
{
    /// <summary>Told only as what it was before: "until last year it refused".</summary>
    public bool IsFormer { get; init; }
}
