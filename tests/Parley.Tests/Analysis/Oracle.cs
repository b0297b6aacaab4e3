using System.Numerics;
using Parley.Analysis.Domains;

namespace Parley.Tests.Analysis;

/// <summary>The slow way: every outcome, one by one, in exact fractions.</summary>
internal static class Oracle
{
    public sealed record Point(Seq<Rational> Utilities, Seq<int> Outcome, BigInteger Count);

    public static IEnumerable<int[]> Outcomes(Domain domain)
    {
        var outcome = new int[domain.Options.Count];
        while (true)
        {
            yield return [.. outcome];
            var i = outcome.Length - 1;
            while (i >= 0 && ++outcome[i] == domain.Options[i])
            {
                outcome[i--] = 0;
            }

            if (i < 0)
            {
                yield break;
            }
        }
    }

    public static IEnumerable<int[]> Feasible(Domain domain) => Outcomes(domain).Where(o => domain.IsFeasible(o));

    public static bool Beats(Seq<Rational> a, Seq<Rational> b) => a.Zip(b).All(x => x.First >= x.Second) && a.Zip(b).Any(x => x.First > x.Second);

    public static List<Point> Frontier(Domain domain)
    {
        var groups = Feasible(domain).Select(o => (Outcome: o, Utilities: domain.Utilities(o)))
            .GroupBy(x => x.Utilities).Select(g => new Point(g.Key, Seq.Create<int>(g.First().Outcome), g.Count())).ToList();
        var front = groups.Where(p => !groups.Any(q => Beats(q.Utilities, p.Utilities))).ToList();
        front.Sort((a, b) => a.Utilities.Zip(b.Utilities).Select(x => x.Second.CompareTo(x.First)).FirstOrDefault(c => c != 0));
        return front;
    }

    /// <summary>The frontier of a larger scenario whose utilities are whole numbers: by utilities, the first outcome and the count.</summary>
    public static Dictionary<Seq<Rational>, (Seq<int> Outcome, long Count)> WholeNumberFrontier(Domain domain)
    {
        var groups = new Dictionary<string, (long[] U, int[] Outcome, long Count)>();
        var tables = domain.Parties.Select(p => p.Scores.Select(row => row.Select(v => (long)v.Numerator).ToArray()).ToArray()).ToArray();
        foreach (var outcome in Outcomes(domain))
        {
            var u = tables.Select(t => t.Select((row, i) => row[outcome[i]]).Sum()).ToArray();
            var key = string.Join(' ', u);
            groups[key] = groups.TryGetValue(key, out var known) ? (u, known.Outcome, known.Count + 1) : (u, outcome, 1);
        }

        var kept = new List<(long[] U, int[] Outcome, long Count)>();
        foreach (var group in groups.Values.OrderByDescending(g => g.U.Sum()))
        {
            if (!kept.Any(k => k.U.Zip(group.U).All(x => x.First >= x.Second)))
            {
                kept.Add(group);
            }
        }

        return kept.ToDictionary(k => Seq.Create<Rational>([.. k.U.Select(v => (Rational)(System.Numerics.BigInteger)v)]), k => (Seq.Create<int>(k.Outcome), k.Count));
    }
}
