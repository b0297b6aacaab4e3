using CsCheck;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;

namespace Parley.Tests.Analysis.Deals;

public class FrontierTests
{
    [Fact]
    public void Is_what_comparing_every_two_outcomes_gives_points_counts_first_outcomes_and_order() =>
        Scenarios.Of(1, 5).Sample(domain => Same(Oracle.Frontier(domain), Frontier.Of(domain)), iter: 3000);

    private static bool Same(List<Oracle.Point> expected, Frontier actual)
    {
        Assert.Equal(Method.Exact, actual.Method);
        Assert.Equal(expected.Select(p => (p.Utilities, p.Outcome, (System.Numerics.BigInteger?)p.Count)),
            actual.Points.Select(p => (p.Utilities, p.Outcome, p.Count)));
        return true;
    }
}
