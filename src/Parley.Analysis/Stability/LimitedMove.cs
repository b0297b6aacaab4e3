using Parley.Analysis.Stability.Graph;

namespace Parley.Analysis.Stability;

/// <summary>
/// Stability of a limited horizon, L_h [FangHipelKilgour1993]: a decision maker looks h moves ahead, its own the first, taking turns with the others, each of whom moves to where it foresees the
/// best end for itself and stays, which ends it, where moving brings it nothing better. With more than two, turns go in the order of the conflict; the literature defines it for two. Of moves that
/// promise equally much the one to the first state is made.
/// </summary>
public sealed class LimitedMove
{
    private readonly GraphModel _model;
    private readonly int[][] _ends;

    private LimitedMove(GraphModel model, int horizon, int[][] ends)
    {
        _model = model;
        Horizon = horizon;
        _ends = ends;
    }

    public int Horizon { get; }

    /// <summary>All states and decision makers at once. Cost the horizon times the moves.</summary>
    /// <param name="model">The conflict.</param>
    /// <param name="horizon">How many moves are looked ahead; 1 or more.</param>
    public static LimitedMove Of(GraphModel model, int horizon)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        var n = model.DecisionMakers;
        var stay = Enumerable.Range(0, model.Size).ToArray();
        var ends = Enumerable.Repeat(stay, n).ToArray();
        for (var h = 0; h < horizon; h++)
        {
            ends = [.. Enumerable.Range(0, n).Select(i => Foreseen(model, i, ends[(i + 1) % n]))];
        }

        return new(model, horizon, ends);
    }

    /// <summary>Where a decision maker foresees that things end if it is its turn at a state.</summary>
    public int End(int decisionMaker, int state) => _ends[decisionMaker][state];

    public bool IsStable(int decisionMaker, int state) => End(decisionMaker, state) == state;

    /// <summary>The states stable for every decision maker, ascending.</summary>
    public IEnumerable<int> Equilibria() => _model.States.Where(s => Enumerable.Range(0, _ends.Length).All(i => IsStable(i, s)));

    private static int[] Foreseen(GraphModel model, int decisionMaker, int[] after)
    {
        var order = model.Orders[decisionMaker];
        var ends = new int[model.Size];
        foreach (var s in model.States)
        {
            ends[s] = s;
            foreach (var t in model.Moves(decisionMaker, s))
            {
                ends[s] = order.IsBetter(after[t], ends[s]) ? after[t] : ends[s];
            }
        }

        return ends;
    }
}
