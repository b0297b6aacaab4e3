using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parley.Json;

/// <summary>
/// JSON as text, the same bytes for the same calls: letters beyond ASCII stand as they are (the text is a file or a terminal, never markup,
/// so nothing needs escaping beyond what JSON asks), and lines end in a line feed on every system.
/// </summary>
public static class JsonText
{
    /// <summary>Over several lines, indented by two spaces.</summary>
    public static JsonWriterOptions Indented { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, IndentSize = 2, NewLine = "\n" };

    /// <summary>On one line.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What is written, without a line end after it.</summary>
    public static string Of(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>One object with the properties that are written, without a line end after it.</summary>
    public static string Object(JsonWriterOptions options, Action<Utf8JsonWriter> properties) => Of(options, json =>
    {
        json.WriteStartObject();
        properties(json);
        json.WriteEndObject();
    });
}
