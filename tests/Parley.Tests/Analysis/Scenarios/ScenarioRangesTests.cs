using Parley.Analysis.Domains;
using Parley.Analysis.Robust.Open;
using Parley.Analysis.Scenarios;
using Parley.Analysis.Scenarios.Exact;

namespace Parley.Tests.Analysis.Scenarios;

public class ScenarioRangesTests
{
    private const string Open = """
        parley: scenario/1
        parties: { n: { reservation: [10, 20] } }
        issues: { a: { options: [x, y, z] }, b: { options: [u, v] } }
        preferences:
          n:
            weights: [b, a]
            scores: { a: [z, x, y], b: { u: [0, 30], v: 5 } }
            together: [{ when: { a: x, b: [u, v] }, add: [-5, 5] }]
            red lines: [{ a: y }]
        """;

    [Fact]
    public void Ranges_and_orders_stand_as_they_were_written()
    {
        var domain = ScenarioRanges.Of(Read(Open))!;
        var party = domain.Parties[0];
        Assert.Equal(new Interval(10, 20), party.Reservation);
        Assert.Equal([1, 0], ((Weighing.Order)party.Weights).Issues);
        Assert.Equal([new Interval(0, 100), (Rational)0, (Rational)100], party.Scores[0]);
        Assert.Equal([2, 0, 1], party.Orders![0]!);
        Assert.Null(party.Orders[1]);
        Assert.Equal([new Interval(0, 30), (Rational)5], party.Scores[1]);
        Assert.Equal(new Interval(-5, 5), party.Terms[0].Add);
        Assert.True(domain.RedLines[0].Fits([1, 0]));
    }

    [Fact]
    public void A_scenario_of_numbers_alone_leaves_nothing_open() => Assert.Null(ScenarioRanges.Of(Read("""
        parley: scenario/1
        parties: { n: { reservation: 10 } }
        issues: { a: { options: [x, y] } }
        preferences: { n: { weights: { a: 1 }, scores: { a: [x, y] } } }
        """)));

    private static Parley.Deals.Scenario Read(string yaml) =>
        ScenarioReader.Read("s.yaml", [new("s.yaml", System.Text.Encoding.UTF8.GetBytes(yaml))]).Scenario!;
}
