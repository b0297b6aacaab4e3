using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;

namespace Parley.App.Sources;

/// <summary>References in XML that XML does not have and feeds have all the same: names of HTML's entities, and ampersands that mean themselves.</summary>
internal static class XmlMending
{
    // The longest name of an entity, and the longest number of a character.
    private const int LongestName = 32;

    /// <summary>
    /// The text with the characters that such references stand for; null where there are none, and where the text has entities of its own, which are not read. Linear in the text.
    /// </summary>
    internal static string? Mended(string text)
    {
        if (text.Contains("<!ENTITY", StringComparison.Ordinal))
        {
            return null;
        }

        var mended = new StringBuilder(text.Length + 100);
        var changed = false;
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny('&', '<') is var found and >= 0 ? at + found : text.Length;
            mended.Append(text, at, next - at);
            at = next;
            if (at == text.Length)
            {
                break;
            }

            var length = text[at] == '<' ? Verbatim(text, at) : Reference(text.AsSpan(at));
            var replaced = text[at] == '<' ? null : Replacement(text.AsSpan(at, length));
            changed |= replaced is not null;
            _ = replaced is null ? mended.Append(text, at, length) : mended.Append(replaced);
            at += length;
        }

        return changed ? mended.ToString() : null;
    }

    // Sections and comments stand as they are; any other "<" is one character.
    private static int Verbatim(string text, int at)
    {
        var end = text.AsSpan(at).StartsWith("<![CDATA[") ? "]]>" : text.AsSpan(at).StartsWith("<!--") ? "-->" : null;
        return end is null ? 1 : text.IndexOf(end, at, StringComparison.Ordinal) is var close and >= 0 ? close + end.Length - at : text.Length - at;
    }

    // The ampersand alone, or up to the semicolon of what has the form of a reference.
    private static int Reference(ReadOnlySpan<char> text)
    {
        var end = text[1..Math.Min(text.Length, LongestName + 2)].IndexOfAnyExcept(ReferenceCharacters) + 1;
        return end > 1 && text[end] == ';' ? end + 1 : 1;
    }

    private static readonly SearchValues<char> ReferenceCharacters =
        SearchValues.Create("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    // Null where XML has it itself.
    private static string? Replacement(ReadOnlySpan<char> reference)
    {
        if (reference is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;")
        {
            return null;
        }

        if (reference.Length == 1)
        {
            return "&amp;";
        }

        if (reference[1] == '#')
        {
            return IsCharacter(reference[2..^1]) ? null : "\uFFFD";
        }

        var name = reference.ToString();
        return WebUtility.HtmlDecode(name) is var decoded && decoded != name ? decoded : "&amp;" + name[1..];
    }

    private static bool IsCharacter(ReadOnlySpan<char> number) =>
        (number.StartsWith("x")
            ? int.TryParse(number[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out code))
        && (code is > 0xFFFF and <= 0x10FFFF || (code is >= 0 and <= 0xFFFF && XmlConvert.IsXmlChar((char)code)));
}
