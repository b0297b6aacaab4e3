using CsCheck;
using Parley.Analysis.Bargaining;
using Parley.Analysis.Domains;
using Parley.Analysis.Fronts;
using Parley.Analysis.Pareto;
using Parley.Analysis.Plans;

namespace Parley.Tests.Analysis.Fronts;

public class ExtremesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Knows_the_best_and_the_worst_outcome_of_each_party() =>
        RandomDomains.Of(1, 3).Sample(domain =>
        {
            var all = Oracle.Feasible(domain).Select(o => domain.Utilities(o)).ToList();
            var parties = Enumerable.Range(0, domain.Parties.Count);
            var found = Extremes.Of(domain);
            Assert.Null(found.Problem);
            Assert.Equal(all.Count == 0 ? null : Seq.Create<Rational>([.. parties.Select(p => all.Max(u => u[p]))]), found.Best);
            Assert.Equal(all.Count == 0 ? null : Seq.Create<Rational>([.. parties.Select(p => all.Min(u => u[p]))]), found.Worst);
            return true;
        }, iter: 500);

    [Fact]
    public void What_a_domain_is_worth_does_not_hang_on_what_was_asked_of_it_before()
    {
        // The order of its issues is found, and then the frontier is stopped before it begins.
        var domain = Chained();
        Solutions.Of(domain, Zero(domain), new Budget(1000), Cancel);
        var stopped = Frontier.Of(domain, cancellation: new CancellationToken(true));
        Assert.True(stopped.Stopped);
        Assert.NotNull(Extremes.Of(domain, cancellation: Cancel).Best);
        Assert.Equal(Extremes.Of(Chained(), cancellation: Cancel), Extremes.Of(domain, cancellation: Cancel));
    }

    [Fact]
    public async Task Two_threads_may_ask_one_domain_at_once()
    {
        var expected = Extremes.Of(Chained(), cancellation: Cancel);
        Assert.NotNull(expected.Best);
        for (var round = 0; round < 20; round++)
        {
            // The order of its issues is found; then two ask for its best while a third's frontier is stopped.
            var domain = Chained();
            Solutions.Of(domain, Zero(domain), new Budget(1000), Cancel);
            using var together = new Barrier(3);
            var asked = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
            {
                together.SignalAndWait(Cancel);
                return Extremes.Of(domain, cancellation: Cancel);
            }, Cancel)).ToList();
            var halted = Task.Run(() =>
            {
                together.SignalAndWait(Cancel);
                return Frontier.Of(domain, cancellation: new CancellationToken(true)).Stopped;
            }, Cancel);
            Assert.All(await Task.WhenAll(asked), found => Assert.Equal(expected, found));
            Assert.True(await halted);
        }
    }

    [Fact]
    public void Says_why_it_does_not_know()
    {
        Assert.Equal((null, "A004"), Told(Extremes.Of(Chained(), cancellation: new CancellationToken(true))));
        Assert.Equal((null, "A007"), Told(Extremes.Of(Dense(1), new Budget(0), Cancel)));
        Assert.Equal((null, "A003"), Told(Extremes.Of(Dense(System.Numerics.BigInteger.Pow(10, 30)), cancellation: Cancel)));
        var nothing = new Domain([2], [new([[1, 2]], 0)], [new([new(0, 0)]), new([new(0, 1)])]);
        Assert.Equal((null, null), Told(Extremes.Of(nothing, cancellation: Cancel)));
        static (Seq<Rational>?, string?) Told(Extremes found) => (found.Best, found.Problem?.Code);
    }

    [Fact]
    public void A_frontier_hands_on_what_it_found()
    {
        var domain = Chained();
        var frontier = Frontier.Of(domain, cancellation: Cancel);
        Assert.Equal(Extremes.Of(domain, cancellation: Cancel), frontier.Extremes);
        Assert.Same(frontier.Extremes, frontier.Extremes);
        Assert.Equal(Solutions.ThreatOf(domain, Threat.Worst), Solutions.ThreatOf(frontier, Threat.Worst));
    }

    private static Seq<Rational> Zero(Domain domain) => [.. domain.Parties.Select(_ => Rational.Zero)];

    /// <summary>Thirty issues of twenty options, each linked with the next: settled one by one, but not in no time.</summary>
    private static Domain Chained()
    {
        Seq<int> sizes = [.. Enumerable.Repeat(20, 30)];
        return new(sizes, [.. Enumerable.Range(0, 2).Select(p => new PartyValues(
            [.. sizes.Select((n, i) => (Seq<Rational>)[.. Enumerable.Range(0, n).Select(o => (Rational)((((o + 1) * (i + 3) * (p + 5)) % 17)))])], 0,
            terms: [.. from i in Enumerable.Range(0, 29) from n in Enumerable.Range(0, 4) select new Term(new([new(i, (i + p + n) % 20), new(i + 1, ((2 * i) + n) % 20)]), 7 + n)]))]);
    }

    /// <summary>Every two of forty issues linked, so that no order keeps few combinations open.</summary>
    private static Domain Dense(Rational finest)
    {
        Seq<int> sizes = [.. Enumerable.Repeat(2, 40)];
        var terms = from a in Enumerable.Range(0, 40) from b in Enumerable.Range(a + 1, 39 - a) select new Term(new([new(a, 0), new(b, 1)]), ((3 * a) + b) % 5 * finest + 1);
        return new(sizes, [new([.. sizes.Select(_ => (Seq<Rational>)[0, 1])], 0, terms: [.. terms])]);
    }
}
