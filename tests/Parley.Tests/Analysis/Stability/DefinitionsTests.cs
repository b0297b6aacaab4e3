using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Graph;

namespace Parley.Tests.Analysis.Stability;

public class DefinitionsTests
{
    [Theory]
    [InlineData(1, false, 600)]
    [InlineData(2, true, 1500)]
    public void Every_verdict_on_random_conflicts_is_that_of_the_definitions_taken_literally(int seed, bool awkward, int runs)
    {
        var random = new Random(seed);
        var seen = new int[5, 2];
        for (var run = 0; run < runs; run++)
        {
            var conflict = Conflicts.Make(random, 6, awkward);
            var states = Conflicts.States(conflict);
            if (states.Count == 0)
            {
                continue;
            }

            var model = GraphModel.Of(conflict);
            Assert.Equal(states.Select(s => $"{s}"), model.States.Select(s => model.Name(s).Value));
            Check(model, Conflicts.Oracle(conflict, states), seen);
        }

        Assert.All(seen.Cast<int>(), count => Assert.True(count > 1000));
    }

    // Moves of any kind: a decision maker may reach in two moves what it cannot reach in one, several can make one move, a state can be come back to.
    [Fact]
    public void Every_verdict_on_random_graphs_is_that_of_the_definitions_taken_literally()
    {
        var random = new Random(3);
        var seen = new int[5, 2];
        for (var run = 0; run < 2000; run++)
        {
            var (model, oracle) = RandomGraph(random);
            Check(model, oracle, seen);
        }

        Assert.All(seen.Cast<int>(), count => Assert.True(count > 1000));
    }

    internal static (GraphModel Model, Oracle Oracle) RandomGraph(Random random)
    {
        var (n, count) = (random.Next(2, 5), random.Next(2, 9));
        var moves = Enumerable.Range(0, n).Select(_ => Enumerable.Range(0, count).Select(s => Enumerable.Range(0, count).Where(t => t != s && random.Next(4) == 0).ToList()).ToArray()).ToArray();
        var worth = Enumerable.Range(0, n).Select(_ => Enumerable.Range(0, count).Select(_ => random.Next(count)).ToArray()).ToArray();
        string Moves(int i) => string.Join(", ", moves[i].SelectMany((to, s) => to.Select(t => $"{s} > {t}")));
        string Ranking(int i) => string.Join(", ", Enumerable.Range(0, count).GroupBy(s => worth[i][s]).OrderByDescending(g => g.Key).Select(g => $"[{string.Join(", ", g)}]"));
        var model = Graph.Model($$"""
            parley: conflict/1
            decision makers: { {{string.Join(", ", Enumerable.Range(0, n).Select(i => $"d{i}: "))}} }
            states: [{{string.Join(", ", Enumerable.Range(0, count))}}]
            moves: { {{string.Join(", ", Enumerable.Range(0, n).Select(i => $"d{i}: [{Moves(i)}]"))}} }
            preferences: { {{string.Join(", ", Enumerable.Range(0, n).Select(i => $"d{i}: {{ ranking: [{Ranking(i)}] }}"))}} }
            """);
        return (model, new(count, moves, worth));
    }

    private static void Check(GraphModel model, Oracle oracle, int[,] seen)
    {
        var stable = Stabilities.Of(model, TestContext.Current.CancellationToken);
        for (var i = 0; i < model.DecisionMakers; i++)
        {
            for (var s = 0; s < oracle.Count; s++)
            {
                foreach (var concept in Graph.Concepts)
                {
                    var expected = oracle.IsStable(concept, i, s);
                    Assert.Equal(expected, stable.IsStable(concept, i, s));
                    Assert.Equal(expected, Verdict.Of(model, concept, i, s).IsStable);
                    seen[(int)concept, expected ? 1 : 0]++;
                }

                bool Is(Concept concept) => stable.IsStable(concept, i, s);
                Assert.True(!Is(Concept.Nash) || Is(Concept.Sseq));
                Assert.True(!Is(Concept.Sseq) || (Is(Concept.Seq) && Is(Concept.Smr)));
                Assert.True(!Is(Concept.Seq) || Is(Concept.Gmr));
                Assert.True(!Is(Concept.Smr) || Is(Concept.Gmr));
            }
        }
    }
}
