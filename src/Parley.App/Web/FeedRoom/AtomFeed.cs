using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;

namespace Parley.App.Web.FeedRoom;

/// <summary>Writes Atom. What an entry says is its identity: told again, it is the same entry.</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = false };

    /// <summary>The feed. The same entries give the same text.</summary>
    internal static string Write(string title, string of, DateOnly? latest, Seq<AtomEntry> entries)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(text, Settings))
        {
            xml.WriteStartElement("feed", Atom);
            Element(xml, "title", title);
            Element(xml, "id", Name(of, title));
            Element(xml, "updated", Moment(latest));
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", "Parley");
            xml.WriteEndElement();
            foreach (var entry in entries)
            {
                xml.WriteStartElement("entry", Atom);
                Element(xml, "title", entry.Title);
                Element(xml, "id", Name(of, entry.Title, entry.Address));
                Element(xml, "updated", Moment(entry.Day));
                xml.WriteStartElement("link", Atom);
                xml.WriteAttributeString("href", entry.Address);
                xml.WriteEndElement();
                if (entry.Words is { } words)
                {
                    Element(xml, "summary", $"“{words}”");
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static void Element(XmlWriter xml, string name, string words) => xml.WriteElementString(name, Atom, string.Concat(words.EnumerateRunes().Select(r => r.Value < 0x20 && r.Value is not ('\n' or '\t') || r.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : r.ToString())));

    private static string Name(params string[] parts) => "urn:sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));

    // The day of the report; where none is known, the beginning of all days, since a feed must say one.
    private static string Moment(DateOnly? day) => (day ?? new DateOnly(1970, 1, 1)).ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
