using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Coalition;
using Parley.Analysis.Stability.Graph;
using Parley.Tests.Analysis.Stability.Published;

namespace Parley.Tests.Analysis.Stability;

/// <summary>Coalitions: results derived from the definitions of Inohara and Hipel.</summary>
public class CoalitionTests
{
    [Fact]
    public void Elmira_has_one_jump_between_equilibria()
    {
        var model = Elmira.Model();
        Assert.Equal(["5 > 8 by MoE, UR"], Coalitions.Of(model, Token)!.Jumps().Select(j => Told(model, j)));
    }

    [Fact]
    public void Elmira_has_these_improvements_of_two_or_more()
    {
        var model = Elmira.Model();
        Assert.Equal(
            [
                "1 > 5 by MoE, LG", "2 > 4 by MoE, UR", "2 > 4 by UR, LG", "2 > 8 by UR, LG", "2 > 4 by MoE, UR, LG", "2 > 8 by MoE, UR, LG", "3 > 7 by MoE, LG", "5 > 8 by MoE, UR",
                "6 > 8 by MoE, UR", "6 > 8 by UR, LG", "6 > 8 by MoE, UR, LG",
            ],
            Coalitions.Of(model, Token)!.Improvements().Select(i => Told(model, i)));
    }

    [Theory]
    [InlineData(Concept.Nash, "8, 9")]
    [InlineData(Concept.Gmr, "1, 4, 8, 9")]
    [InlineData(Concept.Smr, "1, 4, 8, 9")]
    [InlineData(Concept.Seq, "8, 9")]
    public void Elmira_has_these_coalition_equilibria(Concept concept, string expected) => Assert.Equal(expected, Equilibria(Elmira.Model(), concept));

    [Theory]
    [InlineData("3, 1, 4, 2", "2, 1, 4, 3", "", "1", "1")]
    [InlineData("3, 1, 2, 4", "2, 1, 3, 4", "2, 3", "1, 2, 3", "2, 3")]
    public void Prisoners_dilemma_and_chicken(string first, string second, string nash, string metarational, string sequential)
    {
        var model = Graph.Game(first, second);
        Assert.Equal((nash, metarational, metarational, sequential), (Equilibria(model, Concept.Nash), Equilibria(model, Concept.Gmr), Equilibria(model, Concept.Smr), Equilibria(model, Concept.Seq)));
    }

    [Fact]
    public void United_states_and_north_korea()
    {
        var model = KoreaTests.Variant("V1");
        Assert.Equal("0, 5", Equilibria(model, Concept.Nash));
        Assert.All([Concept.Gmr, Concept.Smr, Concept.Seq], c => Assert.Equal("0, 5, 10", Equilibria(model, c)));
    }

    [Fact]
    public void Every_verdict_on_random_graphs_is_that_of_the_definitions_taken_literally()
    {
        var random = new Random(5);
        for (var run = 0; run < 400; run++)
        {
            var (model, oracle) = DefinitionsTests.RandomGraph(random);
            var coalitions = Coalitions.Of(model, Token)!;
            var everyone = Enumerable.Range(0, model.DecisionMakers).ToList();
            foreach (var concept in Graph.Concepts)
            {
                Assert.Equal(model.States.Where(s => Oracle.Subsets(everyone).All(h => oracle.IsStable(concept, h, s))), coalitions.Equilibria(concept));
            }

            var improvements = coalitions.Improvements().Select(i => (i.From, i.To, string.Join(" ", i.By))).ToHashSet();
            var expected = model.States.SelectMany(s => Oracle.Subsets(everyone).Where(h => h.Count > 1).SelectMany(h => oracle.Improvements(h, s).Select(t => (s, t, string.Join(" ", h)))));
            Assert.Equal(expected.ToHashSet(), improvements);
        }
    }

    [Fact]
    public void Too_many_states_and_coalitions_are_not_worked_out()
    {
        string Options(int from, int to) => string.Join(", ", Enumerable.Range(from, to - from).Select(o => $"o{o}"));
        var model = Graph.Model($$"""
            parley: conflict/1
            decision makers: { A: { options: [{{Options(0, 5)}}] }, B: { options: [{{Options(5, 9)}}] }, C: { options: [{{Options(9, 13)}}] } }
            preferences: { A: { statements: [] }, B: { statements: [] }, C: { statements: [] } }
            """);
        Assert.Null(Coalitions.Of(model, Token));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Equilibria(GraphModel model, Concept concept) => model.Names(Coalitions.Of(model, Token)!.Equilibria(concept));

    private static string Told(GraphModel model, CoalitionImprovement i) =>
        $"{model.Name(i.From)} > {model.Name(i.To)} by {string.Join(", ", i.By.Select(b => model.Conflict.DecisionMakers[b].Id))}";
}
