using CsCheck;
using Parley.Analysis.Bargaining;
using Parley.Analysis.Domains;
using Parley.Analysis.Fronts;
using Parley.Analysis.Fronts.Ranges;
using Parley.Analysis.Pareto;
using Parley.Analysis.Plans;

namespace Parley.Tests.Analysis.Pareto;

public class FrontierTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Is_what_comparing_every_two_outcomes_gives_points_counts_first_outcomes_and_order() =>
        RandomDomains.Of(1, 5).Sample(domain => Same(Oracle.Frontier(domain), Frontier.Of(domain)), iter: 3000);

    [Fact]
    public void Counts_every_package_at_a_ceiling_that_many_reach() =>
        Gen.Select(RandomDomains.Of(1, 4), Gen.Int[0, 1000]).Sample((domain, pick) =>
        {
            // Every party's ceiling is what some package is worth to it, so that it binds as a rule.
            var all = Oracle.Outcomes(domain).ToList();
            var capped = new Domain(domain.Options, [.. domain.Parties.Select((p, i) =>
                new PartyValues(p.Scores, p.Reservation, p.Constant, p.Terms, p.Utility(all[(pick + (7 * i)) % all.Count])))], domain.RedLines);
            return Same(Oracle.Frontier(capped), Frontier.Of(capped)) && Same(Solutions.Of(Frontier.Of(capped), [.. capped.Parties.Select(p => p.Reservation)]), capped);
        }, iter: 2000);

    [Theory]
    [InlineData(2, 9, 4)]
    [InlineData(3, 8, 4)]
    [InlineData(4, 6, 4)]
    [InlineData(5, 5, 5)]
    public void Is_what_comparing_every_two_finds_where_fronts_are_long(int parties, int issues, int options)
    {
        for (var seed = 0; seed < 3; seed++)
        {
            var domain = RandomDomains.Additive(seed, parties, issues, options, seed == 1 ? 20 : 1000);
            var frontier = Frontier.Of(domain, cancellation: Cancel);
            var expected = Oracle.WholeNumberFrontier(domain);
            Assert.Equal(expected.Count, frontier.Points.Count);
            Assert.Equal(expected, frontier.Points.ToDictionary(p => p.Utilities, p => (p.Outcome, (long)p.Count!.Value)));
        }
    }

    [Theory]
    [InlineData(1, 2000, 1_000_000)]
    [InlineData(1, 2000, 300)]
    [InlineData(2, 150, 1000)]
    public void Is_what_comparing_every_two_finds_where_an_issue_has_very_many_options(int issues, int options, int scores)
    {
        var domain = RandomDomains.Additive(4, 2, issues, options, scores);
        var frontier = Frontier.Of(domain, cancellation: Cancel);
        Assert.Equal(Oracle.WholeNumberFrontier(domain), frontier.Points.ToDictionary(p => p.Utilities, p => (p.Outcome, (long)p.Count!.Value)));
    }

    [Fact]
    public void Is_every_option_of_an_issue_on_which_two_are_opposed_however_many_there_are()
    {
        // The best of the one are the last, the worst of the other; each worth comes twice, first to an even option.
        const int Options = 100_000;
        Seq<Rational> Worth(Func<int, int> of) => [.. Enumerable.Range(0, Options).Select(n => (Rational)of(n / 2))];
        var frontier = Frontier.Of(new([Options], [new([Worth(n => n)], 0), new([Worth(n => -n)], 0)]), cancellation: Cancel);
        Assert.Equal(Method.Exact, frontier.Method);
        Assert.Equal(Options / 2, frontier.Points.Count);
        Assert.All(frontier.Points.Select((p, i) => (p, i)), x =>
        {
            Assert.Equal(Options - 2 - (2 * x.i), x.p.Outcome[0]);
            Assert.Equal((Rational)((Options / 2) - 1 - x.i), x.p.Utilities[0]);
            Assert.Equal(2, x.p.Count);
        });
    }

    [Fact]
    public void Is_the_same_by_going_through_every_sum_of_one_party() =>
        RandomDomains.Of(2, 2).Where(d => d.Scaled.Patterns.Length == 0 && Groundwork.Of(d, Cancel).Plan.Steps!.All(s => s.Moves.Length > 0) && d.Scaled.Ceilings.All(c => c is null)).Sample(domain =>
        {
            var front = RangeFront.Run(Groundwork.Of(domain, Cancel).Plan, new Meter(Budget.Default, CancellationToken.None))!;
            Same(Oracle.Frontier(domain), domain, front);
            return true;
        }, iter: 1000);

    [Fact]
    public void Is_the_same_by_going_through_every_sum_where_the_front_fills_them()
    {
        // What one gains the other loses, but for the last issue.
        var some = RandomDomains.Additive(9, 2, 12, 8, 400);
        Seq<Seq<Rational>> lost = [.. some.Parties[0].Scores.Select((row, i) => i == 11 ? some.Parties[1].Scores[i] : [.. row.Select(v => 400 - v)])];
        var domain = new Domain(some.Options, [some.Parties[0], new(lost, 0)]);
        var meter = new Meter(Budget.Default, Cancel);
        var merged = Settling.Run(Groundwork.Of(domain, Cancel).Plan, meter, new Cuts(Groundwork.Of(domain, Cancel).Plan, [], meter)).Front!;
        var found = Settling.Run(Groundwork.Of(domain, Cancel).Plan, meter).Front!;
        Assert.IsType<RangeFront>(found);
        Same([.. Enumerable.Range(0, merged.Length).Select(row =>
        {
            var outcome = new int[12];
            merged.Outcome(row, outcome);
            return new Oracle.Point([.. Enumerable.Range(0, 2).Select(p => domain.Scaled.Utility(p, merged.U(row, p)))], Seq.Create<int>(outcome), merged.Count(row)!.Value);
        })], domain, found);
    }

    [Fact]
    public void Loses_no_more_than_it_says_where_the_exact_one_is_not_paid_for() =>
        RandomDomains.Of(2, 5).Sample(domain =>
        {
            var exact = Oracle.Frontier(domain);
            foreach (var cap in (ReadOnlySpan<int>)[1, 3])
            {
                var (front, losses) = Thinning.Run(domain.Scaled, cap, cap, Budget.Default)!.Value;
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

    [Theory]
    [InlineData(2, 9, 4, 5, 9)]
    [InlineData(3, 8, 4, 20, 12)]
    [InlineData(4, 6, 4, 90, 200)]
    [InlineData(5, 5, 5, 120, 60)]
    public void Loses_no_more_than_it_says_where_fronts_are_long(int parties, int issues, int options, int cap, int last)
    {
        for (var seed = 20; seed < 23; seed++)
        {
            var domain = RandomDomains.Additive(seed, parties, issues, options, 1000);
            var (front, losses) = Thinning.Run(domain.Scaled, cap, last, Budget.Default, stop: Cancel)!.Value;
            Assert.InRange(front.Length, 1, last);
            Rational[] loss = [.. losses.Select((l, p) => domain.Scaled.Step[p] * l)];
            var rows = Enumerable.Range(0, front.Length).Select(row => Enumerable.Range(0, parties).Select(p => domain.Scaled.Utility(p, front.U(row, p))).ToArray()).ToList();
            Assert.All(Oracle.WholeNumberFrontier(domain).Keys, u => Assert.Contains(rows, row => row.Select((v, p) => v >= u[p] - loss[p]).All(ok => ok)));
        }
    }

    [Fact]
    public void Lists_every_package_that_attains_a_point() =>
        RandomDomains.Of(1, 4).Sample(domain =>
        {
            foreach (var point in Frontier.Of(domain).Points)
            {
                var all = Oracle.Feasible(domain).Where(o => domain.Utilities(o).Equals(point.Utilities)).Select(o => Seq.Create<int>(o)).ToList();
                Assert.Equal(all, Ways.Of(domain, point));
                Assert.Equal(all.Take(2), Ways.Of(domain, point, 2));
            }

            return true;
        }, iter: 500);

    [Fact]
    public void Stays_the_same_under_another_order_of_issues_and_parties_and_another_scale() =>
        RandomDomains.Of(2, 4).Sample(domain =>
        {
            // Issues turned round, parties turned round, utilities times a large odd fraction and moved.
            int last = domain.Options.Count - 1;
            Pattern Turn(Pattern p) => new([.. p.Conditions.Select(c => new Condition(last - c.Issue, c.Options))]);
            var factor = new Rational(System.Numerics.BigInteger.Pow(7, 60), System.Numerics.BigInteger.Pow(10, 20));
            var turned = new Domain([.. domain.Options.Reverse()], [.. domain.Parties.Reverse().Select(p => new PartyValues(
                [.. p.Scores.Reverse().Select(row => (Seq<Rational>)[.. row.Select(v => v * factor)])], p.Reservation * factor, (p.Constant * factor) - 3,
                [.. p.Terms.Select(t => new Term(Turn(t.When), t.Add * factor))], p.Ceiling is { } c ? (c * factor) - 3 : null))], [.. domain.RedLines.Select(Turn)]);
            var there = Frontier.Of(turned).Points.Select(p => (Seq<Rational>)[.. p.Utilities.Reverse().Select(u => (u + 3) / factor)]).ToHashSet();
            var here = Frontier.Of(domain).Points;
            Assert.Equal(here.Count, there.Count);
            Assert.All(here, p => Assert.Contains(p.Utilities, there));
            return true;
        }, iter: 500);

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    public void Is_the_same_in_wider_whole_numbers(int digits)
    {
        // A term that never fits a package worth having makes the numbers wide without changing the frontier.
        var narrow = RandomDomains.Additive(11, 3, 6, 4, 50);
        var tiny = new Rational(1, System.Numerics.BigInteger.Pow(10, digits));
        var wide = new Domain(narrow.Options, [.. narrow.Parties.Select(p => new PartyValues(p.Scores, 0, terms: [new Term(new([new(0, 0), new(1, 0)]), tiny)]))],
            [new([new(0, 0), new(1, 0)])]);
        Assert.Equal(digits > 30 ? Width.Big : Width.Int128, wide.Scaled.Width);
        var plain = new Domain(narrow.Options, narrow.Parties, wide.RedLines);
        Assert.Equal(Width.Int64, plain.Scaled.Width);
        Assert.Equal(Frontier.Of(plain, cancellation: Cancel).Points, Frontier.Of(wide, cancellation: Cancel).Points);
        Assert.Equal(Solutions.Of(plain, [1, 2, 3], cancellation: Cancel), Solutions.Of(wide, [1, 2, 3], cancellation: Cancel));
    }

    [Fact]
    public void Counts_more_packages_than_a_machine_word_holds()
    {
        // Fifty issues of three options that are all worth the same: one point, 3^50 packages.
        Seq<Seq<Rational>> rows = [.. Enumerable.Range(0, 50).Select(_ => (Seq<Rational>)[1, 1, 1])];
        foreach (var parties in new[] { 1, 2, 3 })
        {
            var frontier = Frontier.Of(new Domain([.. rows.Select(r => r.Count)], [.. Enumerable.Repeat(new PartyValues(rows, 0), parties)]), cancellation: Cancel);
            var point = Assert.Single(frontier.Points);
            Assert.Equal(System.Numerics.BigInteger.Pow(3, 50), point.Count);
            Assert.All(point.Outcome, option => Assert.Equal(0, option));
        }
    }

    [Fact]
    public void Answers_with_its_loss_where_asked_to_stop()
    {
        var domain = RandomDomains.Additive(7, 5, 40, 10, 1000);
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
        var frontier = Frontier.Of(RandomDomains.Additive(7, 3, 30, 10, 1000), new Budget(100_000), cancellation: Cancel);
        Assert.Equal((Method.Approximate, "A001", false), (frontier.Method, frontier.Problem!.Code, frontier.Stopped));
        Assert.InRange(frontier.Points.Count, 1, 800);
    }

    private static void Same(List<Oracle.Point> expected, Domain domain, TableFront front)
    {
        Assert.Equal(expected.Count, front.Length);
        for (var row = 0; row < front.Length; row++)
        {
            var outcome = new int[domain.Options.Count];
            front.Outcome(row, outcome);
            Assert.Equal(expected[row], new([.. Enumerable.Range(0, 2).Select(p => domain.Scaled.Utility(p, front.U(row, p)))], Seq.Create<int>(outcome), front.Count(row)!.Value));
        }
    }

    private static bool Same(Solutions expected, Domain domain)
    {
        Assert.Equal(expected, Solutions.Of(domain, expected.Threat));
        return true;
    }

    private static bool Same(List<Oracle.Point> expected, Frontier actual)
    {
        Assert.Equal(Method.Exact, actual.Method);
        Assert.Equal(expected.Select(p => (p.Utilities, p.Outcome, (System.Numerics.BigInteger?)p.Count)),
            actual.Points.Select(p => (p.Utilities, p.Outcome, p.Count)));
        return true;
    }
}
