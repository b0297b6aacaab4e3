using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Analysis.Fronts;
using Parley.Analysis.Fronts.Ceilings;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Pareto;

/// <summary>
/// The frontier of a domain over all feasible outcomes, reservations played no part. Points come once each, by the first party's utility descending,
/// then the second's and so on. Outcomes are worked out when a point is asked for; cost: the number of issues.
/// </summary>
public sealed class Frontier
{
    private const string TooCostly = "The exact frontier costs more than allowed; the points given stand for the rest with the loss stated.";
    private const string StoppedShort = "Stopped before the exact frontier was found; the points given stand for the rest with the loss stated.";

    private Extremes? _extremes;

    private Frontier(Groundwork groundwork, TableFront table, Method method, Seq<Rational> losses, Problem? problem, bool stopped, Extremes? extremes)
    {
        (Groundwork, Points, Method, Losses, Problem, Stopped) = (groundwork, new FrontierPoints(groundwork.Domain, table), method, losses, problem, stopped);
        _extremes = extremes;
        if (losses.Any(l => l.Sign != 0))
        {
            // Where best and worst are not known, the points themselves show a part of the range, and a share of that is no less. None is more than the whole.
            var known = Extremes;
            Rational Range(int p) => known.Best is { } best ? best[p] - known.Worst![p]
                : Points.Count == 0 ? 0 : Points.Max(x => x.Utilities[p]) - Points.Min(x => x.Utilities[p]);
            Epsilon = losses.Select((l, p) => l.Sign == 0 ? 0 : Range(p) is { Sign: > 0 } r ? Rational.Min(1, l / r) : known.Best is null ? 1 : 0)
                .Aggregate(Rational.Zero, Rational.Max);
        }
    }

    public Domain Domain => Groundwork.Domain;

    /// <summary>Empty where no outcome is feasible, and where <see cref="Problem"/> says why there is no answer.</summary>
    public IReadOnlyList<FrontierPoint> Points { get; }

    public Method Method { get; }

    /// <summary>By party, on its own scale, the most a feasible package can be worth to it above the point that stands for it; zeros where exact.</summary>
    public Seq<Rational> Losses { get; }

    /// <summary>The greatest of <see cref="Losses"/> as a share of the difference between the party's best and worst feasible outcome; no less than that where these are not known.</summary>
    public Rational Epsilon { get; }

    /// <summary>Why the answer is less than exact, or none at all.</summary>
    public Problem? Problem { get; }

    /// <summary>Whether the answer was cut short because it was asked to.</summary>
    public bool Stopped { get; }

    /// <summary>The best and the worst of the domain for each party, as far as it was settled on the way to the frontier, where that was stopped; else worked out when first asked for.</summary>
    public Extremes Extremes => _extremes ??= Extremes.Of(Domain);

    internal Groundwork Groundwork { get; }

    internal TableFront Table => ((FrontierPoints)Points).Table;

    /// <summary>Finds the frontier, exactly where the budget allows.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="budget">What the exact answer may cost; the default where none is given.</param>
    /// <param name="cancellation">Where it asks to stop, the answer is what can be said at once, with its loss; nothing is thrown.</param>
    public static Frontier Of(Domain domain, Budget? budget = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(domain);
        return Upon(Groundwork.Of(domain, cancellation), budget, cancellation);
    }

    internal static Frontier Upon(Groundwork groundwork, Budget? budget = null, CancellationToken cancellation = default)
    {
        var meter = new Meter(budget ?? Budget.Default, cancellation);
        if (groundwork.Plan.Steps is null)
        {
            return (meter.Stopped ? null : BySolver(groundwork, meter)) ?? Approximate(groundwork, meter.Stopped ? Stop.Asked : Stop.Work, null, cancellation);
        }

        var extremes = groundwork.Scaled.Patterns.Length > 0 ? Extremes.Of(groundwork.Domain, cancellation: cancellation) : null;
        var (front, stop) = Settling.Run(groundwork.Plan, meter);
        return front is not null
            ? new(groundwork, CappedFront.Of(groundwork.Scaled, front, meter), Method.Exact, None(groundwork), null, false, extremes)
            : Approximate(groundwork, stop, extremes, cancellation);
    }

    private static Seq<Rational> None(Groundwork groundwork) => [.. groundwork.Domain.Parties.Select(_ => Rational.Zero)];

    /// <summary>Losses on the parties' own scales.</summary>
    private static Seq<Rational> Stated(Groundwork groundwork, BigInteger[] losses) => [.. losses.Select((l, p) => groundwork.Scaled.Step[p] * l)];

    /// <summary>None where the solver has nothing to say.</summary>
    private static Frontier? BySolver(Groundwork groundwork, Meter meter)
    {
        if (SolvedLevels.Run(groundwork.Scaled, meter) is not var (front, losses))
        {
            return null;
        }

        var extremes = Extremes.Of(groundwork.Domain, cancellation: meter.Stopping);
        var exact = losses.All(l => l.IsZero);
        var why = exact ? null : new Problem(meter.Stopped ? "A002" : "A001", meter.Stopped ? StoppedShort : TooCostly, 0, 0);
        return new(groundwork, front, exact ? Method.Exact : Method.Approximate, Stated(groundwork, losses), why, !exact && meter.Stopped, extremes);
    }

    /// <summary>What can be said for less: at once where asked to stop, and otherwise with the least loss a fixed size allows.</summary>
    private static Frontier Approximate(Groundwork groundwork, Stop stop, Extremes? extremes, CancellationToken cancellation)
    {
        var stopped = stop == Stop.Asked || cancellation.IsCancellationRequested;
        var thinned = stopped ? null : Thinning.Run(groundwork.Scaled, 400, 800, new(20_000_000, 200_000), stop: cancellation);
        if (thinned is null && (stopped || cancellation.IsCancellationRequested))
        {
            (stopped, thinned) = (true, Thinning.Run(groundwork.Scaled, 24, 24, new(400_000, 20_000), quick: true, CancellationToken.None));
        }

        if (thinned is var (front, losses))
        {
            var known = extremes is { Best: not null } ? extremes : Extremes.Of(groundwork.Domain, cancellation: cancellation);
            var why = stopped ? new Problem("A002", StoppedShort, 0, 0) : new Problem("A001", TooCostly, 0, 0);
            return new(groundwork, front, Method.Approximate, Stated(groundwork, losses), why, stopped, known);
        }

        var problem = stopped ? new Problem("A004", "Stopped before anything about the frontier was proven.", 0, 0) : Groundwork.TooDense;
        var nothing = new ThinnedFront<BigInteger>(ThinnedSums<BigInteger>.Nothing(groundwork.Scaled.Parties));
        return new(groundwork, nothing, Method.Approximate, None(groundwork), problem, stopped, extremes);
    }
}
