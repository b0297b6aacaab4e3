using System.Text.Json;
using Parley.Collation.Sourced;

namespace Parley.Collation.Words;

/// <summary>The word lists that the rules of collation use, from the data files beside them.</summary>
internal static class WordLists
{
    private static readonly JsonElement Words = Load("words.json");

    /// <summary>Words that never say what a phrase is about.</summary>
    internal static readonly IReadOnlySet<string> Empty = Set(Words.GetProperty("empty"));

    /// <summary>Words of a body's name that tell no body from another, such as "movement". Common form.</summary>
    internal static readonly IReadOnlySet<string> Bodies = Set(Words.GetProperty("bodies"));

    /// <summary>Words of any deal, such as "agreement": by themselves they tell no issue from another. Common form.</summary>
    internal static readonly IReadOnlySet<string> General = Set(Words.GetProperty("general"));

    /// <summary>Words for talking itself, such as "negotiation": by themselves they name nothing that can be agreed. Common form.</summary>
    internal static readonly IReadOnlySet<string> Talking = Set(Words.GetProperty("talking"));

    /// <summary>Words that point back at something said before.</summary>
    internal static readonly IReadOnlySet<string> Pointing = Set(Words.GetProperty("pointing"));

    /// <summary>Words for all the sides of the talks at once.</summary>
    internal static readonly IReadOnlySet<string> EverySide =
        Words.GetProperty("everySide").EnumerateArray().Select(e => e.GetString()!).ToHashSet(StringComparer.Ordinal);

    /// <summary>Adjectives of regions, which by themselves name no side.</summary>
    internal static readonly IReadOnlySet<string> Regions =
        Words.GetProperty("regions").EnumerateArray().Select(e => e.GetString()!).ToHashSet(StringComparer.Ordinal);

    /// <summary>Adjectives that by themselves name no item of an agenda: "political".</summary>
    internal static readonly IReadOnlySet<string> Adjectives = Set(Words.GetProperty("adjectives"));

    internal static readonly IReadOnlySet<string> Titles = Set(Words.GetProperty("titles"));

    /// <summary>Nouns for bodies that have a stand though no name is told: "the guarantors".</summary>
    internal static readonly IReadOnlySet<string> Bearing = Set(Words.GetProperty("bearing"));

    internal static readonly IReadOnlySet<string> Pronouns = Set(Words.GetProperty("pronouns"));

    private static readonly string[] HeadEnds = [" in ", " for ", " of ", " on ", " at ", " against ", " from ", " with ", ", "];

    private static readonly (Track Track, IReadOnlySet<string> Words)[] Tracks =
        [.. Load("tracks.json").EnumerateObject().Select(p => (Enum.Parse<Track>(p.Name, ignoreCase: true), Stems(p.Value)))];

    /// <summary>
    /// The track whose words a phrase uses most; of equal ones the one whose word comes last, since an English noun phrase
    /// ends in what it is ("an economic zone in the region" is cut at its first preposition before). Other where it uses none.
    /// </summary>
    internal static Track TrackOf(string phrase)
    {
        var all = ContentWords.Of(phrase).Words.ToArray();
        var head = ContentWords.Of(Head(phrase)).Words.ToArray();
        var best = Most(head);
        return best == Track.Other ? Most(all) : best;
    }

    private static Track Most(string[] words)
    {
        var best = Track.Other;
        var most = (Hits: 0, Last: -1);
        foreach (var (track, known) in Tracks)
        {
            var hits = words.Count(known.Contains);
            var last = Array.FindLastIndex(words, known.Contains);
            if (hits > 0 && (hits, last).CompareTo(most) > 0)
            {
                best = track;
                most = (hits, last);
            }
        }

        return best;
    }

    private static string Head(string phrase)
    {
        var cut = HeadEnds.Select(w => phrase.IndexOf(w, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(phrase.Length).Min();
        return phrase[..cut];
    }

    internal static HashSet<string> Set(JsonElement words) => [.. words.GetString()!.Split(' ')];

    private static HashSet<string> Stems(JsonElement words) => [.. words.GetString()!.Split(' ').Select(ContentWords.Stem)];

    internal static JsonElement Load(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream($"Parley.Collation.Words.Data.{name}")
            ?? throw new InvalidOperationException($"The data file {name} is not in the assembly.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
