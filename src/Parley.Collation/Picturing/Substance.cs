using Parley.Collation.Rules;
using Parley.Collation.Words;

namespace Parley.Collation.Picturing;

/// <summary>Tells what is a matter of substance: words that say what is wanted, not that there should be talks, and not praise or blame.</summary>
internal static class Substance
{
    private const int FewestWords = 2;

    /// <summary>Whether a phrase names something that can be agreed: two words that mean something, not all of them about talking, or one that is in a track.</summary>
    internal static bool Is(Corpus corpus, string phrase)
    {
        var words = ContentWords.Of(phrase, corpus.PartyWords);
        if (words.OnlyPoints || words.IsEmpty)
        {
            return false;
        }

        var telling = words.Words.Where(w => !WordLists.Pointing.Contains(w) && !WordLists.General.Contains(w) && !WordLists.Talking.Contains(w)).ToArray();
        return telling.Length >= FewestWords || (telling.Length == 1 && (words.Words.Count() > 1 || WordLists.TrackOf(phrase) != Sourced.Track.Other));
    }
}
