using System.Globalization;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings.Days;

/// <summary>Which one of a row: "third", "12th".</summary>
internal static class OrdinalWords
{
    // Nobody counts rounds of talks further.
    private static readonly string[] Ordinals = [.. WordList.Ordinal.Words().Take(12)];

    internal static int? Number(string word)
    {
        var at = Array.IndexOf(Ordinals, word);
        return at >= 0 ? at + 1
            : word.Length is > 2 and < 5 && WordList.OrdinalEnding.Has(word[^2..]) && int.TryParse(word.AsSpan(..^2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
            : null;
    }
}
