namespace Parley.Keys;

/// <summary>Which of the places where a passage's words stand in a text is the passage's own: the first, the second.</summary>
/// <remarks>An ordinal moves less than an offset: words put in front of a passage leave it as it is unless they are the same words.</remarks>
internal sealed class Places
{
    private readonly Dictionary<(int Start, int End), int> _ordinals = [];

    /// <exception cref="ArgumentException">A passage does not stand in the text.</exception>
    internal Places(string text, IEnumerable<Passage> passages)
    {
        var all = passages.ToArray();
        if (Array.Find(all, p => !p.Quotes(text)) is { } foreign)
        {
            throw new ArgumentException($"The text does not say at {foreign.Start}: {foreign.Quote}", nameof(passages));
        }

        foreach (var alike in all.DistinctBy(p => (p.Start, p.End)).GroupBy(p => p.Quote, StringComparer.Ordinal))
        {
            Count(text, alike.Key, [.. alike.Select(p => p.Start).Order()]);
        }
    }

    /// <summary>From 1; a place may begin within another of the same words.</summary>
    internal int Of(Passage passage) => _ordinals[(passage.Start, passage.End)];

    // Each wording is looked for once, from the beginning to the last of its passages.
    private void Count(string text, string words, int[] starts)
    {
        var (ordinal, from) = (0, 0);
        foreach (var start in starts)
        {
            while (from <= start)
            {
                from += text.AsSpan(from, start + words.Length - from).IndexOf(words) + 1;
                ordinal++;
            }

            _ordinals[(start, start + words.Length)] = ordinal;
        }
    }
}
