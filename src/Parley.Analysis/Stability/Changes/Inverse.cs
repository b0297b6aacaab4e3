using Parley.Analysis.Stability.Graph;

namespace Parley.Analysis.Stability.Changes;

/// <summary>
/// The inverse question: which preference changes make a wished state an equilibrium, at the least number of pairs of states ordered otherwise. For Nash, GMR and SMR it is cheapest for each decision
/// maker to raise the goal in its ranking until it is stable, whatever else it might change: of all orders that leave at most given states better than the goal it changes the fewest pairs, and with fewer
/// states better nothing becomes less stable. For SEQ and SSEQ the raises of all are tried together, from those that GMR and SMR need, the cheapest first; that other changes are no cheaper is found
/// out where the orders are strict and few enough.
/// </summary>
public static class Inverse
{
    private const int MostTried = 5_000;
    private const int MostAlternatives = 5;

    /// <summary>For every concept the cheapest changes, for SEQ and SSEQ with up to four alternatives no one of which is part of another; the cheapest first, then in the order of concepts.</summary>
    public static Seq<Remedy> Of(GraphModel model, int goal, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. Enum.GetValues<Concept>().SelectMany(c => Of(model, goal, c, cancellation)).OrderBy(r => r.Cost).ThenBy(r => r.Concept)];
    }

    /// <summary>The same for one concept, the cheapest first.</summary>
    public static Seq<Remedy> Of(GraphModel model, int goal, Concept concept, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        var raising = new Raising(model, goal);
        var alone = concept is Concept.Nash or Concept.Gmr or Concept.Smr;
        var needed = concept switch { Concept.Seq => Concept.Gmr, Concept.Sseq => Concept.Smr, _ => concept };
        int[] least = [.. Enumerable.Range(0, model.DecisionMakers).Select(i => raising.Least(needed, i))];
        if (alone)
        {
            return [raising.Remedy(concept, least, raising.Cost(least))];
        }

        var found = Together(raising, concept, least, cancellation);
        var (bound, cheaper) = (raising.Cost(least), default(Remedy));
        if (raising.Cost(found[0]) > bound)
        {
            (bound, cheaper) = new Rearranging(model, goal, concept).Search(bound, raising.Cost(found[0]), cancellation);
        }

        var remedies = found.Select(f => raising.Remedy(concept, f, bound));
        return cheaper is null ? [.. remedies] : [cheaper, .. remedies];
    }

    // Raises of all decision makers, the cheapest first; one that contains another that does is not tried.
    private static List<int[]> Together(Raising raising, Concept concept, int[] least, CancellationToken cancellation)
    {
        var found = new List<int[]>();
        var seen = new HashSet<string>();
        var queue = new PriorityQueue<int[], (int Cost, string Key)>();
        Add(least);
        for (var tried = 0; tried < MostTried && found.Count < MostAlternatives && queue.TryDequeue(out var next, out _); tried++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (found.Exists(f => f.Zip(next).All(x => x.First <= x.Second)))
            {
                continue;
            }

            if (raising.IsEquilibrium(concept, next))
            {
                found.Add(next);
                continue;
            }

            for (var i = 0; i < next.Length; i++)
            {
                if (next[i] < raising.Most(i))
                {
                    var more = next.ToArray();
                    more[i]++;
                    Add(more);
                }
            }
        }

        return found.Count > 0 ? found : [[.. Enumerable.Range(0, least.Length).Select(i => raising.Least(Concept.Nash, i))]];

        void Add(int[] raises)
        {
            var key = string.Join(' ', raises.Select(r => r.ToString("D9", System.Globalization.CultureInfo.InvariantCulture)));
            if (seen.Add(key))
            {
                queue.Enqueue(raises, (raising.Cost(raises), key));
            }
        }
    }
}
