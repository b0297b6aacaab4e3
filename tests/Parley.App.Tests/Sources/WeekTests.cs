using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Parley.Tests.App.Sources;

/// <summary>
/// A week of pages from three sites: one with linked data, one of divisions with OpenGraph alone, one of tables with a time element. What is
/// expected was written down from the pages by hand.
/// </summary>
public sealed class WeekTests : IDisposable
{
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    public static TheoryData<string, string, string, string, string, string?> Heads => new()
    {
        { "1-monday-gazette.html", "Sarn names team for river talks", "River Gazette", "Lena Voss", "2031-03-03", "https://rivergazette.example/2031/03/sarn-names-team" },
        { "2-tuesday-herald.html", "Round two opens in Orrin", "The Ferry Herald", "Tom Brandt", "2031-03-04", null },
        { "3-wednesday-gazette.html", "Velia rejects joint police for crossings", "River Gazette", "Lena Voss", "2031-03-05", "https://rivergazette.example/2031/03/velia-rejects-joint-police" },
        { "4-thursday-post.html", "Monitors on the table as Orrin talks pause", "Highland Post", "Mira Aldous", "2031-03-06", "https://highlandpost.example/world/2031/03/06/monitors" },
        { "5-friday-herald.html", "Lists change hands", "The Ferry Herald", "Tom Brandt and André Solis", "2031-03-07", null },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public async Task The_head_of_each_page_is_right(string page, string title, string outlet, string byline, string published, string? url)
    {
        var report = (await Read(page)).GetProperty("report");
        Assert.Equal(
            (title, outlet, byline, published, url),
            (Text(report, "title"), Text(report, "outlet"), Text(report, "byline"), Text(report, "published"), Text(report, "url")));
    }

    [Theory]
    [InlineData("1-monday-gazette.html", "Foreign minister Ada Kellner will head", "according to Sarn's interior ministry.", 5)]
    [InlineData("2-tuesday-herald.html", "Sarn and Velia opened a second round", "to add the official's words.", 6)]
    [InlineData("3-wednesday-gazette.html", "ORRIN, March 5 (River Gazette) — Velia has", "gave the wrong number of crossings.", 7)]
    [InlineData("4-thursday-post.html", "ORRIN — Norland proposed on Thursday", "Additional reporting by Tom Brandt in Port Velia", 5)]
    [InlineData("5-friday-herald.html", "PORT VELIA -- Sarn and Velia exchanged", "hit a mine, Velia's army said.", 5)]
    public async Task The_text_is_the_article_and_nothing_around_it(string page, string begins, string ends, int paragraphs)
    {
        var text = Text((await Read(page)).GetProperty("report"), "text")!;
        Assert.StartsWith(begins, text, StringComparison.Ordinal);
        Assert.EndsWith(ends, text, StringComparison.Ordinal);
        Assert.Equal(paragraphs, text.Split("\n\n").Length);
    }

    // Kind, status and words that a claim rests on.
    [Theory]
    [InlineData("1-monday-gazette.html", "delegation|planned|Foreign minister Ada Kellner will head the Sarnian delegation", "position|asserted|Sarn demands that Velia release 94 prisoners", "incident|asserted|four people were killed in shelling")]
    [InlineData("2-tuesday-herald.html", "meeting|ongoing|Sarn and Velia opened a second round of talks in Orrin", "delegation|asserted|Ada Kellner leads the team of Sarn", "position|asserted|Velia offered to withdraw its guns", "position|asserted|Sarn welcomed the offer")]
    [InlineData("3-wednesday-gazette.html", "position|asserted|Velia has rejected a proposal by Sarn", "statement|asserted|We will not accept Sarnian officers", "incident|asserted|The ministry reported from 10 to 12 wounded", "meeting|planned|The talks will resume on Friday")]
    [InlineData("4-thursday-post.html", "position|asserted|Norland proposed on Thursday to send 60 unarmed monitors", "position|asserted|Velia accepted the proposal", "outlook|asserted|hopeful that an agreement could be signed")]
    [InlineData("5-friday-herald.html", "meeting|planned|The next round will be held in Port Velia", "position|asserted|Kellner demanded that the wounded be freed first", "incident|asserted|One soldier was killed on Thursday")]
    public async Task Its_claims_are_read(string page, params string[] expected)
    {
        var claims = (await Read(page)).GetProperty("claims").EnumerateArray().ToList();
        foreach (var parts in expected.Select(e => e.Split('|')))
        {
            Assert.Contains(claims, c => Text(c, "kind") == parts[0] && Text(c, "status") == parts[1]
                && c.GetProperty("passages").EnumerateArray().Any(p => Text(p, "quote")!.Contains(parts[2], StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Heads))]
    public async Task No_claim_rests_on_furniture(string page, string title, string outlet, string byline, string published, string? url)
    {
        _ = (title, outlet, byline, published, url);
        string[] furniture = ["By ", "Read more", "Watch:", "Subscribe", "Photo", "Reporting by", "Correction", "reporting by", "updated at", "©", "Copyright", "Share", "River Gazette)", "PORT VELIA", "ORRIN"];
        var quotes = (await Read(page)).GetProperty("claims").EnumerateArray().SelectMany(c => c.GetProperty("passages").EnumerateArray()).Select(p => Text(p, "quote")!);
        Assert.All(quotes, q => Assert.DoesNotContain(furniture, f => q.Contains(f, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_output_is_the_same_for_any_number_of_jobs()
    {
        var outputs = new List<string>();
        foreach (var jobs in (string[])["1", "2", "7"])
        {
            using var bench = new Bench();
            Assert.Equal(0, await bench.Run("read", At(""), "--json", "--jobs", jobs));
            outputs.Add(bench.Output.ToString());
        }

        Assert.Equal(5, outputs[0].Count(c => c == '\n'));
        Assert.All(outputs, o => Assert.Equal(outputs[0], o));
    }

    internal static string At(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Week", name);

    private async Task<JsonElement> Read(string page)
    {
        Assert.Equal(0, await _bench.Run("read", At(page), "--json"));
        using var json = JsonDocument.Parse(_bench.Output.ToString());
        return json.RootElement.Clone();
    }

    private static string? Text(JsonElement element, string key) => element.GetProperty(key).GetString();
}
