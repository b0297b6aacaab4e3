using CsCheck;
using Parley;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;

namespace Parley.Tests.Analysis.Deals;

public class FrontierTests
{
    [Fact]
    public void Is_what_comparing_every_two_outcomes_gives_points_counts_first_outcomes_and_order() =>
        Scenarios.Of(1, 5).Sample(domain => Same(Oracle.Frontier(domain), Frontier.Of(domain)), iter: 3000);

    [Theory]
    [InlineData(2, 9, 4)]
    [InlineData(3, 8, 4)]
    [InlineData(4, 6, 4)]
    [InlineData(5, 5, 5)]
    public void Is_what_comparing_every_two_finds_where_fronts_are_long(int parties, int issues, int options)
    {
        for (var seed = 0; seed < 3; seed++)
        {
            var domain = Scenarios.Additive(seed, parties, issues, options, seed == 1 ? 20 : 1000);
            var frontier = Frontier.Of(domain);
            var expected = Oracle.WholeNumberFrontier(domain);
            Assert.Equal(expected.Count, frontier.Points.Count);
            Assert.Equal(expected, frontier.Points.ToDictionary(p => p.Utilities, p => (p.Outcome, (long)p.Count!.Value)));
        }
    }

    [Fact]
    public void Loses_no_more_than_it_says_where_the_exact_one_is_not_paid_for() =>
        Scenarios.Of(2, 5).Sample(domain =>
        {
            var exact = Oracle.Frontier(domain);
            foreach (var cap in new[] { 1, 3 })
            {
                var (front, losses) = Thinning.Run(domain.Scaled, cap, Budget.Default)!.Value;
                Assert.True(front.Length <= Math.Max(cap, 1));
                var loss = losses.Select((l, p) => domain.Scaled.Step[p] * l).ToArray();
                foreach (var point in exact)
                {
                    Assert.Contains(Enumerable.Range(0, front.Length), row => point.Utilities
                        .Select((u, p) => domain.Scaled.Utility(p, front.U(row, p)) >= u - loss[p]).All(ok => ok));
                }

                for (var row = 0; row < front.Length; row++)
                {
                    var outcome = new int[domain.Options.Count];
                    front.Outcome(row, outcome);
                    Assert.True(domain.IsFeasible(outcome));
                    Assert.Equal(domain.Utilities(outcome), [.. Enumerable.Range(0, domain.Parties.Count).Select(p => domain.Scaled.Utility(p, front.U(row, p)))]);
                }
            }

            return true;
        }, iter: 500);

    [Fact]
    public void Knows_the_best_and_the_worst_outcome_of_each_party() =>
        Scenarios.Of(1, 3).Sample(domain =>
        {
            var all = Oracle.Feasible(domain).Select(o => domain.Utilities(o)).ToList();
            var parties = Enumerable.Range(0, domain.Parties.Count);
            Assert.Equal(all.Count == 0 ? null : Seq.Create<Rational>([.. parties.Select(p => all.Max(u => u[p]))]), domain.Best);
            Assert.Equal(all.Count == 0 ? null : Seq.Create<Rational>([.. parties.Select(p => all.Min(u => u[p]))]), domain.Worst);
            return true;
        }, iter: 500);

    [Fact]
    public void Answers_with_its_loss_where_asked_to_stop()
    {
        var domain = Scenarios.Additive(7, 5, 40, 10, 1000);
        var frontier = Frontier.Of(domain, null, new CancellationToken(true));
        Assert.True(frontier.Stopped);
        Assert.Equal((Method.Approximate, "A002"), (frontier.Method, frontier.Problem!.Code));
        Assert.NotEmpty(frontier.Points);
        Assert.True(frontier.Epsilon > 0);
        Assert.All(frontier.Points, p => Assert.Equal(p.Utilities, domain.Utilities(p.Outcome)));
    }

    [Fact]
    public void Says_that_it_is_approximate_where_the_budget_is_small()
    {
        var frontier = Frontier.Of(Scenarios.Additive(7, 3, 30, 10, 1000), new Budget(100_000));
        Assert.Equal((Method.Approximate, "A001", false), (frontier.Method, frontier.Problem!.Code, frontier.Stopped));
        Assert.InRange(frontier.Points.Count, 1, 500);
    }

    private static bool Same(List<Oracle.Point> expected, Frontier actual)
    {
        Assert.Equal(Method.Exact, actual.Method);
        Assert.Equal(expected.Select(p => (p.Utilities, p.Outcome, (System.Numerics.BigInteger?)p.Count)),
            actual.Points.Select(p => (p.Utilities, p.Outcome, p.Count)));
        return true;
    }
}
