using System.Runtime.CompilerServices;
using System.Text.Json;
using Parley.Reading.English.Model;
using Parley.Reading.English.Network;

namespace Parley.Reading.English.Syntax;

/// <summary>Chooses each word's tag: the first of the highest scores of a linear layer over the word's vector.</summary>
internal sealed class Tagger
{
    private readonly Affine _layer;
    private readonly int _width;

    public Tagger(JsonElement model, ModelWeights weights, Lanes lanes)
    {
        Labels = [.. model.GetProperty("labels").EnumerateArray().Select(l => l.GetString()!)];
        var matrix = weights[model.GetProperty("weight").GetString()!];
        _width = matrix.Length / Labels.Length;
        _layer = new Affine(lanes, _width, Labels.Length, matrix, weights[model.GetProperty("bias").GetString()!]);
    }

    public string[] Labels { get; }

    public int Stride => _layer.Stride;

    public void Score(ReadOnlySpan<float> vectors, int rows, Span<float> scores, Workspace workspace) =>
        _layer.Apply(vectors, _width, rows, scores, workspace);

    /// <summary>Writes the number of a label for each row of <paramref name="vectors"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Tag(ReadOnlySpan<float> vectors, Span<byte> tags, Workspace workspace)
    {
        var scores = workspace.Rows(tags.Length * Stride);
        Score(vectors, tags.Length, scores, workspace);
        for (var i = 0; i < tags.Length; i++)
        {
            var best = 0;
            for (var label = 1; label < Labels.Length; label++)
            {
                if (scores[(i * Stride) + label] > scores[(i * Stride) + best])
                {
                    best = label;
                }
            }

            tags[i] = (byte)best;
        }
    }
}
