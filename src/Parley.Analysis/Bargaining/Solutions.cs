using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;

namespace Parley.Analysis.Bargaining;

/// <summary>
/// Five rules of fair division over the feasible outcomes that give every party at least its threat value: the product of the gains [Nash1950]; the
/// least share of what each could gain at most [KalaiSmorodinsky1975] and the least gain [Kalai1977], ties broken by the next least and so on; the sum of
/// utilities, and of shares. A gain is a utility less the threat value. None where no outcome gives every party its threat value.
/// </summary>
public sealed record Solutions
{
    /// <summary>The most points listed for one rule.</summary>
    public const int PointLimit = 200;

    private Solutions(Seq<Rational> threat) => Threat = threat;

    /// <summary>By party, each on its own scale.</summary>
    public Seq<Rational> Threat { get; }

    /// <summary>By party, the most it gets in an outcome that gives every party its threat value; none where there is no such outcome.</summary>
    public Seq<Rational>? Ideal { get; private init; }

    public Solution? Nash { get; private init; }

    /// <summary>A party with nothing to gain counts as having its whole share.</summary>
    public Solution? KalaiSmorodinsky { get; private init; }

    public Solution? Egalitarian { get; private init; }

    public Solution? Utilitarian { get; private init; }

    /// <summary>A party with nothing to gain counts for nothing.</summary>
    public Solution? RelativeUtilitarian { get; private init; }

    /// <summary>The threat values of a domain; none for the worst outcomes where they are not known (see <see cref="Domain.Worst"/>).</summary>
    public static Seq<Rational>? ThreatOf(Domain domain, Threat threat)
    {
        ArgumentNullException.ThrowIfNull(domain);
        return threat switch
        {
            Bargaining.Threat.Reservation => [.. domain.Parties.Select(p => p.Reservation)],
            Bargaining.Threat.Worst => domain.Worst,
            _ => [.. domain.Parties.Select(_ => Rational.Zero)],
        };
    }

    /// <summary>Reads the five off an exact frontier; cost: linear in its points.</summary>
    /// <exception cref="ArgumentException">The frontier is approximate, or the threat has another number of parties.</exception>
    public static Solutions Of(Frontier frontier, Seq<Rational> threat)
    {
        ArgumentNullException.ThrowIfNull(frontier);
        ArgumentNullException.ThrowIfNull(threat);
        if (frontier.Method != Method.Exact || threat.Count != frontier.Domain.Parties.Count)
        {
            throw new ArgumentException("Takes an exact frontier and a threat value for each of its parties.", nameof(frontier));
        }

        var gains = Gains.Of(frontier.Domain, threat);
        var rows = gains.Rational(frontier.Table);
        if (rows.Length == 0)
        {
            return new Solutions(threat);
        }

        var top = gains.Most(frontier.Table, rows);
        var shares = gains.Shares(top);
        Rational Sum(BigInteger[] g, Gains of) => new(g.Aggregate(BigInteger.Zero, (s, x) => s + x), of.Unit);
        Rational Least(BigInteger[] g, Gains of) => new(g.Length == 0 ? of.Unit : g.Min(), of.Unit);
        Solution Pick(Gains of, Rule rule, Func<BigInteger[], Gains, Rational> value)
        {
            var best = Selection.Best(frontier.Table, of, rows, rule);
            return new(value(of.At(frontier.Table, best[0]), of), [.. best.Take(PointLimit).Select(row => frontier.Points[row])], new Proof.Exact());
        }

        return new Solutions(threat)
        {
            Ideal = [.. top.Select((t, p) => threat[p] + new Rational(t, gains.Unit))],
            Nash = Pick(gains, Rule.Product, (g, of) => g.Aggregate(Rational.One, (s, x) => s * new Rational(x, of.Unit))),
            KalaiSmorodinsky = Pick(shares, Rule.Leximin, Least),
            Egalitarian = Pick(gains, Rule.Leximin, Least),
            Utilitarian = Pick(gains, Rule.Sum, (g, of) => threat.Aggregate(Sum(g, of), (s, d) => s + d)),
            RelativeUtilitarian = Pick(shares, Rule.Sum, Sum),
        };
    }
}
