using System.Numerics;
using Parley.Analysis.Domains;

namespace Parley.Analysis.Fronts;

/// <summary>The most and the least the feasible outcomes are worth to each party, in a scaled domain's whole numbers.</summary>
internal sealed record Extremes(BigInteger[] Best, BigInteger[] Worst)
{
    /// <summary>None where no outcome is feasible, or it was not settled.</summary>
    public static Extremes? Of(Scaled scaled, CancellationToken stop)
    {
        var (best, worst) = (new BigInteger[scaled.Parties], new BigInteger[scaled.Parties]);
        foreach (var part in Plans.Plan.Components(scaled))
        {
            // What takes no time is done even where asked to stop.
            var steps = Plans.Plan.Whole(scaled, part, stop: stop).Steps ?? (stop.IsCancellationRequested ? Plans.Plan.Whole(scaled, part, 2000, CancellationToken.None).Steps : null);
            if (steps is null)
            {
                return stop.IsCancellationRequested ? null : Solver.Ends.Of(scaled, new(new(30_000_000), stop));
            }

            for (var p = 0; p < scaled.Parties; p++)
            {
                if (Reach(steps, p, 1) is not { } high || Reach(steps, p, -1) is not { } low)
                {
                    return null;
                }

                best[p] += high;
                worst[p] -= low;
            }
        }

        return new([.. best.Select((k, p) => scaled.Capped(p, k))], [.. worst.Select((k, p) => scaled.Capped(p, k))]);
    }

    private static BigInteger? Reach(Plans.Step[] steps, int party, int sign)
    {
        BigInteger?[] reached = [BigInteger.Zero];
        foreach (var step in steps)
        {
            var next = new BigInteger?[step.StatesAfter];
            foreach (var move in step.Moves)
            {
                var sum = reached[move.From]!.Value + (sign * move.Shift[party]);
                next[move.To] = next[move.To] is { } known && known >= sum ? known : sum;
            }

            reached = next;
        }

        return reached.Length == 0 ? null : reached[0];
    }
}
