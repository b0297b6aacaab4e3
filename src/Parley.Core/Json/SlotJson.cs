using System.Globalization;
using System.Text.Json;

namespace Parley.Json;

/// <summary>The values that slots share: who, which words, when.</summary>
internal static class SlotJson
{
    internal static void Write(Utf8JsonWriter json, string name, EntitySlot? slot)
    {
        json.WritePropertyName(name);
        WriteValue(json, slot);
    }

    internal static void Write(Utf8JsonWriter json, string name, Seq<EntitySlot> slots)
    {
        json.WriteStartArray(name);
        foreach (var slot in slots)
        {
            WriteValue(json, slot);
        }

        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, string name, Passage? content)
    {
        json.WritePropertyName(name);
        WriteValue(json, content);
    }

    internal static void Write(Utf8JsonWriter json, string name, Seq<Passage> contents)
    {
        json.WriteStartArray(name);
        foreach (var content in contents)
        {
            WriteValue(json, content);
        }

        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, string name, When? when)
    {
        json.WritePropertyName(name);
        if (when is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("text", when.Text);
        if (when.Grain is { } grain)
        {
            json.WriteString("from", Day(when.From));
            json.WriteString("to", Day(when.To));
            json.WriteString("grain", Word.Of(grain));
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, EntitySlot? slot)
    {
        if (slot is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("entity", slot.Entity?.Value);
        json.WriteString("text", slot.Text);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, Passage? content)
    {
        if (content is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("text", content.Quote);
        json.WriteNumber("start", content.Start);
        json.WriteNumber("end", content.End);
        json.WriteEndObject();
    }

    internal static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
