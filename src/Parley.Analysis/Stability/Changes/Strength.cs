using Parley.Analysis.Stability.Graph;

namespace Parley.Analysis.Stability.Changes;

/// <summary>How firmly a state is stable where much better is told from better.</summary>
public enum Firmness
{
    /// <summary>It is not stable.</summary>
    Unstable,

    /// <summary>It is, but by a sanction that is not much worse.</summary>
    Weak,

    /// <summary>Every improvement has a sanction much worse than the state that was left, or there is none to sanction.</summary>
    Strong,
}

/// <summary>Strong and weak stability [HamoudaKilgourHipel2004]. For whom nothing is much better than anything, only a state without improvements is strongly stable.</summary>
public static class Strength
{
    public static Firmness Of(GraphModel model, Concept concept, int decisionMaker, int state)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Verdict.Of(model, concept, decisionMaker, state, strongly: true).IsStable ? Firmness.Strong
            : Verdict.Of(model, concept, decisionMaker, state).IsStable ? Firmness.Weak : Firmness.Unstable;
    }

    /// <summary>The firmness of an equilibrium is the least of all decision makers'.</summary>
    public static Firmness Of(GraphModel model, Concept concept, int state)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Enumerable.Range(0, model.DecisionMakers).Min(i => Of(model, concept, i, state));
    }
}
