using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Parley.App.Reports;
using Parley.App.Sources.Markup;
using Parley.Reading.Reports;

namespace Parley.App.Sources.Pages;

/// <summary>A page of the web: its article, and what its metadata say of it.</summary>
internal static class HtmlPage
{
    // An address is asked for and never used: links are not kept.
    private const string Nowhere = "https://page.invalid/";

    // A text of fewer characters than this is the teaser or the cookie notice rather than the article.
    private const int FewCharacters = 250;

    internal static Extraction Read(byte[] bytes)
    {
        var (html, doubt) = ReportBytes.Decode(bytes, DeclaredEncoding.Of(bytes));
        if (html is null)
        {
            return new Extraction.Failed(doubt!);
        }

        if (Dom.Parse(html) is not { } page)
        {
            return new Extraction.Failed(ReportProblems.MarkupTooDeep());
        }

        var draft = PageFacts.Of(page).Onto(new Draft(Text(html, page)));
        return new Extraction.Found([doubt is null ? draft : draft with { Problems = [doubt] }]);
    }

    private static string Text(string html, IHtmlDocument page)
    {
        var marked = Marked(page);
        if (marked.Length >= FewCharacters)
        {
            return marked;
        }

        var article = Article(html);
        return article.Length >= FewCharacters ? article
            : marked.Length > 0 ? marked
            : article.Length > 0 ? article
            : page.Body is { } body ? BlockText.Of(body)
            : "";
    }

    // Where the page itself says which part is the article's body, no guess is better.
    private static string Marked(IHtmlDocument page) =>
        page.QuerySelectorAll("[itemprop~=articleBody]").Where(e => e.LocalName != "meta").Cast<INode>().ToArray() is { Length: > 0 } bodies
            ? BlockText.Of(bodies)
            : "";

    private static string Article(string html)
    {
        using var reader = new SmartReader.Reader(Nowhere, html) { DisableJSONLD = true };
        var article = reader.GetArticle();
        return article is { Completed: true, IsReadable: true, Content: { } content } ? MarkupText.Of(content) ?? "" : "";
    }
}
