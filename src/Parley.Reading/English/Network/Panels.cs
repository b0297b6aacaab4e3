using System.Runtime.CompilerServices;

namespace Parley.Reading.English.Network;

/// <summary>
/// A weight matrix laid out for <see cref="Product"/>: outputs in panels of three vectors, and within a panel input by
/// input, so that one run through memory serves one panel. Missing outputs of the last panel are zero.
/// </summary>
internal sealed class Panels
{
    public const int VectorsPerPanel = 3;

    private readonly float[] _packed;

    /// <param name="lanes">Decides the width of a vector.</param>
    /// <param name="inputs">Length of an input row.</param>
    /// <param name="outputs">Number of outputs.</param>
    /// <param name="weights">The matrix, with <paramref name="inputs"/> numbers for each row.</param>
    /// <param name="rowOf">The matrix row that is the output at a place.</param>
    public Panels(Lanes lanes, int inputs, int outputs, ReadOnlySpan<float> weights, Func<int, int> rowOf)
    {
        Lanes = lanes;
        Inputs = inputs;
        Width = VectorsPerPanel * lanes.Width();
        Count = (outputs + Width - 1) / Width;
        _packed = GC.AllocateUninitializedArray<float>(Count * Width * inputs);
        _packed.AsSpan((Count - 1) * Width * inputs).Clear();
        Pack(weights, outputs, rowOf);
    }

    public Lanes Lanes { get; }

    public int Inputs { get; }

    /// <summary>Outputs in a panel.</summary>
    public int Width { get; }

    /// <summary>Number of panels.</summary>
    public int Count { get; }

    public ref readonly float Panel(int index) => ref _packed[index * Width * Inputs];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pack(ReadOnlySpan<float> weights, int outputs, Func<int, int> rowOf)
    {
        for (var place = 0; place < outputs; place++)
        {
            var row = weights.Slice(rowOf(place) * Inputs, Inputs);
            var column = _packed.AsSpan((place / Width * Width * Inputs) + (place % Width));
            for (var i = 0; i < row.Length; i++)
            {
                column[i * Width] = row[i];
            }
        }
    }
}
