using System.Runtime.CompilerServices;

namespace Parley.Analysis.Stability.Fast;

/// <summary>
/// The settings of all options put so that one decision maker's own bits are the highest: for each setting of its options a slice, one after the other, of what the others can do about it. Their moves stay within a slice.
/// </summary>
/// <param name="grid">The decision maker's bits where they were.</param>
internal sealed class Slices(Grid grid)
{
    private const int Tile = 16;

    /// <summary>How many slices: one for each setting of its own options.</summary>
    internal int Count => grid.Length;

    /// <summary>Settings in a slice.</summary>
    internal int Length => 1 << (grid.Options - grid.Own);

    /// <summary>Slice after slice; the same array where they already are. Cost N.</summary>
    internal T[] Apart<T>(T[] settings)
    {
        if (grid.Low + grid.Own == grid.Options)
        {
            return settings;
        }

        var slices = GC.AllocateUninitializedArray<T>(settings.Length);
        Go(settings, slices, isBack: false);
        return slices;
    }

    /// <summary>The other way round.</summary>
    internal T[] Together<T>(T[] slices)
    {
        if (grid.Low + grid.Own == grid.Options)
        {
            return slices;
        }

        var settings = GC.AllocateUninitializedArray<T>(slices.Length);
        Go(settings, slices, isBack: true);
        return settings;
    }

    // Where the others' bits below are few, neighbours go far apart, and so tile by tile.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Go<T>(T[] settings, T[] slices, bool isBack)
    {
        var (run, above) = (1 << grid.Low, Length >> grid.Low);
        var tile = run >= Tile ? 1 : Tile;
        for (var high = 0; high < above; high += tile)
        {
            for (var own = 0; own < Count; own += tile)
            {
                for (var h = high; h < Math.Min(high + tile, above); h++)
                {
                    for (var x = own; x < Math.Min(own + tile, Count); x++)
                    {
                        var setting = settings.AsSpan(((h << grid.Own) | x) << grid.Low, run);
                        var slice = slices.AsSpan((x * Length) + (h << grid.Low), run);
                        (isBack ? slice : setting).CopyTo(isBack ? setting : slice);
                    }
                }
            }
        }
    }
}
