namespace Parley.Analysis.Stability.Changes;

/// <summary>What would change in one preference.</summary>
/// <param name="DecisionMaker">Whose.</param>
/// <param name="Swaps">Every two states ordered otherwise than now.</param>
/// <param name="Sentence">The same for a person, without a full stop.</param>
public sealed record PreferenceChange(int DecisionMaker, Seq<Swap> Swaps, string Sentence);
