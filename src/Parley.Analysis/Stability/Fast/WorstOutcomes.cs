using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Analysis.Stability.Fast;

/// <summary>
/// For each setting of a slice two numbers of the one whose slice it is, side by side so that one step works on both: the worst the others can bring about from it, as it stands and after
/// the best answer. They sink to what the definitions say as the others' moves are gone through, fibre after fibre, until nothing sinks any more.
/// </summary>
internal sealed class WorstOutcomes
{
    /// <summary>Both numbers where a setting is no state.</summary>
    internal const ulong None = int.MaxValue | ((ulong)int.MaxValue << 32);

    private const int Columns = 8;

    private readonly Other[] _others;
    private readonly ulong[] _local;
    private readonly ushort[] _changed;
    private readonly CancellationToken _cancellation;

    /// <param name="grids">All decision makers' bits in the whole.</param>
    /// <param name="decisionMaker">Whose slices.</param>
    /// <param name="up">For each a bit for each own option that is never given up.</param>
    /// <param name="down">For each a bit for each own option that is never taken.</param>
    /// <param name="orders">Each one's fibres in its order.</param>
    /// <param name="cancellation">Stops it.</param>
    internal WorstOutcomes(Grid[] grids, int decisionMaker, uint[] up, uint[] down, Fibres[] orders, CancellationToken cancellation)
    {
        _others = [.. Enumerable.Range(0, grids.Length).Where(j => j != decisionMaker && grids[j].Own > 0).Select(j => new Other(grids[j], grids[decisionMaker], up[j], down[j], orders[j]))];
        var most = _others.Select(o => o.Grid.Length).DefaultIfEmpty(0).Max();
        (_local, _changed) = (new ulong[most * Columns], new ushort[most + 1]);
        _cancellation = cancellation;
    }

