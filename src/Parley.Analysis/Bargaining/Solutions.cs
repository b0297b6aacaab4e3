using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Analysis.Fronts;
using Parley.Analysis.Pareto;
using Parley.Analysis.Plans;
using Parley.Analysis.Solver;

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

    private static readonly Problem NotFound = new("A005", "Whether any package gives every party its threat value was not settled within what was allowed.", 0, 0);
    private static readonly Problem Halted = new("A004", "Stopped before everything was read off the frontier.", 0, 0);
    private static readonly Problem NoIdeal = new("A006", "What each party could gain at most was not settled within what was allowed, so nothing is said of shares.", 0, 0);

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

    /// <summary>Why less was found than asked for.</summary>
    public Problem? Problem { get; private init; }

    /// <summary>The threat values of a domain; none for the worst outcomes where they are not known (see <see cref="Extremes.Worst"/>).</summary>
    public static Seq<Rational>? ThreatOf(Domain domain, Threat threat)
    {
        ArgumentNullException.ThrowIfNull(domain);
        return ThreatOf(domain, threat, () => Extremes.Of(domain));
    }

    /// <summary>The same for the domain of a frontier, whose worst outcomes are not worked out a second time.</summary>
    public static Seq<Rational>? ThreatOf(Frontier frontier, Threat threat)
    {
        ArgumentNullException.ThrowIfNull(frontier);
        return ThreatOf(frontier.Domain, threat, () => frontier.Extremes);
    }

    /// <summary>Reads the five off an exact frontier, at a cost linear in its points; from an approximate one, searches the domain itself.</summary>
    /// <param name="frontier">Of a domain.</param>
    /// <param name="threat">By party.</param>
    /// <param name="cancellation">Where it asks to stop, those found by then; nothing is thrown.</param>
    /// <exception cref="ArgumentException">The threat has another number of parties.</exception>
    public static Solutions Of(Frontier frontier, Seq<Rational> threat, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(frontier);
        ArgumentNullException.ThrowIfNull(threat);
        if (threat.Count != frontier.Domain.Parties.Count)
        {
            throw new ArgumentException("Takes a threat value for each party.", nameof(threat));
        }

        if (frontier.Method != Method.Exact)
        {
            return Of(frontier.Groundwork.Whole(cancellation), threat, Budget.Default, cancellation);
        }

        var gains = Gains.Of(frontier.Domain, threat);
        var rows = gains.Rational(frontier.Table);
        if (rows.Length == 0)
        {
            return new Solutions(threat);
        }

        var top = gains.Most(frontier.Table, rows);
        var shares = gains.Shares(top);
        Solution? Pick(Gains of, Rule rule, Func<BigInteger[], Gains, Rational> value)
        {
            if (Selection.Best(frontier.Table, of, rows, rule, cancellation) is not { } best)
            {
                return null;
            }

            return new(value(of.At(frontier.Table, best[0]), of), [.. best.Take(PointLimit).Select(row => frontier.Points[row])], new Proof.Exact());
        }

        var read = new Solutions(threat)
        {
            Ideal = [.. top.Select((t, p) => threat[p] + new Rational(t, gains.Unit))],
            Nash = Pick(gains, Rule.Product, Product),
            KalaiSmorodinsky = Pick(shares, Rule.Leximin, Least),
            Egalitarian = Pick(gains, Rule.Leximin, Least),
            Utilitarian = Pick(gains, Rule.Sum, (g, of) => threat.Aggregate(Sum(g, of), (s, d) => s + d)),
            RelativeUtilitarian = Pick(shares, Rule.Sum, Sum),
        };
        return read.Nash is null || read.RelativeUtilitarian is null ? read with { Problem = Halted } : read;
    }

    /// <summary>Finds the five without the whole frontier, each by a search of its own with a proof or the gap; suits three parties and more.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="threat">By party.</param>
    /// <param name="budget">What each search may cost.</param>
    /// <param name="cancellation">Where it asks to stop, what was found so far comes with its gap; nothing is thrown.</param>
    /// <exception cref="ArgumentException">The threat has another number of parties.</exception>
    public static Solutions Of(Domain domain, Seq<Rational> threat, Budget? budget = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentNullException.ThrowIfNull(threat);
        if (threat.Count != domain.Parties.Count)
        {
            throw new ArgumentException("Takes a threat value for each party.", nameof(threat));
        }

        return Of(Groundwork.Of(domain, cancellation), threat, budget ?? Budget.Default, cancellation);
    }

    private static Solutions Of(Groundwork groundwork, Seq<Rational> threat, Budget budget, CancellationToken cancellation)
    {
        var (domain, plan, none) = (groundwork.Domain, groundwork.Plan, new Solutions(threat));
        var model = plan.Steps is null && !cancellation.IsCancellationRequested ? PackageModel.Of(domain.Scaled) : null;
        if (plan.Steps is null && model is null)
        {
            return none with { Problem = cancellation.IsCancellationRequested ? NotFound : Groundwork.TooDense };
        }

        var gains = Gains.Of(domain, threat);
        Search.Found? Best(Gains of, Rule rule, int[][] known)
        {
            var meter = new Meter(budget, cancellation);
            return model is null ? new Search(domain, threat, plan, meter).Best(of, gains, rule, known) : new SolvedRules(domain, model, gains, meter).Best(of, rule, known);
        }

        if (Best(gains, Rule.Leximin, []) is not { } even)
        {
            return none;
        }

        var known = even.Package is { } package ? [package] : even.Table is { } table ? even.Rows.Take(1).Select(r => Outcome(domain, table, r)).ToArray() : [];
        Solution? Told(Search.Found? found, Gains of, Func<BigInteger[], Gains, Rational> value) => found is null ? null : Tell(domain, found, of, value);
        var result = none with
        {
            Egalitarian = Told(even, gains, Least),
            Nash = Told(Best(gains, Rule.Product, known), gains, Product),
            Utilitarian = Told(Best(gains, Rule.Sum, known), gains, (g, of) => threat.Aggregate(Sum(g, of), (s, d) => s + d)),
            Problem = even.Table is null && even.Package is null ? NotFound : null,
        };
        var top = Enumerable.Range(0, threat.Count).Select(p => Best(gains.Only(p), Rule.Sum, known))
            .Select((f, p) => f?.Table is { } t ? gains.At(t, f.Rows[0])[p] : f is { IsSettled: true, Package: { } o } ? Gained(domain, gains, o)[p] : (BigInteger?)null).ToArray();
        if (top.Any(t => t is null))
        {
            return result with { Problem = result.Problem ?? NoIdeal };
        }

        var shares = gains.Shares([.. top.Select(t => t!.Value)]);
        return result with
        {
            Ideal = [.. top.Select((t, p) => threat[p] + new Rational(t!.Value, gains.Unit))],
            KalaiSmorodinsky = Told(Best(shares, Rule.Leximin, known), shares, Least),
            RelativeUtilitarian = Told(Best(shares, Rule.Sum, known), shares, Sum),
        };
    }

    private static Seq<Rational>? ThreatOf(Domain domain, Threat threat, Func<Extremes> extremes) => threat switch
    {
        Bargaining.Threat.Reservation => [.. domain.Parties.Select(p => p.Reservation)],
        Bargaining.Threat.Worst => extremes().Worst,
        _ => [.. domain.Parties.Select(_ => Rational.Zero)],
    };

    private static Rational Sum(BigInteger[] g, Gains of) => new(g.Aggregate(BigInteger.Zero, (s, x) => s + x), of.Unit);

    private static Rational Least(BigInteger[] g, Gains of) => new(g.Length == 0 ? of.Unit : g.Min(), of.Unit);

    private static Rational Product(BigInteger[] g, Gains of) => g.Aggregate(Rational.One, (s, x) => s * new Rational(x, of.Unit));

    private static int[] Outcome(Domain domain, TableFront table, int row)
    {
        var outcome = new int[domain.Options.Count];
        table.Outcome(row, outcome);
        return outcome;
    }

    private static Solution? Tell(Domain domain, Search.Found found, Gains of, Func<BigInteger[], Gains, Rational> value)
    {
        if (found.Table is { } table)
        {
            var points = new FrontierPoints(domain, table);
            return new(value(of.At(table, found.Rows[0]), of), [.. found.Rows.Take(PointLimit).Select(row => points[row])], new Proof.Exact());
        }

        if (found.Package is not { } package)
        {
            return null;
        }

        var gain = Gained(domain, of, package);
        var reached = value(gain, of);
        // The bound is on the gains; what the value adds to them is the same for every package.
        var bound = found.Exact ?? Rational.OfDouble(found.Bound + (1e-9 * Math.Abs(found.Bound)));
        var slack = Rational.Max(0, bound - BoundBase(gain, of, value));
        return new(reached, [new FrontierPoint(domain.Utilities(package), Seq.Create<int>(package), null)],
            found.IsSettled && slack.Sign == 0 ? new Proof.Exact() : new Proof.Gap(slack));
    }

    private static BigInteger[] Gained(Domain domain, Gains of, int[] package)
    {
        var utilities = domain.Utilities(package);
        return [.. of.Party.Select((p, i) => of.From[i] + (of.Step[i] * ((utilities[p] - domain.Scaled.Base[p]) / domain.Scaled.Step[p]).Numerator))];
    }

    private static Rational BoundBase(BigInteger[] gain, Gains of, Func<BigInteger[], Gains, Rational> value) =>
        value([.. gain.Select(_ => BigInteger.Zero)], of) is var zero && zero.Sign == 0 ? value(gain, of) : value(gain, of) - zero;
}
