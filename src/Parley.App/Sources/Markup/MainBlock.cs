using AngleSharp.Dom;

namespace Parley.App.Sources.Markup;

/// <summary>The part of a page that holds most of its words: in pages laid out in tables, the cell of the article.</summary>
internal static class MainBlock
{
    private static readonly HashSet<string> Holders = new(StringComparer.OrdinalIgnoreCase)
    {
        "article", "body", "center", "div", "main", "section", "table", "td",
    };

    /// <summary>
    /// The element among divisions, sections and cells with the most characters that are neither in a link nor in a smaller one of them; ties:
    /// the first in the document. The body where none holds half of the words.
    /// </summary>
    internal static IElement Of(IElement body)
    {
        var order = new List<IElement>();
        var counts = new Dictionary<IElement, int>();
        Count(body, body, order, counts);
        return order.MaxBy(e => counts[e]) is { } most && 2 * counts[most] >= counts.Values.Sum() ? most : body;
    }

    // A division that holds no block is what others write as a paragraph.
    private static bool IsParagraph(IElement element) => element.LocalName == "div" && !element.Children.Any(c => BlockText.IsBlock(c.LocalName));

    private static void Count(IElement element, IElement holder, List<IElement> order, Dictionary<IElement, int> counts)
    {
        if (Holders.Contains(element.LocalName) && !IsParagraph(element))
        {
            holder = element;
            order.Add(element);
            counts.Add(element, 0);
        }

        foreach (var child in element.ChildNodes)
        {
            if (child is IText words)
            {
                counts[holder] += words.Data.Count(c => !char.IsWhiteSpace(c));
            }
            else if (child is IElement inner && inner.LocalName != "a" && !BlockText.IsPassed(inner))
            {
                Count(inner, holder, order, counts);
            }
        }
    }
}
