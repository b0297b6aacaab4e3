using System.Globalization;
using System.Text.Json;
using Parley.Keys;

namespace Parley.Json;

/// <summary>
/// Writes what came of reading a report as JSON of the format <c>parley.claims/1</c>, described in docs/reference/claims.md
/// and docs/reference/claims.schema.json. The same result gives the same bytes: keys stand in a fixed order, lines end in
/// a line feed, and letters beyond ASCII stand as they are (characters beyond U+FFFF and odd spaces as <c>\u</c> escapes).
/// </summary>
public static class ClaimsJson
{
    /// <summary>The name of the format, with its version.</summary>
    public const string Format = "parley.claims/1";

    /// <summary>The object over several lines, indented by two spaces, without a line end after the last brace.</summary>
    public static string Write(ReadingResult result) => JsonText.Of(JsonText.Indented, json => Write(result, json));

    /// <summary>The object on one line, without a line end: one record of a JSON Lines file.</summary>
    public static string WriteLine(ReadingResult result) => JsonText.Of(JsonText.Compact, json => Write(result, json));

    /// <summary>Writes the object to a writer of the caller's, which keeps its own options and is not flushed.</summary>
    public static void Write(ReadingResult result, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(json);
        Write(result, json, WriteReport);
    }

    private static void Write(ReadingResult result, Utf8JsonWriter json, Action<Utf8JsonWriter, Report> report)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        report(json, result.Report);
        json.WriteStartArray("entities");
        foreach (var entity in result.Entities)
        {
            WriteEntity(json, entity);
        }

        json.WriteEndArray();
        json.WriteStartArray("claims");
        foreach (var (claim, key) in result.Claims.Zip(ClaimKeys.Of(result)))
        {
            WriteClaim(json, claim, key);
        }

        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (var problem in result.Problems)
        {
            WriteProblem(json, problem);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The object on one line with only the hash in place of the report, for whoever keeps the report elsewhere; <see cref="ClaimsJsonReader.ReadApart"/> reads it.</summary>
    public static string WriteApart(ReadingResult result) => JsonText.Of(JsonText.Compact, json => Write(result, json, WriteHash));

    private static void WriteHash(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("report");
        json.WriteString("sha256", report.Sha256);
        json.WriteEndObject();
    }

    private static void WriteReport(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("report");
        json.WriteString("id", report.Id.Value);
        json.WriteString("title", report.Title);
        json.WriteString("outlet", report.Outlet);
        json.WriteString("byline", report.Byline);
        json.WriteString("published", SlotJson.Day(report.Published));
        json.WriteString("url", report.Url);
        json.WriteString("sha256", report.Sha256);
        json.WriteNumber("body", report.BodyStart);
        json.WriteString("text", report.Text);
        json.WriteEndObject();
    }

    private static void WriteEntity(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Id.Value);
        json.WriteString("type", Word.Of(entity.Type));
        json.WriteString("name", entity.Name);
        json.WriteStartArray("aliases");
        foreach (var alias in entity.Aliases)
        {
            json.WriteStringValue(alias);
        }

        json.WriteEndArray();
        json.WriteString("country", entity.Country);
        json.WritePropertyName("mentions");

        // Raw, so that the pairs stay on one line when all else is indented.
        var pairs = entity.Mentions.Select(m => string.Create(CultureInfo.InvariantCulture, $"[{m.Start}, {m.End}]"));
        json.WriteRawValue($"[{string.Join(", ", pairs)}]", skipInputValidation: true);
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, Claim claim, ClaimKey key)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id.Value);
        json.WriteString("key", key.Value);
        json.WriteString("kind", Kind.Of(claim.Matter));
        json.WriteString("summary", claim.Summary);
        json.WriteString("status", Word.Of(claim.Status));
        json.WriteStartArray("attribution");
        foreach (var link in claim.Attribution)
        {
            WriteLink(json, link);
        }

        json.WriteEndArray();
        SlotJson.Write(json, "when", claim.When);
        SlotJson.Write(json, "place", claim.Place);
        json.WriteStartArray("passages");
        foreach (var passage in claim.Passages)
        {
            json.WriteStartObject();
            json.WriteNumber("start", passage.Start);
            json.WriteNumber("end", passage.End);
            json.WriteString("quote", passage.Quote);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("confidence", claim.Confidence);
        json.WriteString("why", claim.Why);
        json.WriteStartArray("readers");
        foreach (var reader in claim.Readers)
        {
            json.WriteStringValue(reader.Value);
        }

        json.WriteEndArray();
        MatterJson.WriteSlots(json, claim.Matter);
        json.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter json, Attribution link)
    {
        json.WriteStartObject();
        SlotJson.Write(json, "source", link.Source);
        json.WriteString("as", link.As);
        json.WriteString("verb", link.Verb);
        json.WriteString("via", link.Via);
        SlotJson.Write(json, "on", link.On);
        json.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Code);
        json.WriteString("message", problem.Message);
        json.WriteNumber("start", problem.Start);
        json.WriteNumber("length", problem.Length);
        json.WriteEndObject();
    }
}
