using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Analysis.Fronts;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Solver;

/// <summary>The most and the least the feasible outcomes are worth to each party, by a constraint solver.</summary>
internal static class Ends
{
    /// <summary>None where no outcome is feasible, the numbers are too wide, or it was not settled.</summary>
    public static Extremes? Of(Scaled scaled, Meter meter)
    {
        if (PackageModel.Of(scaled, faithful: true) is not { } model)
        {
            return null;
        }

        var (best, worst) = (new BigInteger[scaled.Parties], new BigInteger[scaled.Parties]);
        for (var p = 0; p < scaled.Parties; p++)
        {
            foreach (var sign in (ReadOnlySpan<int>)[1, -1])
            {
                var weights = new long[scaled.Parties];
                weights[p] = sign;
                if (model.Best(weights, [.. model.Low], meter) is not { Status: GreatestStatus.Proven } found)
                {
                    return null;
                }

                (sign > 0 ? best : worst)[p] = found.Sums[p];
            }
        }

        return new(best, worst);
    }
}
