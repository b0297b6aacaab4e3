using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Analysis.Stability.Fast;

/// <summary>
/// Sorts columns of numbers side by side, the least first, by the bitonic network of [Batcher1968]: which two rows are compared never depends on the numbers, so that one comparison serves all columns and nothing is guessed wrongly. Of n rows k(k+1)/4 comparisons
/// a row, k being log2 n.
/// </summary>
internal static class SortingNetwork
{
    /// <summary>Columns side by side.</summary>
    internal const int Columns = 8;

    /// <param name="rows">Row after row; their count a power of two.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Sort(Span<Vector256<uint>> rows)
    {
        ref var row = ref MemoryMarshal.GetReference(rows);
        for (var sorted = 1; sorted < rows.Length; sorted *= 2)
        {
            // Two runs in order, the second looked at from its end, are first one that rises and falls.
            for (var start = 0; start < rows.Length; start += 2 * sorted)
            {
                for (var i = 0; i < sorted; i++)
                {
                    Order(ref Unsafe.Add(ref row, start + i), ref Unsafe.Add(ref row, start + (2 * sorted) - 1 - i));
                }
            }

            for (var half = sorted / 2; half > 0; half /= 2)
            {
                for (var start = 0; start < rows.Length; start += 2 * half)
                {
                    for (var i = start; i < start + half; i++)
                    {
                        Order(ref Unsafe.Add(ref row, i), ref Unsafe.Add(ref row, i + half));
                    }
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Order(ref Vector256<uint> less, ref Vector256<uint> more) => (less, more) = (Vector256.Min(less, more), Vector256.Max(less, more));
}
