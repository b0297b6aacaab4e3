using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Graph;

namespace Parley.Tests.Analysis.Stability.Published;

/// <summary>Games of two decision makers with two choices: standard ones, and all of them. Results derived from the definitions.</summary>
public class GamesTests
{
    [Theory]
    [InlineData(Concept.Nash, "3, 4", "2, 4", "4")]
    [InlineData(Concept.Gmr, "1, 3, 4", "1, 2, 4", "1, 4")]
    [InlineData(Concept.Smr, "1, 3, 4", "1, 2, 4", "1, 4")]
    [InlineData(Concept.Seq, "1, 3, 4", "1, 2, 4", "1, 4")]
    [InlineData(Concept.Sseq, "1, 3, 4", "1, 2, 4", "1, 4")]
    public void Prisoners_dilemma(Concept concept, string first, string second, string equilibria) =>
        Check(Graph.Game("3, 1, 4, 2", "2, 1, 4, 3"), concept, first, second, equilibria);

    [Theory]
    [InlineData(Concept.Nash, "2, 3", "2, 3", "2, 3")]
    [InlineData(Concept.Gmr, "1, 2, 3", "1, 2, 3", "1, 2, 3")]
    [InlineData(Concept.Smr, "1, 2, 3", "1, 2, 3", "1, 2, 3")]
    [InlineData(Concept.Seq, "2, 3", "2, 3", "2, 3")]
    [InlineData(Concept.Sseq, "2, 3", "2, 3", "2, 3")]
    public void Chicken(Concept concept, string first, string second, string equilibria) =>
        Check(Graph.Game("3, 1, 2, 4", "2, 1, 3, 4"), concept, first, second, equilibria);

    [Theory]
    [InlineData(Concept.Nash, "1, 4", "1, 4", "1, 4")]
    [InlineData(Concept.Gmr, "1, 3, 4", "1, 2, 4", "1, 4")]
    [InlineData(Concept.Smr, "1, 3, 4", "1, 2, 4", "1, 4")]
    [InlineData(Concept.Seq, "1, 4", "1, 4", "1, 4")]
    public void Stag_hunt(Concept concept, string first, string second, string equilibria) =>
        Check(Graph.Game("1, 3, 4, 2", "1, 2, 4, 3"), concept, first, second, equilibria);

    /// <summary>The census of all strict games; its first row is the well known one of pure Nash equilibria.</summary>
    [Fact]
    public void All_576_strict_ordinal_games_have_the_counts_of_equilibria_of_the_census()
    {
        var game = Graph.Game("1, 2, 3, 4", "1, 2, 3, 4");
        var orders = Permutations([1, 2, 3, 4]).Select(p => PreferenceOrder.ByWorth([.. p.Select(x => (long)x)])).ToList();
        var counts = Graph.Concepts.ToDictionary(c => c, _ => new int[5]);
        foreach (var first in orders)
        {
            foreach (var second in orders)
            {
                var stable = Stabilities.Of(game.With([first, second]), TestContext.Current.CancellationToken);
                foreach (var concept in Graph.Concepts)
                {
                    counts[concept][stable.Equilibria(concept).Count()]++;
                }
            }
        }

        Assert.Equal([72, 432, 72, 0, 0], counts[Concept.Nash]);
        Assert.Equal([0, 192, 320, 64, 0], counts[Concept.Gmr]);
        Assert.Equal([32, 320, 208, 16, 0], counts[Concept.Smr]);
        Assert.Equal([0, 380, 196, 0, 0], counts[Concept.Seq]);
        Assert.Equal([32, 412, 132, 0, 0], counts[Concept.Sseq]);
    }

    private static IEnumerable<List<int>> Permutations(List<int> of) =>
        of.Count == 0 ? [[]] : of.SelectMany(x => Permutations([.. of.Where(y => y != x)]).Select(p => (List<int>)[x, .. p]));

    private static void Check(GraphModel model, Concept concept, string first, string second, string equilibria) =>
        Assert.Equal((first, second, equilibria), (model.Stable(concept, 0), model.Stable(concept, 1), model.Equilibria(concept)));
}
