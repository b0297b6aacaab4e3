using System.Text;
using System.Text.RegularExpressions;

namespace Parley.App.Sources;

/// <summary>The messages that a mail answers or passes on, as programs for mail copy them into it: other senders' words, of other days.</summary>
internal static partial class OlderMessages
{
    /// <summary>
    /// The text without them: lines quoted by <c>></c> with the line before them that says who wrote, and all from a line that opens a message copied whole.
    /// </summary>
    internal static string Without(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (OpensMessage(lines, i))
            {
                break;
            }

            if (IsQuoted(lines[i]))
            {
                continue;
            }

            if (LengthOfCredit(lines, i) is var length and > 0)
            {
                i += length - 1;
                continue;
            }

            // Some programs mark a line that begins with "From" so, lest it be taken for the next mail's.
            kept.Append(lines[i].StartsWith(">From ", StringComparison.Ordinal) ? lines[i][1..] : lines[i]).Append('\n');
        }

        return kept.ToString();
    }

    private static bool IsQuoted(string line) =>
        line.AsSpan().TrimStart(' ').StartsWith(">") && !line.StartsWith(">From ", StringComparison.Ordinal);

    // "On Mon, 16 Feb 2026, Jonas Reed wrote:" in up to three lines, with quoted lines after it.
    private static int LengthOfCredit(string[] lines, int at)
    {
        if (!Credit().IsMatch(lines[at]))
        {
            return 0;
        }

        for (var last = at; last < Math.Min(at + 3, lines.Length) && !string.IsNullOrWhiteSpace(lines[last]); last++)
        {
            if (Wrote().IsMatch(lines[last]))
            {
                return lines.Skip(last + 1).SkipWhile(string.IsNullOrWhiteSpace).FirstOrDefault() is { } next && IsQuoted(next) ? last - at + 1 : 0;
            }
        }

        return 0;
    }

    private static bool OpensMessage(string[] lines, int at)
    {
        var line = lines[at].Trim();
        if (Forwarded().IsMatch(line))
        {
            return true;
        }

        // The head of a mail copied as text: who, and within a few lines when and about what.
        return line.StartsWith("From:", StringComparison.Ordinal)
            && lines.Skip(at + 1).Take(8).TakeWhile(l => !string.IsNullOrWhiteSpace(l)).Select(l => l.TrimStart()).ToList() is var head
            && head.Any(l => l.StartsWith("Sent:", StringComparison.Ordinal) || l.StartsWith("Date:", StringComparison.Ordinal))
            && head.Any(l => l.StartsWith("To:", StringComparison.Ordinal) || l.StartsWith("Subject:", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\s*(?:On\s.*[0-9]|.*[0-9]{4}.*<[^<>]+@)")]
    private static partial Regex Credit();

    [GeneratedRegex(@"\b(?:wrote|writes|said)\s*:\s*$")]
    private static partial Regex Wrote();

    [GeneratedRegex(@"^(?:-{2,}\s*(?:Original Message|Forwarded message|Original-Nachricht|Message transféré)\s*-{2,}|Begin forwarded message:)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forwarded();
}
