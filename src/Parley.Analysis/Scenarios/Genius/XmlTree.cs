using System.Runtime.InteropServices;
using System.Xml;
using Parley.Analysis.Scenarios.Input;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Genius;

/// <summary>Reads XML with its places. A document type is refused and nothing outside the file is ever looked at.</summary>
internal static class XmlTree
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>The name of the root element; null where the file does not get so far.</summary>
    internal static string? Root(ScenarioFile file)
    {
        try
        {
            using var reader = Reader(file);
            return reader.MoveToContent() == XmlNodeType.Element ? reader.LocalName : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The root element, or why there is none. Cost linear in the file.</summary>
    internal static (Tag? Root, TreeError? Error) Read(ScenarioFile file)
    {
        try
        {
            using var reader = Reader(file);
            return Read(reader, file.Name);
        }
        catch (XmlException e)
        {
            if (e.Message.Contains("DTD", StringComparison.Ordinal))
            {
                // The reader does not say where it stands.
                var before = file.Bytes.Span[..Math.Max(0, file.Bytes.Span.IndexOf("<!DOCTYPE"u8))];
                var place = new Place(file.Name, before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
                return (null, new("This file has a document type (DTD), which is not read: it could name other files", place));
            }

            var because = $"This is no XML: {e.Message.Split(" Line ", 2)[0].ReplaceLineEndings(" ").TrimEnd('.')}";
            return (null, new(because, new(file.Name, e.LineNumber, e.LinePosition)));
        }
    }

    private static (Tag? Root, TreeError? Error) Read(XmlReader reader, string file)
    {
        var info = (IXmlLineInfo)reader;
        var open = new Stack<Tag>();
        var attributes = new List<string>();
        Tag? root = null;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement)
            {
                open.Pop();
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                var (line, column, isEmpty, name) = (info.LineNumber, info.LinePosition, reader.IsEmptyElement, reader.LocalName);
                if (open.Count > TreeError.MaxDepth)
                {
                    return (null, new($"Elements are nested more than {TreeError.MaxDepth} deep", new(file, line, column)));
                }

                attributes.Clear();
                while (reader.MoveToNextAttribute())
                {
                    if (reader.NamespaceURI.Length == 0)
                    {
                        attributes.Add(reader.LocalName);
                        attributes.Add(reader.Value);
                    }
                }

                var tag = new Tag(name, [.. attributes], line, column);
                root ??= tag;
                if (open.TryPeek(out var parent))
                {
                    parent.Add(tag);
                }

                if (!isEmpty)
                {
                    open.Push(tag);
                }
            }
        }

        return (root, null);
    }

    // White space before the declaration, which some tools leave, is no reason to refuse a file.
    private static XmlReader Reader(ScenarioFile file)
    {
        var bytes = file.Bytes[LeadingBlanks(file.Bytes.Span)..];
        var array = MemoryMarshal.TryGetArray(bytes, out var known) ? known : new(bytes.ToArray());
        return XmlReader.Create(new MemoryStream(array.Array!, array.Offset, array.Count, writable: false), Settings);
    }

    private static int LeadingBlanks(ReadOnlySpan<byte> bytes)
    {
        var blanks = bytes.Length - bytes.TrimStart(" \t\r\n"u8).Length;
        return bytes[blanks..].StartsWith("<?xml"u8) ? blanks : 0;
    }
}
