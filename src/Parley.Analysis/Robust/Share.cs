using Parley.Analysis.Robust.Open;

namespace Parley.Analysis.Robust;

/// <summary>How often something held, of the samples drawn.</summary>
/// <param name="Value">0 to 1.</param>
/// <param name="StandardError">Of a share of independent draws; 0 where <paramref name="Proven"/> says always or never.</param>
/// <param name="Proven">Exact, from the corners of the ranges, where it says always or never; then the value is 1 or 0.</param>
public sealed record Share(double Value, double StandardError, Certainty Proven)
{
    internal static Share Of(int held, int samples, Certainty proven) => proven switch
    {
        Certainty.Always => new(1, 0, proven),
        Certainty.Never => new(0, 0, proven),
        _ => new((double)held / samples, Math.Sqrt((double)held / samples * (1 - ((double)held / samples)) / samples), proven),
    };
}
