using System.Text.Json;
using Parley.Reading.English.Model;

namespace Parley.Reading.English.Network;

/// <summary>
/// Sees words in context: layers that each add, to a row, a maxout layer over the row and its two neighbours. Rows of zeros
/// stand before and after the text and take part like words; beyond them everything is zero.
/// </summary>
internal sealed class MaxoutWindowEncoder
{
    private readonly Maxout[] _layers;
    private readonly int _width;

    public MaxoutWindowEncoder(JsonElement model, ModelWeights weights, Lanes lanes, float epsilon)
    {
        _width = model.GetProperty("width").GetInt32();
        var encode = model.GetProperty("encode");
        Pad = encode.GetProperty("pad").GetInt32();
        _layers = [.. encode.GetProperty("layers").EnumerateArray().Select(layer =>
            new Maxout(lanes, weights, layer.GetProperty("name").GetString()!, 3 * _width, _width, epsilon))];
    }

    /// <summary>How many rows of zeros stand at either end, which is also how far a word sees.</summary>
    public int Pad { get; }

    /// <summary>
    /// Encodes rows in place. <paramref name="padded"/> holds one row of zeros, <paramref name="rows"/> rows, and one row
    /// of zeros. Where an end of it is not the end of the padded text, the rows near that end come out wrong, one more
    /// with each layer, and are left out of the later layers; with <see cref="Pad"/> rows of context all others are right.
    /// </summary>
    public void Encode(Span<float> padded, int rows, bool fromStart, bool toEnd, Workspace workspace)
    {
        var output = workspace.Rows(rows * _width);
        for (var k = 0; k < _layers.Length; k++)
        {
            var first = fromStart ? 0 : k + 1;
            var last = toEnd ? rows : rows - k - 1;
            var wanted = output[..((last - first) * _width)];
            _layers[k].Apply(padded[(first * _width)..], _width, last - first, wanted, workspace);
            var target = padded.Slice((first + 1) * _width, wanted.Length);
            Elementwise.Add(target, wanted, target);
        }
    }
}
