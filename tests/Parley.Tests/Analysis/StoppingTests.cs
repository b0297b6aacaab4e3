using Parley.Analysis.Bargaining;
using Parley.Analysis.Domains;
using Parley.Analysis.Explaining;
using Parley.Analysis.Fronts;
using Parley.Analysis.Fronts.Ceilings;
using Parley.Analysis.Pareto;
using Parley.Analysis.Plans;

namespace Parley.Tests.Analysis;

/// <summary>Stops at the n-th look, for every n up to the end of the work, and holds what is said then against the whole answer.</summary>
public class StoppingTests
{
    private static readonly Domain Small = RandomDomains.Additive(5, 3, 5, 4, 40);

    private static readonly Domain Linked = new([3, 3, 3, 3], [.. Enumerable.Range(0, 2).Select(p => new PartyValues(
        [.. Enumerable.Range(0, 4).Select(i => (Seq<Rational>)[(i + p) % 3, (2 * i) % 5, (4 - i + (2 * p)) % 4])], 0,
        terms: [new Term(new([new(0, p), new(2, 1)]), 5), new Term(new([new(1, 1 + p), new(3, 2)]), -3), new Term(new([new(2, 0), new(3, [0, p + 1])]), 4)],
        ceiling: 9))]);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Settling_says_that_it_was_stopped_whenever_it_was() => Stopped(Small, meter => Settling.Run(Groundwork.Of(Small, Cancel).Plan, meter),
        (answer, wasStopped) => Assert.Equal(wasStopped, (answer.Front, answer.Stop) is (null, Stop.Asked)));

    [Fact]
    public void A_search_that_was_stopped_states_a_bound_that_holds()
    {
        Seq<Rational> threat = [.. Small.Parties.Select(_ => (Rational)20)];
        var gains = Gains.Of(Small, threat);
        foreach (var rule in (ReadOnlySpan<Rule>)[Rule.Product, Rule.Sum, Rule.Leximin])
        {
            Rational Value(Rational[] g) => rule switch { Rule.Product => g.Aggregate((a, b) => a * b), Rule.Sum => g.Aggregate((a, b) => a + b), _ => g.Min() };
            var willing = Oracle.Outcomes(Small).Select(o => Small.Utilities(o).Zip(threat, (u, d) => u - d).ToArray()).Where(g => g.All(x => x.Sign >= 0)).ToList();
            var most = willing.Max(Value);
            Stopped(Small, meter => new Search(Small, threat, Groundwork.Of(Small, Cancel).Plan, meter).Best(gains, gains, rule, []), (found, wasStopped) =>
            {
                Assert.NotNull(found);
                Assert.True(wasStopped || found.Table is not null);
                if (found.Table is null)
                {
                    Assert.True(most.ToDouble() <= found.Bound + 1e-6);
                    Assert.True(found.Package is null || Value([.. Small.Utilities(found.Package).Zip(threat, (u, d) => u - d)]) <= most);
                }
            });
        }
    }

    [Fact]
    public void A_frontier_by_levels_that_was_stopped_loses_no_more_than_it_says()
    {
        var whole = Oracle.Frontier(Linked);
        Stopped(Linked, meter => SolvedLevels.Run(Linked.Scaled, meter), (answer, wasStopped) =>
        {
            Assert.True(wasStopped || answer is not null);
            if (answer is var (front, losses))
            {
                Assert.True(wasStopped || losses.All(l => l.IsZero));
                Assert.All(whole, w => Assert.Contains(Enumerable.Range(0, front.Length), row => w.Utilities
                    .Select((u, p) => Linked.Scaled.Utility(p, front.U(row, p) + losses[p]) >= u).All(ok => ok)));
            }
        });
    }

    [Fact]
    public void Packages_at_a_ceiling_are_counted_whole_or_not_at_all()
    {
        var counts = Oracle.Frontier(Linked).Select(p => (System.Numerics.BigInteger?)p.Count).ToList();
        var plan = Groundwork.Of(Linked, Cancel).Plan;
        Stopped(Linked, meter =>
        {
            var front = CappedFront.Of(Linked.Scaled, Settling.Run(plan, new Meter(Budget.Default, Cancel)).Front!, meter);
            return Enumerable.Range(0, front.Length).Select(front.Count).ToList();
        }, (found, wasStopped) =>
        {
            Assert.True(wasStopped || !found.Contains(null));
            Assert.All(found.Zip(counts), x => Assert.True(x.First is null || x.First == x.Second));
        });
    }

    [Fact]
    public void Everything_answers_at_once_where_it_is_asked_to_stop_before_it_begins()
    {
        var stop = new CancellationToken(true);
        foreach (var domain in new[] { Small, Linked })
        {
            // Made anew, so that nothing is known of it yet.
            var fresh = new Domain(domain.Options, domain.Parties);
            var frontier = Frontier.Of(fresh, cancellation: stop);
            Assert.True(frontier.Stopped);
            Assert.Equal(Method.Approximate, frontier.Method);
            Assert.Equal(frontier.Losses.Any(l => l.Sign > 0), frontier.Epsilon.Sign > 0);
            Assert.Contains(frontier.Problem!.Code, (string[])["A002", "A004"]);
            Assert.NotNull(Solutions.Of(new Domain(domain.Options, domain.Parties), [.. domain.Parties.Select(_ => (Rational)0)], cancellation: stop).Problem);
            var point = Frontier.Of(domain, cancellation: Cancel).Points[0];
            Assert.Single(Ways.Of(domain, point with { Count = 2 }, 200, stop));
            var told = Explanation.Of(new(domain.Options, [.. domain.Parties.Select(p => new PartyValues(p.Scores, 1000, p.Constant, p.Terms))]), point.Outcome, cancellation: stop);
            Assert.Equal((null, false), (told.Remedy, told.Complete));
            Assert.Equal("A004", Solutions.Of(Frontier.Of(domain, cancellation: Cancel), [.. domain.Parties.Select(_ => (Rational)0)], stop).Problem!.Code);

            // A later question is not held back by an earlier one that was stopped.
            Assert.Equal(Method.Exact, Frontier.Of(fresh, cancellation: Cancel).Method);
            Assert.NotNull(Extremes.Of(fresh, cancellation: Cancel).Best);
        }
    }

    /// <summary>Runs with a wish to stop at the first look, the second and so on, until it comes to its end without one.</summary>
    private static void Stopped<T>(Domain domain, Func<Meter, T> run, Action<T, bool> check)
    {
        Assert.NotNull(Groundwork.Of(domain, Cancel).Plan.Steps);
        for (var at = 1; ; at++)
        {
            using var source = new CancellationTokenSource();
            var looks = 0;
            var answer = run(new Meter(Budget.Default, source.Token, () =>
            {
                if (Interlocked.Increment(ref looks) == at)
                {
                    source.Cancel();
                }
            }));
            check(answer, looks >= at);
            if (looks < at)
            {
                Assert.True(at > 2);
                return;
            }
        }
    }
}
