using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Reading.English.Network;

/// <summary>Work that treats every place of a row by itself, eight at a time; lengths are multiples of eight.</summary>
internal static class Elementwise
{
    private const int Width = 8;

    /// <summary>sum = a + b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> sum)
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(b[..a.Length]);
        ref var to = ref MemoryMarshal.GetReference(sum[..a.Length]);
        for (nuint i = 0; i + Width <= (nuint)a.Length; i += Width)
        {
            (Vector256.LoadUnsafe(ref left, i) + Vector256.LoadUnsafe(ref right, i)).StoreUnsafe(ref to, i);
        }
    }

    /// <summary>The largest of the thirds of <paramref name="pieces"/> + <paramref name="bias"/>, place by place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void MaxOfThirds(ReadOnlySpan<float> pieces, ReadOnlySpan<float> bias, Span<float> largest)
    {
        var third = (nuint)pieces.Length / 3;
        ref var sums = ref MemoryMarshal.GetReference(pieces);
        ref var biases = ref MemoryMarshal.GetReference(bias[..pieces.Length]);
        ref var to = ref MemoryMarshal.GetReference(largest[..(int)third]);
        for (nuint i = 0; i + Width <= third; i += Width)
        {
            var first = Sum(ref sums, ref biases, i);
            var second = Sum(ref sums, ref biases, i + third);
            var third1 = Sum(ref sums, ref biases, i + third + third);
            Larger(Larger(first, second), third1).StoreUnsafe(ref to, i);
        }
    }

    /// <summary>The larger of the halves of <paramref name="pieces"/>, place by place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void MaxOfHalves(ReadOnlySpan<float> pieces, Span<float> largest)
    {
        var half = (nuint)pieces.Length / 2;
        ref var from = ref MemoryMarshal.GetReference(pieces);
        ref var to = ref MemoryMarshal.GetReference(largest[..(int)half]);
        for (nuint i = 0; i + Width <= half; i += Width)
        {
            Larger(Vector256.LoadUnsafe(ref from, i), Vector256.LoadUnsafe(ref from, i + half)).StoreUnsafe(ref to, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Sum(ref float a, ref float b, nuint at) =>
        Vector256.LoadUnsafe(ref a, at) + Vector256.LoadUnsafe(ref b, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Larger(Vector256<float> a, Vector256<float> b) =>
        Vector256.ConditionalSelect(Vector256.GreaterThan(a, b), a, b);
}
