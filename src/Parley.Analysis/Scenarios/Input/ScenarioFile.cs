using System.Text;
using System.Text.Unicode;

namespace Parley.Analysis.Scenarios.Input;

/// <summary>One input file of a scenario.</summary>
/// <param name="Name">Its name or path, as problems shall tell it.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record ScenarioFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The text: UTF-8, or UTF-16 with a byte order mark; null where the bytes are neither. A character zero is a sign of another encoding, or of no text.</summary>
    internal string? Text()
    {
        var bytes = Bytes.Span;
        try
        {
            var text = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? new UnicodeEncoding(false, false, true).GetString(bytes[2..])
                : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new UnicodeEncoding(true, false, true).GetString(bytes[2..])
                : !Utf8.IsValid(bytes) ? null
                : Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
            return text is null || text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The ending of the name in lower case, with its dot.</summary>
    internal string Extension => Path.GetExtension(Name).ToLowerInvariant();
}
