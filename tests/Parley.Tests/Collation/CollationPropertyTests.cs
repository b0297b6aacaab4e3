using CsCheck;
using Parley.Collation;

namespace Parley.Tests.Collation;

/// <summary>What holds for any claims: drawn by leaving out claims of the hand-made reports, mixing in others, and shuffling.</summary>
public class CollationPropertyTests
{
    private static readonly int[] Places = [0, 1, 2];

    private static readonly Gen<Seq<ReadingResult>> Readings =
        from keep in Gen.Bool.Array[70]
        from shift in Gen.Int[0, 69]
        select (Seq<ReadingResult>)[.. Geneva.All().Select((r, n) => r with
        {
            Claims = [.. r.Claims.Where((_, i) => keep[(i + shift + (n * 23)) % keep.Length])],
        })];

    [Fact]
    public void The_order_of_the_reports_changes_nothing() =>
        (from readings in Readings from order in Gen.Shuffle(Places) select (readings, order))
            .Sample(x => Assert.Equal(Collator.Collate(x.readings), Collator.Collate([.. x.order.Select(i => x.readings[i])])), iter: 100);

    [Fact]
    public void A_report_read_twice_counts_once() =>
        Readings.Sample(
            readings =>
            {
                var twice = Collator.Collate([.. readings, .. readings]);
                Assert.Equal(readings.Count, twice.Repeats.Count);
                Assert.Equal(Collator.Collate(readings), twice with { Repeats = [] });
            },
            iter: 100);

    [Fact]
    public void Every_claim_comes_back_somewhere_and_in_one_chain() =>
        Readings.Sample(
            readings =>
            {
                var talks = Collator.Collate(readings);
                var all = readings.SelectMany(r => r.Claims.Select(c => (r.Report.Id.Value, c.Id.Value))).ToHashSet();
                Assert.Equal(all, talks.Bases().SelectMany(b => b.By).Select(c => (c.Report.Value, c.Claim.Id.Value)).ToHashSet());
                Assert.Equal(all.Count, talks.Chains.Sum(c => c.Claims.Count));
            },
            iter: 100);

    [Fact]
    public void Every_value_names_claims_that_its_item_rests_on() =>
        Readings.Sample(
            readings =>
            {
                foreach (var meeting in Collator.Collate(readings).Meetings)
                {
                    var by = meeting.Basis.By.ToHashSet();
                    Assert.All(meeting.Parties.Concat(meeting.Mediators).Concat(meeting.Places), t => Assert.Subset(by, t.By.ToHashSet()));
                    Assert.All(meeting.Whens, w => Assert.NotEmpty(w.By));
                }
            },
            iter: 100);

    [Fact]
    public void Nothing_read_gives_nothing()
    {
        var talks = Collator.Collate([]);
        Assert.Empty(talks.Bases());
        Assert.Empty(talks.Chains);
    }
}
