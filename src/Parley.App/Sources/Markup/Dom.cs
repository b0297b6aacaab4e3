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

    /// <summary>Takes out what is nobody's words: scripts, styles, drawings, comments.</summary>
    internal static void Strip(IDocument document)
    {
        var dead = Nodes(document).Select(n => n.Node)
            .Where(n => n is IComment or IElement { LocalName: "script" or "style" or "svg" or "template" or "link" or "meta" }).ToList();
        foreach (var node in dead)
        {
            node.Parent?.RemoveChild(node);
        }
    }

    /// <summary>How many elements and runs of text it has.</summary>
    internal static int Count(IDocument document) => Nodes(document).Count();

    private static bool IsShallow(IDocument document) => Nodes(document).All(n => n.Depth <= 2 * MarkupLimits.MaxDepth);

    // In document order. Without recursion, for what it finds decides whether others may recurse; and by the lists of children, for
    // to ask a node for its next sibling takes time in proportion to the number of siblings.
    private static IEnumerable<(INode Node, int Depth)> Nodes(IDocument document)
    {
        var open = new Stack<(INode Node, int Depth)>();
        open.Push((document.DocumentElement, 0));
        while (open.TryPop(out var next))
        {
            yield return next;
            for (var i = next.Node.ChildNodes.Length - 1; i >= 0; i--)
            {
                open.Push((next.Node.ChildNodes[i], next.Depth + 1));
            }
        }
    }
}
