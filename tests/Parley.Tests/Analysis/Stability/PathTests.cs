using Parley.Analysis.Stability.Coalition;
using Parley.Analysis.Stability.Graph;
using Parley.Analysis.Stability.Paths;
using Parley.Tests.Analysis.Stability.Published;

namespace Parley.Tests.Analysis.Stability;

/// <summary>Status-quo analysis; what Elmira reaches is worked out by hand from its printed moves and payoffs.</summary>
public class PathTests
{
    [Theory]
    [InlineData("1", "5")]
    [InlineData("2", "4, 6, 8, 9")]
    [InlineData("3", "7, 9")]
    [InlineData("4", "8")]
    [InlineData("5", "")]
    [InlineData("6", "8, 9")]
    [InlineData("7", "9")]
    [InlineData("8", "")]
    [InlineData("9", "")]
    public void Elmira_reaches_by_improvements(string from, string expected)
    {
        var model = Elmira.Model();
        Assert.Equal(expected, model.Names(StatusQuo.Of(model, model.At(from)).ByImprovements.Select(r => r.State).Order()));
    }

    [Fact]
    public void From_its_status_quo_elmira_reaches_every_state_by_some_moves()
    {
        var model = Elmira.Model();
        var quo = StatusQuo.Of(model, model.At("1"));
        Assert.Equal("2, 3, 4, 5, 6, 7, 8, 9", model.Names(quo.ByMoves.Select(r => r.State).Order()));
        Assert.Equal("MoE 2, UR 4, LG 8", Told(model, quo.ByMoves.Single(r => r.State == model.At("8")).Path));
        Assert.True(quo.IsComplete);
    }

    [Fact]
    public void From_the_status_quo_of_korea_nothing_is_reached_by_improvements() => Assert.Empty(StatusQuo.Of(KoreaTests.Variant("V1"), 0).ByImprovements);

    [Fact]
    public void Paths_on_random_graphs_are_made_of_moves_none_twice_in_succession_and_reach_what_the_definitions_reach()
    {
        var random = new Random(6);
        for (var run = 0; run < 500; run++)
        {
            var (model, oracle) = DefinitionsTests.RandomGraph(random);
            var everyone = Enumerable.Range(0, model.DecisionMakers).ToList();
            foreach (var from in model.States)
            {
                var quo = StatusQuo.Of(model, from);
                Assert.Equal(oracle.Reach(everyone, from, improvementsOnly: false).Where(t => t != from).Order(), quo.ByMoves.Select(r => r.State).Order());
                Assert.Equal(oracle.Reach(everyone, from, improvementsOnly: true).Where(t => t != from).Order(), quo.ByImprovements.Select(r => r.State).Order());
                foreach (var (reached, improving) in quo.ByMoves.Select(r => (r, false)).Concat(quo.ByImprovements.Select(r => (r, true))))
                {
                    var (at, last) = (from, -1);
                    foreach (var step in reached.Path)
                    {
                        Assert.NotEqual(last, step.By);
                        Assert.Contains(step.To, model.Moves(step.By, at).ToArray());
                        Assert.True(!improving || oracle.IsBetter(step.By, step.To, at));
                        (at, last) = (step.To, step.By);
                    }

                    Assert.Equal(reached.State, at);
                }
            }
        }
    }

    [Fact]
    public void Looking_for_fewer_gives_the_nearest_and_says_so()
    {
        var model = Elmira.Model();
        var quo = StatusQuo.Of(model, model.At("1"), most: 2);
        Assert.Equal("2, 3", model.Names(quo.ByMoves.Select(r => r.State)));
        Assert.False(quo.IsComplete);
    }

    [Fact]
    public void From_5_to_8_the_ministry_and_uniroyal_must_move_together_and_nobody_can_spoil_it()
    {
        var model = Elmira.Model();
        var towards = Towards.Of(model, model.At("5"), model.At("8"));
        var coalition = Assert.Single(towards.ByImprovement);
        Assert.Equal([Elmira.MoE, Elmira.UR], coalition.By);
        Assert.Equal("MoE 6, UR 8", Told(model, coalition.Path));
        Assert.Empty(towards.Spoilers);
    }

    // 1 to 8 takes a move of each; LG likes 5 better than 1 and 6 better than 2.
    [Fact]
    public void From_1_to_8_all_three_must_move_and_the_local_government_could_spoil_it()
    {
        var model = Elmira.Model();
        var towards = Towards.Of(model, model.At("1"), model.At("8"));
        Assert.Empty(towards.ByImprovement);
        Assert.Equal("MoE 2, UR 4, LG 8", Told(model, Assert.Single(towards.ByMoves).Path));
        Assert.Equal(["at 1 LG could improve to 5, off the way", "at 2 LG could improve to 6, off the way"], towards.Spoilers.Select(s => s.Sentence));
    }

    // Uniroyal likes 9 better than 7, and from 9 there is no way back.
    [Fact]
    public void One_who_would_leave_the_goal_is_a_spoiler()
    {
        var model = Elmira.Model();
        var spoiler = Assert.Single(Towards.Of(model, model.At("3"), model.At("7")).Spoilers, s => s.IsAtGoal);
        Assert.Equal((Elmira.UR, model.At("9")), (spoiler.DecisionMaker, spoiler.To));
        Assert.Equal("UR could leave 7: from 7 UR can improve to 9, and no improvements of the others leave it no better off then", spoiler.Sentence);
    }

    private static string Told(GraphModel model, Seq<Step> path) => string.Join(", ", path.Select(s => $"{model.Conflict.DecisionMakers[s.By].Id} {model.Name(s.To)}"));
}
