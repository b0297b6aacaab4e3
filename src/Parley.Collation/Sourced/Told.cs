namespace Parley.Collation.Sourced;

/// <summary>One value of a slot with every claim that gives it. Two of them in one slot are accounts that differ.</summary>
/// <param name="Value">The value, as first given.</param>
/// <param name="By">The claims that give it, in the order of the reports; at least one.</param>
public sealed record Told<T>(T Value, Seq<SourcedClaim> By);
