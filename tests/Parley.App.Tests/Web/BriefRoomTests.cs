using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Parley.Tests.App.Records;
using Parley.Tests.Collation;
using UglyToad.PdfPig;

namespace Parley.Tests.App.Web;

/// <summary>The brief: what the command writes, seen as paper.</summary>
public sealed partial class BriefRoomTests(Served served, Browser browser) : IClassFixture<Served>, IClassFixture<Browser>
{
    [Fact]
    public async Task As_data_and_with_its_annex_it_is_what_the_command_writes()
    {
        Assert.Equal(await RecordCommandTests.Printed(served.Bench, "brief", "--json", "--record", served.Record), await served.Get("/brief.json"));
        Assert.Equal(await RecordCommandTests.Printed(served.Bench, "brief", "--md", "--record", served.Record), await served.Get("/brief.md?annex=1"));
        Assert.Equal(await RecordCommandTests.Printed(served.Bench, "brief", "--md", "--pages", "1", "--record", served.Record), await served.Get("/brief.md?annex=1&pages=1"));
        Assert.Equal(await RecordCommandTests.Printed(served.Bench, "brief", "--md", "--since", "2026-02-18", "--record", served.Record), await served.Get("/brief.md?annex=1&since=2026-02-18"));
    }

    [Fact]
    public async Task Without_the_annex_a_file_has_its_first_pages_and_the_quotes_of_the_numbers_they_name_and_no_others()
    {
        var whole = await served.Get("/brief.md?annex=1");
        var file = await served.Get("/brief.md");
        var front = whole[..whole.IndexOf("# Annex", StringComparison.Ordinal)];
        Assert.StartsWith(front.TrimEnd(), file, StringComparison.Ordinal);
        var sources = file[file.IndexOf("\n## Sources\n", StringComparison.Ordinal)..];
        var named = Numbers().Matches(front).SelectMany(m => m.Value.Trim('[', ']').Split(", ")).SelectMany(r => r.Split(':')[1].Split(' ').Select(c => $"{r.Split(':')[0]}:{c}")).ToHashSet(StringComparer.Ordinal);
        var listed = Listed().Matches(sources).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(listed);
        Assert.Equal(named.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Annex: all that was read", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_Word_it_is_the_file_that_the_command_writes_and_the_page_has_a_link_to_it()
    {
        var page = await Open("/brief?pages=1&since=2026-02-18");
        var link = await page.GetByRole(AriaRole.Link, new() { Name = "Word" }).GetAttributeAsync("href");
        using var answer = await served.Client.GetAsync(new Uri(link!, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", answer.Content.Headers.ContentType?.MediaType);
        var file = Path.Combine(served.Bench.Folder, "brief.docx");
        Assert.Equal(0, await served.Bench.Run("brief", "--one-page", "--since", "2026-02-18", "--docx", "-o", file, "--record", served.Record));
        Assert.Equal(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/brief?pages=3")]
    [InlineData("/brief.md?pages=x")]
    [InlineData("/brief.json?since=yesterday")]
    public async Task What_is_no_length_and_no_day_is_refused(string address) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);

    [Fact]
    public async Task Printed_there_is_nothing_but_the_paper_and_every_line_of_it()
    {
        var page = await Open("/brief");
        var shown = await page.Locator(".paper").InnerTextAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(Plain(shown), Plain(await page.Locator(".paper").InnerTextAsync()));
        Assert.Equal(Plain(shown), Plain(await page.Locator("body").InnerTextAsync()));
    }

    [Fact]
    public async Task One_page_is_one_page_of_paper_before_its_sources()
    {
        var page = await Open("/brief?pages=1");
        await page.EvaluateAsync("document.querySelector('.sources').remove()");
        using var printed = PdfDocument.Open(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
        Assert.Equal(1, printed.NumberOfPages);
    }

    [Fact]
    public async Task A_number_brings_up_its_words_beside_the_paper_and_over_it_on_a_phone()
    {
        foreach (var width in new[] { 1280, 390 })
        {
            var page = await Open("/brief", width);
            var number = page.Locator(".paper .summary a[data-source]").First;
            var id = await number.GetAttributeAsync("data-source");
            await number.ClickAsync();
            await page.Locator($"#source a[href='/claims/{id}']").WaitForAsync();
            Assert.True(await page.Locator("#source mark").First.IsVisibleAsync());
        }
    }

    [Fact]
    public async Task All_that_was_read_in_many_reports_is_had_as_a_file_and_makes_no_page_that_opens_for_minutes()
    {
        await using var many = new Served();
        var path = Path.Combine(many.Bench.Folder, "many.parley");
        using (var record = Storage.RecordFile.Create(path, "Many", TimeProvider.System).Record!)
        {
            for (var n = 0; n <= 60; n++)
            {
                var told = new Telling($"r{n}", $"Ukraine demands monitors at dam {n}.", "One", "2026-03-02", $"Report {n}").Party("Ukraine", "UA");
                record.Take(told.Position($"Ukraine demands monitors at dam {n}", "Ukraine", Stance.Demands, $"monitors at dam {n}").Reading, "by hand", "told", "Ann");
            }
        }

        await many.Begin(path);
        var page = await many.Get("/brief?annex=1");
        Assert.Contains("too long for a page", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/brief.md?annex=1\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"annex\"", page, StringComparison.Ordinal);
        Assert.Contains("# Annex", await many.Get("/brief.md?annex=1"), StringComparison.Ordinal);
        Assert.DoesNotContain("too long for a page", await served.Get("/brief?annex=1"), StringComparison.Ordinal);
    }

    private async Task<IPage> Open(string address, int width = 1280)
    {
        var page = await browser.Visit(new Uri(served.Address), width);
        await page.GotoAsync(served.Origin + address);
        return page;
    }

    private static string Plain(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\[\d+:c\d+( c\d+)*(, \d+:c\d+( c\d+)*)*\]")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^- \[(\d+:c\d+)\]", RegexOptions.Multiline)]
    private static partial Regex Listed();
}
