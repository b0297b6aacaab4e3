using BenchmarkDotNet.Attributes;
using Parley.Analysis.Bargaining;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;

namespace Parley.Bench;

/// <summary>Frontiers and solutions of scenarios made up by a generator written out here; the scenario is ready, the answer is not.</summary>
[MemoryDiagnoser]
public class DealsBench
{
    private Domain _domain = null!;
    private Seq<Rational> _threat = null!;

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
    }

    [ParamsAllValues]
    public Shape Case { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _domain = Case switch
        {
            Shape.TwoSmall => Generate(1, 2, 8, 5, 100, false),
            Shape.TwoSmallOpposed => Generate(1, 2, 8, 5, 100, true),
            Shape.TwoLarge => Generate(3, 2, 50, 10, 10_000, false),
            Shape.TwoLargeOpposed => Generate(4, 2, 50, 10, 1000, true),
            _ => Generate(5, 3, 20, 10, 1000, false),
        };
        _threat = Solutions.ThreatOf(_domain, Threat.Reservation)!;
    }

    [Benchmark(Baseline = true)]
    public Frontier Exact() => Frontier.Of(_domain);

    [Benchmark]
    public Solutions ExactWithSolutions() => Solutions.Of(Frontier.Of(_domain), _threat);

    [Benchmark]
    public Solutions SolutionsBySearch() => Solutions.Of(_domain, _threat);

    private static Domain Generate(int seed, int parties, int issues, int options, int scores, bool opposed)
    {
        var state = (ulong)seed;
        Rational Next()
        {
            state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
            return (int)((state >> 33) % (ulong)scores);
        }

        Seq<Rational> Row(int n) => [.. Enumerable.Range(0, n).Select(_ => Next())];
        Seq<int> sizes = [.. Enumerable.Repeat(options, issues)];
        var made = Enumerable.Range(0, parties).Select(_ => new PartyValues([.. sizes.Select(Row)], 0)).ToArray();
        if (opposed)
        {
            made[1] = new([.. made[0].Scores.Select(row => (Seq<Rational>)[.. row.Select(v => (Rational)scores - v)])], 0);
        }

        return new(sizes, Seq.Create<PartyValues>(made));
    }
}
