using Parley.Analysis.Stability.Graph;

namespace Parley.App.Stability;

/// <summary>The places of all states in one order: 1 for the best, ties alike, the next level as many places on as states are better.</summary>
internal sealed class StatePlaces
{
    private readonly PreferenceOrder _order;
    private readonly int[] _better;

    private StatePlaces(PreferenceOrder order, int[] better) => (_order, _better) = (order, better);

    /// <summary>Cost linear in the states.</summary>
    internal static StatePlaces Of(GraphModel model, int decisionMaker)
    {
        var order = model.Orders[decisionMaker];
        var at = new int[order.Levels];
        foreach (var state in model.States)
        {
            at[order.Rank(state)]++;
        }

        var better = new int[order.Levels];
        for (var rank = order.Levels - 2; rank >= 0; rank--)
        {
            better[rank] = better[rank + 1] + at[rank + 1];
        }

        return new(order, better);
    }

    internal int Of(int state) => 1 + _better[_order.Rank(state)];
}
