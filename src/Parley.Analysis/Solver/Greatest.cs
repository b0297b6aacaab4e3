namespace Parley.Analysis.Solver;

/// <summary>What a solver says of the greatest weighted sum.</summary>
/// <param name="Package">The best found; none where none was.</param>
/// <param name="Sums">What it is worth, by party, in whole numbers and under the ceilings.</param>
/// <param name="Bound">Nothing feasible is worth more; meaningless where nothing is feasible.</param>
/// <param name="Status">Whether it is settled.</param>
internal sealed record Greatest(int[]? Package, long[] Sums, long Bound, GreatestStatus Status);
