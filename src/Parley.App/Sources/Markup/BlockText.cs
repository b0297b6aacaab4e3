using System.Text;
using AngleSharp.Dom;

namespace Parley.App.Sources.Markup;

/// <summary>The words of a tree of HTML as plain text: a blank line between blocks, a line feed for each <c>br</c>.</summary>
internal sealed class BlockText
{
    // What is no part of the running text, wherever it stands.
    private static readonly HashSet<string> Passed = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "nav", "aside", "form", "button", "select", "textarea", "iframe", "object", "embed", "svg", "math",
        "canvas", "video", "audio", "picture", "figure", "figcaption", "head", "title", "dialog", "menu",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "footer", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tr", "ul",
    };

    private readonly StringBuilder _text = new();

    // What has to stand before the next word: nothing, a blank, a line feed, a blank line.
    private int _gap;

    private BlockText()
    {
    }

    /// <summary>The text below these nodes, without leading and trailing white space.</summary>
    internal static string Of(params ReadOnlySpan<INode> nodes)
    {
        var text = new BlockText();
        foreach (var node in nodes)
        {
            text.Add(node, verbatim: false);
            text.Break(3);
        }

        return text._text.ToString();
    }

    private void Add(INode node, bool verbatim)
    {
        switch (node)
        {
            case IText words:
                Words(words.Data, verbatim);
                break;
            case IElement { LocalName: "br" }:
                // Two of them are how old pages part paragraphs.
                Break(_gap >= 2 ? 3 : 2);
                break;
            case IElement { LocalName: "td" or "th" } cell:
                Children(cell, verbatim);
                Break(1);
                break;
            case IElement element when !IsPassed(element):
                var block = Blocks.Contains(element.LocalName);
                Break(block ? 3 : 0);
                Children(element, verbatim || element.LocalName == "pre");
                Break(block ? 3 : 0);
                break;
        }
    }

    private void Children(IElement element, bool verbatim)
    {
        foreach (var child in element.ChildNodes)
        {
            Add(child, verbatim);
        }
    }

    internal static bool IsBlock(string name) => Blocks.Contains(name);

    internal static bool IsPassed(IElement element) =>
        Passed.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("role") is "navigation" or "complementary" or "search" or "dialog"
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private void Words(string data, bool verbatim)
    {
        foreach (var c in data)
        {
            if (c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF')
            {
                // Soft hyphens and their like say where a line may be broken; they split no word.
            }
            else if (verbatim && c == '\n')
            {
                Break(_gap >= 2 ? 3 : 2);
            }
            else if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                Break(1);
            }
            else
            {
                Fill();
                _text.Append(c);
            }
        }
    }

    private void Break(int gap) => _gap = Math.Max(_gap, gap);

    private void Fill()
    {
        if (_text.Length > 0)
        {
            _text.Append(_gap switch { 0 => "", 1 => " ", 2 => "\n", _ => "\n\n" });
        }

        _gap = 0;
    }
}
