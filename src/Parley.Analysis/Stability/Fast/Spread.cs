using System.Numerics;
using System.Runtime.CompilerServices;

namespace Parley.Analysis.Stability.Fast;

/// <summary>Gives every place of a fibre the greatest or the least value among those its owner can move to, its own counted in: option by option, so that k options cost k steps a place.</summary>
internal static class Spread
{
    /// <param name="values">Place after place, <paramref name="width"/> columns each; both powers of two.</param>
    /// <param name="width">How many columns.</param>
    /// <param name="up">A bit for each option that is never given up.</param>
    /// <param name="down">A bit for each option that is never taken.</param>
    internal static void Greatest(Span<int> values, int width, uint up, uint down) => Go(values, width, up, down, default(Max));

    /// <inheritdoc cref="Greatest(Span{int}, int, uint, uint)"/>
    internal static void Least(Span<int> values, int width, uint up, uint down) => Go(values, width, up, down, default(Min));

    /// <summary>Number by number the greater goes to <paramref name="into"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Greatest(ReadOnlySpan<int> of, Span<int> into)
    {
        var i = 0;
        for (; i <= of.Length - Vector<int>.Count; i += Vector<int>.Count)
        {
            Vector.Max(new Vector<int>(of[i..]), new Vector<int>(into[i..])).CopyTo(into[i..]);
        }

        for (; i < of.Length; i++)
        {
            into[i] = Math.Max(of[i], into[i]);
        }
    }

    /// <summary>The least of all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int Least(ReadOnlySpan<int> of)
    {
        var least = int.MaxValue;
        foreach (var x in of)
        {
            least = Math.Min(x, least);
        }

        return least;
    }

    private static void Go<T>(Span<int> values, int width, uint up, uint down, T of)
        where T : struct, IChoice
    {
        for (var (bit, half) = (0, width); half < values.Length; bit++, half *= 2)
        {
            // Whether one who has not taken the option can take it, and the other way round.
            var (canTake, canGive) = (((down >> bit) & 1) == 0, ((up >> bit) & 1) == 0);
            for (var start = 0; start < values.Length; start += 2 * half)
            {
                Pairs(values.Slice(start, half), values.Slice(start + half, half), canTake, canGive, of);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pairs<T>(Span<int> without, Span<int> with, bool canTake, bool canGive, T of)
        where T : struct, IChoice
    {
        var i = 0;
        for (; i <= without.Length - Vector<int>.Count; i += Vector<int>.Count)
        {
            var chosen = of.Of(new Vector<int>(without[i..]), new Vector<int>(with[i..]));
            if (canTake)
            {
                chosen.CopyTo(without[i..]);
            }

            if (canGive)
            {
                chosen.CopyTo(with[i..]);
            }
        }

        for (; i < without.Length; i++)
        {
            var chosen = of.Of(without[i], with[i]);
            without[i] = canTake ? chosen : without[i];
            with[i] = canGive ? chosen : with[i];
        }
    }

    private interface IChoice
    {
        int Of(int a, int b);

        Vector<int> Of(Vector<int> a, Vector<int> b);
    }

    private readonly struct Max : IChoice
    {
        public int Of(int a, int b) => Math.Max(a, b);

        public Vector<int> Of(Vector<int> a, Vector<int> b) => Vector.Max(a, b);
    }

    private readonly struct Min : IChoice
    {
        public int Of(int a, int b) => Math.Min(a, b);

        public Vector<int> Of(Vector<int> a, Vector<int> b) => Vector.Min(a, b);
    }
}
