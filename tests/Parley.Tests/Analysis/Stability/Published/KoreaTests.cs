using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Graph;

namespace Parley.Tests.Analysis.Stability.Published;

/// <summary>
/// The United States and North Korea in 2017: Zach Jacobi, "The Graph Model of Conflict Resolution: Introduction" and "Sensitivity Analysis",
/// socratic-form-microscopy.com, 5 and 12 November 2017. The nine published results; those with simultaneous sanction stand in SimultaneousTests.
/// </summary>
public class KoreaTests
{
    private const string Reversible = "";

    /// <summary>As the text has it: from 4, 5 and 6 there is no way back to a state without invasion. States are given by their numbers.</summary>
    private const string NoWayBack = """
        moves:
          NK: [0 <> 8, 0 > 4, 0 > 12, 8 > 4, 8 > 12, 1 <> 9, 1 > 5, 1 > 13, 9 > 5, 9 > 13, 2 <> 10, 2 > 6, 2 > 14, 10 > 6, 10 > 14,
               4 <> 12, 5 <> 13, 6 <> 14, 12 > 0, 12 > 8, 13 > 1, 13 > 9, 14 > 2, 14 > 10]

        """;

    internal static GraphModel Variant(string name)
    {
        var (moves, us, nk) = name switch
        {
            "V1" => (Reversible, "8, 0, 9, 10, 12, 5, 4, 13, 14, 1, 2, 6", "6, 14, 2, 10, 0, 4, 12, 5, 1, 13, 8, 9"),
            "V2" => (NoWayBack, "8, 0, 9, 10, 12, 5, 4, 13, 14, 1, 2, 6", "6, 14, 2, 10, 0, 4, 12, 5, 1, 13, 8, 9"),
            "V3" => (NoWayBack, "8, 9, 0, 10, 13, 12, 5, 4, 1, 2, 14, 6", "6, 14, 4, 12, 5, 13, 2, 0, 10, 1, 9, 8"),
            "V4" => (NoWayBack, "8, 9, 0, 10, 13, 12, 5, 4, 1, 2, 14, 6", "6, 14, 4, 12, 0, 10, 5, 13, 2, 1, 9, 8"),
            _ => (NoWayBack, "8, 0, 10, 2, 9, 12, 4, 5, 14, 13, 6, 1", "6, 14, 2, 10, 0, 8, 4, 12, 5, 1, 9, 13"),
        };
        return Graph.Model($$"""
            parley: conflict/1
            decision makers:
              US: { options: [strike, withdraw] }
              NK: { options: [invade, abandon] }
            impossible: [{ strike: y, withdraw: y }]
            irreversible: [strike]

            """ + moves + $$"""
            preferences:
              US: { ranking: [{{us}}] }
              NK: { ranking: [{{nk}}] }
            """);
    }

    [Theory]
    [InlineData("V2", Concept.Seq, "0, 5, 10")]
    [InlineData("V3", Concept.Seq, "5, 12")]
    [InlineData("V3", Concept.Smr, "5, 12")]
    [InlineData("V4", Concept.Seq, "0, 5, 10, 12")]
    [InlineData("V4", Concept.Smr, "0, 5, 10, 12")]
    [InlineData("V5", Concept.Seq, "0, 4, 5")]
    [InlineData("V5", Concept.Smr, "0, 2, 4, 5, 8, 10, 12")]
    public void Published_equilibria(string variant, Concept concept, string expected) => Assert.Equal(expected, Variant(variant).Equilibria(concept));

    /// <summary>Published: with simultaneous sanction 0, 4, 5, 10 (SEQ) and 0, 4, 5, 10, 12 (SMR). The rest is derived.</summary>
    [Theory]
    [InlineData(Concept.Nash, "0, 5")]
    [InlineData(Concept.Gmr, "0, 4, 5, 10, 12")]
    [InlineData(Concept.Smr, "0, 4, 5, 10, 12")]
    [InlineData(Concept.Seq, "0, 5, 10")]
    public void Equilibria_of_the_first_variant(Concept concept, string expected) => Assert.Equal(expected, Variant("V1").Equilibria(concept));

    [Fact]
    public void Improvements_and_stable_states_of_the_first_variant()
    {
        var model = Variant("V1");
        string Improvements(int dm) => string.Join(" ", model.States.Where(s => model.Improvements(dm, s).Any()).Select(s => $"{model.Name(s)}:{model.Names(model.Improvements(dm, s))}"));
        Assert.Equal("2:0, 1 4:5 6:4, 5 10:8, 9 14:12, 13", Improvements(0));
        Assert.Equal("1:5 2:6, 14 4:0 8:0, 4, 12 9:1, 5, 13 10:2, 6, 14 12:0, 4 13:1, 5 14:6", Improvements(1));
        Assert.Equal("0, 1, 5, 8, 9, 12, 13", model.Stable(Concept.Nash, 0));
        Assert.Equal("0, 5, 6", model.Stable(Concept.Nash, 1));
    }
}
