using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Parley.Reading.English.Model;

/// <summary>The tensors of the model's safetensors file, read in place: little-endian float32, last index fastest.</summary>
internal sealed class ModelWeights
{
    private readonly ModelFile _file = new("weights.safetensors");
    private readonly Dictionary<string, (int Start, int End)> _places = [];
    private readonly int _data;

    public ModelWeights()
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("The model's weights are read in place, which needs a little-endian processor.");
        }

        var header = (int)BinaryPrimitives.ReadInt64LittleEndian(_file.Bytes);
        _data = 8 + header;
        var reader = new Utf8JsonReader(_file.Bytes.Slice(8, header));
        foreach (var tensor in JsonElement.ParseValue(ref reader).EnumerateObject())
        {
            if (tensor.Value.TryGetProperty("data_offsets", out var offsets))
            {
                _places[tensor.Name] = (offsets[0].GetInt32(), offsets[1].GetInt32());
            }
        }
    }

    public ReadOnlySpan<float> this[string name] => At(Place(name));

    /// <summary>Where a tensor is, for <see cref="At"/>.</summary>
    public (int Start, int End) Place(string name) => (_data + _places[name].Start, _data + _places[name].End);

    public ReadOnlySpan<float> At((int Start, int End) place) =>
        MemoryMarshal.Cast<byte, float>(_file.Bytes[place.Start..place.End]);
}
