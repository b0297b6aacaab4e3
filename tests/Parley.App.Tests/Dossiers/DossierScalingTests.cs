using Parley.App.Dossiers.Writers;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Dossiers;

/// <summary>The page of twice as many reports is twice the work. Work is told by the bytes allocated, which no clock or neighbour disturbs.</summary>
public class DossierScalingTests
{
    // Lists grow by doubling, so that twice the reports may cost a little more or less than twice.
    private const double Tolerance = 1.2;

    [Fact]
    public void The_page_grows_as_the_number_of_reports_does()
    {
        // What is made once for all pages, the pools of buffers among it, is made before.
        Cost(1200);
        var (one, two, four) = (Cost(300), Cost(600), Cost(1200));
        Assert.True(
            four - two <= Tolerance * 2 * (two - one),
            $"300 reports take {one:N0} bytes, 600 {two:N0}, 1,200 {four:N0}: {(four - two) / (2.0 * (two - one)):F2} times what is in proportion");
    }

    [Fact]
    public async Task Reports_of_one_text_name_the_first_of_each_other()
    {
        Seq<ReadingResult> readings =
        [
            .. Enumerable.Range(1, 30).Select(i => new Telling(
                $"r{i:00}",
                $"Northland demands a tax on lamps, its envoy said in Oslo on Tuesday after a day of talks with Southland that both sides called long and hard, and it will put its demand on paper before they meet again. Seen {i} times.",
                $"Outlet {i}").Party("Northland", null).Position("Northland demands a tax on lamps", "Northland", Stance.Demands, "a tax on lamps").Reading),
        ];
        var dossier = Compiled.Of(readings);
        Assert.Equal((20, 9), (dossier.Reports[0].OneText.Count, dossier.Reports[0].FurtherOneText));
        Assert.Equal(1, dossier.Reports[29].OneText[0]);
        Assert.Contains("18, 19, 20, 21 and 9 others: counted together as one source.", await HtmlDossier.WriteAsync(dossier), StringComparison.Ordinal);
        Assert.Contains("Much the same text as reports 1, 2, 3,", MarkdownDossier.Write(dossier), StringComparison.Ordinal);
    }

    private static long Cost(int reports)
    {
        var dossier = Compiled.Of([.. Enumerable.Range(1, reports).Select(i => new Telling($"r{i}", $"Northland demands a tax on lamps of kind {i}.", $"Outlet {i % 5}", "2026-02-17")
            .Party("Northland", null).Position($"Northland demands a tax on lamps of kind {i}", "Northland", Stance.Demands, $"a tax on lamps of kind {i}").Reading)]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var page = HtmlDossier.WriteAsync(dossier);

        // Nothing is waited for on the way, so that all of it was made on this thread.
        Assert.True(page.IsCompletedSuccessfully);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
