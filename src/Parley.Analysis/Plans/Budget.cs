namespace Parley.Analysis.Plans;

/// <summary>What an exact answer may cost before a guaranteed approximate one is given in its place. Counts, not times, so that the same input gives the same answer.</summary>
public sealed record Budget
{
    /// <param name="work">Sums formed in all, each weighted by what it costs to compare: about five to a hundred nanoseconds' worth for 1.</param>
    /// <param name="rows">Sums held at one time.</param>
    public Budget(long work = 120_000_000, int rows = 2_000_000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(work);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        Work = work;
        Rows = rows;
    }

    public static Budget Default { get; } = new();

    public long Work { get; }

    public int Rows { get; }
}
