using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Reading.Reports;

/// <summary>The encoding that a page or a feed says it is in.</summary>
public static partial class DeclaredEncoding
{
    /// <summary>How many bytes from the start may hold the declaration, as browsers have it.</summary>
    private const int HeadLength = 1024;

    /// <summary>
    /// The encoding named by <c>&lt;meta charset&gt;</c>, by a <c>content-type</c> in a meta element or by an XML declaration; null where
    /// none is named or the name is unknown. Latin-1 and ASCII mean Windows-1252, as in every browser.
    /// </summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        var match = Declaration().Match(head);
        return match.Success ? Named(match.Groups[1].Value) : null;
    }

    /// <summary>
    /// The encoding of that name, where it says more than that the bytes are text: null for UTF-8 and its kin, which bytes show themselves, and for names nobody knows.
    /// </summary>
    public static Encoding? Named(string label)
    {
        ArgumentNullException.ThrowIfNull(label);

        // UTF-16 would have been told by its zero bytes; UTF-7 is a way to smuggle markup past a filter.
        switch (label.ToLowerInvariant())
        {
            case "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "cp1252" or "x-cp1252":
                return CodePagesEncodingProvider.Instance.GetEncoding(1252);
            case "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be" or "unicode" or "utf-7":
                return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""(?:<\?xml[^>]{0,100}?encoding|<meta[^>]{0,200}?charset)\s*=\s*["']?([A-Za-z0-9_:.-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
