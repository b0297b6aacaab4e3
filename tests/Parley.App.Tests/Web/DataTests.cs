using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Parley.App.Terminal;
using Parley.Tests.App.Records;

namespace Parley.Tests.App.Web;

/// <summary>Pages as data: their description, feeds, and the same without a server.</summary>
public class DataTests(Served served) : IClassFixture<Served>
{
    private static readonly string[] Needed = ["title", "id", "updated", "author"];

    private static readonly string[] NoneHere = ["agreements", "incidents"];

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_addresses_that_give_data_are_described_as_they_are_committed()
    {
        var described = await served.Get("/-/openapi.json");
        Golden.Matches(described.ReplaceLineEndings("\n") + "\n", "../../../docs/reference/workbench.openapi.json");
        using var document = JsonDocument.Parse(described);
        Assert.StartsWith("3.1", document.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_address_described_answers_and_nothing_of_the_record_is_described()
    {
        var described = await served.Get("/-/openapi.json");
        Assert.DoesNotContain("Geneva", described, StringComparison.Ordinal);
        Assert.DoesNotContain("Ukraine", described, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(described);
        var paths = document.RootElement.GetProperty("paths").EnumerateObject().ToArray();
        Assert.True(paths.Length > 25);
        foreach (var path in paths)
        {
            var address = path.Name;
            if (address.Contains("{id}", StringComparison.Ordinal))
            {
                // The first there is; the reports of this record tell of no agreement and no incident.
                var folder = address.Split('/')[1];
                using var listed = JsonDocument.Parse(folder == "issues" ? await served.Get("/positions.json") : await served.Get($"/{folder}.json"));
                if (listed.RootElement.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("id").GetString()).FirstOrDefault() is not { } id)
                {
                    Assert.Contains(folder, NoneHere);
                    continue;
                }

                address = address.Replace("{id}", id, StringComparison.Ordinal);
            }

            using var answer = await served.Client.GetAsync(new Uri(address + "?q=Geneva", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var type = Assert.Single(path.Value.GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject()).Name;
            Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Theory]
    [InlineData("/changes.atom")]
    [InlineData("/search.atom?q=Geneva")]
    public async Task A_feed_has_what_a_reader_of_feeds_needs_and_is_the_same_each_time(string address)
    {
        var text = await served.Get(address);
        Assert.Equal(text, await served.Get(address));
        var feed = XDocument.Parse(text).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.All(Needed, n => Assert.NotNull(feed.Element(Atom + n)));
        var entries = feed.Elements(Atom + "entry").ToArray();
        Assert.NotEmpty(entries);
        Assert.Equal(entries.Length, entries.Select(e => e.Element(Atom + "id")!.Value).Distinct().Count());
        foreach (var entry in entries)
        {
            Assert.True(DateTimeOffset.TryParse(entry.Element(Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture, out _));
            await served.Get(entry.Element(Atom + "link")!.Attribute("href")!.Value);
        }
    }

    [Theory]
    [InlineData("/today.json")]
    [InlineData("/positions.csv?as-of=2026-02-16")]
    [InlineData("/reports/r1.json")]
    [InlineData("/search.json?q=Geneva%20talks")]
    [InlineData("/changes.atom")]
    [InlineData("/brief.md?pages=1")]
    [InlineData("/packages.json")]
    [InlineData("/-/openapi.json")]
    public async Task Without_a_server_an_address_says_the_same(string address) =>
        Assert.Equal(await served.Get(address), await RecordCommandTests.Printed(served.Bench, "get", address, "--record", served.Record));

    [Fact]
    public async Task A_page_can_be_had_without_a_server_too() =>
        Assert.Contains("<h1>Positions</h1>", await RecordCommandTests.Printed(served.Bench, "get", "/positions", "--record", served.Record), StringComparison.Ordinal);

    [Theory]
    [InlineData("/claims/r9.c9.json", ExitCode.UnreadableInput, "S009")]
    [InlineData("/nothing/../etc/passwd", ExitCode.UnreadableInput, "S009")]
    [InlineData("/positions.json?as-of=tomorrow", ExitCode.WrongUsage, "W004")]
    [InlineData("positions.json", ExitCode.WrongUsage, "no address of a page")]
    [InlineData("/brief.docx", ExitCode.WrongUsage, "no text to print; parley brief --docx")]
    [InlineData("/events", ExitCode.WrongUsage, "no address of a page")]
    [InlineData("https://example.org/", ExitCode.WrongUsage, "no address of a page")]
    public async Task What_is_not_there_is_told_and_leaves_with_a_code(string address, int code, string told)
    {
        Assert.Equal(code, await served.Bench.Run("get", address, "--record", served.Record));
        Assert.Contains(told, served.Bench.Error.ToString(), StringComparison.Ordinal);
    }
}
