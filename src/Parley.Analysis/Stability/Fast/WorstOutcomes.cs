using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Analysis.Stability.Fast;

/// <summary>
/// For each setting two numbers of up to four decision makers, side by side so that one step works on all: the worst the others can bring about from it, as it stands and after
/// the best answer. They sink to what the definitions say as the others' moves are gone through, fibre after fibre, until nothing sinks any more.
/// </summary>
internal sealed class WorstOutcomes
{
    /// <summary>Decision makers at a time.</summary>
    internal const int Most = 4;

    private const int Columns = 4;

    private readonly Vector256<int>[] _of;
    private readonly Grid[] _grids;
    private readonly uint[] _up;
    private readonly uint[] _down;
    private readonly bool[][] _pending;
    private readonly Vector256<int>[] _local;
    private readonly Vector256<int>[] _better;
    private readonly int[] _shift;
    private readonly ushort[] _changed;
    private bool _isFirst;

    /// <param name="grids">All decision makers' bits.</param>
    /// <param name="up">For each a bit for each own option that is never given up.</param>
    /// <param name="down">For each a bit for each own option that is never taken.</param>
    internal WorstOutcomes(Grid[] grids, uint[] up, uint[] down)
    {
        _grids = grids;
        _up = up;
        _down = down;
        _of = GC.AllocateUninitializedArray<Vector256<int>>(1 << grids[0].Options);
        _changed = new ushort[grids.Max(g => g.Length) + 1];
        _shift = [.. grids.Select(g => BitOperations.Log2((uint)g.Width(Columns)))];
        _local = new Vector256<int>[grids.Max(g => g.Length * g.Width(Columns))];
        _better = new Vector256<int>[grids.Max(g => g.Length)];
        _pending = [.. grids.Select(g => new bool[g.Lots(Columns)])];
    }

    /// <summary>Begins anew.</summary>
    /// <param name="once">Of each decision maker, at most four, its first number of each setting.</param>
    /// <param name="after">Its second.</param>
    /// <param name="isState">Whether a setting is a state, by anybody's rank; the numbers of others never count.</param>
    internal void Set(ReadOnlySpan<int[]> once, ReadOnlySpan<int[]> after, int[] isState)
    {
        // Where there are fewer than four the first stands again in their lanes, which nobody reads.
        var (p, q, r, s) = (once[0], once[1 % once.Length], once[2 % once.Length], once[3 % once.Length]);
        var (t, u, v, w) = (after[0], after[1 % after.Length], after[2 % after.Length], after[3 % after.Length]);
        for (var x = 0; x < _of.Length; x++)
        {
            _of[x] = isState[x] < 0 ? Vector256.Create(int.MaxValue) : Vector256.Create(p[x], t[x], q[x], u[x], r[x], v[x], s[x], w[x]);
        }
    }

    /// <summary>The numbers: eight for each setting, two of them for each decision maker.</summary>
    internal ReadOnlySpan<int> Numbers => MemoryMarshal.Cast<Vector256<int>, int>(_of.AsSpan());

    /// <summary>Sinks along all moves of the others.</summary>
    /// <param name="first">The decision maker of the first two numbers.</param>
    /// <param name="ranks">Anybody's ranks, negative where a setting is no state.</param>
    /// <param name="cancellation">Stops it.</param>
    internal void SinkByMoves(int first, int[] ranks, CancellationToken cancellation) =>
        Sink(first, (j, lot, spared) => ByMoves(j, lot, spared, ranks), cancellation);

    /// <summary>Sinks along the improvements of the others.</summary>
    /// <param name="first">The decision maker of the first two numbers.</param>
    /// <param name="orders">Each one's fibres in its order.</param>
    /// <param name="cancellation">Stops it.</param>
    internal void SinkByImprovements(int first, Fibres[] orders, CancellationToken cancellation) =>
        Sink(first, (j, lot, spared) => ByImprovements(j, lot, spared, orders[j]), cancellation);

    private void Sink(int first, Action<int, int, Vector256<int>> through, CancellationToken cancellation)
    {
        // Everything sinks at first, and so is not looked at for what to do again: all but the last have to look at what the later ones did, unless there is but one other for each.
        _isFirst = true;
        for (var j = 0; j < _grids.Length; j++)
        {
            for (var lot = 0; lot < _pending[j].Length; lot++)
            {
                cancellation.ThrowIfCancellationRequested();
                through(j, lot, Spared(j - first));
            }

            Array.Fill(_pending[j], j + 1 < _grids.Length && _grids.Length > 2);
        }

        _isFirst = false;
        for (var isSinking = _grids.Length > 2; isSinking;)
        {
            isSinking = false;
            for (var j = 0; j < _grids.Length; j++)
            {
                var spared = Spared(j - first);
                for (var lot = 0; lot < _pending[j].Length; lot++)
                {
                    if (_pending[j][lot])
                    {
                        cancellation.ThrowIfCancellationRequested();
                        (_pending[j][lot], isSinking) = (false, true);
                        through(j, lot, spared);
                    }
                }
            }
        }
    }

    // One's own moves bring nothing about: its numbers stay, which the greatest number in their lanes sees to.
    private static Vector256<int> Spared(int lane)
    {
        var spared = Vector256<int>.Zero;
        return lane is >= 0 and < Most ? spared.WithElement(2 * lane, int.MaxValue).WithElement((2 * lane) + 1, int.MaxValue) : spared;
    }

