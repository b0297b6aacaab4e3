using System.Numerics;

namespace Parley.Analysis.Fronts.Ceilings;

/// <summary>How many packages attain some sums, and the row-major first of them.</summary>
internal sealed record Packages(BigInteger Count, int[] First);
