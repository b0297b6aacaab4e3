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
        var (length, width) = (grid.Length, grid.Width(Columns));
        var places = new ushort[ranks.Length];
        var (keys, sorted) = (new ulong[length], new ulong[length]);
        var column = new int[length * width];
        for (var lot = 0; lot < grid.Lots(Columns); lot++)
        {
            cancellation.ThrowIfCancellationRequested();
            var start = grid.Start(lot, Columns);
            for (var m = 0; m < length; m++)
            {
                ranks.AsSpan(start + (m << grid.Low), width).CopyTo(column.AsSpan(m * width));
            }

            for (var c = 0; c < width; c++)
            {
                for (var m = 0; m < length; m++)
                {
                    // The worse the greater: the best come first, what is no state last.
                    keys[m] = ((ulong)(uint)(levels - 1 - Math.Max(column[(m * width) + c], -1)) << 16) | (uint)m;
                }

                Sort(ref keys, ref sorted, levels);
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

    private static void Sort(ref ulong[] keys, ref ulong[] spare, int levels)
    {
        if (keys.Length <= 32)
        {
            Insert(keys);
            return;
        }

        Span<int> counts = stackalloc int[256];
        for (var shift = 16; (uint)levels >> (shift - 16) != 0; shift += 8)
        {
            counts.Clear();
            foreach (var key in keys)
            {
                counts[(byte)(key >> shift)]++;
            }

            if (counts[(byte)(keys[0] >> shift)] != keys.Length)
            {
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

            if (shift == 40)
            {
                break;
            }
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