    /// <summary>Sinks along the improvements of the others.</summary>
    /// <param name="numbers">The second number in the high half.</param>
    /// <param name="slice">Which slice.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void SinkByImprovements(Span<ulong> numbers, int slice)
    {
        // Everything sinks at first, and so is not looked at for what to do again: all but the last have to look at what the later ones did, unless there is but one.
        foreach (var other in _others)
        {
            for (var lot = 0; lot < other.Lots; lot++)
            {
                ByImprovements(numbers, slice, other, lot, isFirst: true);
            }

            Array.Fill(other.Pending, other != _others[^1]);
        }

        for (var isSinking = _others.Length > 1; isSinking;)
        {
            isSinking = false;
            foreach (var other in _others)
            {
                _cancellation.ThrowIfCancellationRequested();
                for (var lot = 0; lot < other.Lots; lot++)
                {
                    if (other.Pending.AsSpan(lot * other.Width, other.Width).Contains(true))
                    {
                        ByImprovements(numbers, slice, other, lot, isFirst: false);
                        isSinking = true;
                    }
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ByImprovements(Span<ulong> numbers, int slice, Other other, int lot, bool isFirst)
    {
        // Far apart in memory they would push each other out of the cache; so they are worked on in a copy.
        var (start, width, isCopied) = (other.Grid.Start(lot, Columns), other.Width, other.Width == Columns);
        var values = isCopied ? Copy(numbers[start..], other) : numbers[start..];
        for (var c = 0; c < width; c++)
        {
            var fibre = (lot * width) + c;
            if (!isFirst && !other.Pending[fibre])
            {
                continue;
            }

            other.Pending[fibre] = false;
            var order = other.Order(fibre, slice);
            var shift = isCopied ? 3 : other.Grid.Low;
            var count = (other.Up | other.Down) == 0 ? Sweep(order, ref values[c], shift, _changed) : SweepOneWay(order, values[c..], shift, other);
            foreach (var m in isFirst ? [] : _changed.AsSpan(0, count))
            {
                Touch(other, start + c + (m << other.Grid.Low));
            }
        }

        if (isCopied)
        {
            Return(numbers[start..], other);
        }
    }

    // Without a branch but the end of the fibre: whether a level begins, or anything sinks, is as good as random.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Sweep(ReadOnlySpan<ushort> order, ref ulong first, int shift, ushort[] changed)
    {
        var better = Vector128.CreateScalarUnsafe(None).AsInt32();
        var seen = better;
        var count = 0;
        ref var change = ref MemoryMarshal.GetArrayDataReference(changed);
        foreach (var place in order)
        {
            if (place == Fibres.End)
            {
                break;
            }

            var m = place & 0x7FFF;
            ref var at = ref Unsafe.Add(ref first, m << shift);
            var value = Vector128.CreateScalarUnsafe(at).AsInt32();
            better = Vector128.ConditionalSelect(Vector128.CreateScalarUnsafe(-(long)(place >> 15)).AsInt32(), seen, better);
            seen = Vector128.Min(seen, value);
            var (was, sunk) = (at, Vector128.Min(value, better).AsUInt64().ToScalar());
            at = sunk;
            Unsafe.Add(ref change, count) = (ushort)m;
            count += sunk == was ? 0 : 1;
        }

        return count;
    }

    // What is better is kept by which one-way options stand how: under each setting of these, what lies better among the settings it can still go to.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int SweepOneWay(ReadOnlySpan<ushort> order, Span<ulong> values, int shift, Other other)
    {
        var (onlyUp, onlyDown, oneWay) = (other.Up & ~other.Down, other.Down & ~other.Up, other.Up | other.Down);
        var better = other.Better;
        var count = 0;
        Array.Fill(better, None);
        for (var (from, to) = (0, 0); from < order.Length && order[from] != Fibres.End; from = to)
        {
            do
            {
                var m = order[to] & 0x7FFF;
                ref var value = ref values[m << shift];
                var sunk = Least(value, better[(int)(m & oneWay)]);
                _changed[count] = (ushort)m;
                count += sunk == value ? 0 : 1;
                value = sunk;
            }
            while (++to < order.Length && order[to] < Fibres.NewLevel);

            foreach (var place in order[from..to])
            {
                var m = place & 0x7FFFu;
                var value = values[(int)m << shift];
                var free = (m & onlyUp) | (~m & onlyDown);
                for (var sub = 0u; ; sub = (sub - free) & free)
                {
                    ref var known = ref better[(int)((m & oneWay & ~free) | sub)];
                    known = Least(known, value);
                    if (sub == free)
                    {
                        break;
                    }
                }
            }
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Least(ulong a, ulong b) => Vector128.Min(Vector128.CreateScalarUnsafe(a).AsInt32(), Vector128.CreateScalarUnsafe(b).AsInt32()).AsUInt64().ToScalar();

    /// <summary>Sinks along all moves of the others.</summary>
    /// <param name="numbers">The second number in the high half; <see cref="None"/> where a setting is no state.</param>
    /// <param name="isWhole">Whether all settings are states.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void SinkByMoves(Span<ulong> numbers, bool isWhole)
    {
        // Where no setting is ruled out, whoever moves first, all come to the same.
        Array.ForEach(_others, o => Array.Fill(o.Pending, true));
        for (var isSinking = true; isSinking; isSinking &= !isWhole)
        {
            isSinking = false;
            foreach (var other in _others)
            {
                _cancellation.ThrowIfCancellationRequested();
                for (var lot = 0; lot < other.Lots; lot++)
                {
                    var pending = other.Pending.AsSpan(lot * other.Width, other.Width);
                    if (pending.Contains(true))
                    {
                        pending.Clear();
                        ByMoves(numbers, other, lot);
                        isSinking = true;
                    }
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ByMoves(Span<ulong> numbers, Other other, int lot)
    {
        var (grid, width) = (other.Grid, other.Width);
        var start = grid.Start(lot, Columns);
        var local = Copy(numbers[start..], other);
        Spread.Least(MemoryMarshal.Cast<ulong, int>(local), 2 * width, other.Up, other.Down);
        for (var m = 0; m < grid.Length; m++)
        {
            var values = numbers.Slice(start + (m << grid.Low), width);
            for (var c = 0; c < width; c++)
            {
                if (values[c] != None && values[c] != local[(m * width) + c])
                {
                    values[c] = local[(m * width) + c];
                    Touch(other, start + c + (m << grid.Low));
                }
            }
        }
    }

    // Others may now sink along what has sunk.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Touch(Other by, int setting)
    {
        foreach (var other in _others)
        {
            if (other != by)
            {
                other.Pending[other.Grid.Fibre(setting)] = true;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Span<ulong> Copy(Span<ulong> numbers, Other other)
    {
        var (width, low) = (other.Width, other.Grid.Low);
        for (var m = 0; m < other.Grid.Length; m++)
        {
            numbers.Slice(m << low, width).CopyTo(_local.AsSpan(m * width));
        }

        return _local.AsSpan(0, other.Grid.Length * width);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Return(Span<ulong> numbers, Other other)
    {
        var (width, low) = (other.Width, other.Grid.Low);
        for (var m = 0; m < other.Grid.Length; m++)
        {
            _local.AsSpan(m * width, width).CopyTo(numbers[(m << low)..]);
        }
    }

    /// <summary>One of the others in the slices.</summary>
    private sealed class Other
    {
        private readonly Fibres _orders;
        private readonly int _at;
        private readonly int _own;

        internal Other(Grid whole, Grid mover, uint up, uint down, Fibres orders)
        {
            Grid = new(whole.Low > mover.Low ? whole.Low - mover.Own : whole.Low, whole.Own, whole.Options - mover.Own);
            (Width, Lots) = (Grid.Width(Columns), Grid.Lots(Columns));
            Pending = new bool[Width * Lots];
            (Up, Down, _orders) = (up, down, orders);
            Better = new ulong[(up | down) == 0 ? 0 : whole.Length];
            (_at, _own) = (mover.Low > whole.Low ? mover.Low - whole.Own : mover.Low, mover.Own);
        }

        internal Grid Grid { get; }

        internal int Width { get; }

        internal int Lots { get; }

        internal uint Up { get; }

        internal uint Down { get; }

        /// <summary>By fibre, whether others made something sink in it since it was gone through.</summary>
        internal bool[] Pending { get; }

        internal ulong[] Better { get; }

        /// <summary>A fibre of a slice in its owner's order.</summary>
        internal ReadOnlySpan<ushort> Order(int fibre, int slice) => _orders.Of(((((fibre >> _at) << _own) | slice) << _at) | (fibre & ((1 << _at) - 1)));
    }
}
