using CsCheck;
using Parley.Analysis.Domains;
using Parley.Analysis.Explaining;

namespace Parley.Tests.Analysis.Explaining;

public class ExplanationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // North wants the harbour, south the customs; each accepts from 50 on.
    private static readonly Domain Harbour = new([3, 2],
        [new([[60, 40, 0], [20, 0]], 50), new([[0, 30, 60], [0, 40]], 50)]);

    [Fact]
    public void Says_what_each_party_gives_and_the_single_change_that_all_accept()
    {
        var told = Explanation.Of(Harbour, [0, 0], cancellation: Cancel);
        Assert.False(told.Acceptable);
        Assert.Equal([30, -50], told.Parties.Select(p => p.Gain));
        Assert.Equal([new Concession(0, 60, 2), new Concession(1, 40, 1)], told.Parties[1].Concessions);
        Assert.Equal([new Change(0, 0, 2)], told.Parties[1].InTheWay!);
        Assert.Empty(told.Parties[0].InTheWay!);
        Assert.Null(told.Remedy);
        var other = Explanation.Of(new Domain(Harbour.Options, [.. Harbour.Parties.Select(p => new PartyValues(p.Scores, 40))]), [0, 0], cancellation: Cancel);
        Assert.Equal([new Change(1, 0, 1)], other.Remedy!);
    }

    [Fact]
    public void Sees_no_way_to_a_party_whose_ceiling_is_below_no_deal()
    {
        Domain With(Rational ceiling) => new([2, 2], [new([[0, 60], [0, 60]], 100, ceiling: ceiling)]);
        Assert.Null(Explanation.Of(With(99), [0, 0], cancellation: Cancel).Parties[0].InTheWay);
        var told = Explanation.Of(With(100), [0, 0], cancellation: Cancel);
        Assert.Equal([new Change(0, 0, 1), new Change(1, 0, 1)], told.Parties[0].InTheWay!);
        Assert.Equal((Rational)0, Explanation.Of(With(100), [1, 1], cancellation: Cancel).Parties[0].Gain);
    }

    [Fact]
    public void Names_the_red_lines_crossed_and_a_change_that_steps_back()
    {
        var domain = new Domain([2, 2], [new([[1, 0], [0, 1]], 0)], [new([new(1, 1)]), new([new(0, 0), new(1, 0)]), new([new(0, 0), new(1, [0, 1])])]);
        var told = Explanation.Of(domain, [0, 0], cancellation: Cancel);
        Assert.Equal([1, 2], told.RedLines);
        Assert.Equal([new Change(0, 0, 1)], told.Remedy!);
    }

    [Fact]
    public void Finds_the_fewest_changes_that_any_search_finds() =>
        Gen.Select(RandomDomains.Of(1, 3), Gen.Int[0, 1000]).Sample((domain, pick) =>
        {
            var all = Oracle.Outcomes(domain).ToList();
            var outcome = all[pick % all.Count];
            int Distance(int[] o) => o.Zip(outcome).Count(x => x.First != x.Second);
            var told = Explanation.Of(domain, Seq.Create<int>(outcome));
            var good = all.Where(o => domain.IsFeasible(o) && domain.Utilities(o).Zip(domain.Parties).All(x => x.First >= x.Second.Reservation)).ToList();
            Assert.Equal(good.Any(o => Distance(o) == 0), told.Acceptable);
            var fewest = good.Count == 0 ? 99 : good.Min(Distance);
            Assert.Equal(fewest > 3 ? null : fewest, told.Remedy?.Count);
            Assert.True(told.Complete);
            for (var p = 0; p < domain.Parties.Count; p++)
            {
                var enough = all.Where(o => domain.Parties[p].Utility(o) >= domain.Parties[p].Reservation).Select(Distance).DefaultIfEmpty(99).Min();
                Assert.Equal(enough == 99 ? null : enough, told.Parties[p].InTheWay?.Count);
            }

            return true;
        }, iter: 500);
}
