using System.Numerics;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Bargaining;

/// <summary>
/// Lists every package that comes as close to a bound as the best one: from the package with the greatest weighted sum, all departures from it whose
/// losses add up to no more than the distance between the bound and the best package met. That distance is small where there are many issues, so that few
/// options are left in few issues [BalasZemel1980]. It is gone through with narrow limits first, so that good packages are met soon.
/// </summary>
internal sealed class Core
{
    private const int Portion = 4096;
    private const int Allowed = 20_000; // departures in the first round
    private static readonly int Lanes = Vector<double>.Count;

    private readonly Departures _ways;
    private readonly Layer[] _layers;
    private readonly int _parties;
    private readonly Shortlist _list;
    private readonly Func<double, double> _limit; // the least weighted sum of a package worth so much
    private readonly (double[] Weights, Func<double, double> Floor)[] _cuts;
    private readonly int _width; // of the cuts, filled up to whole lanes
    private readonly double[] _byParty; // party by cut, the weights
    private readonly double[] _floors; // by cut, now
    private readonly double[] _at; // depth by party, sums
    private readonly double[] _value; // depth by cut
    private readonly (int Layer, int Move)[] _path;
    private double _narrow;
    private double _slack;
    private bool _skipped;
    private bool _spent;
    private long _allowance;
    private long _portion;
    private Meter _meter = null!;

    /// <param name="layers">In order of settling.</param>
    /// <param name="parties">How many.</param>
    /// <param name="list">The best packages met before, and to be filled.</param>
    /// <param name="main">Weights by party on the whole numbers, and the least weighted sum of a package worth no less than a value.</param>
    /// <param name="cuts">More of the same.</param>
    public Core(Layer[] layers, int parties, Shortlist list, (double[] Weights, Func<double, double> Floor) main, (double[] Weights, Func<double, double> Floor)[] cuts)
    {
        (_parties, _list, _limit, _cuts) = (parties, list, main.Floor, cuts);
        _width = (cuts.Length + Lanes - 1) / Lanes * Lanes;
        (_byParty, _floors) = (new double[parties * _width], new double[_width]);
        Array.Fill(_floors, double.NegativeInfinity);
        for (var c = 0; c < cuts.Length; c++)
        {
            for (var p = 0; p < parties; p++)
            {
                _byParty[(p * _width) + c] = cuts[c].Weights[p];
            }
        }

        _ways = new(layers, main.Weights, _width, _byParty);
        _layers = _ways.Layers;
        (_at, _value, _path) = (new double[(_layers.Length + 1) * parties], new double[(_layers.Length + 1) * _width], new (int, int)[_layers.Length + 1]);
    }

    /// <summary>
    /// Weights to all sides of the best, which bound the least gain of a departure that the best ones let pass. Far to the side is better than near, as measured: what is
    /// left to settle late in the order has its own best weights. The product needs none, since few departures come near its bound.
    /// </summary>
    /// <param name="weights">The best.</param>
    /// <param name="fixing">By place, the part of a weight that is to stay.</param>
    /// <param name="width">How far to the side, from 0 to 1, as a share of what is free of a weight.</param>
    public static IEnumerable<double[]> Around(double[] weights, double[] fixing, double width)
    {
        double[] free = [.. weights.Zip(fixing, (w, f) => w - f)];
        var least = free.Average() / 2;
        foreach (var side in (double[])[width, -width])
        {
            for (var i = 0; i < weights.Length && weights.Length > 1 && least * width > 0; i++)
            {
                var other = (double[])weights.Clone();
                other[i] += side > 0 ? side * Math.Max(least, free[i]) : side * free[i];
                yield return other;
            }
        }
    }

    /// <summary>Whether the list now holds every package that is as good as the best; false where that takes more departures than allowed, or it was asked to stop.</summary>
    public bool Run(long most, Meter meter)
    {
        if (!double.IsFinite(_ways.Spread))
        {
            return false;
        }

        _meter = meter;
        (_portion, var left, var round) = (0, most, (long)Allowed);
        Raise();
        _narrow = double.IsFinite(_slack) ? _slack / 8 : _ways.Spread * 1e-4;
        while (true)
        {
            _list.Restart();
            (_skipped, _allowance) = (false, Math.Min(round, left));
            var before = _allowance;
            if (!_ways.Open(_narrow, _slack, meter, ref _skipped))
            {
                return false;
            }

            if (Visit(0, 0, 0, 0) && !_list.IsFull)
            {
                if (!_skipped || _narrow >= _slack)
                {
                    return true;
                }

                _narrow = Math.Min(_narrow * (before - _allowance < 1000 ? 2 : 1.5), _slack);
            }
            else
            {
                if (_spent || _list.IsFull || left <= round)
                {
                    return false;
                }

                (round, _narrow) = (round * 3, Math.Min(_narrow / 2, _slack / 2));
            }

            left -= before - Math.Max(_allowance, 0);
        }
    }

