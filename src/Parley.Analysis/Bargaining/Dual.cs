using Parley.Analysis.Pareto;

namespace Parley.Analysis.Bargaining;

/// <summary>
/// Weights of the parties under which the best weighted sum, which separates by issue, bounds a rule of division closely, and the packages met on the way.
/// Nothing here is proven by floating point alone: weights of any kind give a valid bound, better or worse. [Geoffrion1974]
/// </summary>
internal sealed class Dual(Plan plan, Gains gains, Rule rule)
{
    private readonly double[] _from = [.. gains.From.Select(f => (double)f / (double)gains.Unit)];
    private readonly double[] _step = [.. gains.Step.Select(f => (double)f / (double)gains.Unit)];

    /// <summary>The least bound found, for the value of the rule in its own units.</summary>
    public double Bound { get; private set; } = double.PositiveInfinity;

    /// <summary>By place in the gains; sums to one for the rules that take the least.</summary>
    public double[] Weights { get; private set; } = [];

    /// <summary>The packages that are best for some of the weights tried, without repeats, in the order met.</summary>
    public List<int[]> Packages { get; } = [];

    public void Improve(int rounds, Meter meter)
    {
        var n = _from.Length;
        if (n == 0)
        {
            Bound = rule == Rule.Leximin ? 1 : 0;
            return;
        }

        if (rule == Rule.Sum)
        {
            // Every party counts the same, so there is one bound, and nothing to better.
            (var sum, var package) = Best([.. _from.Select(_ => 1.0)]);
            (Bound, Weights) = (sum.Sum(), [.. _from.Select(_ => 1.0)]);
            Packages.Add(package);
            return;
        }

        var logs = new double[n];
        var seen = new HashSet<string>();
        var spread = Enumerable.Range(0, n).Select(i => Best(Unit(i)).Gain[i]).Select(g => g > 0 ? g : 1).ToArray();
        for (var i = 0; i < n; i++)
        {
            logs[i] = -Math.Log(spread[i]);
        }

        Weights = Normal(logs);
        for (var round = 0; round < rounds && (round == 0 || !meter.Stopped); round++)
        {
            var weights = Normal(logs);
            var (gain, outcome) = Best(weights);
            if (seen.Add(string.Join(' ', outcome)))
            {
                Packages.Add(outcome);
            }

            var bound = BoundOf(weights, gain);
            if (bound < Bound)
            {
                (Bound, Weights) = (bound, weights);
            }

            var mean = gain.Average();
            var pace = 2.0 / (1 + (round * 0.2));
            for (var i = 0; i < n; i++)
            {
                var pull = rule == Rule.Product ? (weights[i] * gain[i]) - (gain.Zip(weights, (g, w) => g * w).Sum() / n)
                    : (gain[i] - mean) / spread[i];
                logs[i] -= pace * Math.Clamp(rule == Rule.Product ? pull * n / Math.Max(1e-300, gain.Zip(weights, (g, w) => Math.Abs(g * w)).Sum()) : pull, -1, 1);
            }
        }
    }

    /// <summary>Weights on the whole numbers of a plan, and the floor, for a package whose weighted gains are no less than a floor.</summary>
    public (double[] Weights, double Floor) Cut(double[] weights, double floor)
    {
        var all = new double[plan.Scaled.Parties];
        var size = Math.Abs(floor);
        for (var i = 0; i < weights.Length; i++)
        {
            all[gains.Party[i]] = weights[i] * _step[i];
            floor -= weights[i] * _from[i];
            size += Math.Abs(weights[i] * _from[i]);
        }

        // Rounding here is far below this margin, so no package at the floor is cut off.
        return (all, floor - (1e-9 * size));
    }

    public double[] Unit(int place) => [.. _from.Select((_, i) => i == place ? 1.0 : 0.0)];

    private double BoundOf(double[] weights, double[] gain)
    {
        var sum = gain.Zip(weights, (g, w) => g * w).Sum();
        if (rule != Rule.Product)
        {
            return sum;
        }

        // The product of n numbers with a given weighted sum is greatest where all weighted terms are equal.
        return weights.Aggregate(1.0, (product, w) => product * (Math.Max(sum, 0) / (weights.Length * w)));
    }

    private static double[] Normal(double[] logs)
    {
        var top = logs.Max();
        var weights = logs.Select(l => Math.Exp(l - top)).ToArray();
        var sum = weights.Sum();
        return [.. weights.Select(w => w / sum)];
    }

    /// <summary>A package with the greatest weighted sum, and its gains.</summary>
    private (double[] Gain, int[] Outcome) Best(double[] weights)
    {
        var (all, _) = Cut(weights, 0);
        var rest = Cuts.Rest(plan, all);
        var (sums, outcome) = (new double[plan.Scaled.Parties], new int[plan.Scaled.Issues]);
        var state = 0;
        for (var s = 0; s < plan.Steps!.Length; s++)
        {
            var (best, value) = (-1, double.NegativeInfinity);
            foreach (var m in plan.Leaving(s, state))
            {
                var here = rest[s + 1][plan.Steps[s].Moves[m].To];
                for (var p = 0; p < all.Length; p++)
                {
                    here += all[p] * plan.Shifts[s][(m * all.Length) + p];
                }

                (best, value) = here > value || best < 0 ? (m, here) : (best, value);
            }

            var move = plan.Steps[s].Moves[best];
            outcome[plan.Steps[s].Issue] = move.Option;
            state = move.To;
            for (var p = 0; p < all.Length; p++)
            {
                sums[p] += plan.Shifts[s][(best * all.Length) + p];
            }
        }

        return ([.. _from.Select((f, i) => f + (_step[i] * sums[gains.Party[i]]))], outcome);
    }
}
