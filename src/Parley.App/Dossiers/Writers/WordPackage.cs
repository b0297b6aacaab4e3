using System.Xml;

namespace Parley.App.Dossiers.Writers;

/// <summary>What a Word document of Parley's has besides its text: the parts and how they hang together, the styles, the list, the head and the foot of its pages (ECMA-376).</summary>
internal static class WordPackage
{
    internal const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal const string RelationsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    internal const string HeaderRelation = "rId1";
    internal const string FooterRelation = "rId2";
    internal const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    internal const string Relations = Declaration + $"""
        <Relationships xmlns="{Package}relationships"><Relationship Id="rId1" Type="{RelationsNamespace}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="{Package}relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
        """;

    internal const string Numbering = Declaration + $"""
        <w:numbering xmlns:w="{Namespace}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="284" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
        """;

    internal const string Footer = Declaration + $"""
        <w:ftr xmlns:w="{Namespace}"><w:p><w:pPr><w:pStyle w:val="Foot"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> / </w:t></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
        """;

    /// <summary>The styles, by which whoever goes on with the document changes its looks: sizes in half points, distances in twentieths of a point.</summary>
    internal static readonly string Styles = Declaration + $"""
        <w:styles xmlns:w="{Namespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="19"/><w:szCs w:val="19"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="252" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        {Paragraph("Title", "Title", """<w:keepNext/><w:spacing w:after="60"/>""", """<w:b/><w:sz w:val="32"/>""")}
        {Paragraph("Heading1", "heading 1", """<w:keepNext/><w:pBdr><w:top w:val="single" w:sz="4" w:space="3" w:color="BBBBBB"/></w:pBdr><w:spacing w:before="140" w:after="40"/><w:outlineLvl w:val="0"/>""", """<w:b/><w:sz w:val="21"/>""")}
        {Paragraph("Heading2", "heading 2", """<w:keepNext/><w:spacing w:before="140" w:after="20"/><w:outlineLvl w:val="1"/>""", """<w:b/>""")}
        {Paragraph("Lead", "Lead", "", """<w:sz w:val="21"/>""")}
        {Paragraph("Standfirst", "Standfirst", "", """<w:i/><w:color w:val="444444"/>""")}
        {Paragraph("ListBullet", "List Bullet", """<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="30"/>""", "")}
        {Paragraph("Cell", "Cell", """<w:spacing w:after="20"/>""", """<w:sz w:val="18"/>""")}
        {Paragraph("About", "About a source", """<w:keepNext/><w:spacing w:after="0"/>""", """<w:color w:val="444444"/>""")}
        {Paragraph("Quoted", "Quoted", """<w:spacing w:after="30"/><w:ind w:left="284"/>""", "")}
        {Paragraph("Foot", "footer", """<w:jc w:val="right"/>""", """<w:sz w:val="18"/>""")}
        {Paragraph("Head", "header", """<w:jc w:val="center"/>""", """<w:b/><w:caps/>""")}
        <w:style w:type="character" w:customStyle="1" w:styleId="Reference"><w:name w:val="Reference"/><w:rPr><w:color w:val="555555"/><w:sz w:val="15"/></w:rPr></w:style>
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
        <w:style w:type="table" w:customStyle="1" w:styleId="Positions"><w:name w:val="Positions"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="BBBBBB"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="BBBBBB"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="BBBBBB"/></w:tblBorders></w:tblPr></w:style></w:styles>
        """;

    internal static string ContentTypes(bool labelled) => Declaration + "<!-- written by Parley -->\n" + $"""
        <Types xmlns="{Package}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{Type("word/document.xml", Word + "document.main+xml")}{Type("word/styles.xml", Word + "styles+xml")}{Type("word/numbering.xml", Word + "numbering+xml")}{Type("word/footer1.xml", Word + "footer+xml")}{(labelled ? Type("word/header1.xml", Word + "header+xml") : "")}{Type("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")}</Types>
        """;

    internal static string DocumentRelations(bool labelled) => Declaration + $"""
        <Relationships xmlns="{Package}relationships">{(labelled ? Relation(HeaderRelation, "header", "header1.xml") : "")}{Relation(FooterRelation, "footer", "footer1.xml")}{Relation("rId3", "styles", "styles.xml")}{Relation("rId4", "numbering", "numbering.xml")}</Relationships>
        """;

    /// <summary>The title, and nothing of whoever wrote or of when: the same dossier gives the same document.</summary>
    internal static void Properties(XmlWriter xml, string title)
    {
        xml.WriteStartElement("cp", "coreProperties", $"{Package}metadata/core-properties");
        xml.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", WordWriter.Written(title));
        xml.WriteEndElement();
    }

    /// <summary>The label at the head of every page.</summary>
    internal static void Header(XmlWriter xml, string label)
    {
        xml.WriteStartElement("w", "hdr", Namespace);
        new WordWriter(xml).Paragraph("Head", () => new WordWriter(xml).Text(label));
        xml.WriteEndElement();
    }

    private static string Paragraph(string id, string name, string paragraph, string run) => $"""
        <w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>{(paragraph.Length > 0 ? $"<w:pPr>{paragraph}</w:pPr>" : "")}{(run.Length > 0 ? $"<w:rPr>{run}</w:rPr>" : "")}</w:style>
        """;

    private static string Type(string part, string type) => $"""<Override PartName="/{part}" ContentType="{type}"/>""";

    private static string Relation(string id, string type, string target) => $"""<Relationship Id="{id}" Type="{RelationsNamespace}/{type}" Target="{target}"/>""";
}
