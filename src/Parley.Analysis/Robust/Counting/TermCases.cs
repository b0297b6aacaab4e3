namespace Parley.Analysis.Robust.Counting;

/// <summary>Up to eight terms of a party: which of them fit a package is one of a few cases.</summary>
/// <param name="First">The first of the terms.</param>
/// <param name="Cases">By case, a bit for each term that fits.</param>
/// <param name="Of">By place, the case.</param>
internal sealed record TermCases(int First, byte[] Cases, byte[] Of);
