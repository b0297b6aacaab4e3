using BenchmarkDotNet.Attributes;
using Parley.Analysis.Domains;
using Parley.Analysis.Robust;
using Parley.Analysis.Robust.Counting;
using Parley.Analysis.Robust.Open;

namespace Parley.Bench;

/// <summary>
/// Acceptance alone, on one thread: 3 parties, 10 issues, 10,000 samples; 100,000 packages drawn from 10^10, and all 93,312 packages of issues of two to four options. ModelWeights known
/// by their order, scores in ranges.
/// </summary>
[MemoryDiagnoser]
public class DealsAcceptanceBench
{
    private const int Samples = 10_000;

    private UncertainDomain _large = null!;
    private UncertainDomain _small = null!;
    private Seq<int>[] _packages = null!;

    [GlobalSetup]
    public void Make()
    {
        _large = Of([.. Enumerable.Repeat(10, 10)]);
        _small = Of([4, 4, 4, 3, 3, 3, 3, 3, 3, 2]);
        var state = 1UL;
        _packages = [.. Enumerable.Range(0, 100_000).Select(_ => (Seq<int>)[.. Enumerable.Range(0, 10).Select(_ =>
        {
            state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
            return (int)((state >> 33) % 10);
        })])];
    }

    [Benchmark]
    public object? Given()
    {
        var batch = new Batch(_large);
        foreach (var package in _packages)
        {
            batch.Add([.. package]);
        }

        return Acceptance.Of(_large, batch, inOrder: false, Samples, 1, 1, CancellationToken.None);
    }

    [Benchmark]
    public object? All() => Acceptance.Of(_small, Acceptance.All(_small, _ => true, CancellationToken.None)!, inOrder: true, Samples, 1, 1, CancellationToken.None);

    private static UncertainDomain Of(Seq<int> options)
    {
        var some = MadeUp.Of(9, 3, 10, 10, 90);
        return new(options, [.. some.Parties.Select(p => new UncertainParty(
            new Weighing.Order([.. Enumerable.Range(0, 10)]), [.. p.Scores.Select((row, i) => (Seq<Interval>)[.. row.Take(options[i]).Select(v => new Interval(v, v + 10))])], (Rational)45, []))]);
    }
}
