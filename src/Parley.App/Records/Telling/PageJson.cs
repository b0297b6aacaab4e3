using System.Globalization;
using System.Text.Json;
using Parley.App.Records.Asked;
using Parley.Json;

namespace Parley.App.Records.Telling;

/// <summary>A page as JSON of the format <c>parley.shown/1</c>, described in docs/reference/answers.md.</summary>
internal static class PageJson
{
    internal const string Format = "parley.shown/1";

    /// <param name="page">What is shown.</param>
    /// <param name="record">The title of the record.</param>
    /// <param name="text">The text of the report, where it was asked for.</param>
    internal static string Of(ShownPage page, string record, string? text) => JsonText.Object(JsonText.Indented, json =>
    {
        json.WriteString("format", Format);
        json.WriteString("record", record);
        json.WriteString("asked", page.Asked.ToString());
        json.WriteString("id", page.Id.ToString());
        json.WriteString("kind", page.Kind);
        json.WriteString("heading", page.Heading);
        Array(json, "facts", page.Facts, fact =>
        {
            json.WriteString("name", fact.Name);
            json.WriteString("text", fact.Text);
            json.WriteString("id", fact.Id?.ToString());
        });
        Array(json, "claims", page.Claims, claim => Write(json, claim));
        Array(json, "decisions", page.Decisions, decision =>
        {
            json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"d{decision.Number}"));
            json.WriteString("at", AnswerRows.Moment(decision.At));
            json.WriteString("who", decision.Who);
            json.WriteString("verb", decision.Verb);
            json.WriteString("on", decision.Subject.ToString());
            json.WriteString("what", PageText.What(decision) is { Length: > 0 } what ? what.Trim() : null);
            json.WriteString("why", decision.Why);
        });
        json.WriteString("text", text);
    }) + "\n";

    private static void Write(Utf8JsonWriter json, ShownClaim claim)
    {
        json.WriteString("id", claim.Claim.Id.ToString());
        json.WriteString("kind", Kind.Of(claim.Claim.Claim.Matter));
        json.WriteString("standing", Word.Of(claim.Claim.Standing));
        json.WriteString("says", claim.Claim.Claim.Summary);
        json.WriteString("outlet", claim.Report.Filed.Report.Outlet);
        json.WriteString("published", AnswerRows.Day(claim.Report.Filed.Report.Published));
        Array(json, "passages", claim.Claim.Claim.Passages, passage =>
        {
            json.WriteNumber("start", passage.Start);
            json.WriteNumber("end", passage.End);
            json.WriteString("quote", passage.Quote);
        });
    }

    private static void Array<T>(Utf8JsonWriter json, string name, Seq<T> all, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStartObject();
            write(one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
