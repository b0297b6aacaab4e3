using BenchmarkDotNet.Attributes;
using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Graph;
using Parley.Tests.Analysis.Stability;

namespace Parley.Bench;

/// <summary>The engine beside the definitions taken literally (the oracle of the tests), on the conflicts of <see cref="StabilityBench"/> that are small enough for both.</summary>
public class StabilityLiteralBench
{
    private GraphModel _model = null!;
    private Oracle _oracle = null!;

    [Params(6, 9)]
    public int Options { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _model = StabilityBench.Made(Options, isAwkward: false);
        var parties = Enumerable.Range(0, _model.Orders.Count).ToArray();
        _oracle = new(_model.Size, [.. parties.Select(d => Enumerable.Range(0, _model.Size).Select(s => _model.Moves(d, s).ToArray().ToList()).ToArray())],
            [.. parties.Select(d => Enumerable.Range(0, _model.Size).Select(s => -_model.Place(d, s)).ToArray())]);
    }

    [Benchmark(Baseline = true)]
    public int Literal() => Enumerable.Range(0, _model.Orders.Count)
        .Sum(d => Enum.GetValues<Concept>().Sum(c => Enumerable.Range(0, _model.Size).Count(s => _oracle.IsStable(c, d, s))));

    [Benchmark]
    public Stabilities Engine() => Stabilities.Of(_model);
}
