using Parley.Analysis.Stability.Graph;

namespace Parley.Analysis.Stability.Changes;

/// <summary>Looks through all strict orders of all decision makers for one that makes a state an equilibrium, those that differ in the fewest pairs first.</summary>
internal sealed class Rearranging(GraphModel model, int goal, Concept concept)
{
    private const int MostTried = 30_000;

    private readonly Raising _raising = new(model, goal);

    /// <summary>What it costs at least, and a remedy cheaper than one known where there is one. With ties, or too many orders, the bound known is all that is said.</summary>
    /// <param name="bound">What it is known to cost at least.</param>
    /// <param name="known">What a known remedy costs.</param>
    /// <param name="cancellation">Stops it.</param>
    internal (int Bound, Remedy? Cheaper) Search(int bound, int known, CancellationToken cancellation)
    {
        if (model.Orders.Any(o => !o.IsStrict(model.Size)))
        {
            return (bound, null);
        }

        var (seen, tried) = (new HashSet<string>(), 0);
        List<int[][]> layer = [[.. model.Orders.Select(o => o.Ranking().Select(l => l[0]).ToArray())]];
        seen.Add(Key(layer[0]));
        for (var cost = 1; cost < known; cost++)
        {
            var next = new List<int[][]>();
            foreach (var orders in layer.SelectMany(Neighbours).Where(o => seen.Add(Key(o))))
            {
                cancellation.ThrowIfCancellationRequested();
                if (++tried > MostTried)
                {
                    return (Math.Max(bound, cost), null);
                }

                // What costs less than the bound cannot do, and need not be asked.
                if (cost >= bound && IsEquilibrium(orders))
                {
                    return (cost, Remedy(orders, cost));
                }

                next.Add(orders);
            }

            layer = next;
        }

        return (known, null);
    }

    private bool IsEquilibrium(int[][] orders)
    {
        var with = model.With([.. orders.Select(Order)]);
        return Enumerable.Range(0, orders.Length).All(i => _raising.IsStable(with, concept, i));
    }

    private Remedy Remedy(int[][] orders, int cost)
    {
        var changes = new List<PreferenceChange>();
        for (var i = 0; i < orders.Length; i++)
        {
            var (now, then) = (model.Orders[i], Order(orders[i]));
            var swaps = orders[i].SelectMany(up => orders[i].Where(down => then.IsBetter(up, down) && now.IsBetter(down, up)).Select(down => new Swap(up, down))).ToList();
            var sentence = string.Join("; ", swaps.GroupBy(s => s.Up).Select(g => Raising.Sentence(model, i, g.Key, [.. g.Select(s => s.Down)])));
            if (swaps.Count > 0)
            {
                changes.Add(new(i, [.. swaps], sentence));
            }
        }

        return new(concept, [.. changes], cost, cost);
    }

    private static PreferenceOrder Order(int[] bestFirst)
    {
        var worth = new long[bestFirst.Length];
        for (var k = 0; k < bestFirst.Length; k++)
        {
            worth[bestFirst[k]] = -k;
        }

        return PreferenceOrder.ByWorth([.. worth]);
    }

    private static IEnumerable<int[][]> Neighbours(int[][] orders)
    {
        for (var i = 0; i < orders.Length; i++)
        {
            for (var k = 0; k + 1 < orders[i].Length; k++)
            {
                var swapped = orders[i].ToArray();
                (swapped[k], swapped[k + 1]) = (swapped[k + 1], swapped[k]);
                var all = orders.ToArray();
                all[i] = swapped;
                yield return all;
            }
        }
    }

    private static string Key(int[][] orders) => string.Concat(orders.Select(o => string.Concat(o.Select(s => (char)s))));
}
