using Parley.Analysis.Stability;

namespace Parley.Tests.Analysis.Stability.Published;

/// <summary>Elmira: Xu, Hipel and Kilgour's moves and payoffs; stabilities derived from the definitions.</summary>
public class ElmiraTests
{
    public static TheoryData<string> Forms => [Elmira.Head + Elmira.Rankings, Elmira.Head + Elmira.Statements, Elmira.Outright];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Options_and_outright_moves_are_the_printed_ones(string yaml)
    {
        var model = Graph.Model(yaml);
        string Moves(int dm) => string.Join(" ", model.States.SelectMany(s => model.Moves(dm, s).ToArray().Select(t => $"{model.Name(s)}>{model.Name(t)}")));
        Assert.Equal("1>2 3>4 5>6 7>8", Moves(Elmira.MoE));
        Assert.Equal("1>3 1>9 2>4 2>9 3>9 4>9 5>7 5>9 6>8 6>9 7>9 8>9", Moves(Elmira.UR));
        Assert.Equal("1>5 2>6 3>7 4>8 5>1 6>2 7>3 8>4", Moves(Elmira.LG));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Payoffs_are_the_printed_ones(string yaml)
    {
        var model = Graph.Model(yaml);
        int[] Payoffs(int dm) => [.. model.States.Select(s => model.Orders[dm].Rank(s) + 1)];
        Assert.Equal([4, 3, 8, 7, 5, 2, 9, 6, 1], Payoffs(Elmira.MoE));
        Assert.Equal([9, 2, 4, 8, 6, 1, 3, 7, 5], Payoffs(Elmira.UR));
        Assert.Equal([6, 2, 8, 3, 7, 4, 9, 5, 1], Payoffs(Elmira.LG));
    }

    [Theory]
    [InlineData(Elmira.MoE, "")]
    [InlineData(Elmira.UR, "2:4 2:9 3:9 6:8 6:9 7:9")]
    [InlineData(Elmira.LG, "1:5 2:6 3:7 4:8")]
    public void Improvements(int dm, string expected)
    {
        var model = Elmira.Model();
        Assert.Equal(expected, string.Join(" ", model.States.SelectMany(s => model.Improvements(dm, s).Select(t => $"{model.Name(s)}:{model.Name(t)}"))));
    }

    [Theory]
    [InlineData(Concept.Nash, "1, 4, 5, 8, 9", "5, 6, 7, 8, 9", "5, 8, 9")]
    [InlineData(Concept.Gmr, "1, 4, 5, 8, 9", "1, 2, 3, 4, 5, 6, 7, 8, 9", "1, 4, 5, 8, 9")]
    [InlineData(Concept.Smr, "1, 4, 5, 8, 9", "1, 2, 3, 4, 5, 6, 7, 8, 9", "1, 4, 5, 8, 9")]
    [InlineData(Concept.Seq, "1, 4, 5, 8, 9", "2, 3, 5, 6, 7, 8, 9", "5, 8, 9")]
    [InlineData(Concept.Sseq, "1, 4, 5, 8, 9", "2, 3, 5, 6, 7, 8, 9", "5, 8, 9")]
    public void Stable_states(Concept concept, string uniroyal, string government, string equilibria)
    {
        foreach (var yaml in Forms.Select(f => f.Data))
        {
            var model = Graph.Model(yaml);
            Assert.Equal("1, 2, 3, 4, 5, 6, 7, 8, 9", model.Stable(concept, Elmira.MoE));
            Assert.Equal(uniroyal, model.Stable(concept, Elmira.UR));
            Assert.Equal(government, model.Stable(concept, Elmira.LG));
            Assert.Equal(equilibria, model.Equilibria(concept));
        }
    }
}
