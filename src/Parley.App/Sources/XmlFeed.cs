using System.Xml;
using System.Xml.Linq;
using Parley.App.Bytes;
using Parley.App.Sources.Extracts;
using Parley.App.Sources.Markup;
using Parley.App.Sources.Pages;
using Parley.Reading.Reports;

namespace Parley.App.Sources;

/// <summary>RSS (0.9 to 2.0) and Atom. A page in XHTML is read as the page it is.</summary>
internal static class XmlFeed
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    // A document type may be there and is not read: no entity is expanded, nothing is resolved.
    private static readonly XmlReaderSettings Closed =
        new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreProcessingInstructions = true, CheckCharacters = false };

    internal static Extraction Read(byte[] bytes)
    {
        var (text, doubt) = ReportBytes.Decode(bytes, DeclaredEncoding.Of(bytes));
        if (text is null)
        {
            return new Extraction.Failed(doubt!);
        }

        if (text.AsSpan().Count('<') > MarkupLimits.MaxFeedMarks)
        {
            return new Extraction.Failed(ReportProblems.MarkupTooDeep());
        }

        XElement? root;
        try
        {
            root = Tree(text);
        }
        catch (XmlException e)
        {
            return new Extraction.Failed(ReportProblems.Damaged("a feed", e.Message));
        }

        if (root is null)
        {
            return new Extraction.Failed(ReportProblems.MarkupTooDeep());
        }

        if (root.Name.LocalName == "html")
        {
            return HtmlFile.Read(bytes);
        }

        var entries = root.Name.LocalName switch
        {
            "rss" or "RDF" or "channel" => Rss(root),
            "feed" => Atom(root),
            "entry" => [AtomEntry(root, 1, null, null)],
            _ => null,
        };
        return entries is null
            ? new Extraction.Failed(ReportProblems.NoFeed("XML"))
            : new Extraction.Found([.. FeedEntry.Extract(entries).Select(d => doubt is null ? d : d with { Problems = [doubt, .. d.Problems] })]);
    }

    // Null where it is nested too deep. One stray reference is no reason to lose every entry.
    private static XElement? Tree(string text)
    {
        try
        {
            return Parsed(text);
        }
        catch (XmlException) when (XmlMending.Mended(text) is { } mended)
        {
            return Parsed(mended);
        }
    }

    private static XElement? Parsed(string text)
    {
        if (!IsShallow(text))
        {
            return null;
        }

        using var reader = XmlReader.Create(new StringReader(text.TrimStart()), Closed);
        return XElement.Load(reader);
    }

    // A tree of XML is walked by recursion, so it must not be deep.
    private static bool IsShallow(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text.TrimStart()), Closed);
        while (reader.Read())
        {
            if (reader.Depth > MarkupLimits.MaxDepth)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<FeedEntry> Rss(XElement root)
    {
        var channel = root.Name.LocalName == "channel" ? root : Child(root, "channel");
        var outlet = Value(channel, "title");
        return root.Descendants().Where(e => e.Name.LocalName == "item").Select((item, i) => new FeedEntry(
            i + 1, item.Element(Content + "encoded")?.Value, null, Value(item, "description"))
        {
            Title = Value(item, "title"),
            Outlet = Value(item, "source") ?? outlet,
            Byline = Value(item, "creator") ?? Writer(Value(item, "author")),
            Published = WrittenDate.Read(Value(item, "pubDate")) ?? WrittenDate.Read(Value(item, "date")),
            Url = WebAddress.First(Value(item, "link"), Permalink(item)),
        });
    }

    private static IEnumerable<FeedEntry> Atom(XElement feed)
    {
        var outlet = Value(feed, "title");
        var writer = Value(Child(feed, "author"), "name");
        return feed.Elements().Where(e => e.Name.LocalName == "entry").Select((entry, i) => AtomEntry(entry, i + 1, outlet, writer));
    }

    private static FeedEntry AtomEntry(XElement entry, int number, string? outlet, string? writer)
    {
        var content = Child(entry, "content");
        var plain = (string?)content?.Attribute("type") is "text" or "text/plain" or null;
        var writers = string.Join(", ", entry.Elements().Where(e => e.Name.LocalName == "author").Select(a => Value(a, "name")).Where(n => n is not null));
        return new FeedEntry(number, plain ? null : Markup(content), plain ? content?.Value : null, Markup(Child(entry, "summary")))
        {
            Title = Markup(Child(entry, "title")),
            Outlet = Value(Child(entry, "source"), "title") ?? outlet,
            Byline = writers.Length > 0 ? writers : writer,
            Published = WrittenDate.Read(Value(entry, "published")) ?? WrittenDate.Read(Value(entry, "issued")) ?? WrittenDate.Read(Value(entry, "updated")),
            Url = entry.Elements().Where(e => e.Name.LocalName == "link")
                .OrderBy(l => (string?)l.Attribute("rel") is null or "alternate" ? 0 : 1)
                .Select(l => (string?)l.Attribute("href")).FirstOrDefault(),
        };
    }

    // Text as HTML: XHTML stands there as elements, HTML as words that are markup, plain text has to be made so.
    private static string? Markup(XElement? element) => element is null ? null : (string?)element.Attribute("type") switch
    {
        "xhtml" => string.Concat(element.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting))),
        "html" or "text/html" => element.Value,
        _ when element.HasElements => string.Concat(element.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting))),
        _ => System.Net.WebUtility.HtmlEncode(element.Value),
    };

    private static string? Permalink(XElement item) =>
        Child(item, "guid") is { } guid && (string?)guid.Attribute("isPermaLink") != "false" ? guid.Value : null;

    // "desk@example.org (Jane Doe)": the standard wants an address, readers want the name.
    private static string? Writer(string? author) =>
        author is not null && author.IndexOf('(', StringComparison.Ordinal) is var open and >= 0 && author.TrimEnd().EndsWith(')')
            ? author.TrimEnd()[(open + 1)..^1].Trim()
            : author;

    private static XElement? Child(XElement? element, string name) => element?.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    private static string? Value(XElement? element, string name) =>
        Child(element, name)?.Value.Trim() is { Length: > 0 } value ? value : null;
}
