using Parley.Analysis.Domains;
using Parley.Analysis.Fronts;
using Parley.Analysis.Fronts.Ceilings;
using Parley.Analysis.Pareto;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Bargaining;

/// <summary>
/// A rule of division without the whole frontier: weights of the parties are found that bound it closely, and every package is listed that comes as close to the
/// bound as the best. Where there are too many, the frontier is built of those parts alone that can still come to as much; where that stays too large too, the
/// answer is the best package met with the gap to the bound.
/// </summary>
internal sealed class Search(Domain domain, Seq<Rational> threat, Plan plan, Meter meter)
{
    private const int Rounds = 160;
    private const long Departures = 20_000_000;

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
        var parties = threat.Count;
        var rest = Layer.Rest(plan.Layers, new double[parties]);
        if (double.IsNegativeInfinity(rest[0][0]))
        {
            return null;
        }

        // A sum is bounded by weights on the gains of all parties, since none is to be left below its threat value.
        var of = rule == Rule.Sum ? floor : gains;
        double[] counts = [.. of.Party.Select((p, i) => Array.IndexOf(gains.Party, p) is >= 0 and var at ? gains.Pace[at] / of.Pace[i] : 0)];
        var dual = new Dual(plan, of, rule, counts);
        dual.Improve(Rounds, meter);
        var sizes = Sizes(parties);
        var (package, value) = ((int[]?)null, 0.0);
        if (gains.Party.Length > 0)
        {
            var list = new Shortlist(domain, gains, floor, rule, sizes);
            foreach (var outcome in known.Concat(dual.Packages))
            {
                list.Take([.. PackageFront.Sums(domain.Scaled, outcome).Select(k => (double)k)], outcome);
            }

            var sides = Core.Around(dual.Weights, rule == Rule.Sum ? counts : new double[counts.Length], rule == Rule.Product ? Width(dual, list.Least) : 0.5).Select(Valued);
            var core = new Core(plan.Layers, parties, list, Valued(dual.Weights), [.. Threats(floor, sizes), .. sides]);
            if (core.Run(Departures, meter))
            {
                return list.Packages.Count == 0 ? null : Told(new PackageFront(domain.Scaled, list.Packages.Select(p => p.Outcome)), gains, floor, rule);
            }

            (package, value) = list.HasWilling ? (list.Best, Math.Max(0, list.Least)) : (null, 0);
        }

        var (table, stop) = Settling.Run(plan, meter, new Cuts(plan, CutsOf(gains, floor, of, dual, rule, value), meter));
        if (table is null)
        {
            return package is null && stop == Stop.None ? null : new Found(null, [], package, dual.Bound);
        }

        return Told(table, gains, floor, rule);

        // Margins that no rounding comes near, for any sum of the whole numbers.
        (double[] Weights, Func<double, double> Floor) Valued(double[] weights)
        {
            var (all, _) = of.Cut(parties, weights, 0);
            var margin = 1e-9 * all.Zip(sizes, (w, s) => w * s).Sum();
            return (all, value => of.Cut(parties, weights, Floor(weights, value, rule)).Floor - margin);
        }
    }

    private Found? Told(TableFront found, Gains gains, Gains floor, Rule rule)
    {
        var capped = CappedFront.Of(domain.Scaled, found, meter);
        var rows = floor.Rational(capped);
        return rows.Length == 0 ? null : new Found(capped, Selection.Best(capped, gains, rows, rule)!, null, 0);
    }

    /// <summary>What a package worth as much as the best one met fulfils, and one that gives every party its threat value.</summary>
    private List<(double[] Weights, double Floor)> CutsOf(Gains gains, Gains floor, Gains of, Dual dual, Rule rule, double value)
    {
        var parties = threat.Count;
        var cuts = new List<(double[], double)>(Enumerable.Range(0, parties).Select(i => floor.Cut(parties, floor.Alone(i), 0)));
        if (gains.Party.Length > 0)
        {
            cuts.AddRange(Around(dual.Weights, rule).Select(w => of.Cut(parties, w, Floor(w, value, rule))));
        }

        if (rule == Rule.Leximin)
        {
            cuts.AddRange(Enumerable.Range(0, gains.Party.Length).Select(i => gains.Cut(parties, gains.Alone(i), value)));
        }

        return cuts;
    }

    /// <summary>Only of those that some package leaves below their threat values.</summary>
    private IEnumerable<(double[] Weights, Func<double, double> Floor)> Threats(Gains floor, double[] sizes)
    {
        for (var i = 0; i < sizes.Length; i++)
        {
            var (all, least) = floor.Cut(sizes.Length, floor.Alone(i), 0);
            var lowest = -Layer.Rest(plan.Layers, Array.ConvertAll(all, w => -w))[0][0];
            if (lowest < least)
            {
                var margin = 1e-9 * all.Zip(sizes, (w, s) => w * s).Sum();
                yield return (all, _ => least - margin);
            }
        }
    }

    /// <summary>By party, a bound on the size of any sum of the plan's whole numbers and of any part of it.</summary>
    private double[] Sizes(int parties)
    {
        var sizes = new double[parties];
        foreach (var layer in plan.Layers)
        {
            for (var p = 0; p < parties; p++)
            {
                var most = 0.0;
                for (var at = p; at < layer.Shift.Length; at += parties)
                {
                    most = Math.Max(most, Math.Abs(layer.Shift[at]));
                }

                sizes[p] += most;
            }
        }

        return sizes;
    }

    /// <summary>The least weighted sum of gains of a package whose value is no less than this one.</summary>
    private static double Floor(double[] weights, double value, Rule rule) => rule switch
    {
        Rule.Product => weights.Length * Math.Pow(Math.Max(value, 0) * weights.Aggregate(1.0, (p, w) => p * w), 1.0 / weights.Length),
        Rule.Leximin => value * weights.Sum(),
        _ => value,
    };

    /// <summary>How far to the side weights can lie and still bound a product about as well, as what they lose grows with the square of it.</summary>
    private static double Width(Dual dual, double least)
    {
        var apart = Math.Pow(dual.Bound / Math.Max(least, 1e-300), 1.0 / dual.Weights.Length) - 1;
        return Math.Min(0.5, Math.Sqrt(2 * Math.Max(0, apart)));
    }

    private static IEnumerable<double[]> Around(double[] weights, Rule rule)
    {
        yield return weights;
        if (rule == Rule.Sum)
        {
            yield break;
        }

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
