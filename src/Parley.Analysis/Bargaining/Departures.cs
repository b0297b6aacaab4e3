using Parley.Analysis.Plans;

namespace Parley.Analysis.Bargaining;

/// <summary>
/// For a weighted sum, the best rest from every state, and the moves that depart from it and lose no more than a limit: by them a package is reached from the best one in
/// just one way. The losses of a package's departures add up to what its weighted sum is short of the greatest.
/// </summary>
internal sealed class Departures
{
    private readonly int _parties;
    private readonly double[] _weights;
    private readonly int _width;
    private readonly double[] _byParty;
    private readonly double[][] _left; // by layer and state, the greatest weighted sum of the rest
    private readonly double[][] _reach; // by layer and state, the least loss on the way there

    /// <param name="layers">In order of settling; where there is but one state throughout they are brought in another order.</param>
    /// <param name="weights">By party.</param>
    /// <param name="width">How many other weighted sums are bounded.</param>
    /// <param name="byParty">Party by such sum, the weights.</param>
    public Departures(Layer[] layers, double[] weights, int width, double[] byParty)
    {
        (_parties, _weights, _width, _byParty) = (weights.Length, weights, width, byParty);
        Layers = Ordered(layers);
        _left = Layer.Rest(Layers, weights);
        double[][] Room(int each) => Array.ConvertAll(_left, row => new double[row.Length * each]);
        (Sums, _reach, Least, Rest) = (Room(_parties), Room(1), Room(1), Room(width));
        Next = Array.ConvertAll(_left, row => new int[row.Length]);
        Start = Array.ConvertAll(_left, row => new int[row.Length + 1]);
        Spread = Layers.Sum(layer => Enumerable.Range(0, layer.To.Length).Select(m => Math.Abs(Weighted(layer, m))).DefaultIfEmpty(0).Max());
        Follow();
    }

    public Layer[] Layers { get; }

    /// <summary>The greatest weighted sum of a package.</summary>
    public double Top => _left[0][0];

    /// <summary>No weighted sum, and no part of one, is further from zero.</summary>
    public double Spread { get; }

    /// <summary>By layer and state, the first move of the best rest.</summary>
    public int[][] Next { get; }

    /// <summary>By layer, state by party: the sums of the best rest.</summary>
    public double[][] Sums { get; }

    /// <summary>By layer and state, its first departure; the end of one is the start of the next.</summary>
    public int[][] Start { get; }

    /// <summary>By departure, what it loses; ascending from each state.</summary>
    public double[] Loss { get; private set; } = new double[64];

    /// <summary>By departure, its move.</summary>
    public int[] Move { get; private set; } = new int[64];

    /// <summary>Departure by party: how the sums change with the best rest after it.</summary>
    public double[] Delta { get; private set; } = new double[64];

    /// <summary>By layer and state, the least loss of a departure from there or from the best rest.</summary>
    public double[][] Least { get; }

    /// <summary>By layer, state by other sum: the most that departures can add to it.</summary>
    public double[][] Rest { get; }

    /// <summary>Lists the departures that are part of a package which loses no more than a limit; false where asked to stop.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="slack">A wider one.</param>
    /// <param name="meter">Listened to.</param>
    /// <param name="skipped">Set where anything lies between the two.</param>
    public bool Open(double limit, double slack, Meter meter, ref bool skipped)
    {
        foreach (var row in _reach)
        {
            Array.Fill(row, double.PositiveInfinity);
        }

        _reach[0][0] = 0;
        var n = 0;
        for (var s = 0; s < Layers.Length; s++)
        {
            if (meter.Stopped)
            {
                return false;
            }

            var (layer, reach, after) = (Layers[s], _reach[s], _reach[s + 1]);
            for (var x = 0; x < reach.Length; x++)
            {
                Start[s][x] = n;
                if (!(reach[x] <= limit))
                {
                    continue;
                }

                for (var m = layer.Start[x]; m < layer.Start[x + 1]; m++)
                {
                    var lost = m == Next[s][x] ? 0 : Math.Max(0, _left[s][x] - Sum(s, m));
                    if (!(reach[x] + lost <= limit))
                    {
                        skipped |= reach[x] + lost <= slack;
                        continue;
                    }

                    ref var way = ref after[layer.To[m]];
                    way = Math.Min(way, reach[x] + lost);
                    if (m != Next[s][x])
                    {
                        Note(n++, s, x, m, lost);
                    }
                }

                Sort(Start[s][x], n);
            }

            Start[s][^1] = n;
        }

        Bound(limit);
        return true;
    }

