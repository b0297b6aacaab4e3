using System.Security.Cryptography;
using System.Text;

namespace Parley.App.Exchange;

/// <summary>By what address a report and what is in it are known to other programs.</summary>
internal static class ReportAddress
{
    private const byte VersionEight = 0x80;
    private const byte Variant = 0x80;

    /// <summary>The text itself, wherever it is kept: a name made of its SHA-256 (RFC 6920).</summary>
    internal static string OfText(Report report) => $"ni:///sha-256;{Convert.ToBase64String(Convert.FromHexString(report.Sha256)).TrimEnd('=').Replace('+', '-').Replace('/', '_')}";

    /// <summary>The address it was published at, where that is one of the web; else null.</summary>
    internal static string? OfPage(Report report) =>
        Uri.TryCreate(report.Url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;

    /// <summary>The page, or the text where no page is known.</summary>
    internal static string Of(Report report) => OfPage(report) ?? OfText(report);

    /// <summary>A name for something in the record that no other record gives to anything else, made of the report's text and the id.</summary>
    internal static string OfItem(Report report, string id) => OfName($"{report.Sha256}/{id}");

    /// <summary>The same for what is known by a name that is unique already: a UUID of version 8 (RFC 9562).</summary>
    internal static string OfName(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | VersionEight);
        bytes[8] = (byte)((bytes[8] & 0x3F) | Variant);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
