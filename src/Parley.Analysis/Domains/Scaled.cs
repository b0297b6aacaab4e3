using System.Numerics;

namespace Parley.Analysis.Domains;

/// <summary>
/// A domain in whole numbers. For party p a utility is <c>Base[p] + Step[p] * k</c>, where k is the sum of the scores here, or the ceiling where that is less; the step is the
/// greatest that leaves every k whole, and the lowest score of each issue among the options not ruled out is zero, so that k is small.
/// </summary>
internal sealed class Scaled
{
    private Scaled(int parties, int issues)
    {
        Base = new Rational[parties];
        Step = new Rational[parties];
        Ceilings = new BigInteger?[parties];
        Scores = new BigInteger[issues][][];
        Forbidden = new bool[issues][];
    }

    public Rational[] Base { get; }

    public Rational[] Step { get; }

    /// <summary>By party, the most k counts for; none where no sum can pass it.</summary>
    public BigInteger?[] Ceilings { get; }

    public int Parties => Base.Length;

    public int Issues => Scores.Length;

    /// <summary>Issue by option by party.</summary>
    public BigInteger[][][] Scores { get; }

    /// <summary>Issue by option: ruled out by a red line on that issue alone.</summary>
    public bool[][] Forbidden { get; }

    public ScaledPattern[] Patterns { get; private set; } = [];

    public Width Width { get; private set; }

    public Rational Utility(int party, BigInteger k)
    {
        var (b, s) = (Base[party], Step[party]);
        return new((b.Numerator * s.Denominator) + (s.Numerator * k * b.Denominator), b.Denominator * s.Denominator);
    }

    /// <summary>What a sum counts for.</summary>
    public BigInteger Capped(int party, BigInteger k) => Ceilings[party] is { } most && k > most ? most : k;

    public static Scaled Of(Domain domain)
    {
        var scaled = new Scaled(domain.Parties.Count, domain.Options.Count);
        for (var i = 0; i < scaled.Issues; i++)
        {
            scaled.Scores[i] = [.. Enumerable.Range(0, domain.Options[i]).Select(_ => new BigInteger[scaled.Parties])];
            scaled.Forbidden[i] = new bool[domain.Options[i]];
        }

        foreach (var line in domain.RedLines.Where(r => r.Conditions.Count == 1))
        {
            foreach (var option in line.Conditions[0].Options)
            {
                scaled.Forbidden[line.Conditions[0].Issue][option] = true;
            }
        }

        var adds = new Dictionary<Pattern, BigInteger[]>();
        var order = new List<Pattern>();
        var bound = BigInteger.Zero;
        for (var p = 0; p < scaled.Parties; p++)
        {
            bound = BigInteger.Max(bound, scaled.Enter(p, domain.Parties[p], adds, order));
        }

        var lines = domain.RedLines.Where(r => r.Conditions.Count > 1).Distinct();
        scaled.Patterns = [.. order.Select(w => new ScaledPattern(w, adds[w], false)), .. lines.Select(w => new ScaledPattern(w, [], true))];
        scaled.Width = bound.GetBitLength() < 61 ? Width.Int64 : bound.GetBitLength() < 125 ? Width.Int128 : Width.Big;
        return scaled;
    }

    /// <summary>Takes in one party and returns a bound on the size of any sum of its whole numbers.</summary>
    private BigInteger Enter(int party, PartyValues values, Dictionary<Pattern, BigInteger[]> adds, List<Pattern> order)
    {
        // Where a ceiling can bind it is brought to the same whole numbers; where it cannot, it is left out.
        Rational? ceiling = values.Ceiling is { } c && Highest(values) > c ? c - values.Constant : null;
        var scale = values.Scores.SelectMany(row => row).Concat(values.Terms.Select(t => t.Add)).Append(ceiling ?? 0)
            .Select(v => v.Denominator).Distinct()
            .Aggregate(BigInteger.One, (l, d) => l / BigInteger.GreatestCommonDivisor(l, d) * d);
        BigInteger Whole(Rational r) => r.Numerator * (scale / r.Denominator);
        var rows = values.Scores.Select(row => row.Select(Whole).ToArray()).ToArray();
        foreach (var term in values.Terms.Where(t => t.When.Conditions.Count == 1))
        {
            foreach (var option in term.When.Conditions[0].Options)
            {
                rows[term.When.Conditions[0].Issue][option] += Whole(term.Add);
            }
        }

        var joint = values.Terms.Where(t => t.When.Conditions.Count > 1 && t.Add.Sign != 0)
            .GroupBy(t => t.When).Select(g => (When: g.Key, Add: g.Aggregate(BigInteger.Zero, (s, t) => s + Whole(t.Add)))).ToArray();
        var floor = BigInteger.Zero;
        var common = joint.Aggregate(BigInteger.Zero, (g, t) => BigInteger.GreatestCommonDivisor(g, t.Add));
        for (var i = 0; i < rows.Length; i++)
        {
            var allowed = rows[i].Where((_, o) => !Forbidden[i][o]).DefaultIfEmpty(BigInteger.Zero).Min();
            floor += allowed;
            for (var o = 0; o < rows[i].Length; o++)
            {
                rows[i][o] = Forbidden[i][o] ? BigInteger.Zero : rows[i][o] - allowed;
                common = BigInteger.GreatestCommonDivisor(common, rows[i][o]);
            }
        }

        if (ceiling is { } bounding)
        {
            common = BigInteger.GreatestCommonDivisor(common, Whole(bounding) - floor);
        }

        common = BigInteger.Max(common, BigInteger.One);
        Ceilings[party] = ceiling is { } most ? (Whole(most) - floor) / common : null;
        Base[party] = values.Constant + new Rational(floor, scale);
        Step[party] = new Rational(common, scale);
        return Write(party, rows, joint, common, adds, order);
    }

    /// <summary>Writes the scores and what patterns add, in steps of the party's own, and returns the bound.</summary>
    private BigInteger Write(
        int party, BigInteger[][] rows, (Pattern When, BigInteger Add)[] joint, BigInteger step, Dictionary<Pattern, BigInteger[]> adds, List<Pattern> order)
    {
        var bound = BigInteger.One + BigInteger.Abs(Ceilings[party] ?? 0);
        for (var i = 0; i < rows.Length; i++)
        {
            for (var o = 0; o < rows[i].Length; o++)
            {
                Scores[i][o][party] = rows[i][o] / step;
            }

            bound += rows[i].Max() / step;
        }

        foreach (var (when, add) in joint)
        {
            if (!adds.TryGetValue(when, out var all))
            {
                adds[when] = all = new BigInteger[Parties];
                order.Add(when);
            }

            all[party] = add / step;
            bound += BigInteger.Abs(all[party]);
        }

        return bound;
    }

    /// <summary>A bound on any sum, the constant with it.</summary>
    private static Rational Highest(PartyValues values) =>
        values.Scores.Aggregate(values.Constant, (s, row) => s + row.Aggregate(Rational.Max))
        + values.Terms.Where(t => t.Add.Sign > 0).Aggregate(Rational.Zero, (s, t) => s + t.Add);
}
