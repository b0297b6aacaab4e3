namespace Parley.Collation.Repeats;

/// <summary>Tells which of many reports carry one text, so that they count as one source [Broder1997].</summary>
/// <remarks>
/// A text is the set of its runs of five words ("shingles"); case, punctuation and layout do not matter. Two texts are the same where they
/// share at least <see cref="OfShorter"/> of the shorter one's shingles and <see cref="OfLonger"/> of the longer one's: a desk may cut the end, mend
/// some words and add a paragraph. Texts of fewer than <see cref="Few"/> shingles are the same only where all are shared.
/// </remarks>
public static class SameText
{
    /// <summary>The share of the shorter text's shingles that have to be in the longer one.</summary>
    public const double OfShorter = 0.6;

    /// <summary>The share of the longer text's shingles that have to be in the shorter one.</summary>
    public const double OfLonger = 0.3;

    /// <summary>Fewer shingles than this are too few to count shares of.</summary>
    public const int Few = 20;

    // Of each first report so many shingles stand in the index: those of the lowest hashes, which is a fair sample of the text. With
    // three in ten of them shared, that fewer than one in sixteen is found comes once in a million pairs.
    internal const int Sampled = 64;

    internal const int OneIn = 16;

    // A shingle in so many different texts is a phrase of the trade or of the outlet, and finds nothing.
    internal const int Common = 64;

    /// <summary>
    /// The groups, in the order of their first reports; reports alone are in none. Each report is put to the earlier first report that it
    /// shares most with (ties: the earliest), or becomes a first one itself. Time and memory are linear in the length of the texts; the same reports
    /// in the same order give the same groups.
    /// </summary>
    public static Seq<SameTextGroup> Groups(Seq<Report> reports) => new SameTexts().Groups(reports);

    // The share of the shorter one, or 0 where the two are not the same text. Both are sorted.
    internal static double Share(ulong[] a, ulong[] b)
    {
        var (shorter, longer) = (Math.Min(a.Length, b.Length), Math.Max(a.Length, b.Length));
        int i = 0, j = 0, common = 0;
        var needed = shorter < Few ? longer : Math.Max(OfShorter * shorter, OfLonger * longer);
        while (i < a.Length && j < b.Length)
        {
            // Most texts that share some phrases are seen to be two before their ends.
            if (common + Math.Min(a.Length - i, b.Length - j) < needed)
            {
                return 0;
            }

            common += a[i] == b[j] ? 1 : 0;
            (i, j) = (a[i] <= b[j] ? i + 1 : i, b[j] <= a[i] ? j + 1 : j);
        }

        var same = shorter < Few ? common == longer : common >= OfShorter * shorter && common >= OfLonger * longer;
        return same ? (double)common / shorter : 0;
    }
}
