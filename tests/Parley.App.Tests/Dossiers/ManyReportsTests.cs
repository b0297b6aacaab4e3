using System.Globalization;
using Microsoft.Playwright;
using Parley.App.Dossiers.Writers;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Dossiers;

/// <summary>The page of many reports opens at once: what is out of sight is laid out when it comes near, and every link finds it nevertheless.</summary>
public class ManyReportsTests(Browser browser) : IClassFixture<Browser>
{
    private const string Sight = "e => e.checkVisibility({ contentVisibilityAuto: true })";

    private static readonly Lazy<Task<string>> Html = new(() => HtmlDossier.WriteAsync(Compiled.Of(Many(30))));

    [Fact]
    public async Task Only_what_is_near_is_laid_out_when_the_page_opens()
    {
        var page = await browser.Open(await Html.Value);
        await Looked(page);
        foreach (var far in (string[])["#r30-1", "#n30-1", "#meetings-60", "#proposals-60", "#incidents-30", "#tracks-60", "#voices-60"])
        {
            Assert.False(await page.Locator(far).EvaluateAsync<bool>(Sight), far);
        }

        Assert.True(await page.Locator("#summary").EvaluateAsync<bool>(Sight));
        Assert.True(await page.Locator("#who").EvaluateAsync<bool>(Sight));
    }

    [Fact]
    public async Task On_paper_all_of_it_is_laid_out()
    {
        var page = await browser.Open(await Html.Value);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Looked(page);
        Assert.Equal(0, await page.Locator("[id]").EvaluateAllAsync<int>($"all => all.filter(e => e.closest('nav, .skip') == null && !({Sight})(e)).length"));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_number_leads_to_its_sentence_and_the_way_back_to_the_line(int width)
    {
        var page = await browser.Open(await Html.Value, width);
        foreach (var line in (string[])["proposals-60", "meetings-60", "tracks-60", "voices-60", "incidents-30"])
        {
            await Go(page, $"location.hash = '{line}'");
            await Stands(page, line);
            var source = await page.EvaluateAsync<string>($"document.querySelector('#{line} a[href^=\"#r\"]').getAttribute('href').slice(1)");
            await Go(page, $"document.querySelector('#{line} a[href=\"#{source}\"]').click()");
            await Stands(page, source);
            await page.GoBackAsync();
            await Looked(page);
            await Stands(page, line);
            await page.GoForwardAsync();
            await Looked(page);
            await Go(page, $"document.querySelector('a.to-note[href=\"#n{source[1..]}\"]').click()");
            await Stands(page, "n" + source[1..]);
            await Go(page, $"document.querySelector('#n{source[1..]} a[href=\"#{line}\"]').click()");
            await Stands(page, line);
        }
    }

    [Fact]
    public async Task An_address_with_a_number_opens_at_its_sentence()
    {
        var page = await browser.Open(await Html.Value, fragment: "#r20-3");
        await Looked(page);
        await Stands(page, "r20-3");
    }

    private static async Task Go(IPage page, string script)
    {
        await page.EvaluateAsync($"() => {{ {script}; }}");
        await Looked(page);
    }

    // As long as an eye needs at the least: a browser remembers what it laid out only once it was drawn a few times.
    private static async Task Looked(IPage page) =>
        await page.EvaluateAsync("() => new Promise(done => { let left = 10; const next = () => --left > 0 ? requestAnimationFrame(next) : done(); requestAnimationFrame(next); })");

    // In sight, as whoever follows a link has it.
    private static async Task Stands(IPage page, string id) =>
        Assert.InRange(await page.EvaluateAsync<double>($"document.getElementById('{id}').getBoundingClientRect().top"), 0, 899);

    private static Seq<ReadingResult> Many(int reports) =>
    [
        .. Enumerable.Range(1, reports).Select(r =>
        {
            var day = new DateOnly(2026, 1, 1).AddDays(2 * r);
            var said = day.ToString("d MMMM", CultureInfo.InvariantCulture);
            string[] matters = [$"a tax on lamps of kind {r}", $"the return of mill {r}", $"free passage on road {r}"];
            var positions = matters.Select(m => $"Northland demands {m}").ToArray();
            var met = $"Northland and Southland met in Oslo on {said}";
            var raid = $"Southland raided outpost {r}";
            var telling = new Telling($"r{r}", string.Join(". ", positions) + $". {met}. {raid}.", $"Outlet {r % 5}", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                .Place("Oslo").Party("Northland", null).Party("Southland", null)
                .Meeting(met, Status.Asserted, parties: ["Northland", "Southland"], place: "Oslo", when: Telling.Day(said, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
                .Incident(raid, "Southland", null, $"raided outpost {r}");
            return matters.Aggregate(telling, (t, m) => t.Position($"Northland demands {m}", "Northland", Stance.Demands, m)).Reading;
        }),
    ];
}
