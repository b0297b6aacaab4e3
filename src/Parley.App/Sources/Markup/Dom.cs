using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Parley.App.Sources.Markup;

/// <summary>HTML as a tree: nothing is fetched, no script runs.</summary>
internal static class Dom
{
    /// <summary>The document, or null where its markup is nested too deep.</summary>
    internal static IHtmlDocument? Parse(string html)
    {
        if (!MarkupLimits.Allow(html))
        {
            return null;
        }

        var document = new HtmlParser().ParseDocument(html);
        return IsShallow(document) ? document : null;
    }

    // Without recursion: what it finds decides whether others may recurse.
    private static bool IsShallow(IDocument document)
    {
        var depth = 0;
        INode? node = document.DocumentElement;
        while (node is not null)
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                if (++depth > 2 * MarkupLimits.MaxDepth)
                {
                    return false;
                }

                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node?.NextSibling;
        }

        return true;
    }
}
