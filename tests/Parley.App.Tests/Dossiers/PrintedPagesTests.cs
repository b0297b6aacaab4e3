using System.Globalization;
using Parley.App.Dossiers.Compiling;
using Parley.App.Dossiers.Writers;
using Parley.Tests.Collation;
using UglyToad.PdfPig;

namespace Parley.Tests.App.Dossiers;

/// <summary>The first part on paper: never more pages than were asked for, whatever was read.</summary>
public class PrintedPagesTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    [InlineData(3, 4)]
    public async Task The_annex_begins_on_a_new_page_within_what_was_asked_for(int seed, int pages)
    {
        var page = await browser.Open(await HtmlDossier.WriteAsync(Compiled.Of(Much(seed), DossierWish.Plain with { Pages = pages })));
        using var printed = PdfDocument.Open(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
        var annex = printed.GetPages().First(p => string.Concat(p.GetWords().Select(w => w.Text)).Contains("Annex:allthatwasread", StringComparison.Ordinal)).Number;
        Assert.InRange(annex, 2, pages + 1);
    }

    [Fact]
    public void More_pages_hold_all_that_fewer_hold()
    {
        var talks = Much(4);
        var before = Compiled.Of(talks, DossierWish.Plain with { Pages = 1 }).Front;
        foreach (var pages in (int[])[2, 3, 8])
        {
            var now = Compiled.Of(talks, DossierWish.Plain with { Pages = pages }).Front;
            Assert.Subset(now.Lines().Select(l => l.Text).ToHashSet(), before.Lines().Select(l => l.Text).ToHashSet());
            Assert.True(now.Lines().Count() > before.Lines().Count());
            before = now;
        }
    }

    [Fact]
    public void What_has_no_room_is_said_to_stand_in_the_annex()
    {
        Assert.Contains("In the annex alone: ", string.Join(' ', Compiled.Of(Much(4), DossierWish.Plain with { Pages = 1 }).Front.Closing), StringComparison.Ordinal);
        Assert.DoesNotContain("In the annex alone: ", string.Join(' ', Compiled.Of(Geneva.All()).Front.Closing), StringComparison.Ordinal);
    }

    // Far more than has room: every kind of matter, with words of every length.
    private static Seq<ReadingResult> Much(int seed)
    {
        var random = new Random(seed);
        string Words(int most) => string.Join(' ', Enumerable.Range(0, 1 + random.Next(most)).Select(_ => new string((char)('a' + random.Next(26)), 2 + random.Next(9))));
        return [.. Enumerable.Range(1, 6).Select(r =>
        {
            var positions = Enumerable.Range(0, 12).Select(_ => Words(30)).ToArray();
            var incidents = Enumerable.Range(0, 8).Select(_ => "struck " + Words(12)).ToArray();
            var outlooks = Enumerable.Range(0, 4).Select(_ => Words(18)).ToArray();
            var agreed = Enumerable.Range(0, 3).Select(_ => Words(15)).ToArray();
            var text = "Northland and Southland met in Oslo with Norland on 17 February. They met the others. " + string.Join(". ", positions.Concat(incidents).Concat(outlooks).Concat(agreed)) + ".";
            var t = new Telling($"r{r}", text, $"Outlet {r}", string.Create(CultureInfo.InvariantCulture, $"2026-02-{16 + r}")).Place("Oslo").Party("Northland", null).Party("Southland", null).Party("Norland", null).Person("Anna Berg").Person("Carl Dahl");
            t = t.Meeting("Northland and Southland met in Oslo with Norland on 17 February", Status.Ended, ["Northland", "Southland"], ["Norland"], round: 3, place: "Oslo", when: Telling.Day("17 February", "2026-02-17"))
                .Delegation("They met", "Northland", head: "Anna Berg").Delegation("They met the", "Southland", head: "Carl Dahl");
            string[] sides = ["Northland", "Southland", "Norland"];
            t = positions.Aggregate(t, (x, p) => x.Position(p, sides[random.Next(3)], (Stance)random.Next(8), p));
            t = incidents.Aggregate(t, (x, i) => x.Incident(i, "Northland", "Southland", i, [new(random.Next(900), null, Approx.About, "people")]));
            t = outlooks.Aggregate(t, (x, o) => x.Outlook(o, "Anna Berg", (Direction)random.Next(3), o));
            return agreed.Aggregate(t, (x, a) => x.Agreement(a, ["Northland", "Southland"], a, AgreementState.Reached)).Reading;
        })];
    }
}
