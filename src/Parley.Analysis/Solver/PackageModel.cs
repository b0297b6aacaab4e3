using System.Globalization;
using System.Numerics;
using Google.OrTools.Sat;
using Parley.Analysis.Domains;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Solver;

/// <summary>
/// A domain as a constraint model: one yes or no for each kind of option of an issue that no score or pattern tells apart, and for each pattern whether
/// it fits. One worker, one seed and a limit on its own count of work, so that the same question gets the same answer.
/// </summary>
internal sealed class PackageModel
{
    /// <summary>What a second of the solver's own count costs of a budget.</summary>
    private const long Second = 12_000_000;

    /// <summary>What a question may cost before its sums are said exactly; those of the domains of 2014 cost a twentieth of it at most.</summary>
    private const long Patience = Second;

    // Settings that were fastest on the hyper-rectangle domains of 2014; none of them changes what is proven. Ctrl-C is ours: taken by the solver, it ends the process with a fault.
    private const string Settings = "num_workers:1,random_seed:1,linearization_level:2,cp_model_probing_level:0,symmetry_level:0,catch_sigint_signal:false";
    private readonly Scaled _scaled;
    private readonly Sayings _sayings;
    private readonly CpModel _model = new();
    private readonly (BoolVar Chosen, int Option)[][] _choices; // by issue, the first option of each kind
    private readonly BoolVar?[] _fits; // by pattern
    private readonly IntVar[] _sums;
    private readonly long[] _low;
    private readonly long[] _high;
    private bool _empty;
    private PackageModel? _exact; // asked in place of this one since a question ran away from it

    private PackageModel(Scaled scaled, Sayings sayings)
    {
        (_scaled, _sayings) = (scaled, sayings);
        _choices = [.. Enumerable.Range(0, scaled.Issues).Select(Choose)];
        _fits = [.. scaled.Patterns.Select(Tie)];
        (_low, _high) = (new long[scaled.Parties], new long[scaled.Parties]);
        _sums = [.. Enumerable.Range(0, scaled.Parties).Select(Sum)];
    }

    /// <summary>What may be said of a sum.</summary>
    private enum Sayings
    {
        /// <summary>That it is less than it is, too: quickest as a rule, but now and then the solver raises what it says of a package one by one, and finds no end.</summary>
        NoMore,

        /// <summary>What it is, under its ceiling; patterns that are worth something may be passed over.</summary>
        Exact,

        /// <summary>What it is without its ceiling, and no pattern is passed over.</summary>
        Faithful,
    }

    /// <summary>A bound on every sum by party, from above.</summary>
    public IReadOnlyList<long> High => _high;

    public IReadOnlyList<long> Low => _low;

    /// <summary>None where the numbers are too wide for the solver, which counts in 64 bits.</summary>
    /// <param name="scaled">The domain.</param>
    /// <param name="faithful">Whether a sum is neither less than it is nor cut at its ceiling: to ask for the least of one.</param>
    public static PackageModel? Of(Scaled scaled, bool faithful = false) => scaled.Width == Width.Int64 ? new(scaled, faithful ? Sayings.Faithful : Sayings.NoMore) : null;

    /// <summary>
    /// The greatest weighted sum of what a package is worth, among those worth no less than a floor to each party. The weighted sum of the highest and
    /// lowest sums must stay within 61 bits.
    /// </summary>
    public Greatest Best(long[] weights, long[] floor, Meter meter)
    {
        if (_empty || floor.Where((f, p) => f > _high[p]).Any())
        {
            return new(null, [], 0, GreatestStatus.None);
        }

        if (_exact is { } exact)
        {
            return exact.Best(weights, floor, meter);
        }

        for (var p = 0; p < floor.Length; p++)
        {
            Limit(_sums[p], Math.Max(floor[p], _low[p]), _high[p]);
        }

        var found = Run(LinearExpr.WeightedSum(_sums, weights), meter);
        return RanAway(found, meter) ? Exact().Best(weights, floor, meter) : found;
    }

