using CsCheck;
using Parley.Analysis.Domains;
using Parley.Analysis.Robust;
using Parley.Analysis.Robust.Counting;
using Parley.Analysis.Robust.Open;

namespace Parley.Tests.Analysis.Robust;

public class AcceptanceTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Counts_what_packages_compared_one_by_one_count() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var (domain, samples) = (Uncertain.Of(seed), 1 + (seed % 150));
            int[][] feasible = [.. Uncertain.Outcomes(domain).Where(o => !domain.RedLines.Any(r => r.Fits(o)))];
            var found = Acceptance.OfAll(domain, samples, 3, Cancel)!;
            Assert.Equal(feasible, Enumerable.Range(0, found.Packages).Select(n => found.Outcome(n).ToArray()));
            if (feasible.Length > 0)
            {
                Same(domain, found, feasible, Sampling.Run(domain, feasible, feasible.Length, samples, 3, Cancel));
            }

            return true;
        }, iter: 400);

    [Fact]
    public void Takes_packages_in_any_order_and_more_than_once() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var (domain, random) = (Uncertain.Of(seed), new Random(seed));
            int[][] some = [.. Enumerable.Range(0, 1 + (seed % 40)).Select(_ => domain.Options.Select(k => random.Next(k)).ToArray())];
            var found = Acceptance.Of(domain, [.. some.Select(o => (Seq<int>)[.. o])], 70, 5, Cancel);
            Assert.Equal(some, Enumerable.Range(0, found.Packages).Select(n => found.Outcome(n).ToArray()));
            Same(domain, found, some, Sampling.Run(domain, some, some.Length, 70, 5, Cancel));
            return true;
        }, iter: 200);

    [Theory]
    [InlineData(8, 3)] // all of them, several times as many as are counted at a time
    [InlineData(5, 30)] // tables of one issue each
    [InlineData(1, 600)]
    [InlineData(130, 23)] // so many tables that all that is refused is in doubt
    public void Large_batches_are_counted_as_sums_one_by_one(int issues, int options)
    {
        var random = new Random(issues);
        var domain = new UncertainDomain([.. Enumerable.Repeat(options, issues)], [.. Enumerable.Range(0, 2).Select(p => new UncertainParty(
            p == 0 ? new Weighing.Order([.. Enumerable.Range(0, issues)]) : new Weighing.Ranges([.. Enumerable.Range(0, issues).Select(_ => new Interval(1, 5))]),
            [.. Enumerable.Range(0, issues).Select(_ => (Seq<Interval>)[.. Enumerable.Range(0, options).Select(_ => random.Next(91)).Select(v => new Interval(v, v + 10))])],
            new Interval(45, 60), p == 0 ? [] : [new(new([new(0, [0, 1])]), new Interval(-5, 5))]))]);
        var few = domain.Options.Aggregate(1.0, (n, k) => n * k) < 10_000;
        Seq<int>[] packages = few ? [.. Uncertain.Outcomes(domain).Select(o => (Seq<int>)[.. o])] : [.. Enumerable.Range(0, 3000).Select(_ => (Seq<int>)[.. domain.Options.Select(k => random.Next(k))])];
        var found = few ? Acceptance.OfAll(domain, 100, 2, Cancel)! : Acceptance.Of(domain, packages, 100, 2, Cancel);
        var (sample, accepts, all) = (new Sample(domain), new int[packages.Length, 2], new int[packages.Length]);
        for (var s = 0; s < 100; s++)
        {
            sample.Take(new Draw(2, s));
            for (var n = 0; n < packages.Length; n++)
            {
                var (a, b) = (sample.Utility(0, packages[n]) - sample.Reservation[0] > -1e-12, sample.Utility(1, packages[n]) - sample.Reservation[1] > -1e-12);
                (accepts[n, 0], accepts[n, 1], all[n]) = (accepts[n, 0] + (a ? 1 : 0), accepts[n, 1] + (b ? 1 : 0), all[n] + (a && b ? 1 : 0));
            }
        }

        Assert.Equal(packages.Length, found.Packages);
        Assert.All(Enumerable.Range(0, packages.Length), n =>
            Assert.Equal((accepts[n, 0], accepts[n, 1], all[n]), (found.Accepts(n, 0), found.Accepts(n, 1), found.AllAccept(n))));
    }

    [Fact]
    public void Any_number_of_threads_count_the_same()
    {
        var domain = Uncertain.Of(12);
        var one = Threads(1);
        Assert.Equal(1000, one.Samples);
        Assert.All((int[])[2, 3, 8], threads => Assert.Equal(All(one), All(Threads(threads))));

        Acceptance Threads(int threads) => Acceptance.Of(domain, Acceptance.All(domain, _ => true, Cancel)!, inOrder: true, 1000, 1, threads, Cancel)!;
        IEnumerable<(int, int)> All(Acceptance a) => Enumerable.Range(0, a.Packages).Select(n => (a.AllAccept(n), a.Accepts(n, 0)));
    }

    [Fact]
    public void A_package_worth_just_no_deal_under_everything_is_accepted()
    {
        // Every option scores what no deal is worth, so whatever the weights all packages tie with it.
        Assert.All(Held(50, null), held => Assert.Equal(500, held));
        // A thousand-millionth more for no deal, and none is.
        Assert.All(Held(new Rational(50_000_000_001, 1_000_000_000), null), held => Assert.Equal(0, held));
        // Worth more, but no more than no deal is what counts.
        Assert.All(Held(40, 40), held => Assert.Equal(500, held));
        Assert.All(Held(40, 39), held => Assert.Equal(0, held));

        static IEnumerable<int> Held(Rational none, Rational? ceiling)
        {
            Seq<Seq<Interval>> scores = [.. Enumerable.Repeat((Seq<Interval>)[(Rational)50, (Rational)50, (Rational)50], 3)];
            var found = Acceptance.OfAll(new([3, 3, 3], [new(new Weighing.Order([2, 0, 1]), scores, none, [], ceiling), new(new Weighing.Ranges([new(0, 1), new(1, 2), new(3, 9)]), scores, none, [], ceiling)]),
                500, 1, Cancel)!;
            return Enumerable.Range(0, 27).Select(found.AllAccept);
        }
    }

    [Fact]
    public void Very_large_and_very_small_numbers_are_counted_as_they_are()
    {
        foreach (var exponent in (int[])[-300, -15, 15, 200, 308])
        {
            var size = exponent < 0 ? new Rational(1, System.Numerics.BigInteger.Pow(10, -exponent)) : System.Numerics.BigInteger.Pow(10, exponent);
            Seq<Seq<Interval>> scores = [[new(0, size), -size, size], [size, new(-size, size), (Rational)0]];
            var domain = new UncertainDomain([3, 3], [new(new Weighing.Ranges([new(1, 2), new(1, 2)]), scores, new Interval(-size, size), [])]);
            int[][] all = [.. Uncertain.Outcomes(domain)];
            Same(domain, Acceptance.OfAll(domain, 200, 1, Cancel)!, all, Sampling.Run(domain, all, all.Length, 200, 1, Cancel));
        }
    }

    [Fact]
    public void Stops_when_asked_and_takes_no_more_than_it_can_hold()
    {
        var domain = Uncertain.Of(12);
        var stopped = new CancellationToken(true);
        Assert.Equal((0, 0), (Acceptance.OfAll(domain, 1000, 1, stopped)!.Samples, Acceptance.OfAll(domain, 1000, 1, stopped)!.Packages));
        Assert.Null(Zone.Of(domain, [], Middle(domain), 1000, 1, 10, stopped));
        var large = new UncertainDomain([.. Enumerable.Repeat(4, 10)], [new(new Weighing.Order([0]), [.. Enumerable.Repeat((Seq<Interval>)[(Rational)0, (Rational)1, (Rational)2, (Rational)3], 10)], (Rational)1, [])]);
        Assert.Null(Acceptance.OfAll(large, 1, 1, Cancel)); // 1,048,576
        Assert.Throws<ArgumentException>(() => Acceptance.Of(domain, [[99]], 1, 1, Cancel));
        Assert.Throws<ArgumentOutOfRangeException>(() => Acceptance.OfAll(domain, 0, 1, Cancel));
    }

    [Fact]
    public void What_holds_under_everything_or_nothing_is_what_the_bounds_say() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var domain = Uncertain.Of(seed);
            foreach (var party in domain.Parties)
            {
                var corners = new Corners(party, domain.Options);
                Assert.All(Uncertain.Outcomes(domain), o =>
                {
                    var bounds = Bounds.Of(party, o);
                    Assert.Equal(bounds.Low.Sign >= 0 ? Certainty.Always : bounds.High.Sign < 0 ? Certainty.Never : Certainty.Sometimes, corners.Of(o));
                });
            }

            return true;
        }, iter: 400);

    [Fact]
    public void A_zone_counts_what_all_accept_and_how_surely() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var domain = Uncertain.Of(seed);
            int[][] feasible = [.. Uncertain.Outcomes(domain).Where(o => !domain.RedLines.Any(r => r.Fits(o)))];
            var zone = Zone.Of(domain, [], Middle(domain), 100, 3, 5, Cancel)!;
            var bounds = feasible.Select(o => domain.Parties.Select(p => Bounds.Of(p, o)).ToArray()).ToArray();
            Assert.Equal(feasible.Length, zone.Packages);
            Assert.Equal(bounds.Count(b => b.All(x => x.High.Sign >= 0)), zone.Possible);
            Assert.Equal(bounds.Count(b => b.All(x => x.Low.Sign >= 0)), zone.Always);
            if (feasible.Length > 0)
            {
                var held = Sampling.Run(domain, feasible, feasible.Length, 100, 3, Cancel).All;
                Assert.Equal((held.Count(h => h >= 90), held.Count(h => h >= 50)), (zone.NineTenths, zone.Half));
                Assert.Equal(held.Where(h => h > 0).OrderDescending().Take(5).Select(h => h / 100.0), zone.Often.Select(o => o.AllAccept.Value));
            }

            return true;
        }, iter: 200);

    [Fact]
    public void Of_packages_accepted_equally_often_those_given_come_first_and_then_the_most_even()
    {
        // Four packages, all accepted for certain; what the two parties gain at the least: 3, 1, 2, 2.
        UncertainParty Party(int[] worth) => new(new Weighing.Ranges([(Rational)1]), [[.. worth.Select(w => (Interval)(Rational)w)]], new Interval(-1, 0), []);
        var domain = new UncertainDomain([4], [Party([3, 1, 9, 2]), Party([9, 9, 2, 9])]);
        Assert.Equal([1, 0, 2, 3], Zone.Of(domain, [[1]], Middle(domain), 10, 1, 4, Cancel)!.Often.Select(o => o.Outcome[0]));
        Assert.Equal([0, 2], Zone.Of(domain, [], Middle(domain), 10, 1, 2, Cancel)!.Often.Select(o => o.Outcome[0]));
    }

    private static void Same(UncertainDomain domain, Acceptance found, int[][] packages, Tallies one)
    {
        Assert.Equal(one.Samples, found.Samples);
        Assert.Equal(one.All, Enumerable.Range(0, packages.Length).Select(found.AllAccept));
        Assert.All(Enumerable.Range(0, domain.Parties.Count), p => Assert.Equal(one.Accepts[p], Enumerable.Range(0, packages.Length).Select(n => found.Accepts(n, p))));
    }

    private static Domain Middle(UncertainDomain domain) => new(domain.Options, [.. domain.Parties.Select(p => new PartyValues([.. p.Scores.Select(row => (Seq<Rational>)[.. row.Select(s => s.Low)])], 0))]);

    /// <summary>Small scenarios of every kind: whole numbers that tie often, ranges and orders of weights and options, terms, ceilings, red lines, single options.</summary>
    private static class Uncertain
    {
        public static UncertainDomain Of(int seed)
        {
            var random = new Random(seed);
            int[] options = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(1, 5))];
            Pattern Some() => new([.. Enumerable.Range(0, options.Length).OrderBy(_ => random.Next()).Take(random.Next(1, 3)).Select(i => new Condition(i, random.Next(options[i])))]);
            Interval Range(int least, int most) => random.Next(least, most) is var low && random.Next(2) == 0 ? (Interval)(Rational)low : new(low, low + random.Next(1, 4));
            UncertainParty Party()
            {
                Weighing weights = random.Next(2) == 0
                    ? new Weighing.Order([.. Enumerable.Range(0, options.Length).OrderBy(_ => random.Next()).Take(random.Next(1, options.Length + 1))])
                    : new Weighing.Ranges([.. options.Select((_, i) => i == 0 ? new Interval(random.Next(2), 2) : Range(0, 3))]);
                Seq<int>?[] orders = [.. options.Select(k => random.Next(3) == 0 ? (Seq<int>)[.. Enumerable.Range(0, k).OrderBy(_ => random.Next())] : null)];
                Seq<Seq<Interval>> scores = [.. options.Select((k, i) => orders[i] is { } o ? InOrder(o) : (Seq<Interval>)[.. Enumerable.Range(0, k).Select(_ => Range(0, 5))])];
                return new(weights, scores, Range(0, 5), [.. Enumerable.Range(0, random.Next(6) == 0 ? 10 : random.Next(3)).Select(_ => new UncertainTerm(Some(), Range(-2, 2)))],
                    random.Next(4) == 0 ? random.Next(1, 6) : null, orders.All(o => o is null) ? null : [.. orders]);
            }

            return new([.. options], [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Party())], random.Next(2) == 0 ? null : [Some()]);
        }

        public static IEnumerable<int[]> Outcomes(UncertainDomain domain) =>
            domain.Options.Aggregate((IEnumerable<int[]>)[[]], (all, k) => all.SelectMany(o => Enumerable.Range(0, k).Select(x => (int[])[.. o, x])));

        private static Seq<Interval> InOrder(Seq<int> order)
        {
            var scores = Enumerable.Repeat(new Interval(0, 4), order.Count).ToArray();
            (scores[order[^1]], scores[order[0]]) = ((Rational)0, (Rational)4);
            return [.. scores];
        }
    }
}
