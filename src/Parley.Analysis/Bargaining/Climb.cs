using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;

namespace Parley.Analysis.Bargaining;

/// <summary>Betters a package by changing one issue, or two where nothing interacts, as long as that helps. A way to good packages that proves nothing.</summary>
internal sealed class Climb
{
    private readonly Domain _domain;
    private readonly Scaled _scaled;
    private readonly Rule _rule;
    private readonly double[][][] _scores; // issue, option, party
    private readonly double[] _ceilings; // by party
    private readonly (double From, double Step, int Party)[] _gains;
    private readonly (double From, double Step, int Party)[] _floor;

    public Climb(Domain domain, Gains gains, Gains floor, Rule rule)
    {
        (_domain, _scaled, _rule) = (domain, domain.Scaled, rule);
        _scores = [.. _scaled.Scores.Select(row => row.Select(o => o.Select(k => (double)k).ToArray()).ToArray())];
        _ceilings = [.. _scaled.Ceilings.Select(c => c is { } most ? (double)most : double.PositiveInfinity)];
        _gains = Doubles(gains);
        _floor = Doubles(floor);
    }

    /// <summary>The best package reached that gives every party its threat value; none where none is reached.</summary>
    public int[]? From(int[] start, Meter meter)
    {
        var outcome = (int[])start.Clone();
        var sums = Sums(outcome);
        var best = Key(sums);
        for (var better = true; better && !meter.Stopped;)
        {
            better = One(outcome, ref sums, ref best) || (_scaled.Patterns.Length == 0 && _scaled.Issues <= 64 && Two(outcome, ref sums, ref best));
        }

        return best.Short == 0 && _domain.IsFeasible(outcome) ? outcome : null;
    }

    public bool Better(int[] a, int[] b) => Greater(Key(Sums(a)), Key(Sums(b)));

    /// <summary>The rule's value, to within rounding.</summary>
    public double Value(int[] outcome) => Key(Sums(outcome)).Value;

    private static (double, double, int)[] Doubles(Gains g) =>
        [.. g.Party.Select((p, i) => ((double)g.From[i] / (double)g.Unit, (double)g.Step[i] / (double)g.Unit, p))];

    private static bool Greater((double Short, double Value, double Sum) a, (double Short, double Value, double Sum) b)
    {
        if (a.Short != b.Short)
        {
            return a.Short < b.Short;
        }

        var least = 1e-12 * Math.Abs(b.Value);
        return a.Value > b.Value + least || (a.Value >= b.Value && a.Sum > b.Sum + (1e-12 * Math.Abs(b.Sum)));
    }

    /// <summary>How far the parties fall short of their threat values, then the value, then the sum of gains.</summary>
    private (double Short, double Value, double Sum) Key(double[] sums)
    {
        var missing = 0.0;
        foreach (var (from, step, party) in _floor)
        {
            missing += Math.Min(0, from + (step * Math.Min(sums[party], _ceilings[party])));
        }

        var (value, sum) = (_rule == Rule.Sum ? 0.0 : _rule == Rule.Product ? 1.0 : double.PositiveInfinity, 0.0);
        foreach (var (from, step, party) in _gains)
        {
            var gain = from + (step * Math.Min(sums[party], _ceilings[party]));
            sum += gain;
            value = _rule == Rule.Product ? value * Math.Max(0, gain) : _rule == Rule.Sum ? value + gain : Math.Min(value, gain);
        }

        return (missing > -1e-12 ? 0 : -missing, value, sum);
    }

    private double[] Sums(int[] outcome)
    {
        var sums = new double[_scaled.Parties];
        for (var i = 0; i < outcome.Length; i++)
        {
            for (var p = 0; p < sums.Length; p++)
            {
                sums[p] += _scores[i][outcome[i]][p];
            }
        }

        foreach (var pattern in _scaled.Patterns)
        {
            if (pattern.When.Fits(outcome))
            {
                for (var p = 0; p < sums.Length; p++)
                {
                    sums[p] = pattern.Forbidden ? double.NegativeInfinity : sums[p] + (double)pattern.Add[p];
                }
            }
        }

        return sums;
    }

    private bool One(int[] outcome, ref double[] sums, ref (double Short, double Value, double Sum) best)
    {
        var changed = false;
        for (var i = 0; i < outcome.Length; i++)
        {
            for (var o = 0; o < _scores[i].Length; o++)
            {
                var was = outcome[i];
                if (o == was || _scaled.Forbidden[i][o])
                {
                    continue;
                }

                outcome[i] = o;
                var next = _scaled.Patterns.Length == 0 ? Moved(sums, _scores[i][was], _scores[i][o]) : Sums(outcome);
                var key = Key(next);
                if (Greater(key, best))
                {
                    (sums, best, changed) = (next, key, true);
                }
                else
                {
                    outcome[i] = was;
                }
            }
        }

        return changed;
    }

    private bool Two(int[] outcome, ref double[] sums, ref (double Short, double Value, double Sum) best)
    {
        var trial = new double[sums.Length];
        for (var i = 0; i < outcome.Length; i++)
        {
            for (var o = 0; o < _scores[i].Length; o++)
            {
                if (_scaled.Forbidden[i][o])
                {
                    continue;
                }

                var half = Moved(sums, _scores[i][outcome[i]], _scores[i][o]);
                for (var j = i + 1; j < outcome.Length; j++)
                {
                    var left = _scores[j][outcome[j]];
                    for (var q = 0; q < _scores[j].Length; q++)
                    {
                        for (var p = 0; p < trial.Length; p++)
                        {
                            trial[p] = half[p] - left[p] + _scores[j][q][p];
                        }

                        var key = Key(trial);
                        if (!_scaled.Forbidden[j][q] && Greater(key, best))
                        {
                            (outcome[i], outcome[j]) = (o, q);
                            (sums, best) = ((double[])trial.Clone(), key);
                            return true;
                        }
                    }
                }
            }
        }

        return false;
    }

    private static double[] Moved(double[] sums, double[] left, double[] taken)
    {
        var next = new double[sums.Length];
        for (var p = 0; p < next.Length; p++)
        {
            next[p] = sums[p] - left[p] + taken[p];
        }

        return next;
    }
}
