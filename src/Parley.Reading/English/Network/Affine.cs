using System.Runtime.CompilerServices;

namespace Parley.Reading.English.Network;

/// <summary>A linear layer: y = W·x + b.</summary>
internal sealed class Affine
{
    private readonly Panels _weights;
    private readonly float[] _bias;

    public Affine(Lanes lanes, int inputs, int outputs, ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, Func<int, int>? rowOf = null)
    {
        _weights = new Panels(lanes, inputs, outputs, weights, rowOf ?? (place => place));
        _bias = new float[Stride];
        bias.CopyTo(_bias);
    }

    /// <summary>Distance from one output row to the next: the number of outputs, rounded up to whole panels.</summary>
    public int Stride => _weights.Count * _weights.Width;

    /// <summary>Computes rows that lie <paramref name="xStride"/> apart in <paramref name="x"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply(ReadOnlySpan<float> x, int xStride, int rows, Span<float> y, Workspace workspace)
    {
        if (rows == 0)
        {
            return;
        }

        // The kernels read without bounds checks.
        ref readonly var input = ref x[..(((rows - 1) * xStride) + _weights.Inputs)][0];
        var width = _weights.Width;
        var sums = workspace.Sums(rows * width);
        for (var panel = 0; panel < _weights.Count; panel++)
        {
            Product.Compute(_weights, panel, in input, xStride, rows, sums);
            var bias = _bias.AsSpan(panel * width, width);
            for (var r = 0; r < rows; r++)
            {
                Elementwise.Add(sums.Slice(r * width, width), bias, y.Slice((r * Stride) + (panel * width), width));
            }
        }
    }
}
