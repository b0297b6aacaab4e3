using BenchmarkDotNet.Attributes;
using Parley.Analysis.Pareto;
using Parley.Analysis.Plans;

namespace Parley.Bench;

/// <summary>Frontiers of scenarios made up by a generator; the scenario and the plan of its issues are ready, the answer is not.</summary>
[MemoryDiagnoser]
public class DealsBench
{
    private Groundwork _groundwork = null!;

    public enum Shape
    {
        /// <summary>Two parties, 8 issues of 5 options, scores of 0 to 99: 390,625 outcomes.</summary>
        TwoSmall,

        /// <summary>The same size, where what one gains the other loses.</summary>
        TwoSmallOpposed,

        /// <summary>Two parties, 50 issues of 10 options.</summary>
        TwoLarge,

        /// <summary>The same size, where what one gains the other loses.</summary>
        TwoLargeOpposed,

        /// <summary>Three parties, 20 issues of 10 options.</summary>
        Three,

        /// <summary>Three parties, 50 issues of 10 options.</summary>
        ThreeLarge,
    }

    [ParamsAllValues]
    public Shape Case { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _groundwork = Groundwork.Of(Case switch
        {
            Shape.TwoSmall => MadeUp.Of(1, 2, 8, 5, 100),
            Shape.TwoSmallOpposed => MadeUp.Of(1, 2, 8, 5, 100, opposed: true),
            Shape.TwoLarge => MadeUp.Of(3, 2, 50, 10, 10_000),
            Shape.TwoLargeOpposed => MadeUp.Of(4, 2, 50, 10, 1000, opposed: true),
            Shape.Three => MadeUp.Of(5, 3, 20, 10, 1000),
            _ => MadeUp.Of(6, 3, 50, 10, 1000),
        });
    }

    [Benchmark(Baseline = true)]
    public Frontier Exact() => Frontier.Upon(_groundwork);

    /// <summary>With the number of packages at a point, which a front that fills its sums works out when it is asked for.</summary>
    [Benchmark]
    public FrontierPoint ExactWithCounts() => Frontier.Upon(_groundwork).Points[0];
}
