using Parley.Analysis.Stability.Graph;

namespace Parley.Analysis.Stability;

/// <summary>
/// Simultaneous sanction [FraserHipel1984], of two decision makers who move by options: where neither has a stable state, an improvement of the one is held off as
/// well if together with some improvement of the other it leads to a state the one likes no better. Settings that are impossible together hold off nothing.
/// </summary>
public sealed class Simultaneous
{
    private readonly GraphModel _model;
    private readonly Stabilities _alone;
    private readonly Concept _concept;
    private readonly ulong _first;

    private Simultaneous(GraphModel model, Concept concept)
    {
        _model = model;
        _concept = concept;
        _alone = Stabilities.Of(model);
        _first = (1UL << model.Conflict.DecisionMakers[0].Options.Count) - 1;
    }

    /// <summary>On top of a concept; null unless there are two decision makers with options and no state is several settings.</summary>
    public static Simultaneous? Of(GraphModel model, Concept concept)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.DecisionMakers != 2 || model.Conflict.Options.Count == 0 || model.Conflict.Rules.Same.Count > 0 ? null : new(model, concept);
    }

    /// <summary>Whether a state is stable by the concept, or becomes so by simultaneous sanction.</summary>
    public bool IsStable(int decisionMaker, int state)
    {
        if (_alone.IsStable(_concept, decisionMaker, state))
        {
            return true;
        }

        var other = 1 - decisionMaker;
        var order = _model.Orders[decisionMaker];
        return !_alone.IsStable(_concept, other, state) && _model.Improvements(decisionMaker, state).All(own =>
            _model.Improvements(other, state).Any(theirs => Together(decisionMaker == 0 ? own : theirs, decisionMaker == 0 ? theirs : own) is var joint and >= 0 && !order.IsBetter(joint, state))
            || Verdict.IsSanctioned(_model, _concept, decisionMaker, state, own));
    }

    /// <summary>The states stable for both, ascending.</summary>
    public IEnumerable<int> Equilibria() => _model.States.Where(s => IsStable(0, s) && IsStable(1, s));

    private int Together(int first, int second) => _model.Space.Of((_model.Space.Mask(first) & _first) | (_model.Space.Mask(second) & ~_first));
}
