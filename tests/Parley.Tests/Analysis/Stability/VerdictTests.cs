using Parley.Analysis.Stability;
using Parley.Tests.Analysis.Stability.Published;

namespace Parley.Tests.Analysis.Stability;

public class VerdictTests
{
    // Why, by the moves and rankings printed for Elmira.
    [Theory]
    [InlineData("2", Elmira.UR, Concept.Nash, "from 2 UR can improve to 4")]
    [InlineData("8", Elmira.UR, Concept.Nash, "from 8 UR can move to nothing better")]
    [InlineData("9", Elmira.UR, Concept.Nash, "UR cannot move from 9")]
    [InlineData("1", Elmira.LG, Concept.Seq, "from 1 LG can improve to 5, and no improvements of the others leave it no better off then")]
    [InlineData("1", Elmira.LG, Concept.Gmr, "from 1 LG can improve to 5, but MoE can then move to 6, worse for LG")]
    [InlineData("1", Elmira.LG, Concept.Smr, "from 1 LG can improve to 5, but MoE can then move to 6, worse for LG, from where it can move to nothing better than 1")]
    [InlineData("2", Elmira.LG, Concept.Sseq, "from 2 LG can improve to 6, but UR can then improve to 9, worse for LG, from where it cannot move")]
    [InlineData("2", Elmira.UR, Concept.Gmr, "from 2 UR can improve to 4, and no moves of the others leave it no better off then")]
    public void The_reason_names_the_states_and_moves_that_decide(string state, int dm, Concept concept, string expected)
    {
        var model = Elmira.Model();
        Assert.Equal(expected, Verdict.Of(model, concept, dm, model.At(state)).Sentence);
    }

    // 3 -LG-> 7; from there MoE to 8 and UR to 9.
    [Fact]
    public void The_answer_is_a_path_of_moves_of_the_others_that_ends_at_the_sanction()
    {
        var model = Elmira.Model();
        var verdict = Verdict.Of(model, Concept.Seq, Elmira.LG, model.At("3"));
        Assert.True(verdict.IsStable);
        var sanctioned = Assert.Single(verdict.Sanctioned);
        Assert.Equal("7", model.Name(sanctioned.Improvement).Value);
        Assert.Equal([new(Elmira.UR, model.At("9"))], sanctioned.Answer);
    }

    // Two must move, one after the other, before the mover is worse off.
    [Fact]
    public void An_answer_of_several_moves_names_each()
    {
        var model = Graph.Model("""
            parley: conflict/1
            decision makers: { A: , B: , C: }
            states: [start, gain, between, loss]
            moves: { A: [start > gain], B: [gain > between], C: [between > loss] }
            preferences:
              A: { ranking: [gain, between, start, loss] }
              B: { ranking: [between, gain, start, loss] }
              C: { ranking: [loss, between, gain, start] }
            """);
        Assert.Equal(
            "from start A can improve to gain, but B can then improve to between and C to loss, worse for A",
            Verdict.Of(model, Concept.Seq, 0, 0).Sentence);
    }
}
