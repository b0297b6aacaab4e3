using Markdig;
using Parley.App.Bytes;
using Parley.App.Sources.Extracts;
using Parley.App.Sources.Markup;
using Parley.App.Sources.Pages;
using Parley.Reading.Reports;

namespace Parley.App.Sources;

/// <summary>A report in Markdown: front matter or header lines, then text whose marks are taken off.</summary>
internal static class MarkdownFile
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().Build();

    internal static Extraction Read(byte[] bytes)
    {
        var (text, doubt) = ReportBytes.Decode(bytes);
        if (text is null)
        {
            return new Extraction.Failed(doubt!);
        }

        if (!MarkdownLimits.Allow(text))
        {
            return new Extraction.Failed(ReportProblems.MarkupTooDeep());
        }

        var front = FrontMatter.Read(text);
        var head = Head(front, text, out var bodyStart, out var problems);
        string html;
        try
        {
            html = Markdown.ToHtml(text[bodyStart..], Pipeline);
        }
        catch (ArgumentException)
        {
            // So the library says that quotations or lists are nested too deep.
            return new Extraction.Failed(ReportProblems.MarkupTooDeep());
        }

        if (Dom.Parse(html) is not { Body: { } body })
        {
            return new Extraction.Failed(ReportProblems.MarkupTooDeep());
        }

        // A first heading of the first level is the title, not a sentence of the report.
        var first = body.FirstElementChild is { LocalName: "h1" } h1 ? h1 : null;
        first?.Remove();
        var title = head.Title ?? (first is null ? null : BlockText.Of(first).ReplaceLineEndings(" "));
        var extracted = head with { Text = BlockText.Of(body), BodyStart = 0, Title = title };
        return new Extraction.Found([extracted with { Problems = doubt is null ? problems : [doubt, .. problems] }]);
    }

    private static Extracted Head(FrontMatter front, string text, out int bodyStart, out Seq<Problem> problems)
    {
        if (front.BodyStart == 0)
        {
            // What is wrong in header lines is told by their words alone: they are not part of the text that is kept.
            var (report, found) = ReportText.Parse(new ReportId("markdown"), text);
            (bodyStart, problems) = (report.BodyStart, [.. found.Where(p => p.Code != ReportProblems.NoDate(0).Code).Select(p => p with { Start = 0, Length = 0 })]);
            return PlainText.Of(report);
        }

        (bodyStart, problems) = (front.BodyStart, []);
        return new Extracted("")
        {
            Title = front.First("title", "headline"),
            Outlet = front.First("outlet", "publication", "publisher", "site", "site_name", "source"),
            Byline = PageFacts.By(front.First("byline", "author", "authors")),
            Published = WrittenDate.Read(front.First("published", "date", "pubdate", "publishdate", "date_published")),
            Url = WebAddress.First(front.First("url"), front.First("canonical", "canonical_url", "canonicalurl"), front.First("link", "source_url"), front.First("source")),
        };
    }
}
