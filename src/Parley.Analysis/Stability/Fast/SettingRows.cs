using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Analysis.Stability.Fast;

/// <summary>What is done with ranks and numbers setting by setting, eight at a time.</summary>
internal static class SettingRows
{
    /// <summary>The pairs of numbers before anybody answers: the first in the low half; <see cref="WorstOutcomes.None"/> where the rank is negative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Pair(ReadOnlySpan<int> ranks, ReadOnlySpan<int> best, Span<ulong> numbers)
    {
        var s = 0;
        for (; s <= ranks.Length - 8; s += 8)
        {
            var (rank, reached) = (Vector256.Create(ranks[s..]), Vector256.Create(best[s..]));
            var isNone = Vector256.LessThan(rank, Vector256<int>.Zero);
            var (low, high) = (Vector256.ConditionalSelect(isNone, Vector256.Create(int.MaxValue), rank), Vector256.ConditionalSelect(isNone, Vector256.Create(int.MaxValue), reached));
            var ((a, b), (c, d)) = (Vector256.Widen(low.AsUInt32()), Vector256.Widen(high.AsUInt32()));
            (a | (c << 32)).CopyTo(numbers[s..]);
            (b | (d << 32)).CopyTo(numbers[(s + 4)..]);
        }

        for (; s < ranks.Length; s++)
        {
            numbers[s] = ranks[s] < 0 ? WorstOutcomes.None : (uint)ranks[s] | ((ulong)(uint)best[s] << 32);
        }
    }

    /// <summary>Both numbers apart, neither above the rank; those that <paramref name="once"/> and <paramref name="after"/> hold stay where they are greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Raise(ReadOnlySpan<ulong> numbers, ReadOnlySpan<int> ranks, Span<int> once, Span<int> after)
    {
        var s = 0;
        for (; s <= ranks.Length - 8; s += 8)
        {
            var (rank, a, b) = (Vector256.Create(ranks[s..]), Vector256.Create(numbers[s..]), Vector256.Create(numbers[(s + 4)..]));
            var (low, high) = (Vector256.Narrow(a, b).AsInt32(), Vector256.Narrow(a >>> 32, b >>> 32).AsInt32());
            Vector256.Max(Vector256.Create<int>(once[s..]), Vector256.Min(low, rank)).CopyTo(once[s..]);
            Vector256.Max(Vector256.Create<int>(after[s..]), Vector256.Min(high, rank)).CopyTo(after[s..]);
        }

        for (; s < ranks.Length; s++)
        {
            once[s] = Math.Max(once[s], Math.Min((int)numbers[s], ranks[s]));
            after[s] = Math.Max(after[s], Math.Min((int)(numbers[s] >> 32), ranks[s]));
        }
    }

    /// <summary>Adds <paramref name="bit"/> where a rank is a state's and no less than <paramref name="first"/>, and twice that bit where it is no less than <paramref name="second"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Mark(ReadOnlySpan<int> ranks, ReadOnlySpan<int> first, ReadOnlySpan<int> second, int bit, Span<byte> stable)
    {
        var s = 0;
        for (; s <= ranks.Length - 16; s += 16)
        {
            var (a, b) = (Bits(ranks[s..], first[s..], second[s..], bit), Bits(ranks[(s + 8)..], first[(s + 8)..], second[(s + 8)..], bit));
            var both = Vector256.Narrow(a, b);
            (Vector128.Narrow(both.GetLower(), both.GetUpper()).AsByte() | Vector128.Create<byte>(stable[s..])).CopyTo(stable[s..]);
        }

        for (; s < ranks.Length; s++)
        {
            stable[s] |= (byte)(ranks[s] < 0 ? 0 : (ranks[s] >= first[s] ? bit : 0) | (ranks[s] >= second[s] ? 2 * bit : 0));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Bits(ReadOnlySpan<int> ranks, ReadOnlySpan<int> first, ReadOnlySpan<int> second, int bit)
    {
        var rank = Vector256.Create(ranks);
        var bits = (Vector256.GreaterThanOrEqual(rank, Vector256.Create(first)) & Vector256.Create(bit)) | (Vector256.GreaterThanOrEqual(rank, Vector256.Create(second)) & Vector256.Create(2 * bit));
        return Vector256.GreaterThanOrEqual(rank, Vector256<int>.Zero) & bits;
    }
}
