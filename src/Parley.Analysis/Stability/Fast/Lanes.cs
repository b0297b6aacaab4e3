using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Analysis.Stability.Fast;

/// <summary>
/// For each setting two numbers of up to four decision makers, side by side so that one step works on all: the worst the others can bring about from it, as it stands and after
/// the best answer. They sink to what the definitions say as the others' moves are gone through, fibre after fibre, until nothing sinks any more.
/// </summary>
internal sealed class Lanes
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

    /// <param name="grids">All decision makers' bits.</param>
    /// <param name="up">For each a bit for each own option that is never given up.</param>
    /// <param name="down">For each a bit for each own option that is never taken.</param>
    internal Lanes(Grid[] grids, uint[] up, uint[] down)
    {
        _grids = grids;
        _up = up;
        _down = down;
        _of = GC.AllocateUninitializedArray<Vector256<int>>(1 << grids[0].Options);
        _local = new Vector256<int>[grids.Max(g => g.Length * g.Width(Columns))];
        _better = new Vector256<int>[grids.Max(g => g.Length)];
        _pending = [.. grids.Select(g => new bool[g.Lots(Columns)])];
    }

    /// <summary>The numbers, eight for each setting.</summary>
    internal Span<int> Numbers => MemoryMarshal.Cast<Vector256<int>, int>(_of.AsSpan());

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
        foreach (var pending in _pending)
        {
            Array.Fill(pending, true);
        }

        for (var isSinking = true; isSinking;)
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

    private void Sweep(int j, ReadOnlySpan<ushort> order, Vector256<int>[] values, int step, int at, Vector256<int> spared, int origin)
    {
        var better = Vector256.Create(int.MaxValue);
        var seen = better;
        var low = _grids[j].Low;
        foreach (var place in order)
        {
            if (place == Fibres.End)
            {
                break;
            }

            better = (place & Fibres.NewLevel) != 0 ? seen : better;
            var m = place & 0x7FFF;
            ref var value = ref values[at + (m * step)];
            var sunk = Vector256.Min(value, better);
            if (sunk != value)
            {
                value = sunk;
                Touch(j, origin + (m << low));
            }

            seen = Vector256.Min(seen, sunk | spared);
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
        for (var l = 0; l < _grids.Length; l++)
        {
            if (l != by)
            {
                _pending[l][_grids[l].Fibre(setting) / _grids[l].Width(Columns)] = true;
            }
        }
    }

    private Vector256<int>[] Copy(Grid grid, int start, int width)
    {
        for (var m = 0; m < grid.Length; m++)
        {
            _of.AsSpan(start + (m << grid.Low), width).CopyTo(_local.AsSpan(m * width));
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
