using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Parley.App.Bytes;
using Parley.App.Sources.Extracts;
using Parley.App.Sources.Markup;
using Parley.Reading.Reports;

namespace Parley.App.Sources.Pages;

/// <summary>A page of the web: its article, and what its metadata say of it.</summary>
internal static class HtmlFile
{
    // An address is asked for and never used: links are not kept.
    private const string Nowhere = "https://page.invalid/";

    // A text of fewer characters than this is the teaser or the cookie notice rather than the article.
    private const int FewCharacters = 250;

    // A page of news has 300 to 5,000 nodes without its scripts, and 10,000 to 300,000 characters.
    private const int MaxNodes = 8_000;

    private const int MaxLength = 1_000_000;

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

        var facts = PageFacts.Of(page);
        var extracted = Tidy(facts.Onto(new Extracted(Text(page))));
        return new Extraction.Found([doubt is null ? extracted : extracted with { Problems = [doubt] }]);
    }

    // The title and the way to other pages are no part of an article; its credits and corrections are. What the page tells of
    // its author nowhere else stands in a byline.
    private static Extracted Tidy(Extracted extracted)
    {
        var text = extracted.Text;
        if (extracted.Title is { } title && text.StartsWith(title + "\n", StringComparison.OrdinalIgnoreCase))
        {
            text = text[title.Length..].TrimStart();
        }

        var furniture = Furniture.Find(text, 0);
        var byline = furniture.FirstOrDefault(s => s.Kind == FurnitureKind.Byline) is { } by ? PageFacts.WriterIn(text[by.Start..by.End]) : null;
        var kept = new System.Text.StringBuilder();
        var at = 0;
        foreach (var span in furniture.Where(s => s.Kind is FurnitureKind.Byline or FurnitureKind.Stamp or FurnitureKind.Link or FurnitureKind.Caption))
        {
            kept.Append(text.AsSpan(at, span.Start - at));
            at = span.End;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }

        kept.Append(text.AsSpan(at));
        return extracted with { Text = kept.ToString().Trim(), Byline = extracted.Byline ?? byline };
    }

    private static string Text(IHtmlDocument page)
    {
        var marked = Marked(page);
        if (marked.Length >= FewCharacters)
        {
            return marked;
        }

        var article = Article(page);
        foreach (var heading in page.QuerySelectorAll("h1").ToList())
        {
            // It is the title by now.
            heading.Remove();
        }

        var main = page.Body is { } body ? BlockText.Of(MainBlock.Of(body)) : "";
        return article.Length >= FewCharacters ? LinkedParagraphs.PutBack(WithoutRims(article, main), page)
            : marked.Length > 0 ? marked
            : main.Length >= article.Length ? main
            : article;
    }

    // Where what is taken for the article is the main part of the page and around it nothing but the words of menus, they are left out.
    private static string WithoutRims(string article, string main)
    {
        var at = main.Length >= FewCharacters ? article.IndexOf(main, StringComparison.Ordinal) : -1;
        return at >= 0 && IsMenu(article[..at]) && IsMenu(article[(at + main.Length)..]) ? main : article;
    }

    private static bool IsMenu(string text) =>
        text.Split('\n').All(l => l.Split(' ').Length <= 10) || Furniture.Find(text, 0).Sum(s => s.End - s.Start) * 2 > text.Length;

    // Where the page itself says which part is the article's body, no guess is better.
    private static string Marked(IHtmlDocument page) =>
        page.QuerySelectorAll("[itemprop~=articleBody]").Where(e => e.LocalName != "meta").Cast<INode>().ToArray() is { Length: > 0 } bodies
            ? BlockText.Of(bodies)
            : "";

    // The library weighs elements against each other and starts anew where it finds too little: its time grows with the square of their
    // number. A page of more is a list of things, whose article is not to be guessed.
    private static string Article(IHtmlDocument page)
    {
        Dom.Strip(page);
        if (Dom.Count(page) > MaxNodes || page.DocumentElement.OuterHtml is not { Length: <= MaxLength } html)
        {
            return "";
        }

        using var reader = new SmartReader.Reader(Nowhere, html) { DisableJSONLD = true };
        var article = reader.GetArticle();
        return article is { Completed: true, IsReadable: true, Content: { } content } ? MarkupText.Of(content) ?? "" : "";
    }
}
