using System.Numerics;

namespace Parley.Analysis.Stability.Fast;

/// <summary>Gives every place of a fibre the greatest value among those its owner can move to, its own counted in: option by option, so that k options cost k steps a place.</summary>
internal static class Spread
{
    /// <param name="values">Place after place, <paramref name="width"/> columns each; both powers of two.</param>
    /// <param name="width">How many columns.</param>
    /// <param name="up">A bit for each option that is never given up.</param>
    /// <param name="down">A bit for each option that is never taken.</param>
    internal static void Greatest(Span<int> values, int width, uint up, uint down)
    {
        if ((up | down) == 0)
        {
            Everywhere(values, width);
            return;
        }

        for (var (bit, half) = (0, width); half < values.Length; bit++, half *= 2)
        {
            // Whether one who has not taken the option can take it, and the other way round.
            var (canTake, canGive) = (((down >> bit) & 1) == 0, ((up >> bit) & 1) == 0);
            for (var start = 0; start < values.Length; start += 2 * half)
            {
                if (half >= Vector<int>.Count)
                {
                    Pairs(values.Slice(start, half), values.Slice(start + half, half), canTake, canGive);
                    continue;
                }

                for (var i = start; i < start + half; i++)
                {
                    var best = Math.Max(values[i], values[i + half]);
                    values[i] = canTake ? best : values[i];
                    values[i + half] = canGive ? best : values[i + half];
                }
            }
        }
    }

    private static void Pairs(Span<int> without, Span<int> with, bool canTake, bool canGive)
    {
        for (var i = 0; i < without.Length; i += Vector<int>.Count)
        {
            var best = Vector.Max(new Vector<int>(without[i..]), new Vector<int>(with[i..]));
            if (canTake)
            {
                best.CopyTo(without[i..]);
            }

            if (canGive)
            {
                best.CopyTo(with[i..]);
            }
        }
    }

    // Where all moves can be undone every place reaches the whole fibre.
    private static void Everywhere(Span<int> values, int width)
    {
        Span<int> best = stackalloc int[Math.Max(width, Vector<int>.Count)];
        if (values.Length < best.Length)
        {
            best = best[..width];
            values[..width].CopyTo(best);
            for (var i = width; i < values.Length; i++)
            {
                best[i & (width - 1)] = Math.Max(best[i & (width - 1)], values[i]);
            }
        }
        else
        {
            values[..best.Length].CopyTo(best);
            for (var i = best.Length; i < values.Length; i += best.Length)
            {
                for (var v = 0; v < best.Length; v += Vector<int>.Count)
                {
                    Vector.Max(new Vector<int>(best[v..]), new Vector<int>(values[(i + v)..])).CopyTo(best[v..]);
                }
            }

            for (var half = best.Length / 2; half >= width; half /= 2)
            {
                for (var i = 0; i < half; i++)
                {
                    best[i] = Math.Max(best[i], best[i + half]);
                }
            }

            for (var i = width; i < best.Length; i++)
            {
                best[i] = best[i & (width - 1)];
            }
        }

        for (var i = 0; i < values.Length; i += best.Length)
        {
            best.CopyTo(values[i..]);
        }
    }
}
