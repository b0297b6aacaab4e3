using System.Text.Json;
using Parley.Reading.English.Model;
using Parley.Reading.English.Words;

namespace Parley.Reading.English.Network;

/// <summary>The embedding table of one attribute: an id's vector is the sum of four rows that hashing chooses.</summary>
internal sealed class HashEmbedding
{
    private readonly ModelWeights _weights;
    private readonly (int Start, int End) _place;
    private readonly uint _seed;
    private readonly uint _rows;
    private readonly int _width;

    public HashEmbedding(JsonElement table, int width, ModelWeights weights)
    {
        _weights = weights;
        _width = width;
        _place = weights.Place(table.GetProperty("tensor").GetString()!);
        _seed = table.GetProperty("seed").GetUInt32();
        _rows = table.GetProperty("rows").GetUInt32();
        Attribute = table.GetProperty("attribute").GetString()!;
    }

    public string Attribute { get; }

    public ulong Id(Lexeme word, bool space) => Attribute switch
    {
        "NORM" => StringHash.Of(word.Norm),
        "PREFIX" => StringHash.Of(word.Prefix),
        "SUFFIX" => StringHash.Of(word.Suffix),
        "SHAPE" => StringHash.Of(word.Shape),
        "SPACY" => space ? 1u : 0u,
        "IS_SPACE" => word.IsSpace ? 1u : 0u,
        _ => throw new InvalidOperationException($"The model embeds an attribute unknown here: {Attribute}."),
    };

    public (uint A, uint B, uint C, uint D) Rows(ulong id) => EmbeddingHash.Rows(id, _seed, _rows);

    public void Embed(ulong id, Span<float> vector)
    {
        var table = _weights.At(_place);
        var rows = Rows(id);
        Row(table, rows.A).CopyTo(vector);
        Elementwise.Add(vector, Row(table, rows.B), vector);
        Elementwise.Add(vector, Row(table, rows.C), vector);
        Elementwise.Add(vector, Row(table, rows.D), vector);
    }

    private ReadOnlySpan<float> Row(ReadOnlySpan<float> table, uint row) => table.Slice((int)row * _width, _width);
}
