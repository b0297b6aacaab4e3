using System.Text.Json;

namespace Parley.Reading.English.Model;

/// <summary>A file of the language model, which travels inside the assembly and is read in place.</summary>
internal static class ModelFile
{
    /// <summary>All bytes of the file; they stay where they are for the life of the process.</summary>
    public static unsafe ReadOnlySpan<byte> Bytes(string name)
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream($"English/{name}")
            ?? throw new InvalidOperationException($"The assembly lacks its part {name}.");
        var memory = (UnmanagedMemoryStream)stream;
        return new ReadOnlySpan<byte>(memory.PositionPointer, checked((int)memory.Length));
    }

    /// <summary>The file as a JSON value.</summary>
    public static JsonElement Json(string name)
    {
        var reader = new Utf8JsonReader(Bytes(name));
        return JsonElement.ParseValue(ref reader);
    }
}
