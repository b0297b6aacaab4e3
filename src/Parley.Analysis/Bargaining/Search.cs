using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;

namespace Parley.Analysis.Bargaining;

/// <summary>
/// A rule of division without the whole frontier: a good package is found first, then the frontier is built of those parts alone that can still come to
/// as much, which is the exact answer where it stays small; where it does not, the good package with the gap to the bound.
/// </summary>
internal sealed class Search(Domain domain, Seq<Rational> threat, Plan plan, Meter meter)
{
    private const int Rounds = 160;
    private const int Tries = 5;
    private readonly Plan _plan = plan;

    /// <summary>
    /// What was found: the table and its best rows, or one package with a bound on the rule's value, in floating point or exact, and whether nothing is
    /// left open; none where no package gives every party its threat value.
    /// </summary>
    internal sealed record Found(TableFront? Table, List<int> Rows, int[]? Package, double Bound, Rational? Exact = null, bool IsSettled = false);

    /// <param name="gains">What counts; parties left out of it must still get their threat value.</param>
    /// <param name="floor">The gains of every party above the threat.</param>
    /// <param name="rule">What is made greatest.</param>
    /// <param name="known">Packages that give every party its threat value.</param>
    public Found? Best(Gains gains, Gains floor, Rule rule, IEnumerable<int[]> known)
    {
        if (double.IsNegativeInfinity(Cuts.Rest(_plan, new double[domain.Parties.Count])[0][0]))
        {
            return null;
        }

        var dual = new Dual(_plan, gains, rule);
        dual.Improve(Rounds, meter);
        var climb = new Climb(domain, gains, floor, rule);
        var package = known.Concat(dual.Packages.TakeLast(Tries)).Select(s => climb.From(s, meter)).Where(o => o is not null && IsWilling(o))
            .Aggregate((int[]?)null, (best, o) => best is null || climb.Better(o!, best) ? o : best);
        var value = package is null ? 0 : climb.Value(package);
        var cuts = new List<(double[], double)>();
        var any = new Dual(_plan, floor, rule);
        cuts.AddRange(Enumerable.Range(0, floor.Party.Length).Select(i => any.Cut(any.Unit(i), 0)));
        if (gains.Party.Length > 0)
        {
            cuts.AddRange(Around(dual.Weights, rule).Select(w => dual.Cut(w, Floor(w, value, rule))));
        }

        if (rule == Rule.Leximin)
        {
            cuts.AddRange(Enumerable.Range(0, gains.Party.Length).Select(i => dual.Cut(dual.Unit(i), value)));
        }

        var (table, stop) = Settling.Run(_plan, meter, new Cuts(_plan, cuts, meter));
        if (table is null)
        {
            return package is null && stop == Stop.None ? null : new Found(null, [], package, dual.Bound);
        }

        table = Ceilings.CappedFront.Of(domain.Scaled, table, meter);
        var rows = floor.Rational(table);
        return rows.Length == 0 ? null : new Found(table, Selection.Best(table, gains, rows, rule)!, null, 0);
    }

    /// <summary>Whether a package gives every party its threat value, exactly.</summary>
    private bool IsWilling(int[] package) => domain.Utilities(package).Zip(threat).All(x => x.First >= x.Second);

    /// <summary>The least weighted sum of gains of a package whose value is no less than this one.</summary>
    private static double Floor(double[] weights, double value, Rule rule) => rule switch
    {
        Rule.Product => weights.Length * Math.Pow(Math.Max(value, 0) * weights.Aggregate(1.0, (p, w) => p * w), 1.0 / weights.Length),
        Rule.Leximin => value * weights.Sum(),
        _ => value,
    };

    private static IEnumerable<double[]> Around(double[] weights, Rule rule)
    {
        if (rule == Rule.Sum)
        {
            yield return [.. weights.Select(_ => 1.0)];
            yield break;
        }

        yield return weights;
        foreach (var factor in new[] { 1.03, 0.97, 1.2, 0.83 })
        {
            for (var i = 0; i < weights.Length; i++)
            {
                var other = (double[])weights.Clone();
                other[i] *= factor;
                yield return other;
            }
        }
    }
}
