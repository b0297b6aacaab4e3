using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Analysis.Fronts;
using Parley.Analysis.Fronts.Merging;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Pareto;

/// <summary>
/// A front with a guaranteed loss, where the exact one costs too much: the exact fronts of the parts that interact within themselves, brought
/// together two by two in a balanced tree, and thinned at a node where more rows are left than can be carried on. What is thinned out is worth to no party
/// more than a kept row plus the node's tolerance, so the losses of nodes add up. [PapadimitriouYannakakis2000]
/// </summary>
internal static class Thinning
{
    /// <summary>Tolerances are whole parts of the most that a node is worth to a party.</summary>
    private const int Parts = 8192;

    /// <summary>About how many sums a tolerance is guessed from.</summary>
    private const int Sample = 6000;

    /// <summary>None where a part's own front costs too much, or it was asked to stop.</summary>
    /// <param name="scaled">The domain.</param>
    /// <param name="cap">The most rows kept at a node; sums formed are this squared at most.</param>
    /// <param name="last">The most rows kept in the end.</param>
    /// <param name="leaf">What the exact front of one part may cost.</param>
    /// <param name="quick">Whether to give up sooner where issues interact.</param>
    /// <param name="stop">Looked at every thousand sums.</param>
    public static (TableFront Front, BigInteger[] Losses)? Run(Scaled scaled, int cap, int last, Budget leaf, bool quick = false, CancellationToken stop = default) => scaled.Width switch
    {
        Width.Int64 => Run<long>(scaled, cap, last, leaf, quick, stop),
        Width.Int128 => Run<Int128>(scaled, cap, last, leaf, quick, stop),
        _ => Run<BigInteger>(scaled, cap, last, leaf, quick, stop),
    };

    private static (TableFront Front, BigInteger[] Losses)? Run<T>(Scaled scaled, int cap, int last, Budget leaf, bool quick, CancellationToken stop) where T : struct, INumber<T>
    {
        var nodes = new List<ThinnedSums<T>>();
        var parts = Plan.Components(scaled);
        foreach (var part in parts)
        {
            var plan = Plan.Of(scaled, part, quick ? 2000 : Plan.MoveLimit, stop);
            var front = plan.Steps is null ? null : Settling.Run(plan, new Meter(leaf, stop)).Front;
            if (front is null)
            {
                return null;
            }

            if (Sum(ThinnedSums<T>.Empty(scaled.Parties), ThinnedSums<T>.Of(front, scaled.Parties), parts.Count == 1 ? last : cap, stop) is not { } node)
            {
                return null;
            }

            nodes.Add(node);
        }

        while (nodes.Count > 1)
        {
            // Parts of like size meet, and the order of the issues decides between equals.
            nodes = [.. nodes.OrderBy(n => n.Length)];
            var next = new List<ThinnedSums<T>>();
            for (var at = 0; at + 1 < nodes.Count; at += 2)
            {
                if (Sum(nodes[at], nodes[at + 1], nodes.Count == 2 ? last : cap, stop) is not { } node)
                {
                    return null;
                }

                next.Add(node);
            }

            if (nodes.Count % 2 == 1)
            {
                next.Add(nodes[^1]);
            }

            nodes = next;
        }

        var all = nodes.Count == 1 ? nodes[0] : ThinnedSums<T>.Empty(scaled.Parties);
        return (new ThinnedFront<T>(Under(scaled, all)), Array.ConvertAll(all.Loss, l => BigInteger.CreateChecked(l)));
    }

    /// <summary>The same with sums that count for no more than the ceilings; what a row may lose is no more than before.</summary>
    private static ThinnedSums<T> Under<T>(Scaled scaled, ThinnedSums<T> node) where T : struct, INumber<T> => scaled.Ceilings.All(c => c is null) ? node
        : node with { U = [.. node.U.Select(row => row.Select((k, p) => scaled.Ceilings[p] is { } most ? T.Min(k, T.CreateChecked(most)) : k).ToArray())] };

