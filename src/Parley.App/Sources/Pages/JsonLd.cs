using System.Text.Json;
using AngleSharp.Html.Dom;
using Parley.App.Sources.Extracts;
using Parley.App.Sources.Markup;
using Parley.Reading.Reports;

namespace Parley.App.Sources.Pages;

/// <summary>What the linked data in a page say of its article (schema.org: NewsArticle and its kin).</summary>
internal sealed record JsonLd(string? Title, string? Outlet, string? Byline, DateOnly? Published, string? Url)
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private static readonly JsonLd None = new(null, null, null, null, null);

    /// <summary>The first article of the page's linked data. What is no JSON is passed over.</summary>
    internal static JsonLd Of(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, Lenient);
                if (Articles(json.RootElement).Select(a => (JsonElement?)a).FirstOrDefault() is { } article)
                {
                    return Read(article);
                }
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // Many pages carry a broken one beside a good one; half a surrogate pair in it shows only when it is asked for.
            }
        }

        return None;
    }

    private static JsonLd Read(JsonElement article) => new(
        Text(article, "headline") ?? Text(article, "name"),
        Names(article, "publisher") ?? Names(article, "sourceOrganization"),
        Names(article, "author") ?? Names(article, "creator"),
        WrittenDate.Read(Text(article, "datePublished")),
        WebAddress.First(Text(article, "url"), Text(article, "mainEntityOfPage"), Text(article, "@id")));

    private static IEnumerable<JsonElement> Articles(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Articles),
        JsonValueKind.Object when IsArticle(element) => [element],
        JsonValueKind.Object => ((ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"]).ToArray()
            .SelectMany(k => element.TryGetProperty(k, out var inner) ? Articles(inner) : []),
        _ => [],
    };

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1))
            .Any(t => t.ValueKind == JsonValueKind.String && t.GetString() is { } name
                && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal)));

    // A string, or the id or name of an object.
    private static string? Text(JsonElement element, string key)
    {
        if (!element.TryGetProperty(key, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => MarkupText.Line(value.GetString()),
            JsonValueKind.Object => Text(value, "@id") ?? Text(value, "name"),
            _ => null,
        };
    }

    private static string? Names(JsonElement element, string key)
    {
        if (!element.TryGetProperty(key, out var value))
        {
            return null;
        }

        var names = (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1))
            .Select(v => v.ValueKind == JsonValueKind.String ? MarkupText.Line(v.GetString()) : v.ValueKind == JsonValueKind.Object ? Text(v, "name") : null)
            .Where(n => n is not null && !n.Contains("://", StringComparison.Ordinal));
        return string.Join(", ", names) is { Length: > 0 } joined ? joined : null;
    }
}
