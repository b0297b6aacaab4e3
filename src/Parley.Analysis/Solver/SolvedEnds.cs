using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Solver;

/// <summary>The most and the least the feasible outcomes are worth to each party, in a scaled domain's whole numbers, by a constraint solver.</summary>
/// <param name="Status">Whether they are known, or there is no feasible outcome, or it was not settled.</param>
/// <param name="Best">By party; of meaning only where they are known.</param>
/// <param name="Worst">By party; of meaning only where they are known.</param>
internal sealed record SolvedEnds(GreatestStatus Status, BigInteger[] Best, BigInteger[] Worst)
{
    /// <summary>None where the numbers are too wide for the solver.</summary>
    public static SolvedEnds? Of(Scaled scaled, Meter meter)
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
                var found = model.Best(weights, [.. model.Low], meter);
                if (found.Status != GreatestStatus.Proven)
                {
                    return new(found.Status, best, worst);
                }

                (sign > 0 ? best : worst)[p] = found.Sums[p];
            }
        }

        return new(GreatestStatus.Proven, best, worst);
    }
}
