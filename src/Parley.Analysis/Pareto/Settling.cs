using System.Numerics;
using System.Runtime.InteropServices;
using Parley.Analysis.Domains;
using Parley.Analysis.Fronts;
using Parley.Analysis.Fronts.Merging;
using Parley.Analysis.Fronts.Ranges;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Pareto;

/// <summary>
/// Settles one issue after another and keeps, for each state of the plan, the sums nothing beats: a beaten part cannot be part of an unbeaten
/// package, since any rest that completes the one completes the other. [NemhauserUllmann1969] Cost: candidates times the merge.
/// </summary>
internal static class Settling
{
    /// <summary>The front of a plan's issues; none, with the reason, where it would cost more than the meter has left.</summary>
    public static (TableFront? Front, Stop Stop) Run(Plan plan, Meter meter, Cuts? cuts = null)
    {
        var outcomes = plan.Steps!.Aggregate(BigInteger.One, (n, s) => n * plan.Scaled.Scores[s.Issue].Length);
        return plan.Scaled.Width switch
        {
            Width.Int64 => Counting<long>(plan, meter, outcomes, cuts),
            Width.Int128 => Counting<Int128>(plan, meter, outcomes, cuts),
            _ => Counting<BigInteger>(plan, meter, outcomes, cuts),
        };
    }

    private static (TableFront? Front, Stop Stop) Counting<T>(Plan plan, Meter meter, BigInteger outcomes, Cuts? cuts) where T : struct, INumber<T>
    {
        // Few packages share a sum as a rule, so the narrow tally comes first, and the wide ones where it has shown to overflow.
        var result = Run<T, Tally64>(plan, meter, cuts);
        if (result.Stop == Stop.Overflow)
        {
            result = outcomes.GetBitLength() <= 256 ? Run<T, Tally256>(plan, meter, cuts) : Run<T, TallyBig>(plan, meter, cuts);
        }

        return result;
    }

    private static (TableFront? Front, Stop Stop) Run<T, TTally>(Plan plan, Meter meter, Cuts? cuts)
        where T : struct, INumber<T>
        where TTally : struct, ITally<TTally>
    {
        var parties = plan.Scaled.Parties;
        var trace = new Trace(plan);
        var merge = Merging<T, TTally>(trace, parties);
        var rows = new Rows<T, TTally>(parties) { Length = 1 };
        rows.Tally[0] = TTally.One;
        var spare = new Rows<T, TTally>(parties);
        int[] starts = [0, 1];
        var sources = new List<Source<T>>();
        var done = 0;
        foreach (var step in plan.Steps!)
        {
            done++;
            var candidates = step.Moves.Sum(m => (long)(starts[m.From + 1] - starts[m.From]));
            if (!meter.Holds(candidates / 4) || !meter.Take(merge.Work(candidates, rows.Length)))
            {
                return (null, meter.Stopped ? Stop.Asked : Stop.Work);
            }

            var next = spare;
            next.Length = 0;
            var ends = new int[step.StatesAfter + 1];
            for (var at = 0; at < step.Moves.Length;)
            {
                var to = step.Moves[at].To;
                at = Gather(step.Moves, at, starts, sources);
                if (!merge.Merge(rows, CollectionsMarshal.AsSpan(sources), next, meter))
                {
                    return (null, Stop.Asked);
                }

                cuts?.Keep(next, ends[to], done, to);
                ends[to + 1] = next.Length;
            }

            if (merge.Overflow)
            {
                return (null, Stop.Overflow);
            }

            if (!meter.Holds(next.Length))
            {
                return (null, Stop.Work);
            }

            trace.Add(next.Code.AsSpan(0, next.Length).ToArray());
            (rows, spare, starts) = (next, rows, ends);
            if (parties == 2 && cuts is null && FillsItsRange(plan, next))
            {
                return RangeFront.Run(plan, meter) is { } full ? (full, Stop.None) : (null, Stop.Asked);
            }
        }

        return (new TableFront<T, TTally>(rows, trace), Stop.None);
    }

    /// <summary>The rows that moves from this one on bring to its state; the place after the last of them.</summary>
    private static int Gather<T>(Transition[] moves, int at, int[] starts, List<Source<T>> sources)
        where T : struct, INumber<T>
    {
        sources.Clear();
        for (var to = moves[at].To; at < moves.Length && moves[at].To == to; at++)
        {
            var move = moves[at];
            sources.Add(new(starts[move.From], starts[move.From + 1] - starts[move.From], move.Option, Array.ConvertAll(move.Shift, T.CreateChecked)));
        }

        return at;
    }

    /// <summary>Whether the front of two parties has shown to be so dense that going through the sums is quicker than merging.</summary>
    private static bool FillsItsRange<T, TTally>(Plan plan, Rows<T, TTally> rows)
        where T : struct, INumber<T>
        where TTally : struct, ITally<TTally> =>
        rows.Length is > 1000 and < 4000
        && RangeFront.Suits(plan, rows.Length, BigInteger.Min(BigInteger.CreateChecked(rows.U[0][0]), BigInteger.CreateChecked(rows.U[1][rows.Length - 1])));

    private static IMerge<T, TTally> Merging<T, TTally>(Trace trace, int parties)
        where T : struct, INumber<T>
        where TTally : struct, ITally<TTally>
    {
        return parties switch
        {
            2 => new PairMerge<T, TTally>(trace),
            3 when new TripleMerge<TTally>(trace) is IMerge<T, TTally> narrow => narrow,
            _ => new ManyMerge<T, TTally>(trace, parties),
        };
    }
}
