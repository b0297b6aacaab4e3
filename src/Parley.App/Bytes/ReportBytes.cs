using System.Text;
using Parley.Reading.Reports;

namespace Parley.App.Bytes;

/// <summary>Turns the bytes of a file into text. Byte order marks count; without one the bytes are UTF-8.</summary>
internal static class ReportBytes
{
    /// <summary>No report within the limit has more bytes: three for a UTF-16 code unit in UTF-8, and the byte order mark.</summary>
    internal const int MaxBytes = (3 * ReportCheck.MaxLength) + 3;

    // Marks a file as something other than text when more than one character in so many is a control character.
    private const int ControlsOneIn = 100;

    /// <summary>The text without its byte order marks, or null with the reason why it is none; a doubt comes with the text.</summary>
    /// <param name="bytes">As read.</param>
    /// <param name="declared">
    /// The encoding that the bytes say they are in, which counts where there is no mark and they are not UTF-8: pages saved as UTF-8 often
    /// keep an older declaration, and other text is never UTF-8 by chance.
    /// </param>
    internal static (string? Text, Problem? Problem) Decode(ReadOnlySpan<byte> bytes, Encoding? declared = null)
    {
        if (Signature(bytes) is { } what)
        {
            return (null, ReportProblems.Binary(what));
        }

        var (text, doubt) = Text(bytes, declared);

        // Programs that put a mark before what has one already are many.
        text = text.TrimStart('\uFEFF');
        return LooksBinary(text) ? (null, ReportProblems.Binary("binary data")) : (text, doubt);
    }

    private static (string Text, Problem? Doubt) Text(ReadOnlySpan<byte> bytes, Encoding? declared)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Utf16(bytes[2..], bigEndian: false);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Utf16(bytes[2..], bigEndian: true);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return (Encoding.UTF8.GetString(bytes), null);
        }

        if (declared is not null)
        {
            var text = declared.GetString(bytes);
            return (text, text.Contains('\uFFFD', StringComparison.Ordinal)
                ? ReportProblems.BadEncoding(declared.WebName, "what could not be decoded stands as \uFFFD")
                : null);
        }

        // What is not UTF-8 is nearly always the Windows code page for Western Europe, which holds Latin-1.
        var western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return (western.GetString(bytes), ReportProblems.BadEncoding("UTF-8", "they were read as Windows-1252 (Latin-1)"));
    }

    private static (string Text, Problem? Doubt) Utf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        try
        {
            return (new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            var text = new UnicodeEncoding(bigEndian, byteOrderMark: false).GetString(bytes);
            return (text, ReportProblems.BadEncoding("UTF-16", "what could not be decoded stands as \uFFFD"));
        }
    }

    private static string? Signature(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? "a PDF file"
        : bytes.StartsWith("PK\u0003\u0004"u8) ? "a ZIP archive (as word processors write)"
        : bytes.StartsWith("{\\rtf"u8) ? "an RTF file"
        : null;

    private static bool LooksBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c == '\0')
            {
                return true;
            }

            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\u0085'))
            {
                controls++;
            }
        }

        return controls * ControlsOneIn > text.Length;
    }
}
