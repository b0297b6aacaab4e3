using CsCheck;
using Parley.Analysis.Domains;
using Parley.Analysis.Robust;
using Parley.Analysis.Robust.Open;

namespace Parley.Tests.Analysis.Robust;

public class DominanceTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Proves_what_hand_and_eye_can_prove()
    {
        // One issue: the first option is surely worse than the second for both; the third is best for one and worst for the other.
        var domain = new UncertainDomain([3], [
            Party([new(0, 10), new(20, 30), new(40, 50)]),
            Party([new(0, 10), new(20, 30), new(0, 5)])]);
        var result = Robustness.Of(domain, [[0], [1], [2]], 200, 1, Cancel);
        Assert.Equal([Certainty.Never, Certainty.Always, Certainty.Always], result.Packages.Select(p => p.Efficient.Proven));
        Assert.Equal(Certainty.Never, result.Packages[0].Leximin.Proven);
    }

    [Fact]
    public void Proves_nothing_that_a_draw_denies_and_nothing_that_a_corner_denies() =>
        Gen.Select(Gen.Int[0, 3].Array[12], Gen.Int[0, 2].Array[12], Gen.Bool, Gen.Bool).Sample((low, more, ordered, byOrder) =>
        {
            UncertainParty One(int at) => new(
                ordered ? new Weighing.Order([1, 0]) : new Weighing.Ranges([new(low[at] + 1, low[at] + 1 + more[at]), new(low[at + 1], low[at + 1] + more[at + 1])]),
                byOrder ? [[(Rational)3, new(0, 3), (Rational)0], [new(low[at + 2], low[at + 2] + more[at + 2]), (Rational)low[at + 3]]]
                    : [[new(low[at + 4], low[at + 4] + more[at + 4]), new(low[at + 5], low[at + 5] + more[at + 5]), (Rational)1], [new(low[at + 2], low[at + 2] + more[at + 2]), (Rational)low[at + 3]]],
                (Rational)0, [], Orders: byOrder ? [[0, 1, 2], null] : null);
            var domain = new UncertainDomain([3, 2], [One(0), One(6)]);
            Seq<Seq<int>> all = [[0, 0], [0, 1], [1, 0], [1, 1], [2, 0], [2, 1]];
            var result = Robustness.Of(domain, all, 64, 5, Cancel);
            var sample = new Sample(domain);
            for (var s = 1000; s < 1100; s++)
            {
                sample.Take(new Draw(9, s));
                for (var n = 0; n < all.Count; n++)
                {
                    double[] mine = [sample.Utility(0, all[n]), sample.Utility(1, all[n])];
                    var clearlyBeaten = all.Any(o => sample.Utility(0, o) > mine[0] + 1e-9 && sample.Utility(1, o) > mine[1] + 1e-9);
                    var weaklyBeaten = all.Any(o => !o.Equals(all[n]) && sample.Utility(0, o) >= mine[0] - 1e-9 && sample.Utility(1, o) >= mine[1] - 1e-9);
                    Assert.False(result.Packages[n].Efficient.Proven == Certainty.Always && clearlyBeaten);
                    Assert.False(result.Packages[n].Efficient.Proven == Certainty.Never && !weaklyBeaten);
                }
            }

            return true;
        }, iter: 200);

    [Fact]
    public void Options_in_order_are_drawn_in_order()
    {
        var domain = new UncertainDomain([4], [new(new Weighing.Ranges([(Rational)1]), [[new(0, 100), (Rational)0, (Rational)100, new(0, 100)]], (Rational)0, [], Orders: [[2, 0, 3, 1]])]);
        var sample = new Sample(domain);
        var sum = 0.0;
        for (var s = 0; s < 3000; s++)
        {
            sample.Take(new Draw(1, s));
            var worth = sample.Worth[0][0];
            Assert.True(worth[2] == 100 && worth[2] >= worth[0] && worth[0] >= worth[3] && worth[3] >= worth[1] && worth[1] == 0);
            Assert.Equal([worth[0], worth[3]], sample.Answers);
            sum += worth[0];
        }

        // The larger of two numbers even between 0 and 100 is 200/3 on average.
        Assert.InRange(sum / 3000, 65, 68.5);
    }

    [Fact]
    public void An_order_names_every_option() => Assert.Throws<ArgumentException>(() =>
        new UncertainDomain([2], [new(new Weighing.Ranges([(Rational)1]), [[new(0, 1), new(0, 1)]], (Rational)0, [], Orders: [[0, 0]])]));

    [Fact]
    public void Packages_near_the_frontier_are_those_some_draw_has_on_it()
    {
        // The second option is worth more to the party in about half of all draws, the third in none.
        var domain = new UncertainDomain([3], [Party([(Rational)50, new(0, 100), (Rational)20])]);
        Assert.Equal([0, 1], Nearby.Of(domain, 32, 9, 1, Cancel).Select(o => o[0]).Order());
        Assert.Single(Nearby.Of(domain, 32, 1, 1, Cancel));
    }

    private static UncertainParty Party(Seq<Interval> scores) => new(new Weighing.Ranges([(Rational)1]), [scores], (Rational)0, []);
}
