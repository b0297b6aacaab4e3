namespace Parley.Analysis.Stability.Coalition;

/// <summary>A coalition takes things from one state to another that all its members like better.</summary>
/// <param name="From">Where they are.</param>
/// <param name="To">Where they go, by any moves of members in any order, none twice in succession.</param>
/// <param name="By">The members, ascending.</param>
public sealed record CoalitionImprovement(int From, int To, Seq<int> By);
