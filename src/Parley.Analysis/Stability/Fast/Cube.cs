using System.Numerics;

namespace Parley.Analysis.Stability.Fast;

/// <summary>
/// Stability of every state of a conflict whose states are settings of options and whose moves are those of the options, without writing out a move. What the owner of options can reach at best is found in k steps a
/// state for k options. What the others can bring about at worst sinks along their fibres; where all settings are states and every move can be undone, it is one number for GMR and one for SMR [Howard1971]. That
/// no one moves twice in succession rules out nothing here, since two moves, or improvements, of one make one.
/// </summary>
internal sealed class Cube
{
    private const int Columns = 16;

    private readonly Grid[] _grids;
    private readonly uint[] _up;
    private readonly uint[] _down;
    private readonly int[][] _ranks;
    private readonly byte[][] _stable;
    private readonly bool _isPlain;
    private readonly CancellationToken _cancellation;

    private Cube(int[] own, ulong up, ulong down, int[][] ranks, bool isWhole, CancellationToken cancellation)
    {
        var options = own.Sum();
        var low = 0;
        _grids = new Grid[own.Length];
        (_up, _down) = (new uint[own.Length], new uint[own.Length]);
        for (var i = 0; i < own.Length; i++)
        {
            _grids[i] = new(low, own[i], options);
            var bits = (1u << own[i]) - 1;
            (_up[i], _down[i]) = ((uint)(up >> low) & bits, (uint)(down >> low) & bits);
            low += own[i];
        }

        _ranks = ranks;
        _stable = [.. ranks.Select(r => GC.AllocateUninitializedArray<byte>(r.Length))];
        _isPlain = isWhole && up == 0 && down == 0;
        _cancellation = cancellation;
    }

    /// <summary>For each decision maker and setting a bit for each concept; none where a setting is no state.</summary>
    /// <param name="own">How many options each decision maker has; their bits follow each other.</param>
    /// <param name="up">Options that are never given up.</param>
    /// <param name="down">Options that are never taken.</param>
    /// <param name="ranks">Each one's rank of each setting; -1 where it is no state.</param>
    /// <param name="levels">What each one's ranks are below.</param>
    /// <param name="isWhole">Whether all settings are states.</param>
    /// <param name="cancellation">Stops it.</param>
    internal static byte[][] Stable(int[] own, ulong up, ulong down, int[][] ranks, int[] levels, bool isWhole, CancellationToken cancellation)
    {
        var cube = new Cube(own, up, down, ranks, isWhole, cancellation);
        var orders = own.Select((_, i) => Fibres.Sorted(cube._grids[i], ranks[i], levels[i], cancellation)).ToArray();
        var reached = own.Select((_, i) => cube.Reached(i)).ToArray();
        for (var i = 0; i < own.Length && cube._isPlain; i++)
        {
            cube.Metarational(i, reached[i]);
        }

        var lanes = new WorstOutcomes(cube._grids, cube._up, cube._down);
        for (var first = 0; first < own.Length; first += WorstOutcomes.Most)
        {
            var last = Math.Min(first + WorstOutcomes.Most, own.Length);
            lanes.Set(ranks.AsSpan(first..last), reached.AsSpan(first..last), ranks[0]);
            lanes.SinkByImprovements(first, orders, cancellation);
            cube.Judge(lanes, first, last, bit: 8);
            if (!cube._isPlain)
            {
                lanes.Set(ranks.AsSpan(first..last), reached.AsSpan(first..last), ranks[0]);
                lanes.SinkByMoves(first, ranks[0], cancellation);
                cube.Judge(lanes, first, last, bit: 2);
            }
        }

        return cube._stable;
    }

    // Before anybody answers a state is worth its rank, and after one's own best move the best it can reach; Nash is where that is the same.
    private int[] Reached(int i)
    {
        var (grid, ranks, stable) = (_grids[i], _ranks[i], _stable[i]);
        var (width, run) = (grid.Width(Columns), grid.Run(Columns));
        var reached = GC.AllocateUninitializedArray<int>(ranks.Length);
        var best = new int[grid.Length * width];
        for (var lot = 0; lot < grid.Lots(Columns); lot++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var start = grid.Start(lot, Columns);
            for (var (at, m) = (0, 0); at < best.Length; at += run, m++)
            {
                ranks.AsSpan(start + (m << grid.Low), run).CopyTo(best.AsSpan(at));
            }

            Spread.Greatest(best, width, _up[i], _down[i]);
            for (var (at, m) = (0, 0); at < best.Length; at += run, m++)
            {
                best.AsSpan(at, run).CopyTo(reached.AsSpan(start + (m << grid.Low)));
            }
        }

        for (var s = 0; s < reached.Length; s++)
        {
            stable[s] = (byte)(reached[s] == ranks[s] && ranks[s] >= 0 ? 1 : 0);
        }

        return reached;
    }

