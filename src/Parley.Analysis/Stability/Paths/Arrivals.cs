using Parley.Analysis.Stability.Graph;

namespace Parley.Analysis.Stability.Paths;

/// <summary>Where a coalition can take things: any of its members moves, never one twice in succession.</summary>
internal static class Arrivals
{
    /// <summary>
    /// The arrivals by one move or more, those after fewer moves first and among them in the order of decision makers and states; a state may come several times, with different last
    /// movers. The start itself comes only where it is come back to.
    /// </summary>
    /// <param name="model">The states and moves.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="coalition">A bit for each member.</param>
    /// <param name="allowed">Whether a decision maker may move from one state to another.</param>
    internal static IEnumerable<Arrival> Of(GraphModel model, int start, uint coalition, Func<int, int, int, bool> allowed)
    {
        var seen = new HashSet<(int State, int By)>();
        var pending = new Queue<Arrival?>([null]);
        while (pending.TryDequeue(out var before))
        {
            var from = before?.State ?? start;
            for (var by = 0; by < model.DecisionMakers; by++)
            {
                if (((coalition >> by) & 1) == 0 || by == before?.By)
                {
                    continue;
                }

                foreach (var to in model.Moves(by, from).ToArray())
                {
                    if (!seen.Contains((to, by)) && allowed(by, from, to))
                    {
                        seen.Add((to, by));
                        var arrival = new Arrival(to, by, before);
                        pending.Enqueue(arrival);
                        yield return arrival;
                    }
                }
            }
        }
    }

    internal static IEnumerable<Arrival> ByMoves(GraphModel model, int start, uint coalition) => Of(model, start, coalition, (_, _, _) => true);

    internal static IEnumerable<Arrival> ByImprovements(GraphModel model, int start, uint coalition) =>
        Of(model, start, coalition, (by, from, to) => model.Orders[by].IsBetter(to, from));

    /// <summary>All but one.</summary>
    internal static uint Others(GraphModel model, int decisionMaker) => Everyone(model) & ~(1u << decisionMaker);

    internal static uint Everyone(GraphModel model) => (1u << model.DecisionMakers) - 1;
}
