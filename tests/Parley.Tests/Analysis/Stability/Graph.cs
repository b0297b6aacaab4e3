using System.Text;
using Parley.Analysis.Scenarios.Input;
using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Graph;
using Parley.Analysis.Stability.Input;

namespace Parley.Tests.Analysis.Stability;

/// <summary>Makes models for tests, and tells results by the names of states.</summary>
internal static class Graph
{
    internal static readonly Concept[] Concepts = [Concept.Nash, Concept.Gmr, Concept.Smr, Concept.Seq, Concept.Sseq];

    internal static ConflictReading Read(string yaml) => ConflictReader.Read(new ScenarioFile("c.yaml", Encoding.UTF8.GetBytes(yaml)));

    internal static GraphModel Model(string yaml)
    {
        var reading = Read(yaml);
        Assert.True(reading.Model is not null, string.Join("\n", reading.Problems));
        return reading.Model;
    }

    /// <summary>States by name, a comma and a blank between them.</summary>
    internal static string Names(this GraphModel model, IEnumerable<int> states) => string.Join(", ", states.Select(s => model.Name(s).Value));

    internal static string Equilibria(this GraphModel model, Concept concept) => model.Names(Stabilities.Of(model).Equilibria(concept));

    internal static string Stable(this GraphModel model, Concept concept, int decisionMaker) => model.Names(Stabilities.Of(model).Stable(concept, decisionMaker));

    internal static int At(this GraphModel model, string name) => model.Find(new(name))!.Value;

    /// <summary>The game of two decision makers with two choices each: state 1 + 2a + b where the first chooses a and the second b.</summary>
    internal static GraphModel Game(string first, string second) => Model($$"""
        parley: conflict/1
        decision makers: { DM1: , DM2: }
        states: [1, 2, 3, 4]
        moves: { DM1: [1 <> 3, 2 <> 4], DM2: [1 <> 2, 3 <> 4] }
        preferences: { DM1: { ranking: [{{first}}] }, DM2: { ranking: [{{second}}] } }
        """);
}
