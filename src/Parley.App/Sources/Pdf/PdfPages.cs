using System.Text.RegularExpressions;

namespace Parley.App.Sources.Pdf;

/// <summary>Makes paragraphs of the blocks of pages: without what stands at the rim of page after page, and with sentences whole that a page's end cuts.</summary>
internal static partial class PdfPages
{
    // Heads and feet stand in the outer sixth of a page and are short.
    private const double Rim = 1.0 / 6;
    private const int LongestHead = 120;

    // A line of fewer words without a full stop is a heading rather than a sentence cut off.
    private const int FewWords = 8;

    /// <summary>The paragraphs of all pages, in order.</summary>
    internal static List<string> Paragraphs(IReadOnlyList<IReadOnlyList<PdfBlock>> pages)
    {
        var heads = pages.SelectMany((blocks, page) => blocks.Where(AtRim).Select(b => (Key: Key(b), page)).Distinct())
            .CountBy(h => h.Key).Where(h => h.Value > 1).Select(h => h.Key).ToHashSet();
        var paragraphs = new List<string>();
        var running = pages.SelectMany(p => p).Where(b => !AtRim(b) || !heads.Contains(Key(b))).ToArray();

        // Where nothing else stands on any page it is the text, once.
        foreach (var text in (running.Length > 0 ? running : pages.SelectMany(p => p).DistinctBy(Key)).Select(b => b.Text))
        {
            if (paragraphs.Count > 0 && GoesOn(paragraphs[^1], text))
            {
                paragraphs[^1] = Joined(paragraphs[^1], text);
            }
            else
            {
                paragraphs.Add(text);
            }
        }

        return paragraphs;
    }

    /// <summary>Two pieces of running text as one; a hyphen before a small letter parts a word, as a rule.</summary>
    internal static string Joined(string text, string next) =>
        text.Length > 1 && (text[^1] is '-' or '\u00AD') && char.IsLetter(text[^2]) && char.IsLower(next[0])
            ? string.Concat(text.AsSpan(0, text.Length - 1), next)
            : $"{text} {next}";

    private static bool AtRim(PdfBlock block) => block.Text.Length <= LongestHead && block.Height is < Rim or > 1 - Rim;

    // The number of the page is all that changes.
    private static (string Words, bool AtHead) Key(PdfBlock block) => (Digits().Replace(block.Text, "#").ToUpperInvariant(), block.Height > 0.5);

    private static bool GoesOn(string text, string next)
    {
        if (Ended().IsMatch(text) || text.AsSpan().Count(' ') < FewWords - 1)
        {
            return false;
        }

        var last = text[(text.LastIndexOf(' ') + 1)..];
        return char.IsLower(next[0]) || (char.IsLetterOrDigit(next[0]) && (last[^1] == ',' || (last.Length <= 4 && last.All(char.IsLower))));
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex("""[.!?:;…]["'”’)\]]*$""")]
    private static partial Regex Ended();
}