    // Where nothing is ruled out and everything can be undone: the most one can make sure of against all the others can do, and the least they can hold one down to.
    private void Metarational(int i, int[] reached)
    {
        var (grid, ranks, stable) = (_grids[i], _ranks[i], _stable[i]);
        var sure = new int[grid.Length];
        Array.Fill(sure, int.MaxValue);
        for (var start = 0; start < ranks.Length; start += 1 << grid.Low)
        {
            ref var least = ref sure[grid.Place(start)];
            least = Math.Min(least, Least(ranks.AsSpan(start, 1 << grid.Low)));
        }

        var (maximin, minimax) = (sure.Max(), Least(reached));
        for (var s = 0; s < ranks.Length; s++)
        {
            stable[s] |= (byte)((ranks[s] >= maximin ? 2 : 0) | (ranks[s] >= minimax ? 4 : 0));
        }
    }

    // Stable if no state within one's own reach, better than this, is one after which the others cannot bring about something no better. A state that is not better counts for no more than its rank, and so never decides.
    private void Judge(WorstOutcomes lanes, int first, int last, int bit)
    {
        var numbers = lanes.Numbers;
        for (var i = first; i < last; i++)
        {
            var (grid, ranks, stable, lane) = (_grids[i], _ranks[i], _stable[i], 2 * (i - first));
            var (width, run) = (grid.Width(Columns), grid.Run(Columns));
            var (once, after) = (new int[grid.Length * width], new int[grid.Length * width]);
            for (var lot = 0; lot < grid.Lots(Columns); lot++)
            {
                _cancellation.ThrowIfCancellationRequested();
                var start = grid.Start(lot, Columns);
                for (var (at, m) = (0, 0); at < once.Length; at += run, m++)
                {
                    var setting = start + (m << grid.Low);
                    Least(ranks.AsSpan(setting, run), numbers.Slice(8 * setting, 8 * run)[lane..], once.AsSpan(at, run), after.AsSpan(at, run));
                }

                Spread.Greatest(once, width, _up[i], _down[i]);
                Spread.Greatest(after, width, _up[i], _down[i]);
                for (var (at, m) = (0, 0); at < once.Length; at += run, m++)
                {
                    var setting = start + (m << grid.Low);
                    Mark(ranks.AsSpan(setting, run), once.AsSpan(at, run), after.AsSpan(at, run), bit, stable.AsSpan(setting, run));
                }
            }
        }
    }

    private static void Least(ReadOnlySpan<int> ranks, ReadOnlySpan<int> numbers, Span<int> once, Span<int> after)
    {
        for (var s = 0; s < ranks.Length; s++)
        {
            once[s] = Math.Min(numbers[8 * s], ranks[s]);
            after[s] = Math.Min(numbers[(8 * s) + 1], ranks[s]);
        }
    }

    private static void Mark(ReadOnlySpan<int> ranks, ReadOnlySpan<int> once, ReadOnlySpan<int> after, int bit, Span<byte> stable)
    {
        for (var s = 0; s < ranks.Length; s++)
        {
            // A difference below zero fills the number with ones; ranks and what is compared with them lie between -1 and 2^31 - 1.
            var (rank, isState) = (ranks[s], ~(ranks[s] >> 31));
            stable[s] |= (byte)(isState & ((~((rank - once[s]) >> 31) & bit) | (~((rank - after[s]) >> 31) & (2 * bit))));
        }
    }

    private static int Least(ReadOnlySpan<int> of)
    {
        var least = int.MaxValue;
        if (of.Length >= Vector<int>.Count)
        {
            var many = new Vector<int>(of);
            for (var i = Vector<int>.Count; i <= of.Length - Vector<int>.Count; i += Vector<int>.Count)
            {
                many = Vector.Min(many, new Vector<int>(of[i..]));
            }

            for (var i = 0; i < Vector<int>.Count; i++)
            {
                least = Math.Min(least, many[i]);
            }

            return least;
        }

        foreach (var x in of)
        {
            least = Math.Min(least, x);
        }

        return least;
    }
}
