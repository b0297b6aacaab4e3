using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Analysis.Stability.Fast;

/// <summary>The states of each fibre of one decision maker in its own order, the best first.</summary>
/// <remarks>Eight fibres at a time by a <see cref="SortingNetwork"/>; where rank and place do not fit 32 bits, each by digits of its ranks.</remarks>
internal sealed class Fibres
{
    /// <summary>Marks the first state of a level.</summary>
    internal const int NewLevel = 0x8000;

    /// <summary>Stands after the last state of a fibre that holds settings which are none.</summary>
    internal const int End = 0xFFFF;

    /// <summary>The most options one decision maker may own.</summary>
    internal const int MostOwn = 14;

    private readonly ushort[] _places;
    private readonly int _length;

    private Fibres(ushort[] places, int length)
    {
        _places = places;
        _length = length;
    }

    /// <summary>Places in the order of preference, flagged where a level begins.</summary>
    internal ReadOnlySpan<ushort> Of(int fibre) => _places.AsSpan(fibre * _length, _length);

    /// <param name="grid">Whose fibres.</param>
    /// <param name="ranks">The rank of each setting; negative where it is no state.</param>
    /// <param name="levels">What all ranks are below.</param>
    /// <param name="cancellation">Stops it.</param>
    internal static Fibres Sorted(Grid grid, int[] ranks, int levels, CancellationToken cancellation)
    {
        var places = GC.AllocateUninitializedArray<ushort>(ranks.Length);
        if ((long)levels << grid.Own < uint.MaxValue - grid.Length)
        {
            Together(grid, ranks, levels, places, cancellation);
        }
        else
        {
            OneByOne(grid, ranks, levels, places, cancellation);
        }

        return new(places, grid.Length);
    }

    private static void Together(Grid grid, int[] ranks, int levels, ushort[] places, CancellationToken cancellation)
    {
        const int Columns = SortingNetwork.Columns;
        var keys = new Vector256<uint>[grid.Length];
        var fibres = ranks.Length / grid.Length;
        for (var first = 0; first < fibres; first += Columns)
        {
            cancellation.ThrowIfCancellationRequested();
            var count = Math.Min(Columns, fibres - first);
            Fetch(grid, ranks, first, count, keys);
            Key(keys, levels, grid.Own);
            SortingNetwork.Sort(keys);
            Mark(keys, levels, grid.Own);
            for (var c = 0; c < count; c++)
            {
                Write(keys, c, places.AsSpan((first + c) * grid.Length, grid.Length));
            }
        }
    }

    // A row for each place, a column for each fibre.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Fetch(Grid grid, int[] ranks, int first, int count, Vector256<uint>[] rows)
    {
        if (grid.Low >= 3)
        {
            var start = grid.First(first);
            for (var m = 0; m < rows.Length; m++)
            {
                rows[m] = Vector256.Create<int>(ranks.AsSpan(start + (m << grid.Low))).AsUInt32();
            }

            return;
        }

        var numbers = MemoryMarshal.Cast<Vector256<uint>, int>(rows.AsSpan());
        for (var c = 0; c < count; c++)
        {
            var start = grid.First(first + c);
            for (var m = 0; m < rows.Length; m++)
            {
                numbers[(SortingNetwork.Columns * m) + c] = ranks[start + (m << grid.Low)];
            }
        }
    }

    // The worse the greater: the best come first, what is no state last.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Key(Vector256<uint>[] rows, int levels, int own)
    {
        var best = Vector256.Create(levels - 1);
        for (var m = 0; m < rows.Length; m++)
        {
            rows[m] = Vector256.ShiftLeft((best - Vector256.Max(rows[m].AsInt32(), Vector256.Create(-1))).AsUInt32(), own) | Vector256.Create((uint)m);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Mark(Vector256<uint>[] rows, int levels, int own)
    {
        var before = Vector256<uint>.AllBitsSet;
        var (none, places) = (Vector256.Create((uint)levels), Vector256.Create((1u << own) - 1));
        for (var m = 0; m < rows.Length; m++)
        {
            var level = Vector256.ShiftRightLogical(rows[m], own);
            var place = (rows[m] & places) | Vector256.AndNot(Vector256.Create((uint)NewLevel), Vector256.Equals(level, before));
            rows[m] = place | (Vector256.Equals(level, none) & Vector256.Create((uint)End));
            before = level;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Write(Vector256<uint>[] rows, int column, Span<ushort> places)
    {
        ref var number = ref Unsafe.Add(ref Unsafe.As<Vector256<uint>, uint>(ref MemoryMarshal.GetArrayDataReference(rows)), column);
        for (var m = 0; m < places.Length; m++)
        {
            places[m] = (ushort)Unsafe.Add(ref number, SortingNetwork.Columns * m);
        }
    }

    private static void OneByOne(Grid grid, int[] ranks, int levels, ushort[] places, CancellationToken cancellation)
    {
        var (keys, sorted) = (new ulong[grid.Length], new ulong[grid.Length]);
        for (var fibre = 0; fibre < ranks.Length / grid.Length; fibre++)
        {
            cancellation.ThrowIfCancellationRequested();
            var start = grid.First(fibre);
            for (var m = 0; m < keys.Length; m++)
            {
                keys[m] = ((ulong)(uint)(levels - 1 - Math.Max(ranks[start + (m << grid.Low)], -1)) << 16) | (uint)m;
            }

            Sort(ref keys, ref sorted);
            Write(keys, places.AsSpan(fibre * grid.Length, grid.Length), levels);
        }
    }

    private static void Write(ulong[] keys, Span<ushort> places, int levels)
    {
        var before = ulong.MaxValue;
        for (var i = 0; i < keys.Length; i++)
        {
            var level = keys[i] >> 16;
            if (level == (uint)levels)
            {
                places[i] = End;
                return;
            }

            places[i] = (ushort)((keys[i] & 0x7FFF) | (level != before ? NewLevel : 0u));
            before = level;
        }
    }

    private static void Sort(ref ulong[] keys, ref ulong[] spare)
    {
        Span<int> counts = stackalloc int[256];
        var differing = 0UL;
        foreach (var key in keys)
        {
            differing |= key ^ keys[0];
        }

        for (var shift = 16; differing >> shift != 0; shift += 8)
        {
            if ((byte)(differing >> shift) == 0)
            {
                continue;
            }

            counts.Clear();
            foreach (var key in keys)
            {
                counts[(byte)(key >> shift)]++;
            }

            var sum = 0;
            for (var d = 0; d < counts.Length; d++)
            {
                (counts[d], sum) = (sum, sum + counts[d]);
            }

            foreach (var key in keys)
            {
                spare[counts[(byte)(key >> shift)]++] = key;
            }

            (keys, spare) = (spare, keys);
        }
    }
}
