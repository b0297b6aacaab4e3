using Parley.Analysis.Plans;

namespace Parley.Analysis.Bargaining;

/// <summary>
/// Weights of the parties under which the best weighted sum, which separates by issue, bounds a rule of division closely, and good packages met on the way.
/// Nothing here is proven by floating point alone: weights of any kind give a valid bound, better or worse. [Geoffrion1974]
/// </summary>
/// <param name="plan">Of the scenario.</param>
/// <param name="gains">What the weights are of. For a sum the gains of every party: what a package is worth to those that are to get their threat value counts no less
/// than nothing, so that any more of it can be added, and weights as for a price on it bound the sum.</param>
/// <param name="rule">What is bounded.</param>
/// <param name="counts">By place in the gains, what one unit of them counts for in a sum; not asked for other rules.</param>
internal sealed class Dual(Plan plan, Gains gains, Rule rule, double[] counts)
{
    private const int Patience = 24;
    private readonly double[] _from = gains.Origin;
    private readonly double[] _step = gains.Pace;
    private readonly double[] _sums = new double[plan.Scaled.Parties];
    private readonly int[] _path = new int[plan.Layers.Length];
    private double[][]? _rest;

    /// <summary>The least bound found, for the value of the rule in its own units.</summary>
    public double Bound { get; private set; } = double.PositiveInfinity;

    /// <summary>By place in the gains; sums to one for the rules that take the least.</summary>
    public double[] Weights { get; private set; } = [];

    /// <summary>Packages that are best for some of the weights tried, each better by the rule than those before it.</summary>
    public List<int[]> Packages { get; } = [];

    /// <summary>Betters the bound until it no longer gains much on the best package met, or so many rounds are done.</summary>
    public void Improve(int rounds, Meter meter)
    {
        var n = _from.Length;
        if (n == 0)
        {
            Bound = rule == Rule.Leximin ? 1 : 0;
            return;
        }

        var logs = new double[n];
        var spread = Enumerable.Range(0, n).Select(i => Best(gains.Alone(i))[i]).Select(g => g > 0 ? g : 1).ToArray();
        if (rule == Rule.Sum)
        {
            (Weights, var free) = (counts, Best(counts));
            Bound = BoundOf(counts, free);
            if (free.All(g => g >= 0))
            {
                Packages.Add(Outcome());
                return;
            }
        }

        for (var i = 0; i < n; i++)
        {
            logs[i] = -Math.Log(spread[i]);
        }

        Weights = rule == Rule.Sum ? Weights : Normal(logs);
        var scale = counts.Zip(spread, (c, g) => c * g).DefaultIfEmpty(0).Max();
        var (met, level, since) = (double.NegativeInfinity, double.PositiveInfinity, 0);
        for (var round = 0; round < rounds && (round == 0 || !meter.Stopped); round++)
        {
            var weights = rule == Rule.Sum ? Priced(logs, scale) : Normal(logs);
            var gain = Best(weights);
            var value = ValueOf(gain);
            if (value > met)
            {
                met = value;
                Packages.Add(Outcome());
            }

            var bound = BoundOf(weights, gain);
            if (bound < Bound)
            {
                (Bound, Weights) = (bound, weights);
            }

            // What is won against the distance to the best package met decides whether to go on.
            if (Bound < level - (0.01 * Math.Abs(level - met)))
            {
                (level, since) = (Bound, 0);
            }
            else if (++since >= Patience)
            {
                return;
            }

            Turn(logs, weights, gain, spread, 2.0 / (1 + (round * 0.2)));
        }
    }

    /// <summary>Turns the weights towards where the bound falls: down for parties that gain more than their part of it.</summary>
    private void Turn(double[] logs, double[] weights, double[] gain, double[] spread, double pace)
    {
        var (n, mean, sum, size) = (logs.Length, gain.Average(), 0.0, 1e-300);
        for (var i = 0; i < n; i++)
        {
            sum += weights[i] * gain[i];
            size += Math.Abs(weights[i] * gain[i]);
        }

        for (var i = 0; i < n; i++)
        {
            var pull = rule == Rule.Product ? ((weights[i] * gain[i]) - (sum / n)) * n / size : (gain[i] - (rule == Rule.Sum ? 0 : mean)) / spread[i];
            logs[i] -= pace * Math.Clamp(pull, -1, 1);
        }
    }

    private double ValueOf(double[] gain) => rule switch
    {
        Rule.Product => gain.Aggregate(1.0, (product, g) => product * Math.Max(g, 0)),
        Rule.Sum => gain.Any(g => g < 0) ? double.NegativeInfinity : gain.Zip(counts, (g, c) => g * c).Sum(),
        _ => gain.Min(),
    };

    /// <summary>What counts, and the prices of the threat values.</summary>
    private double[] Priced(double[] logs, double scale) => [.. counts.Select((c, i) => c + (scale * Math.Exp(logs[i])))];

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
        var weights = Array.ConvertAll(logs, l => Math.Exp(l - top));
        var sum = weights.Sum();
        return Array.ConvertAll(weights, w => w / sum);
    }

    /// <summary>The gains of a package with the greatest weighted sum.</summary>
    private double[] Best(double[] weights)
    {
        var (all, _) = gains.Cut(_sums.Length, weights, 0);
        var layers = plan.Layers;
        var rest = _rest = Layer.Rest(layers, all, _rest);
        Array.Clear(_sums);
        var state = 0;
        for (var s = 0; s < layers.Length; s++)
        {
            var (layer, next, best, value) = (layers[s], rest[s + 1], -1, double.NegativeInfinity);
            for (var m = layer.Start[state]; m < layer.Start[state + 1]; m++)
            {
                var here = next[layer.To[m]];
                for (var p = 0; p < all.Length; p++)
                {
                    here += all[p] * layer.Shift[(m * all.Length) + p];
                }

                (best, value) = here > value || best < 0 ? (m, here) : (best, value);
            }

            (_path[s], state) = (best, layer.To[best]);
            for (var p = 0; p < all.Length; p++)
            {
                _sums[p] += layer.Shift[(best * all.Length) + p];
            }
        }

        var gain = new double[_from.Length];
        for (var i = 0; i < gain.Length; i++)
        {
            gain[i] = _from[i] + (_step[i] * _sums[gains.Party[i]]);
        }

        return gain;
    }

    /// <summary>The package found last.</summary>
    private int[] Outcome()
    {
        var outcome = new int[plan.Scaled.Issues];
        for (var s = 0; s < _path.Length; s++)
        {
            outcome[plan.Layers[s].Issue] = plan.Layers[s].Option[_path[s]];
        }

        return outcome;
    }
}
