using System.Text.Json;
using Parley.App.Records.Asked;
using Parley.Json;
using Parley.Storage.Saying;

namespace Parley.App.Records.Writers;

/// <summary>An answer as JSON of the format <c>parley.answer/1</c>, described in docs/reference/answers.md.</summary>
internal static class RowsJson
{
    internal const string Format = "parley.answer/1";

    internal static string Of(RecordAnswer answer, string record, Cut cut, DateOnly? since = null) => JsonText.Object(JsonText.Indented, json =>
    {
        json.WriteString("format", Format);
        json.WriteString("answer", answer.Name);
        json.WriteString("record", record);
        json.WriteString("asOf", AnswerRows.Day(cut.AsOf));
        json.WriteString("knownOn", AnswerRows.Day(cut.KnownOn));
        json.WriteString("since", AnswerRows.Day(since));
        json.WriteBoolean("reviewedOnly", cut.ReviewedOnly);
        json.WriteStartArray("rows");
        foreach (var row in answer.Rows)
        {
            Write(json, answer, row);
        }

        json.WriteEndArray();
    }) + "\n";

    private static void Write(Utf8JsonWriter json, RecordAnswer answer, AnswerRow row)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id?.ToString());
        for (var c = 0; c < answer.Columns.Count; c++)
        {
            json.WriteString(answer.Columns[c], row.Cells[c]);
        }

        json.WriteString("state", row.State);
        json.WriteStartArray("claims");
        foreach (var claim in row.Claims)
        {
            json.WriteStringValue(claim.ToString());
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
