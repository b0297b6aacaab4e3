using CsCheck;
using Parley.Analysis.Domains;
using Parley.Analysis.Robust;
using Parley.Analysis.Robust.Open;

namespace Parley.Tests.Analysis.Robust;

public class RobustnessTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly Seq<Seq<int>> Four = [[0, 0], [0, 1], [1, 0], [1, 1]];

    [Fact]
    public void Knows_shares_that_can_be_worked_out_by_hand()
    {
        // Worth 100 times the first weight, which is even between 0 and 1 where the sum is one; no deal is worth 30.
        var domain = new UncertainDomain([2, 2], [new(new Weighing.Order([0, 1]), Rows([[100, 0], [0, 100]]), (Rational)30, [])]);
        var result = Robustness.Of(domain, Four, 20_000, 7, cancellation: Cancel);
        // The first weight is even between 1/2 and 1.
        Assert.Equal((Certainty.Always, 1.0, 0.0), (result.Packages[0].AllAccept.Proven, result.Packages[0].AllAccept.Value, result.Packages[0].AllAccept.StandardError));
        Assert.Equal(Certainty.Always, result.Packages[1].AllAccept.Proven);
        Assert.Equal(Certainty.Never, result.Packages[2].AllAccept.Proven);
        Assert.Equal(Certainty.Sometimes, result.Packages[3].AllAccept.Proven);
        Assert.InRange(result.Packages[3].AllAccept.Value, 0.38, 0.42);
        Assert.InRange(result.Packages[3].AllAccept.StandardError, 0.003, 0.004);
        Assert.Equal(1, result.Packages[1].Efficient.Value);
        Assert.Equal(0, result.Packages[0].Efficient.Value);
    }

    [Fact]
    public void Asks_for_the_number_that_decides()
    {
        // The second package is accepted where no deal is worth less than 50 to the party, the first never.
        var domain = new UncertainDomain([2], [new(new Weighing.Ranges([(Rational)1]), Rows([[0, 50]]), new Interval(20, 100), [])]);
        var result = Robustness.Of(domain, [[0], [1]], 4000, 1, cancellation: Cancel);
        Assert.InRange(result.Packages[1].AllAccept.Value, 0.34, 0.41);
        Assert.Null(result.Ask);
        // Each of two packages is accepted on its own side of zero of one term, so knowing the side lifts the share from a half to one.
        var torn = new UncertainDomain([2], [new(new Weighing.Ranges([(Rational)1]), Rows([[0, 0]]), (Rational)0, [new(new([new(0, 0)]), new Interval(-10, 10))]),
            new(new Weighing.Ranges([(Rational)1]), Rows([[0, 1]]), new Interval(0, 1), [])]);
        var ask = Robustness.Of(torn, [[0], [1]], 4000, 1, cancellation: Cancel).Ask;
        Assert.Null(ask);
        var even = new UncertainDomain([2, 2], [new(new Weighing.Ranges([new(0, 1), new(0, 1)]), Rows([[1, 0], [1, 0]]), new Rational(1, 2), [])]);
        var told = Robustness.Of(even, [[0, 1], [1, 0]], 4000, 1, cancellation: Cancel);
        Assert.Equal((0, Unknown.Weight), (told.Ask!.Question.Party, told.Ask.Question.About));
        Assert.InRange(told.Ask.Middle, 0.45, 0.55);
        Assert.InRange(told.Ask.Gain, 0.4, 0.5);
        Assert.NotEqual(told.Ask.BestBelow, told.Ask.BestAbove);
    }

    [Fact]
    public void Counts_nothing_above_a_ceiling()
    {
        // Worth 80 for certain, and no deal somewhere from 40 to 60; with a ceiling of 50 no deal is the better half of the time.
        UncertainDomain With(Rational? ceiling) => new([1], [new(new Weighing.Ranges([(Rational)1]), Rows([[80]]), new Interval(40, 60), [], ceiling)]);
        Assert.Equal(Certainty.Always, Robustness.Of(With(null), [[0]], 4000, 1, cancellation: Cancel).Packages[0].AllAccept.Proven);
        Assert.Equal(Certainty.Always, Robustness.Of(With(60), [[0]], 4000, 1, cancellation: Cancel).Packages[0].AllAccept.Proven);
        Assert.Equal(Certainty.Never, Robustness.Of(With(39), [[0]], 4000, 1, cancellation: Cancel).Packages[0].AllAccept.Proven);
        var half = Robustness.Of(With(50), [[0]], 4000, 1, cancellation: Cancel).Packages[0].AllAccept;
        Assert.Equal(Certainty.Sometimes, half.Proven);
        Assert.InRange(half.Value, 0.46, 0.54);
    }

    [Fact]
    public void Says_the_same_whenever_asked_with_one_seed()
    {
        var domain = new UncertainDomain([2, 2], [new(new Weighing.Ranges([new(1, 3), new(1, 2)]), Rows([[100, 0], [0, 100]]), new Interval(20, 60), []),
            new(new Weighing.Order([1, 0]), Rows([[0, 100], [60, 0]]), new Interval(20, 60), [])]);
        var one = Robustness.Of(domain, Four, 1000, 3, cancellation: Cancel);
        Assert.Equal(one, Robustness.Of(domain, Four, 1000, 3, cancellation: Cancel));
        Assert.NotEqual(one, Robustness.Of(domain, Four, 1000, 4, cancellation: Cancel));
        Assert.False(one.Stopped);
    }

    [Fact]
    public void Proves_nothing_more_once_it_is_stopped()
    {
        var domain = new UncertainDomain([2, 2], [new(new Weighing.Order([0, 1]), Rows([[100, 0], [0, 100]]), (Rational)30, [])]);
        var stopped = Robustness.Of(domain, Four, 1000, 3, new CancellationToken(true));
        Assert.Equal((1, true), (stopped.Samples, stopped.Stopped));
        Assert.All(stopped.Packages, p => Assert.Equal((Certainty.Sometimes, Certainty.Sometimes), (p.AllAccept.Proven, p.Efficient.Proven)));
        Assert.Equal(1, stopped.Packages[0].AllAccept.Value);
    }

    [Fact]
    public void Bounds_hold_every_draw_and_are_reached_at_a_corner() =>
        Gen.Select(Gen.Int[0, 4].Array[6], Gen.Int[0, 3].Array[6], Gen.Bool, Gen.Int[0, 7]).Sample((low, more, ordered, pick) =>
        {
            Weighing weights = ordered ? new Weighing.Order([1, 0, 2]) : new Weighing.Ranges([new(low[0], low[0] + more[0]), new(low[1], low[1] + more[1]), new(low[2], low[2] + more[2] + 1)]);
            Seq<Seq<Interval>> scores = [.. Enumerable.Range(0, 3).Select(i => (Seq<Interval>)[new(low[i + 3], low[i + 3] + more[i + 3]), new(low[i], low[i] + 1)])];
            var party = new UncertainParty(weights, scores, new Interval(1, 2), []);
            int[] outcome = [pick & 1, (pick >> 1) & 1, pick >> 2];
            var bounds = Bounds.Of(party, outcome);
            var sample = new Sample(new UncertainDomain([2, 2, 2], [party]));
            for (var s = 0; s < 50; s++)
            {
                sample.Take(new Draw(5, s));
                Assert.InRange(sample.Utility(0, outcome) - sample.Reservation[0], bounds.Low.ToDouble() - 1e-9, bounds.High.ToDouble() + 1e-9);
            }

            var corners = Corners(weights).Select(w => Enumerable.Range(0, 3).Aggregate((Rational)0, (s, i) => s + (w[i] * scores[i][outcome[i]].Low)) / w.Aggregate((a, b) => a + b) - 2);
            Assert.Equal(corners.Min(), bounds.Low);
            return true;
        }, iter: 300);

    private static IEnumerable<Rational[]> Corners(Weighing weights) => weights.Match(
        r => Enumerable.Range(0, 8).Select(bits => r.ByIssue.Select((w, i) => (bits >> i & 1) != 0 ? w.High : w.Low).ToArray()).Where(w => w.Any(x => x.Sign > 0)),
        o => Enumerable.Range(1, o.Issues.Count).Select(n => Enumerable.Range(0, 3).Select(i => (Rational)(o.Issues.Take(n).Contains(i) ? 1 : 0)).ToArray()));

    private static Seq<Seq<Interval>> Rows(int[][] scores) => [.. scores.Select(row => (Seq<Interval>)[.. row.Select(s => (Interval)(Rational)s)])];
}
