namespace Parley.Collation.Sourced;

/// <summary>Two names that were kept apart and may be one's.</summary>
/// <param name="One">The one mentioned first.</param>
/// <param name="Other">The other.</param>
/// <param name="Because">Why they may be.</param>
/// <param name="By">The first claim that names each.</param>
public sealed record Lookalike(Who One, Who Other, string Because, Seq<SourcedClaim> By);
