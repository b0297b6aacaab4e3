using System.Text.Json;
using Parley.Reading.English.Model;
using Parley.Reading.English.Words;

namespace Parley.Reading.English.Network;

/// <summary>The vectors of words in context: embedding, then encoder.</summary>
internal sealed class Tok2Vec(JsonElement model, ModelWeights weights, Lanes lanes, float epsilon, int slot)
{
    private readonly MultiHashEmbed _embed = new(model, weights, lanes, epsilon, slot);
    private readonly MaxoutWindowEncoder _encoder = new(model, weights, lanes, epsilon);

    public int Width => _embed.Width;

    public MultiHashEmbed Embedding => _embed;

    /// <summary>
    /// The vectors of <paramref name="count"/> words from <paramref name="first"/> on, one row each; valid until the
    /// workspace is used again. They do not depend on where the text is cut into such runs.
    /// </summary>
    public ReadOnlySpan<float> Encode(WordRun run, int first, int count, Workspace workspace)
    {
        var pad = _encoder.Pad;
        var rows = count + (2 * pad);
        var padded = workspace.Padded((rows + 2) * Width);
        padded.Clear();

        var from = Math.Max(0, first - pad);
        var to = Math.Min(run.Count, first + count + pad);
        var place = 1 + pad + from - first;
        _embed.Embed(run.Words[from..to], run.Spaces[from..to], padded[(place * Width)..], workspace);
        _encoder.Encode(padded, rows, fromStart: first == 0, toEnd: first + count == run.Count, workspace);
        return padded.Slice((1 + pad) * Width, count * Width);
    }
}
