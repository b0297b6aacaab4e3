using System.Numerics;

namespace Parley.Analysis.Stability.Fast;

/// <summary>Gives every place of a fibre the greatest or the least value among those its owner can move to, its own counted in: option by option, so that k options cost k steps a place.</summary>
internal static class Spread
{
    /// <param name="values">Place after place, <paramref name="width"/> columns each.</param>
    /// <param name="width">How many columns.</param>
    /// <param name="up">A bit for each option that is never given up.</param>
    /// <param name="down">A bit for each option that is never taken.</param>
    internal static void Greatest(Span<int> values, int width, uint up, uint down) => Through<Most>(values, width, up, down);

    /// <inheritdoc cref="Greatest"/>
    internal static void Least(Span<int> values, int width, uint up, uint down) => Through<Fewest>(values, width, up, down);

    private static void Through<TPick>(Span<int> values, int width, uint up, uint down)
        where TPick : struct, IPick
    {
        for (var (bit, half) = (0, width); half < values.Length; bit++, half *= 2)
        {
            // Whether one who has not taken the option can take it, and the other way round.
            var (canTake, canGive) = (((down >> bit) & 1) == 0, ((up >> bit) & 1) == 0);
            for (var start = 0; start < values.Length; start += 2 * half)
            {
                Pair<TPick>(values.Slice(start, half), values.Slice(start + half, half), canTake, canGive);
            }
        }
    }

    private static void Pair<TPick>(Span<int> without, Span<int> with, bool canTake, bool canGive)
        where TPick : struct, IPick
    {
        var i = 0;
        for (; i <= without.Length - Vector<int>.Count; i += Vector<int>.Count)
        {
            var best = TPick.Of(new Vector<int>(without[i..]), new Vector<int>(with[i..]));
            if (canTake)
            {
                best.CopyTo(without[i..]);
            }

            if (canGive)
            {
                best.CopyTo(with[i..]);
            }
        }

        for (; i < without.Length; i++)
        {
            var best = TPick.Of(without[i], with[i]);
            without[i] = canTake ? best : without[i];
            with[i] = canGive ? best : with[i];
        }
    }

    private interface IPick
    {
        static abstract int Of(int a, int b);

        static abstract Vector<int> Of(Vector<int> a, Vector<int> b);
    }

    private readonly struct Most : IPick
    {
        public static int Of(int a, int b) => Math.Max(a, b);

        public static Vector<int> Of(Vector<int> a, Vector<int> b) => Vector.Max(a, b);
    }

    private readonly struct Fewest : IPick
    {
        public static int Of(int a, int b) => Math.Min(a, b);

        public static Vector<int> Of(Vector<int> a, Vector<int> b) => Vector.Min(a, b);
    }
}
