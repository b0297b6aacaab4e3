using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Changes;
using Parley.Analysis.Stability.Coalition;
using Parley.Analysis.Stability.Graph;
using Parley.Conflicts;
using Parley.Tests.Analysis.Stability.Published;

namespace Parley.Tests.Analysis.Stability;

/// <summary>
/// Preferences not wholly known: the Gisborne Lake conflict of Li, Hipel, Kilgour and Fang (2004), its rankings from memory and unverified; results derived from the definitions.
/// </summary>
public class UnknownTests
{
    private const string Economic = "{ ranking: [3, 7, 4, 8, 1, 5, 2, 6] }";
    private const string Environmental = "{ ranking: [1, 5, 2, 6, 3, 7, 4, 8] }";

    private static GraphModel Gisborne(string provincial) => Graph.Model($$"""
        parley: conflict/1
        decision makers:
          Federal: { options: [continue ban] }
          Provincial: { options: [lift] }
          Support: { options: [appeal] }
        states:
          1: { }
          2: { continue ban: y }
          3: { lift: y }
          4: { continue ban: y, lift: y }
          5: { appeal: y }
          6: { continue ban: y, appeal: y }
          7: { lift: y, appeal: y }
          8: { continue ban: y, lift: y, appeal: y }
        preferences:
          Federal: { ranking: [2, 6, 4, 8, 1, 5, 3, 7] }
          Provincial: {{provincial}}
          Support: { ranking: [3, 4, 7, 8, 5, 6, 1, 2] }
        """);

    [Theory]
    [InlineData(Economic, "4", "4, 8", "4")]
    [InlineData(Environmental, "6", "6", "6")]
    public void Gisborne_unverified(string provincial, string nash, string metarational, string coalition)
    {
        var model = Gisborne(provincial);
        Assert.Equal((nash, nash, metarational, metarational), (model.Equilibria(Concept.Nash), model.Equilibria(Concept.Seq), model.Equilibria(Concept.Gmr), model.Equilibria(Concept.Smr)));
        Assert.Equal(coalition, model.Names(Coalitions.Of(model, TestContext.Current.CancellationToken)!.Equilibria(Concept.Seq)));
    }

    [Theory]
    [InlineData("{ unknown between: [[3, 7, 4, 8], [1, 5, 2, 6]] }", 70)]
    [InlineData("{ one of: [" + Economic + ", " + Environmental + "] }", 2)]
    public void Gisborne_has_no_state_certain_for_all_and_4_6_and_8_possible_where_the_blocks_are_unknown_unverified(string provincial, int completions)
    {
        var unknown = UnknownPreferences.Of(Gisborne(provincial), TestContext.Current.CancellationToken)!;
        Assert.Equal(completions, unknown.Completions);
        var model = Gisborne(provincial);
        Assert.All(Graph.Concepts, c => Assert.Empty(unknown.CertainEquilibria(c)));
        Assert.Equal("4, 6, 8", model.Names(Graph.Concepts.SelectMany(unknown.PossibleEquilibria).Distinct().Order()));
        Assert.Equal("4, 6", model.Names(unknown.PossibleEquilibria(Concept.Nash)));
    }

    [Fact]
    public void Nothing_is_unknown_where_every_preference_is_known() => Assert.Null(UnknownPreferences.Of(Elmira.Model(), TestContext.Current.CancellationToken));

    [Fact]
    public void Bounds_hold_for_what_going_through_all_completions_finds()
    {
        var random = new Random(7);
        for (var run = 0; run < 300; run++)
        {
            var (model, _) = DefinitionsTests.RandomGraph(random);
            var split = Split(model, random);
            var (exact, bounds) = (UnknownPreferences.Exact(split, TestContext.Current.CancellationToken), UnknownPreferences.Bounds(split));
            Assert.True(exact.IsExact && !bounds.IsExact);
            foreach (var (concept, s, i) in Graph.Concepts.SelectMany(c => model.States.SelectMany(s => Enumerable.Range(0, model.DecisionMakers).Select(i => (c, s, i)))))
            {
                Assert.True(!bounds.IsCertain(concept, i, s) || exact.IsCertain(concept, i, s));
                Assert.True(!exact.IsCertain(concept, i, s) || exact.IsPossible(concept, i, s));
                Assert.True(!exact.IsPossible(concept, i, s) || bounds.IsPossible(concept, i, s));
            }
        }
    }

    // The ranking of the first decision maker falls into two parts whose order is not known.
    private static GraphModel Split(GraphModel model, Random random)
    {
        var first = model.Conflict.DecisionMakers[0];
        var parts = ((Preference.Ranking)first.Preference).Levels.GroupBy(_ => random.Next(2)).Select(g => new Preference.Ranking([.. g]));
        return GraphModel.Of(new(null, [first with { Preference = new Preference.Apart([.. parts]) }, .. model.Conflict.DecisionMakers.Skip(1)], null, model.Conflict.States, model.Conflict.Moves));
    }
}
