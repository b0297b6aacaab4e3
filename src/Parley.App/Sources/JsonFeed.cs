using System.Text.Json;
using Parley.App.Bytes;
using Parley.App.Sources.Extracts;
using Parley.App.Sources.Markup;
using Parley.Reading.Reports;

namespace Parley.App.Sources;

/// <summary>JSON Feed, versions 1 and 1.1.</summary>
internal static class JsonFeed
{
    internal static Extraction Read(byte[] bytes)
    {
        var (text, doubt) = ReportBytes.Decode(bytes);
        if (text is null)
        {
            return new Extraction.Failed(doubt!);
        }

        if (text.AsSpan().Count('{') + text.AsSpan().Count('[') + text.AsSpan().Count(',') > MarkupLimits.MaxFeedMarks)
        {
            return new Extraction.Failed(ReportProblems.MarkupTooDeep());
        }

        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 64, AllowTrailingCommas = true });
            var feed = json.RootElement;
            return Text(feed, "version")?.Contains("jsonfeed.org/version/", StringComparison.Ordinal) == true && Items(feed, "items") is { } items
                ? new Extraction.Found([.. FeedEntry.Extract(items.Select((item, i) => Entry(feed, item, i + 1)))])
                : new Extraction.Failed(ReportProblems.NoFeed("JSON"));
        }
        catch (JsonException e)
        {
            return new Extraction.Failed(ReportProblems.Damaged("a feed", e.Message));
        }
    }

    private static FeedEntry Entry(JsonElement feed, JsonElement item, int number) =>
        new(number, Text(item, "content_html"), Text(item, "content_text"), System.Net.WebUtility.HtmlEncode(Text(item, "summary")))
        {
            Title = System.Net.WebUtility.HtmlEncode(Text(item, "title")),
            Outlet = System.Net.WebUtility.HtmlEncode(Text(feed, "title")),
            Byline = Writers(item) ?? Writers(feed),
            Published = WrittenDate.Read(Text(item, "date_published")),
            Url = WebAddress.First(Text(item, "url"), Text(item, "external_url"), Text(item, "id")),
        };

    private static string? Writers(JsonElement element)
    {
        // Version 1 has one author, version 1.1 several.
        var names = (Items(element, "authors") ?? default).Select(a => Text(a, "name")).Append(Value(element, "author") is { } author ? Text(author, "name") : null)
            .Where(n => n is not null).Distinct();
        return string.Join(", ", names) is { Length: > 0 } joined ? joined : null;
    }

    private static JsonElement.ArrayEnumerator? Items(JsonElement element, string key) =>
        Value(element, key) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : null;

    private static string? Text(JsonElement element, string key)
    {
        if (Value(element, key) is not { ValueKind: JsonValueKind.String } value)
        {
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            return null;
        }
    }

    // The last of that name, as everywhere in JSON. To ask the element for it would fail where another name holds half of a surrogate pair.
    private static JsonElement? Value(JsonElement element, string key)
    {
        JsonElement? last = null;
        foreach (var property in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : default)
        {
            try
            {
                last = property.NameEquals(key) ? property.Value : last;
            }
            catch (InvalidOperationException)
            {
                // Such a name is none that is asked for.
            }
        }

        return last;
    }
}
