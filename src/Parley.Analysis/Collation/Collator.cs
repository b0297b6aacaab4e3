namespace Parley.Analysis.Collation;

/// <summary>Brings the claims of several reports together: what is the same becomes one, with all its sources.</summary>
public static class Collator
{
    /// <summary>How many reports there are.</summary>
    public static int Count(Seq<ReadingResult> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return readings.Count;
    }
}
