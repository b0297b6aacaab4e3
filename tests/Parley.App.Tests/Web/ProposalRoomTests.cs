using Microsoft.Playwright;
using Parley.App.Web.ProposalRoom;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Web;

/// <summary>The room of the proposals: how far each has come, and texts side by side.</summary>
public sealed class ProposalRoomTests(Browser browser) : IAsyncLifetime, IClassFixture<Browser>
{
    private readonly Served _served = new();

    public async ValueTask InitializeAsync()
    {
        var path = Path.Combine(_served.Bench.Folder, "proposals.parley");
        using (var record = Storage.RecordFile.Create(path, "Proposals", TimeProvider.System).Record!)
        {
            var first = new Telling("one", "Ukraine proposes a ceasefire for 30 days. Ukraine offers an exchange of prisoners. Russia demands a corridor at sea. Russia demands new elections.", "One", "2026-03-01", "First").Party("Ukraine", "UA").Party("Russia", "RU");
            first.Position("Ukraine proposes a ceasefire for 30 days", "Ukraine", Stance.Proposes, "a ceasefire for 30 days")
                .Position("Ukraine offers an exchange of prisoners", "Ukraine", Stance.Offers, "an exchange of prisoners")
                .Position("Russia demands a corridor at sea", "Russia", Stance.Demands, "a corridor at sea")
                .Position("Russia demands new elections", "Russia", Stance.Demands, "new elections");
            var second = new Telling("two", "Ukraine proposes a ceasefire with monitors for 60 days. Russia accepts an exchange of prisoners. Ukraine doubts a corridor at sea. The sides signed a road map.", "Two", "2026-03-05", "Second").Party("Ukraine", "UA").Party("Russia", "RU");
            second.Position("Ukraine proposes a ceasefire with monitors for 60 days", "Ukraine", Stance.Proposes, "a ceasefire with monitors for 60 days")
                .Position("Russia accepts an exchange of prisoners", "Russia", Stance.Accepts, "an exchange of prisoners")
                .Position("Ukraine doubts a corridor at sea", "Ukraine", Stance.Doubts, "a corridor at sea")
                .Agreement("The sides signed a road map", ["Ukraine", "Russia"], "a road map", AgreementState.Signed);
            var third = new Telling("three", "Russia rejects new elections.", "Three", "2026-03-09", "Third").Party("Russia", "RU").Position("Russia rejects new elections", "Russia", Stance.Rejects, "new elections");
            foreach (var told in new[] { first, second, third })
            {
                record.Take(told.Reading, "by hand", "told", "Ann");
            }
        }

        await _served.Begin(path);
    }

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task Each_stands_under_how_far_it_has_come()
    {
        var page = await Open("/proposals");
        async Task Under(string heading, string words) =>
            Assert.Contains(words, await page.Locator($"section.state:has(h2:text-is('{heading}'))").InnerTextAsync(), StringComparison.Ordinal);
        await Under("Agreed", "an exchange of prisoners");
        await Under("Agreed", "a road map");
        await Under("Under discussion", "a corridor at sea");
        await Under("Tabled", "a ceasefire for 30 days");
        await Under("Dropped", "new elections");
        Assert.Contains("2 things are agreed, and 2 others are on the table.", await page.Locator(".summary").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("section.state a[data-source]", new() { HasText = "a road map" }).ClickAsync();
        await page.Locator("#source mark", new() { HasText = "signed a road map" }).WaitForAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_versions_lie_side_by_side_with_what_was_cut_and_added(bool script)
    {
        var page = await Open("/proposals", script);
        await page.GetByRole(AriaRole.Link, new() { Name = "side by side" }).ClickAsync();
        Assert.Equal("30", await page.Locator("del").InnerTextAsync());
        Assert.Equal(["with monitors", "60"], await page.Locator("ins").AllInnerTextsAsync());
        Assert.Contains("Cut: “30”. Added: “with monitors”; “60”.", await page.Locator("#texts").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b c d", "a b c d", "The words are the same.")]
    [InlineData("a b c d", "A b  c D", "The words are the same.")]
    [InlineData("troops leave by May", "all troops leave by June", "Cut: “May”. Added: “all”; “June”.")]
    [InlineData("by May all troops leave", "all troops leave by May", "Moved: “by May”.")]
    [InlineData("a ceasefire, with monitors", "a ceasefire", "Cut: “, with monitors”.")]
    [InlineData("", "something new", "Added: “something new”.")]
    [InlineData("مراقبون قبل المنطقة", "مراقبون بعد المنطقة", "Cut: “قبل”. Added: “بعد”.")]
    public void Changes_are_told_in_words(string before, string after, string told)
    {
        var (left, right, changes) = WordChanges.Of(before, after);
        Assert.Equal(told, string.Join(' ', changes));
        Assert.Equal(before.Replace("  ", " ", StringComparison.Ordinal), string.Concat(left.Select(r => r.Words)));
        Assert.Equal(after.Replace("  ", " ", StringComparison.Ordinal), string.Concat(right.Select(r => r.Words)));
    }

    [Theory]
    [InlineData("/proposals?texts=i99")]
    [InlineData("/proposals?texts=m1&left=0&right=-1")]
    [InlineData("/proposals?texts=i1&left=999999999999&right=x")]
    public async Task Texts_that_are_not_there_are_not_shown_and_of_those_that_are_the_last_two(string address) =>
        Assert.Equal(address.Contains("=i1&", StringComparison.Ordinal), (await _served.Get(address)).Contains("id=\"texts\"", StringComparison.Ordinal));

    private async Task<IPage> Open(string address, bool script = true)
    {
        var page = await browser.Visit(new Uri(_served.Address), script: script);
        await page.GotoAsync(_served.Origin + address);
        return page;
    }
}