    /// <summary>The sums of two nodes, thinned by about the least tolerance that leaves no more than the cap; none where asked to stop.</summary>
    private static ThinnedSums<T>? Sum<T>(ThinnedSums<T> left, ThinnedSums<T> right, int cap, CancellationToken stop) where T : struct, INumber<T>
    {
        T[] most = [.. left.Most.Zip(right.Most, (a, b) => a + b)];
        double[] Worth(ThinnedSums<T> node) => [.. node.U.Select(row => row.Select((v, p) => Share(v, most[p])).Sum())];
        var (lefts, rights) = (Worth(left), Worth(right));
        var (keys, order) = (new double[left.Length * right.Length], new int[left.Length * right.Length]);
        for (var at = 0; at < keys.Length; at++)
        {
            (keys[at], order[at]) = (-lefts[at / right.Length] - rights[at % right.Length], at);
        }

        // Good sums first, so that what is kept early stands for much.
        Array.Sort(keys, order);
        T[] Slack(int parts) => [.. most.Select(m => T.CreateChecked(BigInteger.CreateChecked(m) * parts / Parts))];
        for (var parts = Guess(order, some => n => Kept(left, right, some, Slack(n), cap, stop) is not null, stop); !stop.IsCancellationRequested; parts += Math.Max(1, parts / 24))
        {
            var slack = Slack(parts);
            if (Kept(left, right, order, slack, cap, stop) is { } kept)
            {
                return new([.. kept.Select(k => k.U)], [.. left.Loss.Zip(right.Loss, (a, b) => a + b).Zip(slack, (l, s) => l + s)], null, left, right,
                    [.. kept.Select(k => (k.At / right.Length, k.At % right.Length))], most);
            }
        }

        return null;
    }

    /// <summary>The least tolerance, in parts, at which evenly spread sums fit, and a third more where these are not all: more sums leave more rows.</summary>
    private static int Guess(int[] order, Func<int[], Func<int, bool>> fitting, CancellationToken stop)
    {
        var step = 1 + (order.Length / Sample);
        var fits = fitting(step == 1 ? order : [.. Enumerable.Range(0, order.Length / step).Select(i => order[i * step])]);
        if (fits(0))
        {
            return 0;
        }

        var (low, high) = (1, Parts / 64);
        while (high < Parts && !stop.IsCancellationRequested && !fits(high))
        {
            (low, high) = (high + 1, high * 2);
        }

        while (low < high && !stop.IsCancellationRequested)
        {
            var middle = (low + high) / 2;
            (low, high) = fits(middle) ? (low, middle) : (middle + 1, high);
        }

        return step == 1 ? low : low * 4 / 3;
    }

    /// <summary>None where more than the cap are left, or it was asked to stop.</summary>
    private static List<(T[] U, int At)>? Kept<T>(ThinnedSums<T> left, ThinnedSums<T> right, int[] order, T[] slack, int cap, CancellationToken stop) where T : struct, INumber<T>
    {
        var tree = new DominanceTree<T>(slack.Length);
        var kept = new List<(T[] U, int At)>();
        var (sum, lowered, looks) = (new T[slack.Length], new T[slack.Length], 0);
        foreach (var at in order)
        {
            if (++looks % 1024 == 0 && stop.IsCancellationRequested)
            {
                return null;
            }

            var (a, b) = (left.U[at / right.Length], right.U[at % right.Length]);
            for (var p = 0; p < sum.Length; p++)
            {
                sum[p] = a[p] + b[p];
                lowered[p] = sum[p] - slack[p];
            }

            if (tree.Beats(lowered))
            {
                continue;
            }

            if (kept.Count == cap)
            {
                return null;
            }

            tree.Add(sum);
            kept.Add(([.. sum], at));
        }

        return kept;
    }

    private static double Share<T>(T value, T most) where T : struct, INumber<T> =>
        most == T.Zero ? 0 : double.CreateSaturating(value) / double.CreateSaturating(most);
}
