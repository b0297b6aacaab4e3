namespace Parley.Analysis.Stability.Fast;

/// <summary>
/// Stability of every state of a conflict whose states are settings of options and whose moves are those of the options, without writing out a move. For one decision maker after the other the settings are put in slices, its own options standing still within each, so that what the others can bring
/// about is found slice by slice within the processor's cache. What the owner of options can reach at best is found in k steps a state for k options. What the others can bring about at worst sinks along their fibres; where all settings are states and every move
/// can be undone, it is one number for GMR and one for SMR [Howard1971]. That no one moves twice in succession rules out nothing here, since two moves, or improvements, of one make one.
/// </summary>
internal sealed class Cube
{
    private const int Columns = 16;

    private readonly Grid[] _grids;
    private readonly uint[] _up;
    private readonly uint[] _down;
    private readonly bool _isWhole;
    private readonly CancellationToken _cancellation;

    private Cube(int[] own, ulong up, ulong down, bool isWhole, CancellationToken cancellation)
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

        _isWhole = isWhole;
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
        var cube = new Cube(own, up, down, isWhole, cancellation);
        var orders = own.Select((_, i) => Fibres.Sorted(cube._grids[i], ranks[i], levels[i], cancellation)).ToArray();
        return [.. own.Select((_, i) => cube.Stable(i, ranks[i], orders))];
    }

    private byte[] Stable(int i, int[] ranks, Fibres[] orders)
    {
        var slices = new Slices(_grids[i]);
        var apart = slices.Apart(ranks);
        var stable = new byte[ranks.Length];
        var outcomes = new WorstOutcomes(_grids, i, _up, _down, orders, _cancellation);
        if (_isWhole && _up.Concat(_down).All(bits => bits == 0))
        {
            Plain(slices, apart, outcomes, stable);
            return slices.Together(stable);
        }

        var numbers = GC.AllocateUninitializedArray<ulong>(ranks.Length);
        Begin(i, slices, apart, numbers, stable);
        for (var x = 0; x < slices.Count; x++)
        {
            outcomes.SinkByImprovements(numbers.AsSpan(x * slices.Length, slices.Length), x);
        }

        Judge(i, slices, apart, numbers, stable, bit: 8);
        Begin(i, slices, apart, numbers, stable);
        for (var x = 0; x < slices.Count; x++)
        {
            outcomes.SinkByMoves(numbers.AsSpan(x * slices.Length, slices.Length), _isWhole);
        }

        Judge(i, slices, apart, numbers, stable, bit: 2);
        return slices.Together(stable);
    }

    // Where nothing is ruled out and everything can be undone each slice is reached from each other, so that of all slices only the greatest numbers count: for GMR the most one can make sure of against all the others can do, for SMR the least they can hold one down to.
    private void Plain(Slices slices, int[] ranks, WorstOutcomes outcomes, byte[] stable)
    {
        var length = slices.Length;
        var best = ranks.AsSpan(0, length).ToArray();
        for (var x = 1; x < slices.Count; x++)
        {
            Spread.Greatest(ranks.AsSpan(x * length, length), best);
        }

        var (numbers, once, after, maximin) = (new ulong[length], new int[length], new int[length], 0);
        for (var x = 0; x < slices.Count; x++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var slice = ranks.AsSpan(x * length, length);
            maximin = Math.Max(maximin, Spread.Least(slice));
            SettingRows.Pair(slice, best, numbers);
            outcomes.SinkByImprovements(numbers, x);
            SettingRows.Raise(numbers, slice, once, after);
        }

        var (sure, held, never) = (new int[length], new int[length], new int[length]);
        Array.Fill(sure, maximin);
        Array.Fill(held, Spread.Least(best));
        Array.Fill(never, int.MaxValue);
        for (var x = 0; x < slices.Count; x++)
        {
            var slice = ranks.AsSpan(x * length, length);
            var verdicts = stable.AsSpan(x * length, length);
            SettingRows.Mark(slice, best, sure, 1, verdicts);
            SettingRows.Mark(slice, held, once, 4, verdicts);
            SettingRows.Mark(slice, after, never, 16, verdicts);
        }
    }

    // Before anybody answers a state is worth its rank, and after one's own best move the best it can reach; Nash is where that is the same.
    private void Begin(int i, Slices slices, int[] ranks, ulong[] numbers, byte[] stable)
    {
        var width = Math.Min(Columns, slices.Length);
        var (best, never) = (new int[slices.Count * width], new int[width]);
        Array.Fill(never, int.MaxValue);
        for (var first = 0; first < slices.Length; first += width)
        {
            _cancellation.ThrowIfCancellationRequested();
            for (var x = 0; x < slices.Count; x++)
            {
                ranks.AsSpan((x * slices.Length) + first, width).CopyTo(best.AsSpan(x * width));
            }

            Spread.Greatest(best, width, _up[i], _down[i]);
            for (var x = 0; x < slices.Count; x++)
            {
                var at = (x * slices.Length) + first;
                SettingRows.Pair(ranks.AsSpan(at, width), best.AsSpan(x * width, width), numbers.AsSpan(at, width));
                SettingRows.Mark(ranks.AsSpan(at, width), best.AsSpan(x * width, width), never, 1, stable.AsSpan(at, width));
            }
        }
    }

    // Stable if no state within one's own reach, better than this, is one after which the others cannot bring about something no better. A state that is not better counts for no more than its rank, and so never decides.
    private void Judge(int i, Slices slices, int[] ranks, ulong[] numbers, byte[] stable, int bit)
    {
        var width = Math.Min(Columns, slices.Length);
        var worst = new int[2 * slices.Count * width];
        for (var first = 0; first < slices.Length; first += width)
        {
            _cancellation.ThrowIfCancellationRequested();
            Array.Fill(worst, -1);
            for (var x = 0; x < slices.Count; x++)
            {
                var at = (x * slices.Length) + first;
                SettingRows.Raise(numbers.AsSpan(at, width), ranks.AsSpan(at, width), worst.AsSpan(2 * x * width, width), worst.AsSpan(((2 * x) + 1) * width, width));
            }

            Spread.Greatest(worst, 2 * width, _up[i], _down[i]);
            for (var x = 0; x < slices.Count; x++)
            {
                var at = (x * slices.Length) + first;
                SettingRows.Mark(ranks.AsSpan(at, width), worst.AsSpan(2 * x * width, width), worst.AsSpan(((2 * x) + 1) * width, width), bit, stable.AsSpan(at, width));
            }
        }
    }
}
