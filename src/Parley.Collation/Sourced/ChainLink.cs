namespace Parley.Collation.Sourced;

/// <summary>One link of a chain, in the words of the report.</summary>
/// <param name="Who">Who said it.</param>
/// <param name="As">How an unnamed source is described.</param>
/// <param name="Via">The channel, where given.</param>
public sealed record ChainLink(Who Who, string? As, string? Via);
