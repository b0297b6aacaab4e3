using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Graph;
using Parley.Tests.Analysis.Stability.Published;

namespace Parley.Tests.Analysis.Stability;

public class OtherConceptsTests
{
    /// <summary>The nine published results on the United States and North Korea; see <see cref="KoreaTests"/>.</summary>
    [Theory]
    [InlineData("V1", Concept.Seq, "0, 4, 5, 10")]
    [InlineData("V1", Concept.Smr, "0, 4, 5, 10, 12")]
    [InlineData("V2", Concept.Seq, "0, 5, 10")]
    [InlineData("V3", Concept.Seq, "5, 12")]
    [InlineData("V3", Concept.Smr, "5, 12")]
    [InlineData("V4", Concept.Seq, "0, 5, 10, 12")]
    [InlineData("V4", Concept.Smr, "0, 5, 10, 12")]
    [InlineData("V5", Concept.Seq, "0, 4, 5")]
    [InlineData("V5", Concept.Smr, "0, 2, 4, 5, 8, 10, 12")]
    public void Simultaneous_sanction_gives_the_published_equilibria(string variant, Concept concept, string expected)
    {
        var model = KoreaTests.Variant(variant);
        Assert.Equal(expected, model.Names(Simultaneous.Of(model, concept)!.Equilibria()));
    }

    [Fact]
    public void The_published_count_of_analyses_in_which_a_state_is_an_equilibrium()
    {
        (string Variant, Concept Concept)[] analyses =
            [("V1", Concept.Seq), ("V1", Concept.Smr), ("V2", Concept.Seq), ("V3", Concept.Seq), ("V3", Concept.Smr), ("V4", Concept.Seq), ("V4", Concept.Smr), ("V5", Concept.Seq), ("V5", Concept.Smr)];
        var counts = analyses.SelectMany(a => KoreaTests.Variant(a.Variant) is var m ? Simultaneous.Of(m, a.Concept)!.Equilibria().Select(s => m.Name(s).Value) : [])
            .GroupBy(s => s).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(new() { ["0"] = 7, ["2"] = 1, ["4"] = 4, ["5"] = 9, ["8"] = 1, ["10"] = 6, ["12"] = 6 }, counts);
    }

    [Fact]
    public void Simultaneous_sanction_is_of_two_with_options() => Assert.Null(Simultaneous.Of(Elmira.Model(), Concept.Seq));

    [Fact]
    public void Looking_one_move_ahead_is_nash()
    {
        var model = Elmira.Model();
        var limited = LimitedMove.Of(model, 1);
        Assert.Equal(model.Equilibria(Concept.Nash), model.Names(limited.Equilibria()));
    }

    [Fact]
    public void Limited_moves_on_random_graphs_end_where_the_game_tree_ends()
    {
        var random = new Random(11);
        for (var run = 0; run < 300; run++)
        {
            var (model, oracle) = DefinitionsTests.RandomGraph(random);
            var horizon = random.Next(1, 5);
            var limited = LimitedMove.Of(model, horizon);
            foreach (var (i, s) in Enumerable.Range(0, model.DecisionMakers).SelectMany(i => model.States.Select(s => (i, s))))
            {
                Assert.Equal(End(i, s, horizon), limited.End(i, s));
            }

            int End(int i, int s, int left)
            {
                var best = s;
                foreach (var t in left == 0 ? [] : model.Moves(i, s).ToArray())
                {
                    var end = End((i + 1) % model.DecisionMakers, t, left - 1);
                    best = oracle.IsBetter(i, end, best) ? end : best;
                }

                return best;
            }
        }
    }

    // Scores worked out by hand from the statements.
    [Fact]
    public void Statements_score_elmiras_states_as_derived()
    {
        var table = StatementTable.Of(Graph.Model(Elmira.Head + Elmira.Statements), Elmira.MoE)!;
        Assert.Equal([10, 9, 14, 13, 11, 8, 15, 12, 2], Enumerable.Range(0, 9).Select(s => (int)table.Score(s)));
        Assert.Empty(table.Redundant);
        Assert.True(table.Holds(0, 0) && !table.Holds(1, 0));
    }

    [Fact]
    public void A_statement_that_tells_nothing_apart_is_redundant_and_without_it_the_order_is_the_same()
    {
        GraphModel Model(string statements) =>
            Graph.Model($"parley: conflict/1\ndecision makers: {{ A: {{ options: [x, z] }} }}\nimpossible: [{{ x: y, z: y }}]\npreferences: {{ A: {{ statements: [{statements}] }} }}");
        var model = Model("x, x or not x, not x and not z, z");
        var table = StatementTable.Of(model, 0)!;
        Assert.Equal([1, 3], table.Redundant);
        var less = Model("x, not x and not z");
        Assert.Equal(less.States.Select(s => less.Orders[0].Rank(s)), model.States.Select(s => model.Orders[0].Rank(s)));
    }
}
