using System.Runtime.CompilerServices;
using System.Text.Json;
using Parley.Reading.English.Model;
using Parley.Reading.English.Words;

namespace Parley.Reading.English.Network;

/// <summary>
/// The vector of a word out of its context: the embeddings of its attributes side by side, mixed by a maxout layer. It is
/// kept with the lexeme, so that each distinct word is computed once.
/// </summary>
internal sealed class MultiHashEmbed
{
    private readonly HashEmbedding[] _tables;
    private readonly Maxout _mix;
    private readonly bool _seesSpace;
    private readonly int _slot;

    /// <param name="model">The description of the embedding, with <c>embed</c> and <c>mix</c>.</param>
    /// <param name="weights">The tensors.</param>
    /// <param name="lanes">How to compute.</param>
    /// <param name="epsilon">Of the layer normalisation.</param>
    /// <param name="slot">Where lexemes keep the vector; the next slot too where the space after a word counts.</param>
    public MultiHashEmbed(JsonElement model, ModelWeights weights, Lanes lanes, float epsilon, int slot)
    {
        Width = model.GetProperty("width").GetInt32();
        _slot = slot;
        _tables = [.. model.GetProperty("embed").EnumerateArray().Select(t => new HashEmbedding(t, Width, weights))];
        _seesSpace = _tables.Any(t => t.Attribute == "SPACY");
        var name = model.GetProperty("mix").GetProperty("name").GetString()!;
        _mix = new Maxout(lanes, weights, name, _tables.Length * Width, Width, epsilon);
    }

    public int Width { get; }

    public IReadOnlyList<HashEmbedding> Tables => _tables;

    /// <summary>Writes one row for each word.</summary>
    public void Embed(ReadOnlySpan<Lexeme> words, ReadOnlySpan<bool> spaces, Span<float> rows, Workspace workspace)
    {
        MixNewWords(words, spaces, workspace);
        for (var i = 0; i < words.Length; i++)
        {
            words[i].Mixed(Slot(spaces[i]))!.CopyTo(rows[(i * Width)..]);
        }
    }

    private int Slot(bool space) => _slot + (_seesSpace && space ? 1 : 0);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MixNewWords(ReadOnlySpan<Lexeme> words, ReadOnlySpan<bool> spaces, Workspace workspace)
    {
        var fresh = new List<(Lexeme Word, int Slot)>();
        var seen = new HashSet<(Lexeme, int)>();
        for (var i = 0; i < words.Length; i++)
        {
            var slot = Slot(spaces[i]);
            if (words[i].Mixed(slot) is null && seen.Add((words[i], slot)))
            {
                fresh.Add((words[i], slot));
            }
        }

        var inputs = _mix.Inputs;
        var input = workspace.Rows(fresh.Count * (inputs + Width));
        var output = input[(fresh.Count * inputs)..];
        for (var i = 0; i < fresh.Count; i++)
        {
            for (var t = 0; t < _tables.Length; t++)
            {
                var id = _tables[t].Id(fresh[i].Word, fresh[i].Slot > _slot);
                _tables[t].Embed(id, input.Slice((i * inputs) + (t * Width), Width));
            }
        }

        _mix.Apply(input, inputs, fresh.Count, output, workspace);
        for (var i = 0; i < fresh.Count; i++)
        {
            fresh[i].Word.StoreMixed(fresh[i].Slot, output.Slice(i * Width, Width).ToArray());
        }
    }
}
