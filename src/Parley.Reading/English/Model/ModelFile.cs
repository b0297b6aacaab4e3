using System.Text.Json;

namespace Parley.Reading.English.Model;

/// <summary>A file of the language model, which travels inside the assembly and is read in place.</summary>
internal sealed unsafe class ModelFile
{
    // The resource is mapped with its assembly, which is never unloaded.
    private readonly byte* _start;
    private readonly int _length;

    public ModelFile(string name)
    {
        Name = name;
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream($"English/{name}")
            ?? throw new InvalidOperationException($"The assembly lacks its part {name}.");
        var memory = (UnmanagedMemoryStream)stream;
        _start = memory.PositionPointer;
        _length = checked((int)memory.Length);
    }

    public string Name { get; }

    /// <summary>All bytes of the file; they stay where they are for the life of the process.</summary>
    public ReadOnlySpan<byte> Bytes => new(_start, _length);

    /// <summary>The file as a JSON value.</summary>
    public static JsonElement Json(string name)
    {
        var reader = new Utf8JsonReader(new ModelFile(name).Bytes);
        return JsonElement.ParseValue(ref reader);
    }
}
