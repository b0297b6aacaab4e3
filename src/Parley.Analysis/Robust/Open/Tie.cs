namespace Parley.Analysis.Robust.Open;

/// <summary>When a package counts as worth the same to a party as no deal, in floating point.</summary>
internal static class Tie
{
    /// <summary>What lies nearer to no deal than this is a tie with it.</summary>
    public const double Width = 1e-12;

    /// <summary>A tie with no deal counts as accepted, to within the rounding of the sum.</summary>
    public static double Gain(double sum) => Math.Abs(sum) < Width ? 0 : sum;
}