    /// <summary>Sets the floors by the best package met.</summary>
    private void Raise()
    {
        _slack = _list.Best is null ? double.PositiveInfinity : _ways.Top - _limit(_list.Least);
        for (var c = 0; c < _cuts.Length; c++)
        {
            _floors[c] = _cuts[c].Floor(_list.Least);
        }
    }

    /// <summary>Goes through a package and all that depart from it later; false where that was broken off.</summary>
    private bool Visit(int depth, int layer, int state, double lost)
    {
        var sums = _at.AsSpan(depth * _parties, _parties);
        if (depth == 0)
        {
            _ways.Sums[0].AsSpan(0, _parties).CopyTo(sums);
        }

        Value(depth, sums);
        if (!Reaches(depth, layer, state))
        {
            return true;
        }

        if (_list.Wants(sums) && _list.Take(sums, Outcome(depth)))
        {
            Raise();
        }

        for (var s = layer; s < _layers.Length; s++)
        {
            var most = Math.Min(_narrow, _slack) - lost;
            if (_ways.Least[s][state] > most)
            {
                _skipped |= _ways.Least[s][state] <= _slack - lost;
                return true;
            }

            if (!Reaches(depth, s, state))
            {
                return true;
            }

            for (var (d, end) = (_ways.Start[s][state], _ways.Start[s][state + 1]); d < end; d++)
            {
                if (_ways.Loss[d] > most)
                {
                    _skipped |= _ways.Loss[d] <= _slack - lost;
                    break;
                }

                if (--_allowance < 0 || (--_portion < 0 && !More()) || _list.IsFull)
                {
                    return false;
                }

                Depart(depth, s, d);
                if (!Visit(depth + 1, s + 1, _layers[s].To[_ways.Move[d]], lost + _ways.Loss[d]))
                {
                    return false;
                }

                most = Math.Min(_narrow, _slack) - lost;
            }

            state = _layers[s].To[_ways.Next[s][state]];
        }

        return true;
    }

    /// <summary>By cut, the weighted sum of what a package is worth.</summary>
    private void Value(int depth, ReadOnlySpan<double> sums)
    {
        for (var c = 0; c < _width; c += Lanes)
        {
            var sum = Vector<double>.Zero;
            for (var p = 0; p < sums.Length; p++)
            {
                sum += new Vector<double>(_byParty, (p * _width) + c) * sums[p];
            }

            sum.CopyTo(_value, (depth * _width) + c);
        }
    }

    /// <summary>Writes the package that a departure leads to one deeper.</summary>
    private void Depart(int depth, int layer, int departure)
    {
        var from = _at.AsSpan(depth * _parties, _parties);
        var delta = _ways.Delta.AsSpan(departure * _parties, _parties);
        var to = _at.AsSpan((depth + 1) * _parties, _parties);
        for (var p = 0; p < to.Length; p++)
        {
            to[p] = from[p] + delta[p];
        }

        _path[depth] = (layer, _ways.Move[departure]);
    }

    private bool More()
    {
        _portion = Portion;
        _spent = !_meter.Take(Portion);
        return !_spent;
    }

    /// <summary>Whether departures from a layer on can bring all cuts to their floors.</summary>
    private bool Reaches(int depth, int layer, int state)
    {
        var (value, rest) = (depth * _width, state * _width);
        for (var c = 0; c < _width; c += Lanes)
        {
            if (Vector.LessThanAny(new Vector<double>(_value, value + c) + new Vector<double>(_ways.Rest[layer], rest + c), new Vector<double>(_floors, c)))
            {
                return false;
            }
        }

        return true;
    }

    private int[] Outcome(int depth)
    {
        var outcome = new int[_layers.Length];
        for (var (s, x, d) = (0, 0, 0); s < _layers.Length; s++)
        {
            var move = d < depth && _path[d].Layer == s ? _path[d++].Move : _ways.Next[s][x];
            outcome[_layers[s].Issue] = _layers[s].Option[move];
            x = _layers[s].To[move];
        }

        return outcome;
    }
}
