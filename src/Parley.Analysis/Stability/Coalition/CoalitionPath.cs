using Parley.Analysis.Stability.Paths;

namespace Parley.Analysis.Stability.Coalition;

/// <summary>A coalition, and its shortest way to the goal.</summary>
public sealed record CoalitionPath(Seq<int> By, Seq<Step> Path);
