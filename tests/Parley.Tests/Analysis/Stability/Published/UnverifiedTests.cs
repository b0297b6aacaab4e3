using Parley.Analysis.Stability;

namespace Parley.Tests.Analysis.Stability.Published;

/// <summary>
/// Conflicts whose numbers are given from memory, unverified: the published rankings were not seen. The results are derived from the
/// definitions and hold for the rankings written here; they are not called published.
/// </summary>
public class UnverifiedTests
{
    private const string Cuba = """
        parley: conflict/1
        decision makers:
          US:   { options: [air strike, blockade] }
          USSR: { options: [withdraw, escalate] }
        impossible: [{ withdraw: y, escalate: y }]
        preferences:
          US:   { ranking: [4, 6, 5, 7, 2, 1, 3, 11, 9, 10, 8, 0] }
          USSR: { ranking: [0, 4, 6, 2, 5, 1, 7, 3, 11, 9, 10, 8] }

        """;

    [Theory]
    [InlineData(Concept.Nash, "2, 4, 11", "0, 5, 6, 7", "")]
    [InlineData(Concept.Gmr, "1, 2, 3, 4, 5, 6, 7, 11", "0, 1, 2, 4, 5, 6, 7", "1, 2, 4, 5, 6, 7")]
    [InlineData(Concept.Smr, "1, 2, 3, 4, 5, 6, 7, 11", "0, 1, 2, 4, 5, 6, 7", "1, 2, 4, 5, 6, 7")]
    [InlineData(Concept.Seq, "2, 4, 6, 11", "0, 4, 5, 6, 7", "4, 6")]
    [InlineData(Concept.Sseq, "2, 4, 6, 11", "0, 4, 5, 6, 7", "4, 6")]
    public void Cuban_missile_crisis_unverified(Concept concept, string us, string ussr, string equilibria)
    {
        var model = Graph.Model(Cuba);
        Assert.Equal((us, ussr, equilibria), (model.Stable(concept, 0), model.Stable(concept, 1), model.Equilibria(concept)));
    }

    [Theory]
    [InlineData(Concept.Nash, "5, 11")]
    [InlineData(Concept.Seq, "4, 5, 6, 11")]
    [InlineData(Concept.Gmr, "1, 2, 4, 5, 6, 7, 11")]
    [InlineData(Concept.Smr, "1, 2, 4, 5, 6, 7, 11")]
    public void Cuban_missile_crisis_where_strike_and_escalation_cannot_be_undone_unverified(Concept concept, string equilibria) =>
        Assert.Equal(equilibria, Graph.Model(Cuba + "irreversible: [air strike, escalate]").Equilibria(concept));

    [Theory]
    [InlineData("1, 3, 2, 4", "3, 1, 4, 2", "1", "1, 3")]
    [InlineData("1, 3, 2, 4", "3, 4, 1, 2", "1", "1, 3")]
    [InlineData("1, 3, 4, 2", "3, 1, 4, 2", "1", "1, 3")]
    [InlineData("1, 2, 3, 4", "3, 1, 4, 2", "1", "1")]
    public void Sustainable_development_unverified(string environmentalists, string developers, string nash, string metarational)
    {
        var model = Graph.Game(environmentalists, developers);
        Assert.Equal(nash, model.Equilibria(Concept.Nash));
        Assert.Equal(nash, model.Equilibria(Concept.Seq));
        Assert.Equal(metarational, model.Equilibria(Concept.Gmr));
        Assert.Equal(metarational, model.Equilibria(Concept.Smr));
    }
}