    /// <summary>Bounds what departures add from every state within the limit on, the last first.</summary>
    private void Bound(double limit)
    {
        for (var s = Layers.Length - 1; s >= 0; s--)
        {
            for (var x = 0; x < _reach[s].Length; x++)
            {
                if (_reach[s][x] <= limit)
                {
                    Bound(s, x);
                }
            }
        }
    }

    /// <summary>Where one state is all there is, any order will do; departures at the least loss first end a round soonest.</summary>
    private Layer[] Ordered(Layer[] layers)
    {
        if (layers.Any(l => l.StatesAfter != 1))
        {
            return layers;
        }

        double Gap(Layer layer)
        {
            var (first, second) = (double.NegativeInfinity, double.NegativeInfinity);
            for (var m = 0; m < layer.To.Length; m++)
            {
                var sum = Weighted(layer, m);
                (first, second) = sum > first ? (sum, first) : (first, Math.Max(second, sum));
            }

            return first - second;
        }

        return [.. layers.OrderBy(Gap)];
    }

    /// <summary>Finds the best rest of every state.</summary>
    private void Follow()
    {
        for (var s = Layers.Length - 1; s >= 0; s--)
        {
            var layer = Layers[s];
            for (var x = 0; x < Next[s].Length; x++)
            {
                var (best, value) = (-1, double.NegativeInfinity);
                for (var m = layer.Start[x]; m < layer.Start[x + 1]; m++)
                {
                    var sum = Sum(s, m);
                    (best, value) = best < 0 || sum > value ? (m, sum) : (best, value);
                }

                Next[s][x] = best;
                for (var p = 0; p < _parties && best >= 0; p++)
                {
                    Sums[s][(x * _parties) + p] = layer.Shift[(best * _parties) + p] + Sums[s + 1][(layer.To[best] * _parties) + p];
                }
            }
        }
    }

    /// <summary>The weighted sum of a move and the best rest after it.</summary>
    private double Sum(int s, int m) => _left[s + 1][Layers[s].To[m]] + Weighted(Layers[s], m);

    private double Weighted(Layer layer, int move)
    {
        var sum = 0.0;
        for (var p = 0; p < _parties; p++)
        {
            sum += _weights[p] * layer.Shift[(move * _parties) + p];
        }

        return sum;
    }

    private void Note(int n, int s, int x, int m, double lost)
    {
        if (n == Loss.Length || Delta.Length < Loss.Length * _parties)
        {
            var (loss, moves, delta, size) = (Loss, Move, Delta, Math.Max(64, 2 * n));
            Array.Resize(ref loss, size);
            Array.Resize(ref moves, size);
            Array.Resize(ref delta, size * _parties);
            (Loss, Move, Delta) = (loss, moves, delta);
        }

        (Loss[n], Move[n]) = (lost, m);
        var to = Layers[s].To[m];
        for (var p = 0; p < _parties; p++)
        {
            Delta[(n * _parties) + p] = Layers[s].Shift[(m * _parties) + p] + Sums[s + 1][(to * _parties) + p] - Sums[s][(x * _parties) + p];
        }
    }

    /// <summary>Brings some departures in order of loss, then of number; there are few.</summary>
    private void Sort(int start, int end)
    {
        Span<double> spare = stackalloc double[_parties];
        for (var i = start + 1; i < end; i++)
        {
            var (loss, move) = (Loss[i], Move[i]);
            Delta.AsSpan(i * _parties, _parties).CopyTo(spare);
            var j = i;
            for (; j > start && Loss[j - 1] > loss; j--)
            {
                (Loss[j], Move[j]) = (Loss[j - 1], Move[j - 1]);
                Delta.AsSpan((j - 1) * _parties, _parties).CopyTo(Delta.AsSpan(j * _parties));
            }

            (Loss[j], Move[j]) = (loss, move);
            spare.CopyTo(Delta.AsSpan(j * _parties));
        }
    }

    private void Bound(int s, int x)
    {
        var layer = Layers[s];
        var rest = Rest[s].AsSpan(x * _width, _width);
        var follows = layer.To[Next[s][x]];
        Rest[s + 1].AsSpan(follows * _width, _width).CopyTo(rest);
        var (start, end) = (Start[s][x], Start[s][x + 1]);
        Least[s][x] = Math.Min(start < end ? Loss[start] : double.PositiveInfinity, s + 1 < Layers.Length ? Least[s + 1][follows] : double.PositiveInfinity);
        for (var d = start; d < end; d++)
        {
            var after = Rest[s + 1].AsSpan(layer.To[Move[d]] * _width, _width);
            for (var c = 0; c < _width; c++)
            {
                var sum = after[c];
                for (var p = 0; p < _parties; p++)
                {
                    sum += _byParty[(p * _width) + c] * Delta[(d * _parties) + p];
                }

                rest[c] = Math.Max(rest[c], sum);
            }
        }
    }
}
