namespace Parley.Analysis.Stability.Paths;

/// <summary>A state with the shortest way to it; of ways of one length the first by decision makers and states.</summary>
public sealed record Reached(int State, Seq<Step> Path);
