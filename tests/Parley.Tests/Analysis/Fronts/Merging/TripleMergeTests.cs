using Parley.Analysis.Domains;
using Parley.Analysis.Fronts;
using Parley.Analysis.Fronts.Merging;
using Parley.Analysis.Pareto;
using Parley.Analysis.Plans;

namespace Parley.Tests.Analysis.Fronts.Merging;

public class TripleMergeTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, 10, 9)] // all in few sums, with many ties: the first sum has one value
    [InlineData(4, 14, 9)]
    [InlineData(1000, 9, 9)]
    [InlineData(100_000, 9, 9)] // more places than the table has
    [InlineData(1_000_000_000, 9, 9)] // wider than the table's numbers
    [InlineData(1000, 4, 33)] // more sources than are gone through by value
    public void Keeps_what_sorting_all_candidates_keeps_with_their_packages_and_counts(int scores, int issues, int options)
    {
        for (var seed = 0; seed < 4; seed++)
        {
            var domain = RandomDomains.Additive(seed, 3, issues, options, scores);
            var byValue = Run(domain, trace => new TripleMerge<Tally64>(trace));
            var bySorting = Run(domain, trace => new ManyMerge<long, Tally64>(trace, 3));
            Assert.Equal(bySorting, byValue);
            Assert.True(bySorting.Count > 1 || scores == 1);
        }
    }

    [Fact]
    public void Stops_when_asked_on_the_way_through_its_candidates()
    {
        var rows = new Rows<long, Tally64>(3) { Length = 5000 };
        rows.Reserve(5000);
        for (var n = 0; n < 5000; n++)
        {
            (rows.U[0][n], rows.U[1][n], rows.U[2][n]) = (5000 - n, n, n);
        }

        var domain = RandomDomains.Additive(1, 3, 1, 1, 10);
        var merge = new TripleMerge<Tally64>(new Trace(Groundwork.Of(domain, Cancel).Plan));
        Assert.False(merge.Merge(rows, [new(0, 5000, 0, [0, 0, 0])], new(3), new Meter(Budget.Default, new(true))));
    }

    [Fact]
    public void Says_that_a_count_has_outgrown_its_numbers()
    {
        // 2^66 packages are worth the same to all.
        var domain = RandomDomains.Additive(1, 3, 66, 2, 1);
        var frontier = Frontier.Of(domain, cancellation: Cancel);
        Assert.Equal(System.Numerics.BigInteger.Pow(2, 66), Assert.Single(frontier.Points).Count);
    }

    private static List<(long, long, long, long Code, ulong Count)> Run(Domain domain, Func<Trace, IMerge<long, Tally64>> with)
    {
        var plan = Groundwork.Of(domain, Cancel).Plan;
        var trace = new Trace(plan);
        var merge = with(trace);
        var rows = new Rows<long, Tally64>(3) { Length = 1 };
        rows.Tally[0] = Tally64.One;
        foreach (var step in plan.Steps!)
        {
            var length = rows.Length;
            Source<long>[] sources = [.. step.Moves.Select(m => new Source<long>(0, length, m.Option, Array.ConvertAll(m.Shift, k => (long)k)))];
            var next = new Rows<long, Tally64>(3);
            Assert.True(merge.Merge(rows, sources, next, new Meter(Budget.Default, Cancel)));
            trace.Add(next.Code.AsSpan(0, next.Length).ToArray());
            rows = next;
        }

        Assert.False(merge.Overflow);
        return [.. Enumerable.Range(0, rows.Length).Select(r => (rows.U[0][r], rows.U[1][r], rows.U[2][r], rows.Code[r], rows.Tally[r].N))];
    }
}
