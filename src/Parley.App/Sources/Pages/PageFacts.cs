using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Parley.App.Sources.Extracts;
using Parley.Reading.Reports;

namespace Parley.App.Sources.Pages;

/// <summary>
/// What a page says of itself. For each fact the sources are asked in this order, and the first that answers counts: JSON-LD, OpenGraph
/// and its like, other meta elements, microdata, and last what a reader sees (h1, time, a line of class "byline").
/// </summary>
internal sealed partial record PageFacts(string? Title, string? Outlet, string? Byline, DateOnly? Published, string? Url)
{
    private static readonly string[] Dates =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date",
        "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "article.published",
    ];

    internal static PageFacts Of(IHtmlDocument page)
    {
        var json = JsonLd.Of(page);
        var meta = Metas(page);
        var outlet = json.Outlet ?? First(meta, "og:site_name", "application-name", "dc.publisher", "publisher", "cre")
            ?? Item(page, "[itemprop~=publisher] [itemprop~=name]");
        // "The Ferry Herald: Round two opens", where a heading of the page has the second part alone.
        var (before, headline) = Parted(page);
        outlet ??= before;
        return new(
            json.Title ?? First(meta, "og:title", "twitter:title", "dc.title", "headline", "parsely-title") ?? Item(page, "[itemprop~=headline]")
                ?? Seen(page, "article h1, main h1") ?? Seen(page, "h1") ?? headline ?? WithoutOutlet(page.Title, outlet),
            outlet,
            By(json.Byline ?? First(meta, "author", "byl", "article:author", "og:article:author", "parsely-author", "dc.creator", "sailthru.author")
                ?? Item(page, "[itemprop~=author] [itemprop~=name]") ?? Item(page, "[itemprop~=author]")
                ?? Seen(page, "[rel~=author]") ?? Seen(page, ".byline, .author, .article-author, .byline-name")),
            json.Published ?? Dates.Select(d => WrittenDate.Read(First(meta, d))).FirstOrDefault(d => d is not null) ?? Day(page),
            WebAddress.First(
                page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), First(meta, "og:url"), json.Url, First(meta, "twitter:url"), SavedFrom(page)));
    }

    internal Extracted Onto(Extracted extracted) =>
        extracted with { Title = Title, Outlet = Outlet, Byline = Byline, Published = Published, Url = Url };

    private static Dictionary<string, string> Metas(IHtmlDocument page)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var key = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (key is not null && OneLine(meta.GetAttribute("content")) is { } value)
            {
                metas.TryAdd(key.Trim(), value);
            }
        }

        return metas;
    }

    private static string? First(Dictionary<string, string> metas, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            // An author may be given as the address of a profile, which is nobody's name.
            if (metas.TryGetValue(key, out var value) && (key.EndsWith("url", StringComparison.Ordinal) || !value.Contains("://", StringComparison.Ordinal)))
            {
                return value;
            }
        }

        return null;
    }

    private static string? Item(IHtmlDocument page, string selector) =>
        page.QuerySelector(selector) is { } element ? OneLine(element.GetAttribute("content") ?? element.TextContent) : null;

    private static string? Seen(IHtmlDocument page, string selector) =>
        page.QuerySelector(selector) is { } element && OneLine(element.TextContent) is { Length: <= 300 } line ? line : null;

    // Of the times on a page the first that is not told as a change; one inside the article before one in a list of other news.
    private static DateOnly? Day(IHtmlDocument page)
    {
        var times = page.QuerySelectorAll("[itemprop~=datePublished]")
            .Concat(page.QuerySelectorAll("article time, main time, [role=main] time"))
            .Concat(page.QuerySelectorAll("time"))
            .Where(t => t.GetAttribute("itemprop") != "dateModified" && t.ClassName?.Contains("updat", StringComparison.OrdinalIgnoreCase) != true);
        return times.Select(t => WrittenDate.Read(t.GetAttribute("content") ?? t.GetAttribute("datetime")) ?? WrittenDate.Read(OneLine(t.TextContent)))
                .FirstOrDefault(d => d is not null)
            ?? page.QuerySelectorAll(".published, .date, .dateline, .timestamp, .pubdate").Take(5)
                .Select(e => WrittenDate.Read(OneLine(e.TextContent))).FirstOrDefault(d => d is not null);
    }

    private static (string? Outlet, string? Title) Parted(IHtmlDocument page)
    {
        if (OneLine(page.Title) is not { } line || line.IndexOf(": ", StringComparison.Ordinal) is not (var colon and > 0))
        {
            return (null, null);
        }

        var rest = line[(colon + 2)..];
        return page.QuerySelectorAll("h1, h2, h3, b, strong, font, big").Take(50).Any(e => OneLine(e.TextContent) == rest) ? (line[..colon], rest) : (null, null);
    }

    private static string? WithoutOutlet(string? title, string? outlet)
    {
        if (OneLine(title) is not { } line || outlet is null || !line.EndsWith(outlet, StringComparison.OrdinalIgnoreCase))
        {
            return OneLine(title);
        }

        var rest = line[..^outlet.Length].TrimEnd();
        return rest.Length > 1 && rest[^1] is '-' or '|' or '–' or '—' or ':' or '·' or '»' ? rest[..^1].TrimEnd() : line;
    }

    // "by Jane Doe, Tuesday": the name alone.
    internal static string? WriterIn(string line) =>
        line.StartsWith("by ", StringComparison.OrdinalIgnoreCase)
            ? By(WithoutDay().Replace(line, ""))
            : null;

    [GeneratedRegex(@"[,|]\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|[0-9]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? [0-9]).*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithoutDay();

    internal static string? By(string? byline) =>
        byline is not null && byline.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? OneLine(byline[3..]) : byline;

    // A browser that saves a page writes where from into a comment at its head.
    private static string? SavedFrom(IHtmlDocument page)
    {
        const string Mark = "saved from url=";
        foreach (var comment in page.ChildNodes.OfType<IComment>().Concat(page.DocumentElement.ChildNodes.OfType<IComment>()))
        {
            if (comment.Data.IndexOf(Mark, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
            {
                var rest = comment.Data[(at + Mark.Length)..].Trim();
                return rest.StartsWith('(') && rest.IndexOf(')', StringComparison.Ordinal) is var close and > 0 ? rest[(close + 1)..] : rest;
            }
        }

        return null;
    }

    private static string? OneLine(string? text)
    {
        var line = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }
}