    /// <summary>The greatest least of <c>from + step * sum</c> over the parties, as its bound; the package is one that attains it.</summary>
    public Greatest Least(long[] from, long[] step, long[] floor, Meter meter)
    {
        if (_empty || floor.Where((f, p) => f > _high[p]).Any())
        {
            return new(null, [], 0, GreatestStatus.None);
        }

        if (_exact is { } exact)
        {
            return exact.Least(from, step, floor, meter);
        }

        var kept = _model.Model.Constraints.Count;
        var ends = from.Select((f, p) => (Low: f + (step[p] * _low[p]), High: f + (step[p] * _high[p]))).ToArray();
        var least = _model.NewIntVar(ends.Min(e => e.Low), ends.Min(e => e.High), "");
        for (var p = 0; p < floor.Length; p++)
        {
            Limit(_sums[p], Math.Max(floor[p], _low[p]), _high[p]);
            _model.Add(least <= (step[p] * _sums[p]) + from[p]);
        }

        var found = Run(least, meter);
        while (_model.Model.Constraints.Count > kept)
        {
            _model.Model.Constraints.RemoveAt(_model.Model.Constraints.Count - 1);
        }

        return RanAway(found, meter) ? Exact().Least(from, step, floor, meter) : found;
    }

    private bool RanAway(Greatest found, Meter meter) => _sayings == Sayings.NoMore && found.Status == GreatestStatus.Open && meter.Left > 0 && !meter.Stopped;

    private PackageModel Exact() => _exact = new(_scaled, Sayings.Exact);

