namespace Parley.Analysis.Stability.Fast;

/// <summary>The states of each fibre of one decision maker in its own order, the best first.</summary>
/// <remarks>Sorted digit by digit; a byte for each digit of the ranks that differs within the fibre.</remarks>
internal sealed class Fibres
{
    /// <summary>Marks the first state of a level.</summary>
    internal const int NewLevel = 0x8000;

    /// <summary>Stands after the last state of a fibre that holds settings which are none.</summary>
    internal const int End = 0xFFFF;

    /// <summary>The most options one decision maker may own.</summary>
    internal const int MostOwn = 14;

    private const int Columns = 16;

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
        var (length, width, run) = (grid.Length, grid.Width(Columns), grid.Run(Columns));
        var places = GC.AllocateUninitializedArray<ushort>(ranks.Length);
        var (keys, sorted) = (new ulong[length], new ulong[length]);
        var column = new int[length * width];
        for (var lot = 0; lot < grid.Lots(Columns); lot++)
        {
            cancellation.ThrowIfCancellationRequested();
            var start = grid.Start(lot, Columns);
            for (var (at, m) = (0, 0); at < column.Length; at += run, m++)
            {
                ranks.AsSpan(start + (m << grid.Low), run).CopyTo(column.AsSpan(at));
            }

            for (var c = 0; c < width; c++)
            {
                for (var m = 0; m < length; m++)
                {
                    // The worse the greater: the best come first, what is no state last.
                    keys[m] = ((ulong)(uint)(levels - 1 - Math.Max(column[(m * width) + c], -1)) << 16) | (uint)m;
                }

                Sort(ref keys, ref sorted);
                Write(keys, places.AsSpan(((lot * width) + c) * length, length), levels);
            }
        }

        return new(places, length);
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
        if (keys.Length <= 32)
        {
            Insert(keys);
            return;
        }

        // Few keys are not worth many buckets.
        var digit = keys.Length <= 128 ? 4 : keys.Length <= 256 ? 6 : 8;
        Span<int> buckets = stackalloc int[256];
        var counts = buckets[..(1 << digit)];
        var mask = (1u << digit) - 1;
        var differing = 0UL;
        foreach (var key in keys)
        {
            differing |= key ^ keys[0];
        }

        for (var shift = 16; differing >> shift != 0; shift += digit)
        {
            if (((differing >> shift) & mask) == 0)
            {
                continue;
            }

            counts.Clear();
            foreach (var key in keys)
            {
                counts[(int)((uint)(key >> shift) & mask)]++;
            }

            var sum = 0;
            for (var d = 0; d < counts.Length; d++)
            {
                (counts[d], sum) = (sum, sum + counts[d]);
            }

            foreach (var key in keys)
            {
                spare[counts[(int)((uint)(key >> shift) & mask)]++] = key;
            }

            (keys, spare) = (spare, keys);
        }
    }

    private static void Insert(ulong[] keys)
    {
        for (var i = 1; i < keys.Length; i++)
        {
            var (key, at) = (keys[i], i);
            for (; at > 0 && keys[at - 1] > key; at--)
            {
                keys[at] = keys[at - 1];
            }

            keys[at] = key;
        }
    }
}
