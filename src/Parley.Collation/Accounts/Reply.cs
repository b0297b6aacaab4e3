using Parley.Collation.Sourced;

namespace Parley.Collation.Accounts;

/// <summary>How somebody answered a proposal.</summary>
/// <remarks>
/// <c>From</c>: who answered.
/// <c>About</c>: the issue in the words that name it best.
/// <c>Words</c>: the words that stand for what is answered.
/// <c>PointsBack</c>: whether all of these only point back at something said before ("it", "the idea").
/// <c>Because</c>: why it is taken for an answer to this proposal.
/// </remarks>
public sealed record Reply(
    Seq<Who> From, Stance Stance, ItemId Issue, string About, Seq<Told<string>> Words, bool PointsBack, string Because);
