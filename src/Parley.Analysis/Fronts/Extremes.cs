using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Analysis.Plans;
using Parley.Analysis.Solver;

namespace Parley.Analysis.Fronts;

/// <summary>The most and the least that the feasible outcomes of a domain are worth to each party.</summary>
public sealed record Extremes
{
    /// <summary>What the solver may cost that is asked where the issues interact too densely to be settled one by one.</summary>
    private const long Work = 30_000_000;

    /// <summary>Moves of a plan that takes no time.</summary>
    private const int AtOnce = 2000;

    private static readonly Problem Unsettled = new("A007", "What each party gets in its best and in its worst outcome was not settled within what was allowed.", 0, 0);
    private static readonly Problem Halted = new("A004", "Stopped before the best and the worst outcome of each party were found.", 0, 0);

    private Extremes(Seq<Rational>? best, Seq<Rational>? worst, Problem? problem) => (Best, Worst, Problem) = (best, worst, problem);

    /// <summary>The most a feasible outcome is worth, by party; none where no outcome is feasible, and where <see cref="Problem"/> says why it is not known.</summary>
    public Seq<Rational>? Best { get; }

    /// <summary>The least a feasible outcome is worth, by party; none where <see cref="Best"/> is none.</summary>
    public Seq<Rational>? Worst { get; }

    /// <summary>Why they are not known; none where they are, and where no outcome is feasible.</summary>
    public Problem? Problem { get; }

    /// <summary>Works them out: at a cost linear in the options where nothing interacts, and by a constraint solver where the issues interact too densely for anything else.</summary>
    /// <param name="domain">The domain; nothing of it is kept, so the answer does not hang on what was asked of it before.</param>
    /// <param name="budget">The work the solver may do; thirty million where none is given.</param>
    /// <param name="cancellation">Where it asks to stop, they are given where that takes no time, and otherwise not known; nothing is thrown.</param>
    public static Extremes Of(Domain domain, Budget? budget = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(domain);
        var scaled = domain.Scaled;
        var (best, worst) = (new BigInteger[scaled.Parties], new BigInteger[scaled.Parties]);
        foreach (var part in Plan.Components(scaled))
        {
            // What takes no time is done even where asked to stop.
            var steps = Plan.Whole(scaled, part, stop: cancellation).Steps
                ?? (cancellation.IsCancellationRequested ? Plan.Whole(scaled, part, AtOnce, CancellationToken.None).Steps : null);
            if (steps is null)
            {
                return cancellation.IsCancellationRequested ? new(null, null, Halted) : BySolver(scaled, new(budget ?? new(Work), cancellation));
            }

            for (var p = 0; p < scaled.Parties; p++)
            {
                if (Reach(steps, p, 1) is not { } high || Reach(steps, p, -1) is not { } low)
                {
                    return new(null, null, null);
                }

                best[p] += high;
                worst[p] -= low;
            }
        }

        return Of(scaled, best.Select((k, p) => scaled.Capped(p, k)), worst.Select((k, p) => scaled.Capped(p, k)));
    }

    private static Extremes BySolver(Scaled scaled, Meter meter) => SolvedEnds.Of(scaled, meter) switch
    {
        null => new(null, null, Groundwork.TooDense),
        { Status: GreatestStatus.Proven } ends => Of(scaled, ends.Best, ends.Worst),
        { Status: GreatestStatus.None } => new(null, null, null),
        _ => new(null, null, meter.Stopped ? Halted : Unsettled),
    };

    private static Extremes Of(Scaled scaled, IEnumerable<BigInteger> best, IEnumerable<BigInteger> worst) =>
        new([.. best.Select((k, p) => scaled.Utility(p, k))], [.. worst.Select((k, p) => scaled.Utility(p, k))], null);

    private static BigInteger? Reach(PlanStep[] steps, int party, int sign)
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
