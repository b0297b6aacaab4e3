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
        _stable = [.. ranks.Select(r => new byte[r.Length])];
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
        var lanes = new Lanes(cube._grids, cube._up, cube._down);
        for (var first = 0; first < own.Length; first += Lanes.Most)
        {
            var last = Math.Min(first + Lanes.Most, own.Length);
            cube.Begin(lanes, first, last, metarational: cube._isPlain);
            lanes.SinkByImprovements(first, orders, cancellation);
            cube.Judge(lanes, first, last, bit: 8);
            if (!cube._isPlain)
            {
                cube.Begin(lanes, first, last, metarational: false);
                lanes.SinkByMoves(first, ranks[0], cancellation);
                cube.Judge(lanes, first, last, bit: 2);
            }
        }

        return cube._stable;
    }

    // Before anybody answers a state is worth its rank, and after one's own best move the best it can reach; Nash is where that is the same.
    private void Begin(Lanes lanes, int first, int last, bool metarational)
    {
        lanes.Numbers.Fill(int.MaxValue);
        for (var i = first; i < last; i++)
        {
            var (grid, ranks, stable, lane) = (_grids[i], _ranks[i], _stable[i], 2 * (i - first));
            var width = grid.Width(Columns);
            var best = new int[grid.Length * width];
            var (leastByPlace, leastBest) = (new int[grid.Length], int.MaxValue);
            Array.Fill(leastByPlace, int.MaxValue);
            for (var lot = 0; lot < grid.Lots(Columns); lot++)
            {
                _cancellation.ThrowIfCancellationRequested();
                var start = grid.Start(lot, Columns);
                for (var m = 0; m < grid.Length; m++)
                {
                    var row = ranks.AsSpan(start + (m << grid.Low), width);
                    row.CopyTo(best.AsSpan(m * width));
                    leastByPlace[m] = metarational ? Math.Min(leastByPlace[m], Least(row)) : 0;
                }

                Spread.Greatest(best, width, _up[i], _down[i]);
                var numbers = lanes.Numbers;
                for (var m = 0; m < grid.Length; m++)
                {
                    var setting = start + (m << grid.Low);
                    for (var c = 0; c < width; c++, setting++)
                    {
                        if (ranks[setting] >= 0)
                        {
                            var reached = best[(m * width) + c];
                            numbers[(setting * 8) + lane] = ranks[setting];
                            numbers[(setting * 8) + lane + 1] = reached;
                            stable[setting] |= (byte)(ranks[setting] == reached ? 1 : 0);
                            leastBest = Math.Min(leastBest, reached);
                        }
                    }
                }
            }

            if (metarational)
            {
                Metarational(ranks, stable, leastByPlace.Max(), leastBest);
            }
        }
    }

    // Where nothing is ruled out and everything can be undone: the most one can make sure of against all the others can do, and the least they can hold one down to.
    private static void Metarational(int[] ranks, byte[] stable, int maximin, int minimax)
    {
        for (var s = 0; s < ranks.Length; s++)
        {
            stable[s] |= (byte)((ranks[s] >= maximin ? 2 : 0) | (ranks[s] >= minimax ? 4 : 0));
        }
    }

    // Stable if no state within one's own reach, better than this, is one after which the others cannot bring about something no better. A state that is not better counts for no more than its rank, and so never decides.
    private void Judge(Lanes lanes, int first, int last, int bit)
    {
        for (var i = first; i < last; i++)
        {
            var (grid, ranks, stable, lane) = (_grids[i], _ranks[i], _stable[i], 2 * (i - first));
            var width = grid.Width(Columns);
            var (once, after) = (new int[grid.Length * width], new int[grid.Length * width]);
            for (var lot = 0; lot < grid.Lots(Columns); lot++)
            {
                _cancellation.ThrowIfCancellationRequested();
                var start = grid.Start(lot, Columns);
                var numbers = lanes.Numbers;
                for (var m = 0; m < grid.Length; m++)
                {
                    var setting = start + (m << grid.Low);
                    for (var c = 0; c < width; c++, setting++)
                    {
                        var rank = ranks[setting];
                        once[(m * width) + c] = Math.Min(numbers[(setting * 8) + lane], rank);
                        after[(m * width) + c] = Math.Min(numbers[(setting * 8) + lane + 1], rank);
                    }
                }

                Spread.Greatest(once, width, _up[i], _down[i]);
                Spread.Greatest(after, width, _up[i], _down[i]);
                for (var m = 0; m < grid.Length; m++)
                {
                    var setting = start + (m << grid.Low);
                    for (var c = 0; c < width; c++, setting++)
                    {
                        var rank = ranks[setting];
                        var verdict = (once[(m * width) + c] <= rank ? bit : 0) | (after[(m * width) + c] <= rank ? 2 * bit : 0);
                        stable[setting] |= (byte)(rank >= 0 ? verdict : 0);
                    }
                }
            }
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
