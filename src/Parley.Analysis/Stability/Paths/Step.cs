namespace Parley.Analysis.Stability.Paths;

/// <summary>A move on a way through the states.</summary>
/// <param name="By">Who moves, by number.</param>
/// <param name="To">Where to.</param>
public sealed record Step(int By, int To);
