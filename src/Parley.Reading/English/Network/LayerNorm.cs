using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Reading.English.Network;

/// <summary>
/// Layer normalisation: y = (x − mean) / √(variance + ε) · gain + bias, with the variance of the population. Sums run in
/// eight lanes, which are then added two by two, on every machine.
/// </summary>
internal sealed class LayerNorm(Lanes lanes, float epsilon, ReadOnlySpan<float> gain, ReadOnlySpan<float> bias)
{
    private const int Width = 8;
    private readonly float[] _gain = gain.ToArray();
    private readonly float[] _bias = bias.ToArray();

    /// <summary>Normalises one row in place.</summary>
    public void Apply(Span<float> row)
    {
        if (lanes == Lanes.Scalar)
        {
            Plain(row);
        }
        else
        {
            Vectors(row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Vectors(Span<float> row)
    {
        ref var x = ref MemoryMarshal.GetReference(row);
        ref var gain = ref MemoryMarshal.GetArrayDataReference(_gain);
        ref var bias = ref MemoryMarshal.GetArrayDataReference(_bias);
        var count = (nuint)_gain.Length;
        Vector256<float> sum = default;
        for (nuint i = 0; i < count; i += Width)
        {
            sum += Vector256.LoadUnsafe(ref x, i);
        }

        var mean = Vector256.Create(Total(sum) / row.Length);
        Vector256<float> squares = default;
        for (nuint i = 0; i < count; i += Width)
        {
            var d = Vector256.LoadUnsafe(ref x, i) - mean;
            squares += d * d;
        }

        var scale = Vector256.Create(1 / MathF.Sqrt((Total(squares) / row.Length) + epsilon));
        for (nuint i = 0; i < count; i += Width)
        {
            var d = (Vector256.LoadUnsafe(ref x, i) - mean) * scale;
            ((d * Vector256.LoadUnsafe(ref gain, i)) + Vector256.LoadUnsafe(ref bias, i)).StoreUnsafe(ref x, i);
        }
    }

    private void Plain(Span<float> row)
    {
        Span<float> sum = stackalloc float[Width];
        sum.Clear();
        for (var i = 0; i < row.Length; i++)
        {
            sum[i % Width] += row[i];
        }

        var mean = Total(sum) / row.Length;
        sum.Clear();
        for (var i = 0; i < row.Length; i++)
        {
            var square = (row[i] - mean) * (row[i] - mean);
            sum[i % Width] += square;
        }

        var scale = 1 / MathF.Sqrt((Total(sum) / row.Length) + epsilon);
        for (var i = 0; i < row.Length; i++)
        {
            var scaled = (row[i] - mean) * scale * _gain[i];
            row[i] = scaled + _bias[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Total(Vector256<float> lanes)
    {
        var four = lanes.GetLower() + lanes.GetUpper();
        return four.GetElement(0) + four.GetElement(2) + (four.GetElement(1) + four.GetElement(3));
    }

    private static float Total(ReadOnlySpan<float> sum) =>
        sum[0] + sum[4] + (sum[2] + sum[6]) + (sum[1] + sum[5] + (sum[3] + sum[7]));
}
