using System.Text.Json;
using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.Json;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Exchange;

/// <summary>The claims of a record as annotations of its reports (W3C Web Annotation Data Model, Recommendation of 23 February 2017): one a claim that counts, its passages as targets.</summary>
internal static class Annotations
{
    // What stands around a quote, so that it is found in a text that is not quite the same.
    private const int Around = 32;

    /// <summary>An annotation collection with all of them on its first page, in the order of the reports and of their passages.</summary>
    internal static string Of(RecordTalks talks, string title)
    {
        var claims = talks.Reports.SelectMany(r => r.Claims.Where(c => c.Counts && (!talks.Cut.ReviewedOnly || c.IsReviewed)).Select(c => (Report: r, Claim: c))).ToArray();
        var points = talks.Reports.ToDictionary(r => r.Filed.Number, r => new CodePoints(r.Filed.Report.Text));
        var state = $"{(talks.Layers.Decisions.Count > 0 ? talks.Layers.Decisions[^1].Hash : Decision.None)}/{talks.Cut}";
        var collection = ReportAddress.OfName($"{state}/annotations");
        var authors = new Authorship(talks);
        return JsonText.Object(JsonText.Indented, json =>
        {
            json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
            json.WriteString("id", collection);
            json.WriteString("type", "AnnotationCollection");
            json.WriteString("label", title);
            json.WriteNumber("total", claims.Length);
            json.WriteStartObject("first");
            json.WriteString("id", ReportAddress.OfName($"{state}/annotations/1"));
            json.WriteString("type", "AnnotationPage");
            json.WriteString("partOf", collection);
            json.WriteNumber("startIndex", 0);
            json.WriteStartArray("items");
            foreach (var (report, claim) in claims)
            {
                json.WriteStartObject();
                Write(json, report, claim, authors.Of(claim), points[report.Filed.Number]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, RecordedReport report, RecordedClaim claim, (string Name, bool IsPerson, DateTimeOffset At)? author, CodePoints points)
    {
        json.WriteString("id", ReportAddress.OfItem(report.Filed.Report, claim.Id.ToString()));
        json.WriteString("type", "Annotation");
        json.WriteString("dcterms:identifier", claim.Id.ToString());
        json.WriteString("motivation", "describing");
        if (author is var (name, isPerson, at))
        {
            json.WriteStartObject("creator");
            json.WriteString("type", isPerson ? "Person" : "Software");
            json.WriteString("name", name);
            json.WriteEndObject();
            json.WriteString("created", AnswerRows.Moment(at));
        }

        json.WriteStartArray("body");
        Body(json, claim.Claim.Summary, "describing");
        Body(json, Kind.Of(claim.Claim.Matter), "classifying");
        Body(json, Word.Of(claim.Standing), "assessing");
        json.WriteEndArray();
        json.WriteStartArray("target");
        foreach (var passage in claim.Claim.Passages)
        {
            Target(json, report.Filed.Report, passage, points);
        }

        json.WriteEndArray();
    }

    private static void Body(Utf8JsonWriter json, string value, string purpose)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", value);
        json.WriteString("format", "text/plain");
        json.WriteString("language", "en");
        json.WriteString("purpose", purpose);
        json.WriteEndObject();
    }

    // Places count in the text as the record keeps it, not in the page it was taken from: so that text is what is annotated, and the page is where it came from.
    private static void Target(Utf8JsonWriter json, Report report, Passage passage, CodePoints points)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteStartObject("source");
        json.WriteString("id", ReportAddress.OfText(report));
        json.WriteString("type", "Text");
        json.WriteString("format", "text/plain");
        json.WriteString("language", "en");
        if (ReportAddress.OfPage(report) is { } page)
        {
            json.WriteString("via", page);
        }

        json.WriteEndObject();
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", points.Before(passage.Start));
        json.WriteNumber("end", points.Before(passage.End));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", passage.Quote);
        json.WriteString("prefix", Clip.End(report.Text[Math.Max(0, passage.Start - (2 * Around))..passage.Start], Around));
        json.WriteString("suffix", Clip.Start(report.Text[passage.End..Math.Min(report.Text.Length, passage.End + (2 * Around))], Around));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
