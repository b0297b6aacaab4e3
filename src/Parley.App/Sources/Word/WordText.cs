using System.Text;
using System.Xml;

namespace Parley.App.Sources.Word;

/// <summary>
/// The paragraphs of a document's main part (WordprocessingML, transitional or strict): what a reader of the finished text sees. What was deleted or moved away, hidden words, codes of fields, notes, pictures and boxes are
/// left out. Time in proportion to the part, and no stack, however deep its elements stand in each other.
/// </summary>
internal static class WordText
{
    // What is not part of the running text, with all that is in it.
    private static readonly HashSet<string> Passed = new(StringComparer.Ordinal)
    {
        "del", "moveFrom", "instrText", "delText", "delInstrText", "drawing", "pict", "object", "Fallback", "txbxContent", "footnoteReference", "endnoteReference", "commentReference", "annotationRef", "ruby", "sectPr", "tblPr", "trPr", "tcPr",
    };

    /// <summary>The paragraphs that say something, in order: each with the id of its style, or null.</summary>
    internal static List<(string Text, string? Style)> Paragraphs(XmlReader xml)
    {
        var paragraphs = new List<(string, string?)>();
        var text = new StringBuilder();
        string? style = null;
        var (runStart, hidden) = (0, false);
        var more = xml.Read();
        while (more)
        {
            if (xml.NodeType == XmlNodeType.Element && Passed.Contains(xml.LocalName))
            {
                xml.Skip();
                more = !xml.EOF;
                continue;
            }

            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "p"):
                    Close(paragraphs, text, ref style);
                    break;
                case (XmlNodeType.Element, "pStyle"):
                    style = Attribute(xml, "val");
                    break;
                case (XmlNodeType.Element, "r"):
                    (runStart, hidden) = (text.Length, false);
                    break;
                case (XmlNodeType.Element, "vanish"):
                    hidden = Attribute(xml, "val") is not ("0" or "false" or "off");
                    break;
                case (XmlNodeType.EndElement, "r") when hidden:
                    text.Length = runStart;
                    break;
                case (XmlNodeType.Element, "t"):
                    text.Append(xml.ReadElementContentAsString());
                    more = !xml.EOF;
                    continue;
                case (XmlNodeType.Element, "tab" or "br" or "cr" or "ptab"):
                    text.Append(' ');
                    break;
                case (XmlNodeType.Element, "noBreakHyphen"):
                    text.Append('-');
                    break;
                case (XmlNodeType.EndElement, "p" or "tc"):
                    Close(paragraphs, text, ref style);
                    break;
            }

            more = xml.Read();
        }

        Close(paragraphs, text, ref style);
        return paragraphs;
    }

    // Blanks drawn together, soft hyphens gone.
    private static void Close(List<(string, string?)> paragraphs, StringBuilder text, ref string? style)
    {
        var words = text.Replace("\u00AD", "").ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0)
        {
            paragraphs.Add((string.Join(' ', words), style));
        }

        text.Clear();
        style = null;
    }

    private static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        while (xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name ? xml.Value : value;
        }

        xml.MoveToElement();
        return value;
    }
}