    private void ByImprovements(int j, int lot, Vector256<int> spared, Fibres order)
    {
        var grid = _grids[j];
        var width = grid.Width(Columns);
        var start = grid.Start(lot, Columns);
        if (grid.Own == 0)
        {
            return;
        }

        // Far apart in memory they would push each other out of the cache; so they are worked on in a copy.
        var local = grid.Low < 4 ? null : Copy(grid, start, width);
        var fibre = grid.Fibre(start);
        var oneWay = _up[j] | _down[j];
        for (var c = 0; c < width; c++)
        {
            var (values, step, at) = local is null ? (_of, 1 << grid.Low, start + c) : (local, width, c);
            if (oneWay == 0)
            {
                Sweep(j, order.Of(fibre + c), values, step, at, spared, start + c);
            }
            else
            {
                SweepOneWay(j, order.Of(fibre + c), values, step, at, spared, start + c);
            }
        }

        if (local is not null)
        {
            Return(local, grid, start, width);
        }
    }

    // Without a branch but the end of the fibre: whether a level begins, or anything sinks, is as good as random.
    private void Sweep(int j, ReadOnlySpan<ushort> order, Vector256<int>[] values, int step, int at, Vector256<int> spared, int origin)
    {
        var better = Vector256.Create(int.MaxValue);
        var seen = better;
        var (changed, count) = (_changed, 0);
        foreach (var place in order)
        {
            if (place == Fibres.End)
            {
                break;
            }

            var m = place & 0x7FFF;
            better = Vector256.ConditionalSelect(Vector256.Create(-(place >> 15)), seen, better);
            ref var value = ref values[at + (m * step)];
            var sunk = Vector256.Min(value, better);
            changed[count] = (ushort)m;
            count += sunk == value ? 0 : 1;
            value = sunk;
            seen = Vector256.Min(seen, sunk | spared);
        }

        for (var i = 0; i < count && !_isFirst; i++)
        {
            Touch(j, origin + (changed[i] << _grids[j].Low));
        }
    }

    // What is better is kept by which one-way options stand how: under each setting of these, what lies better among the settings it can still go to.
    private void SweepOneWay(int j, ReadOnlySpan<ushort> order, Vector256<int>[] values, int step, int at, Vector256<int> spared, int origin)
    {
        var (onlyUp, onlyDown, low) = (_up[j] & ~_down[j], _down[j] & ~_up[j], _grids[j].Low);
        var oneWay = _up[j] | _down[j];
        var better = _better.AsSpan(0, _grids[j].Length);
        better.Fill(Vector256.Create(int.MaxValue));
        for (var (from, to) = (0, 0); from < order.Length && order[from] != Fibres.End; from = to)
        {
            do
            {
                var m = order[to] & 0x7FFF;
                ref var value = ref values[at + (m * step)];
                var sunk = Vector256.Min(value, better[(int)(m & oneWay)]);
                if (sunk != value)
                {
                    value = sunk;
                    Touch(j, origin + (m << low));
                }
            }
            while (++to < order.Length && order[to] < Fibres.NewLevel);

            foreach (var place in order[from..to])
            {
                var m = place & 0x7FFFu;
                var value = values[at + ((int)m * step)] | spared;
                var free = (m & onlyUp) | (~m & onlyDown);
                for (var sub = 0u; ; sub = (sub - free) & free)
                {
                    ref var known = ref better[(int)((m & oneWay & ~free) | sub)];
                    known = Vector256.Min(known, value);
                    if (sub == free)
                    {
                        break;
                    }
                }
            }
        }
    }

    private void ByMoves(int j, int lot, Vector256<int> spared, int[] ranks)
    {
        var grid = _grids[j];
        var width = grid.Width(Columns);
        var start = grid.Start(lot, Columns);
        var local = Copy(grid, start, width).AsSpan(0, grid.Length * width);
        for (var (bit, half) = (0, width); half < local.Length; bit++, half *= 2)
        {
            var (canTake, canGive) = (((_down[j] >> bit) & 1) == 0, ((_up[j] >> bit) & 1) == 0);
            for (var block = 0; block < local.Length; block += 2 * half)
            {
                for (var i = block; i < block + half; i++)
                {
                    var least = Vector256.Min(local[i], local[i + half]);
                    local[i] = canTake ? least : local[i];
                    local[i + half] = canGive ? least : local[i + half];
                }
            }
        }

        for (var i = 0; i < local.Length; i++)
        {
            var setting = start + ((i / width) << grid.Low) + (i % width);
            var sunk = Vector256.Min(_of[setting], local[i] | spared);
            if (ranks[setting] >= 0 && sunk != _of[setting])
            {
                _of[setting] = sunk;
                Touch(j, setting);
            }
        }
    }

    // Others may now sink along what has sunk.
    private void Touch(int by, int setting)
    {
        for (var l = _isFirst ? _grids.Length : 0; l < _grids.Length; l++)
        {
            if (l != by)
            {
                _pending[l][_grids[l].Fibre(setting) >> _shift[l]] = true;
            }
        }
    }

    private Vector256<int>[] Copy(Grid grid, int start, int width)
    {
        var run = grid.Run(Columns);
        for (var (at, m) = (0, 0); at < grid.Length * width; at += run, m++)
        {
            _of.AsSpan(start + (m << grid.Low), run).CopyTo(_local.AsSpan(at));
        }

        return _local;
    }

    private void Return(Vector256<int>[] local, Grid grid, int start, int width)
    {
        for (var m = 0; m < grid.Length; m++)
        {
            local.AsSpan(m * width, width).CopyTo(_of.AsSpan(start + (m << grid.Low)));
        }
    }
}
