using BenchmarkDotNet.Attributes;
using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Graph;
using Parley.Conflicts;

namespace Parley.Bench;

/// <summary>All five concepts for every state and decision maker of conflicts made up by a generator: three decision makers, twelve prioritised statements each. The model is ready, the verdicts are not.</summary>
[MemoryDiagnoser]
public class StabilityBench
{
    private GraphModel _model = null!;

    [Params(12, 16, 20, 24)]
    public int Options { get; set; }

    /// <summary>Whether patterns are impossible (seven in sixteen settings) and one option of each is never given up.</summary>
    [Params(false, true)]
    public bool IsAwkward { get; set; }

    [GlobalSetup]
    public void Make() => _model = Made(Options, IsAwkward);

    [Benchmark]
    public Stabilities AllConcepts() => Stabilities.Of(_model);

    internal static GraphModel Made(int count, bool isAwkward)
    {
        var random = new Random(5);
        var options = Enumerable.Range(0, count).Select(o => new OptionName($"o{o}")).ToList();
        Formula Taken() => new Formula.Taken(options[random.Next(count)]);
        Statement Made() => new("made up", random.Next(4) switch
        {
            0 => Taken(),
            1 => new Formula.And(Taken(), new Formula.Not(Taken())),
            2 => new Formula.Or(Taken(), Taken()),
            _ => new Formula.IfAndOnlyIf(Taken(), Taken()),
        });
        var cuts = new[] { 0, count / 3, 2 * (count / 3), count };
        Seq<OptionName> Own(int i) => [.. options[cuts[i]..cuts[i + 1]]];
        var decisionMakers = Enumerable.Range(0, 3).Select(i => new DecisionMaker(new($"d{i}"), $"d{i}", Own(i), new Preference.Prioritised([.. Enumerable.Range(0, 12).Select(_ => Made())])));
        OptionPattern Both(int a, int b) => new([new(options[a], true), new(options[b], true)]);
        var rules = new StateRules([Both(0, 1), Both(count - 1, count - 2)], [], [.. cuts.Take(3).Select(c => new OneWay(options[c + 2], OnceTaken: true))]);
        return GraphModel.Of(new(null, [.. decisionMakers], isAwkward ? rules : StateRules.None));
    }
}
