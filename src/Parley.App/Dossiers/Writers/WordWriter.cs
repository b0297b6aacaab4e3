using System.Globalization;
using System.Text;
using System.Xml;
using Parley.App.Dossiers.Lines;
using Parley.Wording;

namespace Parley.App.Dossiers.Writers;

/// <summary>Writes the body of a Word document: paragraphs of named styles, words by their tone, links to sources, tables.</summary>
internal sealed class WordWriter(XmlWriter xml)
{
    // A4 in twentieths of a point, with margins of 18 and 20 mm.
    private const int Width = 11906 - (2 * SideMargin);
    private const int SideMargin = 1020;

    private int _bookmarks;

    internal void Begin()
    {
        xml.WriteStartElement("w", "document", WordPackage.Namespace);
        xml.WriteAttributeString("xmlns", "r", null, WordPackage.RelationsNamespace);
        xml.WriteStartElement("w", "body", WordPackage.Namespace);
    }

    /// <summary>Ends the document with what its pages are.</summary>
    internal void End(bool labelled)
    {
        Open("sectPr");
        if (labelled)
        {
            Reference("headerReference", WordPackage.HeaderRelation);
        }

        Reference("footerReference", WordPackage.FooterRelation);
        Empty("pgSz", ("w", "11906"), ("h", "16838"));
        Empty("pgMar", ("top", "1134"), ("right", Number(SideMargin)), ("bottom", "1134"), ("left", Number(SideMargin)), ("header", "567"), ("footer", "567"), ("gutter", "0"));
        Close();
        Close();
        Close();
    }

    internal void Paragraph(string style, Action content, bool newPage = false)
    {
        Open("p");
        Open("pPr");
        Empty("pStyle", ("val", style));
        if (newPage)
        {
            Empty("pageBreakBefore");
        }

        Close();
        content();
        Close();
    }

    /// <summary>Lines one after the other, each with its sources.</summary>
    internal void Lines(IEnumerable<Line> lines, string between)
    {
        foreach (var (index, line) in lines.Index())
        {
            Text(index > 0 ? between : "");
            Spans(line);
            Sources(line);
        }
    }

    /// <summary>The words of a line: names bold, stances and differences in italics, quotations in quotation marks.</summary>
    internal void Spans(Line line)
    {
        foreach (var span in line.Spans)
        {
            Text(span.Tone == Tone.Quote ? $"“{span.Text}”" : span.Text, bold: span.Tone == Tone.Name, italic: span.Tone is Tone.Stance or Tone.Differ);
        }

        Text(line.IsNew ? " (new)" : "", italic: true);
    }

    /// <summary>The sources of a line, each a link to its quote: " [1:c1 c2, 2:c1]".</summary>
    internal void Sources(Line line)
    {
        Text(" [", style: "Reference");
        foreach (var (index, source) in line.Sources.Index())
        {
            var isNext = index > 0 && line.Sources[index - 1].Report == source.Report;
            Text(index == 0 ? "" : isNext ? " " : ", ", style: "Reference");
            Open("hyperlink");
            Attribute("anchor", Bookmark(source));
            Text(isNext ? source.Claim.Value : source.Label, style: "Reference");
            Close();
        }

        Text("]", style: "Reference");
    }

    /// <summary>A source with its words, which links lead to.</summary>
    internal void Source(Ref source, string words)
    {
        var id = Number(++_bookmarks);
        Empty("bookmarkStart", ("id", id), ("name", Bookmark(source)));
        Text(source.Label + " ", bold: true);
        Empty("bookmarkEnd", ("id", id));
        Text(words);
    }

    /// <summary>A table whose first row is repeated on every page it reaches; the first column is half as wide again as the others.</summary>
    internal void Table(int columns, Seq<string> headings, Seq<Action[]> rows)
    {
        var unit = Width / ((2 * columns) + 1);
        int Wide(int column) => column == 0 ? 3 * unit : 2 * unit;
        Open("tbl");
        Open("tblPr");
        Empty("tblStyle", ("val", "Positions"));
        Empty("tblW", ("w", Number(Width)), ("type", "dxa"));
        Empty("tblLayout", ("type", "fixed"));
        Close();
        Open("tblGrid");
        for (var i = 0; i < columns; i++)
        {
            Empty("gridCol", ("w", Number(Wide(i))));
        }

        Close();
        Row([.. headings.Select(h => (Action)(() => Text(h, bold: true)))], Wide, isHeading: true);
        foreach (var row in rows)
        {
            Row(row, Wide, isHeading: false);
        }

        Close();
    }

    /// <summary>A run of words of one look; nothing for none.</summary>
    internal void Text(string words, bool bold = false, bool italic = false, string? style = null)
    {
        if (words.Length == 0)
        {
            return;
        }

        Open("r");
        if (bold || italic || style is not null)
        {
            Open("rPr");
            if (style is not null)
            {
                Empty("rStyle", ("val", style));
            }

            if (bold)
            {
                Empty("b");
            }

            if (italic)
            {
                Empty("i");
            }

            Close();
        }

        Open("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Written(words));
        Close();
        Close();
    }

    private void Row(Action[] cells, Func<int, int> width, bool isHeading)
    {
        Open("tr");
        Open("trPr");
        Empty("cantSplit");
        if (isHeading)
        {
            Empty("tblHeader");
        }

        Close();
        foreach (var (column, cell) in cells.Index())
        {
            Open("tc");
            Open("tcPr");
            Empty("tcW", ("w", Number(width(column))), ("type", "dxa"));
            Close();
            Paragraph("Cell", cell);
            Close();
        }

        Close();
    }

    // On one line, without what steers and what XML has no place for.
    internal static string Written(string words)
    {
        var line = Shown.OnOneLine(words.ReplaceLineEndings(" ").Replace('\t', ' '));
        if (line.All(c => XmlConvert.IsXmlChar(c)))
        {
            return line;
        }

        var written = new StringBuilder(line.Length);
        foreach (var rune in line.EnumerateRunes())
        {
            written.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return written.ToString();
    }

    private static string Bookmark(Ref source) => source.Anchor.Replace('-', '_');

    private void Reference(string element, string relation)
    {
        Open(element);
        Attribute("type", "default");
        xml.WriteAttributeString("r", "id", WordPackage.RelationsNamespace, relation);
        Close();
    }

    private void Empty(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(element);
        foreach (var (name, value) in attributes)
        {
            Attribute(name, value);
        }

        Close();
    }

    private void Open(string element) => xml.WriteStartElement("w", element, WordPackage.Namespace);

    private void Attribute(string name, string value) => xml.WriteAttributeString("w", name, WordPackage.Namespace, value);

    private void Close() => xml.WriteEndElement();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
