using System.Text.Json;

namespace Parley.Collation.Words;

/// <summary>What words say became of a meeting: it is off, it comes later, nobody ever planned it, or it came about. Cost: linear in the words.</summary>
internal static class Fates
{
    private static readonly JsonElement Words = WordLists.Load("course.json");
    private static readonly (Fate Fate, string[] Phrases)[] Told =
    [
        (Fate.Unplanned, Phrases("unplanned")),
        (Fate.Later, Phrases("later")),
        (Fate.Off, Phrases("off")),
        (Fate.Came, Phrases("came")),
    ];

    private static readonly HashSet<string> Gatherings = WordLists.Set(Words.GetProperty("gatherings"));
    private static readonly HashSet<string> Venues = WordLists.Set(Words.GetProperty("venues"));
    private static readonly HashSet<string> Decided = WordLists.Set(Words.GetProperty("decided"));

    /// <summary>The fate told, or null where none or several are, or where it is denied.</summary>
    internal static Fate? Of(string words)
    {
        var plain = Plain(words);
        var told = Told.Where(t => t.Phrases.Any(p => plain.Contains(p, StringComparison.Ordinal))).Select(t => t.Fate).ToArray();
        return told is [var one] && (one is Fate.Unplanned or Fate.Off || !Course.IsDenial(words)) ? one
            : told is [Fate.Later, _] or [Fate.Later] && plain.Contains(" just later ", StringComparison.Ordinal) ? Fate.Later
            : told is [Fate.Unplanned, ..] ? Fate.Unplanned
            : told is [Fate.Off, Fate.Came] ? Fate.Off
            : null;
    }

    /// <summary>Whether words name a coming together of people.</summary>
    internal static bool NamesGathering(string words) => PlainWords.Of(words).Any(w => Gatherings.Contains(ContentWords.Stem(w)));

    /// <summary>Of "neither the date nor the venue has been agreed": which of them is open. Null where words say no such thing.</summary>
    internal static (bool Day, bool Place)? Undecided(string words) =>
        PlainWords.Of(words) is var all && Course.IsDenial(words) && all.Any(Decided.Contains) && all.Any(Venues.Contains)
            ? (all.Any(w => w is "date" or "day"), all.Any(w => w is "venue" or "place")) : null;

    private static string Plain(string words) => $" {string.Join(' ', PlainWords.Of(words))} ";

    private static string[] Phrases(string name) => [.. Words.GetProperty(name).EnumerateArray().Select(e => $" {e.GetString()} ")];
}
