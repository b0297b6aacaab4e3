namespace Parley.Analysis.Stability.Changes;

/// <summary>Changes of preferences that make a state an equilibrium.</summary>
/// <param name="Concept">By which concept.</param>
/// <param name="Changes">Whose preferences change and how; none where the state is one already.</param>
/// <param name="Cost">How many pairs of states are ordered otherwise, over all decision makers.</param>
/// <param name="AtLeast">What it costs at least: proven. The same as the cost where nothing is cheaper.</param>
public sealed record Remedy(Concept Concept, Seq<PreferenceChange> Changes, int Cost, int AtLeast)
{
    public bool IsExact => Cost == AtLeast;
}
