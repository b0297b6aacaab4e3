using Microsoft.Playwright;
using Parley.Tests.App.Records;

namespace Parley.Tests.App.Web;

/// <summary>Pages that are open while the record is written to, and what a browser knows of its last visit.</summary>
public sealed class LiveTests(Browser browser) : IAsyncLifetime, IClassFixture<Browser>
{
    private readonly Served _served = new();

    public ValueTask InitializeAsync() => _served.InitializeAsync();

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task A_page_changes_when_another_program_writes_to_the_record()
    {
        var page = await Open("/claims?standing=rejected");
        Assert.Equal(0, await page.Locator(".listing li").CountAsync());
        await RecordCommandTests.Printed(_served.Bench, "reject", "r1.c1", "--record", _served.Record);
        await page.Locator(".listing li", new() { HasText = "r1.c1" }).WaitForAsync();
    }

    [Fact]
    public async Task Whoever_is_writing_is_told_and_loses_nothing()
    {
        var page = await Open("/claims/r1.c2?edit=1");
        await page.GetByLabel("Reason").First.FillAsync("half a sentence");
        await RecordCommandTests.Printed(_served.Bench, "reject", "r1.c1", "--record", _served.Record);
        await page.Locator("#news", new() { HasText = "The record has changed." }).WaitForAsync();
        Assert.Equal("half a sentence", await page.GetByLabel("Reason").First.InputValueAsync());
    }

    [Fact]
    public async Task Events_tell_the_state_at_once_and_then_each_change_and_end_with_the_program()
    {
        using var answer = await _served.Client.GetAsync(new Uri("/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var before = await Next(lines, "state");
        await RecordCommandTests.Printed(_served.Bench, "accept", "r1.c1", "--record", _served.Record);
        Assert.NotEqual(before, await Next(lines, "state"));
        await _served.Post("/reports", ("text", "title: New\npublished: 2026-03-01\n\nRussia and Ukraine will meet in Geneva on Tuesday, officials said."));
        Assert.Contains("1 report read", await Next(lines, "progress"), StringComparison.Ordinal);
        Assert.Empty(_served.Faults);
    }

    [Fact]
    public async Task Changes_are_told_since_the_day_on_which_this_browser_was_here_last()
    {
        Assert.DoesNotContain("since you were here", await _served.Get("/"), StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        var seen = (await _served.Client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken)).Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("parley-seen-", StringComparison.Ordinal));
        Assert.Contains("httponly", seen, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", seen, StringComparison.OrdinalIgnoreCase);

        // As if that had been long ago: all that the record learned since is new.
        using var client = await _served.Enter();
        request.Headers.Add("Cookie", seen.Split('=')[0] + "=2020-05-04.");
        var page = await (await client.SendAsync(request, TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Changed since you were here on 4 May 2020", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disagreement_can_be_said_to_be_none_and_kept_open_again()
    {
        var page = await Open("/disagreements");
        var dispute = page.Locator("section.dispute").First;
        var id = await dispute.Locator("h2").GetAttributeAsync("id");
        await dispute.Locator("summary").ClickAsync();
        await dispute.GetByLabel("Reason").FillAsync("two sessions");
        await dispute.GetByRole(AriaRole.Button, new() { Name = "Both can hold" }).ClickAsync();
        var settled = page.Locator($"section.dispute:has(#{id})");
        await settled.Locator("bdi", new() { HasText = "both can hold" }).WaitForAsync();
        Assert.Equal(0, await settled.Locator(".yields").CountAsync());
        await settled.Locator("summary").ClickAsync();
        await settled.GetByRole(AriaRole.Button, new() { Name = "Keep it open" }).ClickAsync();
        await page.Locator(".outcome", new() { HasText = "taken back" }).WaitForAsync();
        Assert.Equal(0, await page.Locator($"section.dispute:has(#{id})").GetByText("Settled by").CountAsync());
    }

    [Fact]
    public async Task The_strip_of_meetings_leads_to_their_words()
    {
        var page = await Open("/");
        var marks = page.Locator(".strip a");
        Assert.True(await marks.CountAsync() > 0);
        await marks.First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#source mark").First.WaitForAsync();
    }

    private static async Task<string> Next(StreamReader lines, string name)
    {
        for (var wanted = false; ;)
        {
            var line = await lines.ReadLineAsync(TestContext.Current.CancellationToken);
            Assert.NotNull(line);
            if (wanted)
            {
                return line["data: ".Length..];
            }

            wanted = line == "event: " + name;
        }
    }

    private async Task<IPage> Open(string address)
    {
        var page = await browser.Visit(new Uri(_served.Address));
        await page.GotoAsync(_served.Origin + address);
        return page;
    }
}
