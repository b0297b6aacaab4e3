namespace Parley.Reading.Gazetteers;

/// <summary>
/// Names of states, capitals, seats of government, peoples, international bodies, outlets and channels, found by their exact
/// words. Case counts ("US" is not "us"), but words all in capitals ("GENEVA", "NEW DELHI") are also tried with initials only;
/// accents, full stops in initials ("U.S.") and the form of apostrophes do not count.
/// </summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<string, GazetteerEntry> _entries;
    private readonly Dictionary<string, int> _longest;

    private Gazetteer(Dictionary<string, GazetteerEntry> entries)
    {
        _entries = entries;
        _longest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in entries.Keys)
        {
            var first = Phrase.First(key);
            _longest[first] = Math.Max(_longest.GetValueOrDefault(first), Phrase.Parts(key));
        }
    }

    /// <summary>All entries, in ordinal order of their normal form.</summary>
    internal Seq<GazetteerEntry> Entries => [.. _entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Value)];

    /// <summary>Reads the data files; takes some milliseconds.</summary>
    internal static Gazetteer Load() => new(GazetteerFiles.Read());

    /// <summary>What exactly these words stand for; a leading "the" does not count. Null where they are not listed.</summary>
    internal GazetteerEntry? Lookup(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var key = Phrase.Normal(words);
        return Find(key) ?? (key.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? Find(key[4..]) : null);
    }

    /// <summary>
    /// The longest listed phrase that begins with the first of these words, and how many of them it takes; null where none
    /// does. Words may be cut at hyphens and before "'s" or not. An article is skipped only where it is part of a name
    /// ("The Hague"): look from the word after it. Costs no more than the longest phrase listed (about ten words).
    /// </summary>
    internal (int Tokens, GazetteerEntry Entry)? LongestAt(ReadOnlySpan<string> words)
    {
        if (words.IsEmpty || words[0].Length is 0 or > Phrase.LongestWord)
        {
            return null;
        }

        var first = Phrase.Normal(words[0]);
        var most = Longest(Phrase.First(first));
        if (!first.Any(char.IsLower))
        {
            most = Math.Max(most, Longest(Phrase.First(Phrase.Initials(first))));
        }

        if (most == 0)
        {
            return null;
        }

        var keys = new List<string> { first };
        for (var i = 1; i < words.Length && i < most && words[i].Length is > 0 and <= Phrase.LongestWord; i++)
        {
            keys.Add(keys[^1] + " " + Phrase.Normal(words[i]));
        }

        for (var n = keys.Count; n > 0; n--)
        {
            if (Find(keys[n - 1]) is { } entry)
            {
                return (n, entry);
            }
        }

        return null;
    }

    private int Longest(string first) => _longest.GetValueOrDefault(first);

    private GazetteerEntry? Find(string key) =>
        _entries.GetValueOrDefault(key) ?? (Phrase.AllCapitals(key) ? _entries.GetValueOrDefault(Phrase.Initials(key)) : null);
}
