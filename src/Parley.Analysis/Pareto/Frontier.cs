using System.Collections;
using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Pareto;

/// <summary>Utilities that no feasible package beats: none is worth as much to every party and more to one.</summary>
/// <param name="Utilities">By party, exact, each on the party's own scale.</param>
/// <param name="Outcome">The row-major first package that attains them (where the count is none: one that does), an option number an issue.</param>
/// <param name="Count">How many packages attain them; none where the frontier is approximate, for a point at a party's ceiling where counting costs more than allowed, and where the issues interact too densely to count.</param>
public sealed record FrontierPoint(Seq<Rational> Utilities, Seq<int> Outcome, BigInteger? Count);

/// <summary>How far a frontier is proven.</summary>
public enum Method
{
    /// <summary>Every point is on the frontier, and every point of the frontier is there.</summary>
    Exact,

    /// <summary>For every feasible package there is a point that gives each party at least as much, less the loss stated.</summary>
    Approximate,
}

/// <summary>
/// The frontier of a domain over all feasible outcomes, reservations played no part. Points come once each, by the first party's utility descending,
/// then the second's and so on. Outcomes are worked out when a point is asked for; cost: the number of issues.
/// </summary>
public sealed class Frontier
{
    private const string TooCostly = "The exact frontier costs more than allowed; the points given stand for the rest with the loss stated.";
    private const string StoppedShort = "Stopped before the exact frontier was found; the points given stand for the rest with the loss stated.";

    private Frontier(Domain domain, FrontierPoints points, Method method, Seq<Rational> losses, Problem? problem, bool stopped)
    {
        (Domain, Points, Method, Losses, Problem, Stopped) = (domain, points, method, losses, problem, stopped);
        if (losses.Any(l => l.Sign != 0))
        {
            // Where best and worst are not known, the points themselves show a part of the range, and a share of that is no less. None is more than the whole.
            var known = domain.Scaled.Extremes;
            Rational Range(int p) => known is { } e ? domain.Scaled.Step[p] * (e.Best[p] - e.Worst[p])
                : points.Count == 0 ? 0 : points.Max(x => x.Utilities[p]) - points.Min(x => x.Utilities[p]);
            Epsilon = losses.Select((l, p) => l.Sign == 0 ? 0 : Range(p) is { Sign: > 0 } r ? Rational.Min(1, l / r) : known is null ? 1 : 0)
                .Aggregate(Rational.Zero, Rational.Max);
        }
    }

    public Domain Domain { get; }

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

    internal TableFront Table => ((FrontierPoints)Points).Table;

    /// <summary>Finds the frontier, exactly where the budget allows.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="budget">What the exact answer may cost; the default where none is given.</param>
    /// <param name="cancellation">Where it asks to stop, the answer is what can be said at once, with its loss; nothing is thrown.</param>
    public static Frontier Of(Domain domain, Budget? budget = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(domain);
        var meter = new Meter(budget ?? Budget.Default, cancellation);
        var plan = domain.Scaled.PlanWithin(cancellation);
        Seq<Rational> none = [.. domain.Parties.Select(_ => Rational.Zero)];
        if (plan.Steps is null)
        {
            return (meter.Stopped ? null : Dense(domain, meter)) ?? Approximate(domain, meter.Stopped ? Stop.Asked : Stop.Work, none, cancellation);
        }

        if (domain.Scaled.Patterns.Length > 0)
        {
            domain.Scaled.ExtremesWithin(cancellation);
        }

        var (front, stop) = Settling.Run(plan, meter);
        return front is not null
            ? new(domain, new(domain, Ceilings.CappedFront.Of(domain.Scaled, front, meter)), Method.Exact, none, null, false)
            : Approximate(domain, stop, none, cancellation);
    }

    /// <summary>By a constraint solver; none where it has nothing to say.</summary>
    private static Frontier? Dense(Domain domain, Meter meter)
    {
        if (Levels.Run(domain.Scaled, meter) is not var (front, losses))
        {
            return null;
        }

        domain.Scaled.ExtremesWithin(meter.Stopping);
        Seq<Rational> stated = [.. losses.Select((l, p) => domain.Scaled.Step[p] * l)];
        var exact = losses.All(l => l.IsZero);
        var why = exact ? null : new Problem(meter.Stopped ? "A002" : "A001", meter.Stopped ? StoppedShort : TooCostly, 0, 0);
        return new(domain, new(domain, front), exact ? Method.Exact : Method.Approximate, stated, why, !exact && meter.Stopped);
    }

    /// <summary>What can be said for less: at once where asked to stop, and otherwise with the least loss a fixed size allows.</summary>
    private static Frontier Approximate(Domain domain, Stop stop, Seq<Rational> none, CancellationToken cancellation)
    {
        var stopped = stop == Stop.Asked || cancellation.IsCancellationRequested;
        var thinned = stopped ? null : Thinning.Run(domain.Scaled, 400, 800, new(20_000_000, 200_000), stop: cancellation);
        if (thinned is null && (stopped || cancellation.IsCancellationRequested))
        {
            (stopped, thinned) = (true, Thinning.Run(domain.Scaled, 24, 24, new(400_000, 20_000), quick: true, CancellationToken.None));
        }

        if (thinned is var (front, losses))
        {
            domain.Scaled.ExtremesWithin(cancellation);
            Seq<Rational> stated = [.. losses.Select((l, p) => domain.Scaled.Step[p] * l)];
            var why = stopped ? new Problem("A002", StoppedShort, 0, 0) : new Problem("A001", TooCostly, 0, 0);
            return new(domain, new(domain, front), Method.Approximate, stated, why, stopped);
        }

        var problem = stopped
            ? new Problem("A004", "Stopped before anything about the frontier was proven.", 0, 0)
            : new Problem("A003", "The issues interact too densely: no order of settling them keeps the combinations to carry along few enough.", 0, 0);
        return new(domain, new(domain, new TreeFront<BigInteger>(Node<BigInteger>.Nothing(none.Count))), Method.Approximate, none, problem, stopped);
    }
}

/// <summary>The points of a table, read as they are asked for.</summary>
internal sealed class FrontierPoints(Domain domain, TableFront table) : IReadOnlyList<FrontierPoint>
{
    public int Count => table.Length;

    public TableFront Table => table;

    public FrontierPoint this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, table.Length);
            var outcome = new int[domain.Options.Count];
            table.Outcome(index, outcome);
            var utilities = new Rational[domain.Parties.Count];
            for (var p = 0; p < utilities.Length; p++)
            {
                utilities[p] = domain.Scaled.Utility(p, table.U(index, p));
            }

            return new FrontierPoint(Seq.Create<Rational>(utilities), Seq.Create<int>(outcome), table.Count(index));
        }
    }

    public IEnumerator<FrontierPoint> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
