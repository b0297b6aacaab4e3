using CsCheck;
using Parley.Analysis.Bargaining;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;
using Parley.Analysis.Plans;

namespace Parley.Tests.Analysis.Bargaining;

public class SolutionsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Threat.Reservation)]
    [InlineData(Threat.Worst)]
    [InlineData(Threat.Zero)]
    public void Are_what_scoring_every_outcome_gives(Threat kind) =>
        RandomDomains.Of(1, 5).Sample(domain =>
        {
            if (Solutions.ThreatOf(domain, kind) is not { } threat)
            {
                return Oracle.Frontier(domain).Count == 0;
            }

            var solutions = Solutions.Of(Frontier.Of(domain), threat);
            var all = Oracle.Frontier(domain).Where(p => p.Utilities.Zip(threat).All(x => x.First >= x.Second)).ToList();
            if (all.Count == 0)
            {
                Assert.Equal((null, null, null, null, null), (solutions.Nash, solutions.KalaiSmorodinsky, solutions.Egalitarian, solutions.Utilitarian, solutions.RelativeUtilitarian));
                return true;
            }

            var parties = Enumerable.Range(0, threat.Count).ToArray();
            var ideal = parties.Select(p => Oracle.Feasible(domain).Select(o => domain.Utilities(o)).Where(u => u.Zip(threat).All(x => x.First >= x.Second)).Max(u => u[p])).ToArray();
            Rational[] Gain(Oracle.Point x) => [.. parties.Select(p => x.Utilities[p] - threat[p])];
            Rational[] Share(Oracle.Point x) => [.. parties.Where(p => ideal[p] != threat[p]).Select(p => (x.Utilities[p] - threat[p]) / (ideal[p] - threat[p]))];
            Check(solutions.Nash!, all, x => [Gain(x).Aggregate((Rational)1, (a, b) => a * b)]);
            Check(solutions.Utilitarian!, all, x => [x.Utilities.Aggregate((a, b) => a + b)]);
            Check(solutions.RelativeUtilitarian!, all, x => [Share(x).Aggregate((Rational)0, (a, b) => a + b)]);
            Check(solutions.Egalitarian!, all, x => [.. Gain(x).Order()]);
            Check(solutions.KalaiSmorodinsky!, all, x => [.. Share(x).Order(), 1]);
            return true;
        }, iter: 700);

    [Theory]
    [InlineData(Threat.Reservation)]
    [InlineData(Threat.Zero)]
    public void Are_the_same_by_search_as_off_the_frontier(Threat kind) =>
        RandomDomains.Of(1, 5).Sample(domain =>
        {
            var threat = Solutions.ThreatOf(domain, kind)!;
            Same(Solutions.Of(Frontier.Of(domain), threat), Solutions.Of(domain, threat));
            return true;
        }, iter: 700);

    [Theory]
    [InlineData(3, 12)]
    [InlineData(4, 9)]
    [InlineData(5, 8)]
    public void Are_the_same_by_search_on_larger_scenarios(int parties, int issues)
    {
        var domain = RandomDomains.Additive(3, parties, issues, 4, 100);
        var threat = Seq.Create<Rational>([.. Enumerable.Repeat((Rational)(issues * 45), parties)]);
        Same(Solutions.Of(Frontier.Of(domain, cancellation: Cancel), threat, Cancel), Solutions.Of(domain, threat, cancellation: Cancel));
    }

    [Fact]
    public void Come_with_the_gap_where_the_search_is_cut_short()
    {
        var domain = RandomDomains.Additive(3, 4, 9, 4, 100);
        var threat = Solutions.ThreatOf(domain, Threat.Zero)!;
        var exact = Solutions.Of(Frontier.Of(domain, cancellation: Cancel), threat, Cancel);
        var cut = Solutions.Of(domain, threat, new Budget(10), cancellation: Cancel);
        foreach (var (e, c) in new[] { (exact.Nash!, cut.Nash!), (exact.Egalitarian!, cut.Egalitarian!), (exact.Utilitarian!, cut.Utilitarian!) })
        {
            var gap = c.Proof.Match(_ => Rational.Zero, g => g.Width);
            Assert.True(c.Value <= e.Value && e.Value <= c.Value + gap);
            Assert.Equal(c.Points[0].Utilities, domain.Utilities(c.Points[0].Outcome));
        }
    }

    private static void Same(Solutions expected, Solutions actual)
    {
        Assert.Null(actual.Problem);
        Assert.Equal(expected.Ideal, actual.Ideal);
        foreach (var (e, a) in new[] { (expected.Nash, actual.Nash), (expected.KalaiSmorodinsky, actual.KalaiSmorodinsky), (expected.Egalitarian, actual.Egalitarian),
            (expected.Utilitarian, actual.Utilitarian), (expected.RelativeUtilitarian, actual.RelativeUtilitarian) })
        {
            Assert.Equal(e, a);
        }
    }

    [Fact]
    public void Are_the_two_corners_where_they_are_worth_more_than_the_middle_from_nothing_and_the_middle_from_the_worst()
    {
        // Three outcomes, (1000, 160), (160, 1000) and (299, 299): the choice of threat decides.
        Seq<Seq<Rational>> first = [[1000, 160, 299]], second = [[160, 1000, 299]];
        var domain = new Domain([3], [new(first, 0), new(second, 0)]);
        var frontier = Frontier.Of(domain, cancellation: Cancel);
        var zero = Solutions.Of(frontier, Solutions.ThreatOf(domain, Threat.Zero)!, Cancel);
        Assert.Equal((Rational)160000, zero.Nash!.Value);
        Assert.Equal<IEnumerable<int>>([0, 1], zero.Nash.Points.Select(p => p.Outcome[0]));
        var worst = Solutions.Of(frontier, Solutions.ThreatOf(domain, Threat.Worst)!, Cancel);
        Assert.Equal<IEnumerable<int>>([2], worst.Nash!.Points.Select(p => p.Outcome[0]));
        Assert.Equal<IEnumerable<int>>([2], worst.Egalitarian!.Points.Select(p => p.Outcome[0]));
    }

    private static void Check(Solution actual, List<Oracle.Point> all, Func<Oracle.Point, Rational[]> score)
    {
        var scores = all.Select(score).ToList();
        var best = scores.Aggregate((a, b) => a.AsSpan().SequenceCompareTo(b) >= 0 ? a : b);
        Assert.Equal(best[0], actual.Value);
        Assert.Equal(all.Where((_, i) => scores[i].AsSpan().SequenceEqual(best)).Take(200).Select(x => x.Outcome), actual.Points.Select(p => p.Outcome));
    }
}
