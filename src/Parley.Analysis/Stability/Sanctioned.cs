using Parley.Analysis.Stability.Paths;

namespace Parley.Analysis.Stability;

/// <summary>An improvement that is sanctioned.</summary>
/// <param name="Improvement">The state it leads to.</param>
/// <param name="Answer">The shortest way the others have to a sanction, which is where it ends.</param>
public sealed record Sanctioned(int Improvement, Seq<Step> Answer);
