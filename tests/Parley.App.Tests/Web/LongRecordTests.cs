using Microsoft.Playwright;
using Parley.RecordBench;
using Parley.Storage;

namespace Parley.Tests.App.Web;

/// <summary>A record longer than a page: lists go on from page to page, and no page grows with the record.</summary>
public sealed class LongRecordTests(Browser browser) : IClassFixture<Browser>
{
    private const int Reports = 130;

    // Of the page itself, without the style sheet and the script, which are fetched once.
    private const int MostBytes = 150 * 1024;

    [Fact]
    public async Task Lists_go_on_from_page_to_page_and_leave_nobody_out_and_no_page_weighs_more_than_it_may()
    {
        await using var served = new Served();
        await served.Begin(MadeUp(served.Bench));
        foreach (var room in new[] { "/", "/reports", "/claims", "/proposals", "/people", "/disagreements" })
        {
            Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(await served.Get(room)), 1_000, MostBytes);
        }

        var page = await browser.Visit(new Uri(served.Address), script: false);
        await page.GotoAsync(served.Origin + "/reports");
        var pages = new List<string[]>();
        for (; ; )
        {
            pages.Add(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.headline a')].map(a => a.getAttribute('href'))"));
            var more = page.GetByRole(AriaRole.Link, new() { Name = "Earlier reports" });
            if (await more.CountAsync() == 0)
            {
                break;
            }

            await more.ClickAsync();
        }

        Assert.Equal(Enumerable.Range(1, Reports).Select(n => $"/reports/r{n}").Order(StringComparer.Ordinal), pages.SelectMany(p => p).Order(StringComparer.Ordinal));
        Assert.Equal([60, 60, 10], pages.Select(p => p.Length));
        await page.GotoAsync(served.Origin + "/proposals");
        await page.GetByRole(AriaRole.Link, new() { Name = "More of these" }).First.ClickAsync();
        Assert.Single(await page.Locator(".state").AllAsync());
        Assert.NotEmpty(await page.Locator(".state > .listing > li").AllAsync());
        Assert.Empty(served.Faults);
    }

    private static string MadeUp(Bench bench)
    {
        var made = new MadeUpReports(1);
        var path = Path.Combine(bench.Folder, "long.parley");
        using var record = RecordFile.Create(path, "Made up", TimeProvider.System).Record!;
        for (var n = 1; n <= Reports; n++)
        {
            record.Take(made.Report(n), "made up", "made up", "Ann");
        }

        return path;
    }
}
