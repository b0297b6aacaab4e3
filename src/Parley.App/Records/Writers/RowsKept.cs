using System.Text.Json;
using Parley.App.Records.Asked;
using Parley.Json;
using Parley.Storage.Layers;

namespace Parley.App.Records.Writers;

/// <summary>An answer in the form in which the record keeps it, which no other program reads.</summary>
internal static class RowsKept
{
    internal static string Of(RecordAnswer answer) => JsonText.Of(default, json =>
    {
        json.WriteStartArray();
        json.WriteStringValue(answer.Name);
        json.WriteStringValue(answer.Nothing);
        Write(json, answer.Columns);
        foreach (var row in answer.Rows)
        {
            json.WriteStartArray();
            json.WriteStringValue(row.Id?.ToString());
            json.WriteNumberValue(row.Reviewed);
            Write(json, row.Cells);
            json.WriteStringValue(string.Join(' ', row.Claims));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    internal static RecordAnswer Read(string kept)
    {
        using var document = JsonDocument.Parse(kept);
        var all = document.RootElement.EnumerateArray().ToArray();
        return new(all[0].GetString()!, [.. Strings(all[2]).Select(c => c!)], [.. all.Skip(3).Select(Row)], all[1].GetString()!);
    }

    private static AnswerRow Row(JsonElement row) => new(
        row[0].GetString() is { } id ? RecordId.Parse(id) : null,
        [.. Strings(row[2])],
        [.. row[3].GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => RecordId.Parse(c)!)],
        row[1].GetInt32());

    private static IEnumerable<string?> Strings(JsonElement array) => array.EnumerateArray().Select(s => s.GetString());

    private static void Write(Utf8JsonWriter json, IEnumerable<string?> strings)
    {
        json.WriteStartArray();
        foreach (var one in strings)
        {
            json.WriteStringValue(one);
        }

        json.WriteEndArray();
    }
}
