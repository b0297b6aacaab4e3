using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Parley.App.Sources.Markup;

namespace Parley.App.Sources.Pages;

/// <summary>
/// Paragraphs of an article that are one link each, to an older report as a rule. What looks for articles takes them for menus; a whole sentence between two
/// paragraphs of the article is none.
/// </summary>
internal static class LinkedParagraphs
{
    // Headlines of other reports are shorter or have no full stop.
    private const int FewWords = 10;

    /// <summary>The article with those that stand on the page between two paragraphs of it.</summary>
    internal static string PutBack(string article, IHtmlDocument page)
    {
        var linked = page.QuerySelectorAll("p, div").Where(IsOneLink).Select(e => BlockText.Of(e)).Where(IsSentence).ToHashSet(StringComparer.Ordinal);
        if (linked.Count == 0 || page.Body is not { } body)
        {
            return article;
        }

        var paragraphs = article.Split("\n\n").ToList();
        var inArticle = paragraphs.ToHashSet(StringComparer.Ordinal);
        var around = BlockText.Of(body).Split("\n\n");
        var last = Array.FindLastIndex(around, inArticle.Contains);
        string? before = null;
        for (var i = 0; i <= last; i++)
        {
            if (inArticle.Contains(around[i]))
            {
                before = around[i];
            }
            else if (before is not null && linked.Contains(around[i]))
            {
                paragraphs.Insert(paragraphs.LastIndexOf(before) + 1, around[i]);
                before = around[i];
                inArticle.Add(before);
            }
        }

        return string.Join("\n\n", paragraphs);
    }

    private static bool IsOneLink(IElement element) =>
        !element.Children.Any(c => BlockText.IsBlock(c.LocalName)) && element.QuerySelector("a[href]") is { } link
        && link.TextContent.Trim().Length > 0 && link.TextContent.Trim() == element.TextContent.Trim();

    private static bool IsSentence(string text) =>
        text.AsSpan().Count(' ') >= FewWords - 1 && text.TrimEnd('"', '”', '’', ')') is [.., '.' or '!' or '?'];
}
