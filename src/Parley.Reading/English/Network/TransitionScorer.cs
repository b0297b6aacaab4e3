using System.Runtime.CompilerServices;
using System.Text.Json;
using Parley.Reading.English.Model;

namespace Parley.Reading.English.Network;

/// <summary>
/// Scores the moves of a transition system. A state is a few feature words; each contributes a row that depends on the
/// word and on which feature it is, computed once for each word (<see cref="FeatureRows"/>); the sum goes through a maxout
/// of two pieces and a linear layer.
/// </summary>
internal sealed class TransitionScorer
{
    private const int Pieces = 2;
    private readonly Affine _project;
    private readonly Affine _lower;
    private readonly Affine _upper;
    private readonly float[] _bias;
    private readonly float[] _missing;
    private readonly int _hidden;

    public TransitionScorer(JsonElement model, string name, ModelWeights weights, Lanes lanes)
    {
        _hidden = model.GetProperty("hidden").GetInt32();
        Features = model.GetProperty("features").GetArrayLength();
        Moves = [.. model.GetProperty("moves").EnumerateArray().Select(m => m.GetString()!)];
        RowLength = Pieces * _hidden;

        var inputs = weights[$"{name}.project.weight"].Length / _hidden;
        _project = new Affine(lanes, inputs, _hidden, weights[$"{name}.project.weight"], weights[$"{name}.project.bias"]);
        _lower = new Affine(lanes, _hidden, Features * RowLength, weights[$"{name}.lower.weight"], [], PieceMajor);
        _upper = new Affine(lanes, _hidden, Moves.Length, weights[$"{name}.upper.weight"], weights[$"{name}.upper.bias"]);
        _bias = Reordered(weights[$"{name}.lower.bias"]);
        _missing = Reordered(weights[$"{name}.lower.pad"]);
    }

    public int Features { get; }

    /// <summary>The moves in the order of their scores, as the model names them.</summary>
    public string[] Moves { get; }

    /// <summary>Length of the row that one word contributes as one feature.</summary>
    public int RowLength { get; }

    /// <summary>Distance between the rows of two words, each of which holds a row for every feature.</summary>
    public int Stride => _lower.Stride;

    /// <summary>Length of the narrowed vectors, and the distance between them.</summary>
    public (int Length, int Stride) Narrowed => (_hidden, _project.Stride);

    /// <summary>Room that <see cref="Score"/> needs.</summary>
    public int Scores => _upper.Stride;

    public void Narrow(ReadOnlySpan<float> vectors, int stride, int rows, Span<float> narrowed, Workspace workspace) =>
        _project.Apply(vectors, stride, rows, narrowed, workspace);

    public void ComputeRows(ReadOnlySpan<float> narrowed, int rows, Span<float> features, Workspace workspace) =>
        _lower.Apply(narrowed, _project.Stride, rows, features, workspace);

    /// <summary>Scores of all moves, valid or not; a feature below 0 is missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<int> words, FeatureRows rows, Span<float> scores, Workspace workspace)
    {
        Span<float> sum = stackalloc float[RowLength];
        Span<float> hidden = stackalloc float[_hidden];
        _bias.CopyTo(sum);
        for (var f = 0; f < words.Length; f++)
        {
            var row = words[f] < 0 ? _missing.AsSpan(f * RowLength, RowLength) : rows.Row(words[f], f);
            Elementwise.Add(sum, row, sum);
        }

        Elementwise.MaxOfHalves(sum, hidden);
        _upper.Apply(hidden, _hidden, 1, scores, workspace);
    }

    // The file has the two pieces of each hidden unit side by side; here each piece is a run of its own.
    private int PieceMajor(int place)
    {
        var (feature, inRow) = Math.DivRem(place, RowLength);
        var (piece, unit) = Math.DivRem(inRow, _hidden);
        return (((feature * _hidden) + unit) * Pieces) + piece;
    }

    private float[] Reordered(ReadOnlySpan<float> values)
    {
        var reordered = new float[values.Length];
        for (var place = 0; place < reordered.Length; place++)
        {
            reordered[place] = values[PieceMajor(place)];
        }

        return reordered;
    }
}
