using System.Text;

namespace Parley.App.Sources;

/// <summary>The fields at the head of a mail as bytes, where a mail has one twice that it should have once.</summary>
internal static class MailHeaders
{
    // A mail that was passed on by programs has two; more are a trap.
    private const int MostTypes = 4;

    /// <summary>Where the fields <c>Content-Type</c> of the head lie, the lines they go on in included; at most four.</summary>
    internal static List<(int Start, int End)> ContentTypes(ReadOnlySpan<byte> mail)
    {
        var found = new List<(int Start, int End)>();
        var open = -1;
        for (var at = 0; at < mail.Length;)
        {
            var length = mail[at..].IndexOf((byte)'\n');
            var next = length < 0 ? mail.Length : at + length + 1;
            var line = mail[at..next];
            var goesOn = line[0] is (byte)' ' or (byte)'\t' && !line.TrimEnd("\r\n \t"u8).IsEmpty;
            if (!goesOn && open >= 0)
            {
                found.Add((open, at));
                open = -1;
            }

            if (line.TrimEnd("\r\n"u8).IsEmpty || found.Count == MostTypes)
            {
                return found;
            }

            if (!goesOn && Encoding.Latin1.GetString(line[..Math.Min(line.Length, 13)]).Equals("content-type:", StringComparison.OrdinalIgnoreCase))
            {
                open = at;
            }

            at = next;
        }

        return found;
    }

    /// <summary>The mail without those of its <see cref="ContentTypes"/> that are not this one.</summary>
    internal static byte[] Only(byte[] mail, (int Start, int End) kept)
    {
        using var result = new MemoryStream(mail.Length);
        var at = 0;
        foreach (var (start, end) in ContentTypes(mail).Where(t => t != kept))
        {
            result.Write(mail, at, start - at);
            at = end;
        }

        result.Write(mail, at, mail.Length - at);
        return result.ToArray();
    }
}
