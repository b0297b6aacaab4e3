using System.Xml;
using System.Xml.Linq;
using Parley.Analysis.Scenarios.Trees;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Genius;

/// <summary>Reads XML with its places. A document type is refused and nothing outside the file is ever looked at.</summary>
internal static class XmlTree
{
    /// <summary>The root element, or why there is none. Cost linear in the file.</summary>
    internal static (XElement? Root, TreeError? Error) Read(ScenarioFile file)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        };
        try
        {
            // White space before the declaration, which some tools leave, is no reason to refuse a file.
            var bytes = file.Bytes.ToArray().AsMemory();
            using var stream = new MemoryStream(bytes[LeadingBlanks(bytes.Span)..].ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, settings);
            return (XDocument.Load(reader, LoadOptions.SetLineInfo).Root, null);
        }
        catch (XmlException e)
        {
            var because = e.Message.Contains("DTD", StringComparison.Ordinal)
                ? "This file has a document type (DTD), which is not read: it could name other files"
                : $"This is no XML: {e.Message.Split(" Line ", 2)[0].ReplaceLineEndings(" ").TrimEnd('.')}";
            return (null, new(because, new(file.Name, e.LineNumber, e.LinePosition)));
        }
    }

    internal static Place At(this XObject node, string file) =>
        node is IXmlLineInfo info && info.HasLineInfo() ? new(file, info.LineNumber, info.LinePosition) : new(file, 0, 0);

    /// <summary>An attribute's text without blanks around it; null where there is none or it is empty.</summary>
    internal static string? Value(this XElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.Attribute(name)?.Value.Trim() is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    private static int LeadingBlanks(ReadOnlySpan<byte> bytes)
    {
        var blanks = bytes.Length - bytes.TrimStart(" \t\r\n"u8).Length;
        return bytes[blanks..].StartsWith("<?xml"u8) ? blanks : 0;
    }
}
