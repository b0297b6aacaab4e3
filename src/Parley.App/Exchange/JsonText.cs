using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parley.App.Exchange;

/// <summary>JSON as text: letters beyond ASCII stand as they are, lines end in line feeds.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, IndentSize = 2, NewLine = "\n" };

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object over several lines, with a line feed after the last brace.</summary>
    internal static string Of(Action<Utf8JsonWriter> write) => Text(write, Indented) + "\n";

    /// <summary>One object on one line, without a line end.</summary>
    internal static string LineOf(Action<Utf8JsonWriter> write) => Text(write, Compact);

    private static string Text(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
