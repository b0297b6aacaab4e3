using System.Runtime.CompilerServices;
using Parley.Reading.English.Model;

namespace Parley.Reading.English.Network;

/// <summary>A maxout layer of three pieces with layer normalisation: each output is the largest of three sums.</summary>
internal sealed class Maxout
{
    private const int Pieces = 3;
    private readonly Panels _weights;
    private readonly float[] _bias;
    private readonly LayerNorm _norm;
    private readonly int _lanes;

    public Maxout(Lanes lanes, ModelWeights weights, string name, int inputs, int outputs, float epsilon)
    {
        Outputs = outputs;
        _lanes = lanes.Width();
        _weights = new Panels(lanes, inputs, outputs * Pieces, weights[$"{name}.maxout.weight"], RowOf);
        var bias = weights[$"{name}.maxout.bias"];
        _bias = new float[outputs * Pieces];
        for (var place = 0; place < _bias.Length; place++)
        {
            _bias[place] = bias[RowOf(place)];
        }

        _norm = new LayerNorm(lanes, epsilon, weights[$"{name}.norm.gain"], weights[$"{name}.norm.bias"]);
    }

    public int Inputs => _weights.Inputs;

    public int Outputs { get; }

    /// <summary>
    /// Computes rows that begin <paramref name="xStride"/> apart in <paramref name="x"/> and may overlap;
    /// output rows follow each other in <paramref name="y"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply(ReadOnlySpan<float> x, int xStride, int rows, Span<float> y, Workspace workspace)
    {
        if (rows == 0)
        {
            return;
        }

        // The kernels read without bounds checks.
        ref readonly var input = ref x[..(((rows - 1) * xStride) + Inputs)][0];
        var width = _weights.Width;
        var sums = workspace.Sums(rows * width);
        for (var panel = 0; panel < _weights.Count; panel++)
        {
            Product.Compute(_weights, panel, in input, xStride, rows, sums);
            var bias = _bias.AsSpan(panel * width, width);
            for (var r = 0; r < rows; r++)
            {
                Elementwise.MaxOfThirds(
                    sums.Slice(r * width, width), bias, y.Slice((r * Outputs) + (panel * _lanes), _lanes));
            }
        }

        for (var r = 0; r < rows; r++)
        {
            _norm.Apply(y.Slice(r * Outputs, Outputs));
        }
    }

    // A panel holds one vector for each piece, for the same outputs.
    private int RowOf(int place)
    {
        var (panel, inPanel) = Math.DivRem(place, Pieces * _lanes);
        var (piece, lane) = Math.DivRem(inPanel, _lanes);
        return (((panel * _lanes) + lane) * Pieces) + piece;
    }
}
