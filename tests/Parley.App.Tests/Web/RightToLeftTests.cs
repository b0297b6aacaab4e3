using Parley.Tests.Collation;

namespace Parley.Tests.App.Web;

/// <summary>Names and outlets that are written from the right stand in their places in English lines.</summary>
public sealed class RightToLeftTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_day_stands_behind_its_outlet_and_what_is_said_behind_who_says_it()
    {
        await using var served = new Served();
        var path = Path.Combine(served.Bench.Folder, "right.parley");
        using (var record = Storage.RecordFile.Create(path, "محادثات", TimeProvider.System).Record!)
        {
            var told = new Telling("one", "محمد بن سلمان said the talks go on.", "الشرق الأوسط", "2026-03-01", "المحادثات في جنيف").Person("محمد بن سلمان");
            told.Statement("محمد بن سلمان said the talks go on", "محمد بن سلمان", "the talks go on");
            record.Take(told.Reading, "by hand", "told", "Ann");
        }

        await served.Begin(path);
        var page = await browser.Visit(new Uri(served.Address));
        await page.GotoAsync(served.Origin + "/reports/r1");
        var outlet = (await page.Locator(".report-head .kicker bdi").Nth(0).BoundingBoxAsync())!;
        var day = (await page.Locator(".report-head .kicker bdi").Nth(1).BoundingBoxAsync())!;
        Assert.True(outlet.X + outlet.Width <= day.X, "The outlet, then the day.");

        // Where the words of the claim begin, against where the name ends.
        const string places = """
            el => { const text = el.firstChild, at = text.data.indexOf('the talks'), rect = (from, to) => { const r = document.createRange(); r.setStart(text, from); r.setEnd(text, to); return r.getBoundingClientRect(); };
              return [rect(0, 13).right, rect(at, at + 3).left]; }
            """;
        var (name, words) = await page.Locator(".card .says a bdi").First.EvaluateAsync<double[]>(places) is [var end, var begin] ? (end, begin) : default;
        Assert.True(name <= words + 1, "Who says it, then what.");
    }
}
