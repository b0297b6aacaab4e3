using BenchmarkDotNet.Attributes;
using Parley.Analysis.Bargaining;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;
using Parley.Analysis.Plans;
using Parley.Analysis.Robust;
using Parley.Analysis.Robust.Open;
using Parley.Analysis.Solver;

namespace Parley.Bench;

/// <summary>Single rules with proof on 10^50 outcomes and five parties, where no frontier can be had.</summary>
[MemoryDiagnoser]
public class DealsSearchBench
{
    private readonly Domain _domain = MadeUp.Of(7, 5, 50, 10, 1000);
    private Gains _gains = null!;
    private Seq<Rational> _threat = null!;
    private Plan _plan = null!;

    [GlobalSetup]
    public void Make()
    {
        _threat = Solutions.ThreatOf(_domain, Threat.Reservation)!;
        _gains = Gains.Of(_domain, _threat);
        _plan = Groundwork.Of(_domain).Plan;
    }

    [Benchmark(Baseline = true)]
    public object? Nash() => Best(Rule.Product);

    [Benchmark]
    public object? MaxMin() => Best(Rule.Leximin);

    private Search.Found? Best(Rule rule) => new Search(_domain, _threat, _plan, new(Budget.Default, CancellationToken.None)).Best(_gains, _gains, rule, []);
}

/// <summary>Scenarios whose issues interact here and there: settled one by one, against the constraint solver with the same question. The plan of the issues is in the time.</summary>
[MemoryDiagnoser]
public class DealsSparseBench
{
    private Domain _domain = null!;
    private Gains _gains = null!;
    private Seq<Rational> _threat = null!;

    [Params(13, 30)]
    public int Issues { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _domain = MadeUp.Of(8, 2, Issues, 5, 100, sparse: true);
        _threat = Solutions.ThreatOf(_domain, Threat.Reservation)!;
        _gains = Gains.Of(_domain, _threat);
    }

    [Benchmark(Baseline = true)]
    public object? MaxMin() => new Search(_domain, _threat, Plan(), Fresh()).Best(_gains, _gains, Rule.Leximin, []);

    [Benchmark]
    public object? MaxMinBySolver() => new SolvedRules(_domain, PackageModel.Of(_domain.Scaled)!, _gains, Fresh()).Best(_gains, Rule.Leximin, []);

    [Benchmark]
    public object? WholeFrontier() => Settling.Run(Plan(), Fresh()).Front;

    [Benchmark]
    public object? WholeFrontierBySolver() => SolvedLevels.Run(_domain.Scaled, Fresh());

    private Plan Plan() => Groundwork.Of(_domain).Plan;

    private static Meter Fresh() => new(Budget.Default, CancellationToken.None);
}

/// <summary>Shares of admissible preferences under which packages are accepted: 3 parties, 10 issues of 4 options, 2,000 packages, 1,000 samples.</summary>
[MemoryDiagnoser]
public class DealsRobustBench
{
    private UncertainDomain _domain = null!;
    private Seq<int>[] _packages = null!;

    [GlobalSetup]
    public void Make()
    {
        var some = MadeUp.Of(9, 3, 10, 4, 100);
        _domain = new(some.Options, [.. some.Parties.Select(p => new UncertainParty(
            new Weighing.Order([.. Enumerable.Range(0, 10)]), [.. p.Scores.Select(row => (Seq<Interval>)[.. row.Select(v => new Interval(v, v + 10))])], (Rational)50, []))]);
        _packages = [.. Enumerable.Range(0, 2000).Select(n => (Seq<int>)[.. Enumerable.Range(0, 10).Select(i => (n >> i) & 3)])];
    }

    [Benchmark]
    public Robustness Shares() => Robustness.Of(_domain, _packages, 100);
}