    private Greatest Run(LinearExpr objective, Meter meter)
    {
        _model.Model.Objective = null;
        _model.Maximize(objective);
        var limit = Math.Max(0.01, (double)(_sayings == Sayings.NoMore ? Math.Min(meter.Left, Patience) : meter.Left) / Second);
        if (meter.Stopped || meter.Left <= 0)
        {
            return new(null, [], long.MaxValue, GreatestStatus.Open);
        }

        using var solver = new SolveWrapper();
        solver.SetStringParameters(string.Create(CultureInfo.InvariantCulture, $"{Settings},max_deterministic_time:{limit:0.###}"));
        using var stopping = meter.Stopping.Register(solver.StopSearch);
        var response = solver.Solve(_model.Model);
        meter.Spend((Second / 100) + (long)(response.DeterministicTime * Second));
        if (response.Status is CpSolverStatus.Infeasible)
        {
            return new(null, [], 0, GreatestStatus.None);
        }

        // The bound is a whole number given in floating point; a step up covers its rounding.
        var bound = Math.Abs(response.BestObjectiveBound) < 1L << 52 ? (long)Math.Ceiling(response.BestObjectiveBound - 1e-6)
            : response.BestObjectiveBound < 4e18 ? (long)Math.BitIncrement(response.BestObjectiveBound) : long.MaxValue;
        if (response.Status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
        {
            return new(null, [], response.Status == CpSolverStatus.Unknown && bound != 0 ? bound : long.MaxValue, GreatestStatus.Open);
        }

        int[] package = [.. _choices.Select(kinds => kinds.First(k => response.Solution[k.Chosen.GetIndex()] == 1).Option)];
        return new(package, Sums(package), bound, response.Status == CpSolverStatus.Optimal ? GreatestStatus.Proven : GreatestStatus.Open);
    }

    /// <summary>What a package is worth, by party, in whole numbers and under the ceilings.</summary>
    public long[] Sums(int[] package) => [.. Enumerable.Range(0, _scaled.Parties).Select(p => (long)_scaled.Capped(p, package
        .Select((o, i) => _scaled.Scores[i][o][p]).Concat(_scaled.Patterns.Where(x => !x.Forbidden && x.When.Fits(package)).Select(x => x.Add[p]))
        .Aggregate(BigInteger.Zero, (s, k) => s + k)))];

    private void Limit(IntVar variable, long low, long high)
    {
        var domain = _model.Model.Variables[variable.GetIndex()].Domain;
        domain.Clear();
        domain.Add(low);
        domain.Add(high);
    }

    private (BoolVar, int)[] Choose(int issue)
    {
        var on = _scaled.Patterns.Select(p => p.When.Conditions.FirstOrDefault(c => c.Issue == issue)).Where(c => c is not null).ToArray();
        var kinds = Enumerable.Range(0, _scaled.Scores[issue].Length).Where(o => !_scaled.Forbidden[issue][o])
            .GroupBy(o => string.Join(' ', _scaled.Scores[issue][o]) + "|" + string.Concat(on.Select(c => c!.Options.Contains(o) ? '1' : '0')))
            .Select(g => (_model.NewBoolVar(""), g.First())).ToArray();
        _empty |= kinds.Length == 0;
        _model.AddExactlyOne(kinds.Select(k => k.Item1));
        return kinds;
    }

    /// <summary>Whether a pattern fits, as far as it matters: never said where it does not, if that is worth something; always where it does, if it costs something.</summary>
    private BoolVar? Tie(ScaledPattern pattern)
    {
        var inside = pattern.When.Conditions.Select(c => _choices[c.Issue].ToLookup(k => c.Options.Contains(k.Option), k => k.Chosen)).ToArray();
        var outside = inside.SelectMany(i => i[false]).Select(b => (ILiteral)b);
        if (pattern.Forbidden)
        {
            _model.AddBoolOr(outside);
            return null;
        }

        var fits = _model.NewBoolVar("");
        if (_sayings == Sayings.Faithful || pattern.Add.Any(k => k.Sign > 0))
        {
            foreach (var condition in inside)
            {
                _model.AddBoolOr(condition[true].Select(b => (ILiteral)b).Append(fits.Not()));
            }
        }

        if (_sayings == Sayings.Faithful || pattern.Add.Any(k => k.Sign < 0))
        {
            _model.AddBoolOr(outside.Append(fits));
        }

        return fits;
    }

    private IntVar Sum(int party)
    {
        var (variables, factors) = (new List<BoolVar>(), new List<long>());
        var (low, high) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var (kinds, issue) in _choices.Select((k, i) => (k, i)))
        {
            foreach (var (chosen, option) in kinds)
            {
                variables.Add(chosen);
                factors.Add((long)_scaled.Scores[issue][option][party]);
            }

            high += kinds.Select(k => _scaled.Scores[issue][k.Option][party]).DefaultIfEmpty().Max();
        }

        foreach (var (fits, pattern) in _fits.Zip(_scaled.Patterns).Where(x => x.First is not null))
        {
            variables.Add(fits!);
            factors.Add((long)pattern.Add[party]);
            low += BigInteger.Min(0, pattern.Add[party]);
            high += BigInteger.Max(0, pattern.Add[party]);
        }

        if (_sayings == Sayings.Faithful)
        {
            (_low[party], _high[party]) = ((long)low, (long)high);
            var exact = _model.NewIntVar(_low[party], _high[party], "");
            _model.Add(exact == LinearExpr.WeightedSum(variables, factors));
            return exact;
        }

        // Less than the sum may be said of it, which nothing gains by; so a ceiling is an end of its range.
        (_low[party], _high[party]) = ((long)_scaled.Capped(party, low), (long)_scaled.Capped(party, high));
        var sum = _model.NewIntVar(_low[party], _high[party], "");
        var whole = LinearExpr.WeightedSum(variables, factors);
        _ = _sayings == Sayings.NoMore ? _model.Add(sum <= whole)
            : _scaled.Ceilings[party] is { } most ? _model.AddMinEquality(sum, [whole, LinearExpr.Constant((long)most)])
            : _model.Add(sum == whole);
        return sum;
    }
}
