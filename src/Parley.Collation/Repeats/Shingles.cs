namespace Parley.Collation.Repeats;

/// <summary>A text as the set of its runs of five words.</summary>
internal static class Shingles
{
    private const int Width = 5;

    private const ulong Basis = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>
    /// A hash of each run, each once, in ascending order. A text of one to four words is one run; a text without words has none. A word is letters and
    /// digits in a row, in small letters.
    /// </summary>
    internal static ulong[] Of(ReadOnlySpan<char> text)
    {
        var words = Words(text);
        if (words.Count == 0)
        {
            return [];
        }

        var hashes = new HashSet<ulong>();
        for (var i = 0; i <= Math.Max(0, words.Count - Width); i++)
        {
            var hash = Basis;
            for (var j = i; j < Math.Min(i + Width, words.Count); j++)
            {
                hash = Mixed((hash ^ words[j]) * Prime);
            }

            hashes.Add(hash);
        }

        var sorted = hashes.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    private static List<ulong> Words(ReadOnlySpan<char> text)
    {
        var words = new List<ulong>();
        var hash = Basis;
        var within = false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
                within = true;
            }
            else if (within && c is not ('\'' or '’' or '\u00AD'))
            {
                words.Add(Mixed(hash));
                (hash, within) = (Basis, false);
            }
        }

        if (within)
        {
            words.Add(Mixed(hash));
        }

        return words;
    }

    // The finaliser of MurmurHash3 [Appleby2011]: the low bits of the plain product hardly mix, and the order of the hashes is the sample.
    private static ulong Mixed(ulong h)
    {
        h = (h ^ (h >> 33)) * 0xff51afd7ed558ccd;
        h = (h ^ (h >> 33)) * 0xc4ceb9fe1a85ec53;
        return h ^ (h >> 33);
    }
}
