using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Parley.Tests.Reading.English;

/// <summary>Inner values of the original pipeline for some of the reference texts.</summary>
public sealed class ReferenceVectors
{
    private readonly byte[] _bytes;
    private readonly int _data;
    private readonly Dictionary<string, (int Start, int End)> _places;

    private ReferenceVectors(byte[] bytes)
    {
        _bytes = bytes;
        var header = (int)BinaryPrimitives.ReadInt64LittleEndian(bytes);
        _data = 8 + header;
        var json = JsonDocument.Parse(bytes.AsMemory(8, header)).RootElement;
        _places = json.EnumerateObject()
            .Where(t => t.Name != "__metadata__")
            .ToDictionary(t => t.Name, t => t.Value.GetProperty("data_offsets"))
            .ToDictionary(t => t.Key, t => (t.Value[0].GetInt32(), t.Value[1].GetInt32()));
    }

    /// <summary>Skips the test where the file is not here.</summary>
    public static ReferenceVectors Read()
    {
        var path = Reference.Find("vectors.safetensors");
        Assert.SkipUnless(path is not null, "vectors.safetensors is not here");
        return new ReferenceVectors(File.ReadAllBytes(path!));
    }

    /// <summary>The texts that have vectors, with their references.</summary>
    public IReadOnlyList<Reference> Texts()
    {
        var ids = _places.Keys.Select(k => k.Split('/')[0]).ToHashSet();
        return [.. ((string[])["own.jsonl", "reports.jsonl", "voa.jsonl"]).SelectMany(Reference.Read).Where(r => ids.Contains(r.Id))];
    }

    public ReadOnlySpan<T> Get<T>(Reference text, string name)
        where T : struct
    {
        var (start, end) = _places[$"{text.Id}/{name}"];
        return MemoryMarshal.Cast<byte, T>(_bytes.AsSpan((_data + start)..(_data + end)));
    }
}
