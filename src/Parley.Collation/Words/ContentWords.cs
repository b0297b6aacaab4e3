using System.Text;

namespace Parley.Collation.Words;

/// <summary>
/// The words of a phrase that say what it is about, brought to a common form: lower case, no possessive, no plural ending.
/// Names weigh 2, other words 1. Cost: linear in the phrase.
/// </summary>
internal sealed class ContentWords
{
    /// <summary>Phrases more alike than this say mostly the same.</summary>
    internal const double MostlyAlike = 0.6;

    private readonly Dictionary<string, int> _weights;

    private ContentWords(Dictionary<string, int> weights)
    {
        _weights = weights;
        Weight = weights.Values.Sum();
        OnlyPoints = weights.Keys.All(WordLists.Pointing.Contains);
        OnlyGeneral = weights.Keys.All(WordLists.General.Contains);
    }

    /// <summary>No word left that says what it is about.</summary>
    internal bool IsEmpty => _weights.Count == 0;

    /// <summary>Only words that point back at something said before, such as "the idea", or none at all.</summary>
    internal bool OnlyPoints { get; }

    /// <summary>Only words of any deal, such as "agreement".</summary>
    internal bool OnlyGeneral { get; }

    internal IEnumerable<string> Words => _weights.Keys;

    /// <summary>What each word weighs.</summary>
    internal IReadOnlyDictionary<string, int> Weights => _weights;

    /// <summary>What all of them weigh.</summary>
    internal int Weight { get; }

    /// <param name="phrase">Words of a report.</param>
    /// <param name="ignored">Further words that tell nothing apart here, such as the names of the parties; common form.</param>
    internal static ContentWords Of(string phrase, IReadOnlySet<string>? ignored = null)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, capital) in Split(phrase))
        {
            var stem = Stem(word);
            if (stem.Length > 1 && !WordLists.Empty.Contains(word) && !WordLists.Empty.Contains(stem) && ignored?.Contains(stem) != true)
            {
                weights[stem] = capital && !char.IsDigit(word[0]) ? 2 : 1;
            }
        }

        return new(weights);
    }

    /// <summary>
    /// How sure two phrases are to be about the same thing, from 0 (not said) to 1: the weight shared over the weight of the
    /// lighter phrase, where that is a half or more, or where at least 3 are shared and that is a quarter or more. Phrases that
    /// share only a word such as "agreement" are about one thing only where that is all that either says.
    /// </summary>
    internal double Likeness(ContentWords other)
    {
        var specific = OnlyGeneral || other.OnlyGeneral;
        var shared = 0;
        foreach (var (word, weight) in _weights)
        {
            if (other._weights.TryGetValue(word, out var its))
            {
                shared += Math.Max(weight, its);
                specific = specific || !WordLists.General.Contains(word);
            }
        }

        return specific ? Likeness(shared, Math.Min(Weight, other.Weight)) : 0;
    }

    /// <summary>The likeness of two phrases that share so much, where the lighter one weighs so much, and more is shared than words of any deal.</summary>
    internal static double Likeness(int shared, int lighter)
    {
        if (shared == 0 || lighter == 0)
        {
            return 0;
        }

        var part = Math.Min(1.0, (double)shared / lighter);
        return part >= 0.5 || (shared >= 3 && part >= 0.25) ? part : 0;
    }

    /// <summary>The common form of one lower-case word.</summary>
    internal static string Stem(string word) => word switch
    {
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => word[..^3] + "y",
        _ when word.EndsWith("sses", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) => word,
        _ when word.EndsWith('s') && word.Length > 3 => word[..^1],
        _ => word,
    };

    private static IEnumerable<(string Word, bool Capital)> Split(string phrase)
    {
        var word = new StringBuilder();
        for (var i = 0; i <= phrase.Length; i++)
        {
            var c = i < phrase.Length ? phrase[i] : ' ';
            if (char.IsLetterOrDigit(c) || (c is '-' or '.' && word.Length > 0 && i + 1 < phrase.Length && char.IsLetterOrDigit(phrase[i + 1])))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                var text = word.ToString();
                word.Clear();
                yield return (text.ToLowerInvariant(), char.IsUpper(text[0]));
            }
        }
    }
}
