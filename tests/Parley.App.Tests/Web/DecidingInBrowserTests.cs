using System.Net;
using System.Text;
using System.Text.Json;
using Parley.Tests.App.Dossiers;
using Parley.Tests.App.Records;

namespace Parley.Tests.App.Web;

/// <summary>What people decide from pages is what the commands would have decided, signed and kept.</summary>
public sealed class DecidingInBrowserTests : IAsyncLifetime
{
    private readonly Served _served = new();

    public ValueTask InitializeAsync() => _served.InitializeAsync();

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task Claims_are_accepted_rejected_edited_and_taken_back_under_the_name_of_whoever_serves()
    {
        await Sent("/claims/r1.c1/accept", "/reports/r1?at=r1.c2#r1-2");
        await Sent("/claims/r1.c2/reject", null);
        await Sent("/claims/r1.c4/edit", null, ("was.status", "asserted"), ("slot.status", "planned"), ("was.place", ""), ("slot.place", ""), ("why", "it was to come"));
        await Sent("/undo", "/reports/r1?at=r1.c4#r1-4");
        Assert.Equal(["accept r1.c1", "reject r1.c2", "edit r1.c4", "undo r1.c4"], (await Audit())[3..].Select(l => l[^1]));
        Assert.All((await Audit())[3..], line => Assert.Equal("Ann", line[^2]));
        Assert.Contains("it was to come", await RecordCommandTests.Printed(_served.Bench, "show", "r1.c4", "--record", _served.Record), StringComparison.Ordinal);
        await RecordCommandTests.Printed(_served.Bench, "audit", "verify", "--record", _served.Record);
    }

    [Fact]
    public async Task A_claim_is_added_from_words_of_the_report_and_from_no_others()
    {
        await Sent("/reports/r1/claims", null, ("kind", "statement"), ("words", "Geneva"), ("slot.speaker", "Ukraine"), ("slot.content", "Geneva"));
        var added = await Json("/claims.json?standing=added");
        Assert.Equal("statement", Assert.Single(added).GetProperty("kind").GetString());
        await Sent("/reports/r1/claims", null, ("kind", "statement"), ("words", "words that stand nowhere"), ("slot.speaker", "Ukraine"), ("slot.content", "Geneva"));
        Assert.Contains("The report does not say: words that stand nowhere", await _served.Get("/reports/r1"), StringComparison.Ordinal);
        Assert.Equal(4, (await Audit()).Length);
    }

    [Fact]
    public async Task What_cannot_be_taken_is_told_and_what_was_written_stays_in_the_form()
    {
        await Sent("/claims/r1.c1/edit", "/claims/r1.c1?edit=1", ("was.when", ""), ("slot.when", "some day or other"));
        var page = await _served.Get("/claims/r1.c1?edit=1");
        Assert.Contains("some day or other&#x27; is no day of the form 2026-02-17", page, StringComparison.Ordinal);
        Assert.Contains("value=\"some day or other\"", page, StringComparison.Ordinal);
        Assert.Equal(3, (await Audit()).Length);
        await Sent("/claims/r1.c1/edit", null, ("was.when", "x"), ("slot.when", "x"));
        Assert.Contains("Nothing was changed.", await _served.Get("/claims/r1.c1"), StringComparison.Ordinal);
        Assert.Equal(3, (await Audit()).Length);
    }

    [Fact]
    public async Task A_decision_shows_on_the_next_page_and_so_does_one_that_a_command_made()
    {
        Assert.NotEmpty(await Json("/claims.json?standing=proposed"));
        Assert.Empty(await Json("/claims.json?standing=rejected"));
        await Sent("/claims/r1.c1/reject", null);
        Assert.Equal("r1.c1", Assert.Single(await Json("/claims.json?standing=rejected")).GetProperty("id").GetString());
        await RecordCommandTests.Printed(_served.Bench, "reject", "r2", "--record", _served.Record);
        Assert.Contains("r2.c1", (await Json("/claims.json?standing=rejected")).Select(r => r.GetProperty("id").GetString()));
        Assert.Equal(await RecordCommandTests.Printed(_served.Bench, "today", "--json", "--record", _served.Record), await _served.Get("/today.json"));
        Assert.Equal(await RecordCommandTests.Printed(_served.Bench, "sources", "--csv", "--record", _served.Record), await _served.Get("/reports.csv"));
    }

    [Theory]
    [InlineData("/positions.json", "positions")]
    [InlineData("/people.json", "people")]
    [InlineData("/timeline.json", "timeline")]
    [InlineData("/proposals.json", "proposals")]
    [InlineData("/meetings.json", "meetings")]
    [InlineData("/agreements.json", "agreements")]
    [InlineData("/incidents.json", "incidents")]
    [InlineData("/delegations.json", "delegations")]
    [InlineData("/reports.json", "sources")]
    [InlineData("/today.json", "today")]
    [InlineData("/disagreements.json", "disputes", "--all")]
    [InlineData("/search.json?q=Geneva", "search", "Geneva")]
    [InlineData("/positions.json?as-of=2026-02-16", "positions", "--as-of", "2026-02-16")]
    [InlineData("/people.json?reviewed=1", "people", "--reviewed")]
    public async Task A_page_as_data_is_the_answer_of_its_command(string address, params string[] command) =>
        Assert.Equal(await RecordCommandTests.Printed(_served.Bench, [.. command, "--json", "--record", _served.Record]), await _served.Get(address));

    [Fact]
    public async Task A_disagreement_is_settled_by_one_of_its_accounts_and_by_no_other()
    {
        var heads = (await Json("/disagreements.json")).First(r => r.GetProperty("accounts").GetString()!.Contains("Kostyukov", StringComparison.Ordinal)).GetProperty("id").GetString()!;
        await Sent($"/disagreements/{heads}/settle", $"/disagreements#{heads}", ("value", "somebody else"));
        Assert.Equal(3, (await Audit()).Length);
        await Sent($"/disagreements/{heads}/settle", null, ("value", "Vladimir Medinsky"), ("why", "seen there"));
        Assert.Equal($"settle {heads}", (await Audit())[^1][^1]);
        Assert.Contains("Settled by", await _served.Get("/disagreements"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _served.Post("/disagreements/x99/settle", ("value", "x"))).StatusCode);
    }

    [Theory]
    [InlineData("/claims/r1.c99/accept")]
    [InlineData("/claims/r9.c1/edit")]
    [InlineData("/claims/m1/reject")]
    [InlineData("/reports/r9/claims")]
    [InlineData("/reports/r9/grade")]
    public async Task Nothing_can_be_decided_on_what_is_not_there(string address)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _served.Post(address, ("mark", "A"))).StatusCode);
        Assert.Equal(3, (await Audit()).Length);
    }

    [Fact]
    public async Task A_report_is_taken_from_pasted_text_once_and_from_a_file_under_the_last_part_of_its_name()
    {
        const string text = "title: New talks\npublished: 2026-03-01\n\nRussia and Ukraine will meet in Geneva on Tuesday, officials said.";
        await Sent("/reports", "/reports/r4", ("text", text), ("outlet", "Lake Post"), ("terms", "background"));
        await Sent("/reports", "/reports/r4", ("text", text), ("outlet", "Lake Post"));
        var shown = await RecordCommandTests.Printed(_served.Bench, "show", "r4", "--record", _served.Record);
        Assert.Contains("outlet: Lake Post", shown, StringComparison.Ordinal);
        Assert.Contains("published: 1 March 2026", shown, StringComparison.Ordinal);
        Assert.Contains("pasted text", shown, StringComparison.Ordinal);
        Assert.Contains("background", shown, StringComparison.Ordinal);
        await Upload("../../etc/second.txt", Encoding.UTF8.GetBytes("published: 2026-03-02\n\nThe talks in Geneva were postponed, officials said."), HttpStatusCode.SeeOther);
        var second = await RecordCommandTests.Printed(_served.Bench, "show", "r5", "--record", _served.Record);
        Assert.Contains("from: second.txt", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_report_is_refused_with_a_sentence_and_what_is_too_large_with_a_status()
    {
        await Upload("nothing.txt", [], HttpStatusCode.SeeOther);
        await Upload("zeros.txt", new byte[4000], HttpStatusCode.SeeOther);
        Assert.Contains("zeros.txt: ", await _served.Get("/reports"), StringComparison.Ordinal);
        await Upload("large.txt", new byte[40 * 1024 * 1024], HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal(3, (await Json("/reports.json")).Length);
        Assert.Empty(_served.Faults);
    }

    [Fact]
    public async Task Markup_in_every_field_stays_words()
    {
        const string markup = "<script>hacked=1</script>\"'><img src=x onerror=hacked=1>";
        await Sent("/claims/r1.c1/accept", null, ("why", markup));
        await Sent("/claims/r1.c2/edit", null, ("was.summary", ""), ("slot.summary", markup), ("why", markup));
        await Sent("/claims/r1.c4/edit", null, ("was.place", ""), ("slot.place", markup));
        var refused = await _served.Get("/claims/r1.c4?edit=1");
        await Sent("/reports", null, ("text", $"title: {markup}\n\n{markup} met Russia in Geneva, officials said."), ("outlet", markup));
        foreach (var page in new[] { refused, await _served.Get("/"), await _served.Get("/reports"), await _served.Get("/reports/r4"), await _served.Get("/reports/r1?add=statement&words=" + Uri.EscapeDataString(markup)), await _served.Get("/claims"), await _served.Get("/claims/r1.c2?source=" + Uri.EscapeDataString(markup)), await _served.Get("/claims?kind=" + Uri.EscapeDataString(markup)) })
        {
            Assert.DoesNotContain("<script>hacked", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Words_of_a_report_that_try_to_be_more_stay_words_on_every_page()
    {
        await using var hostile = new Served();
        var path = Path.Combine(hostile.Bench.Folder, "hostile.parley");
        using (var record = Storage.RecordFile.Create(path, "<b>Hostile</b>", TimeProvider.System).Record!)
        {
            record.Take(Hostile.Reading(), "by hand", "<i>origin</i>", "<u>Eve</u>");
        }

        await hostile.Begin(path);
        foreach (var address in new[] { "/", "/reports", "/reports/r1", "/claims", "/claims/r1.c1", "/claims/r1.c2?edit=1", "/reports/r1?add=statement", "/positions", "/people", "/timeline", "/disagreements", "/search?q=met", "/brief", "/brief?annex=1", "/packages", "/proposals", "/-/source?source=r1.c1,r1.c2&on=//evil" })
        {
            var page = await hostile.Get(address);
            Assert.DoesNotContain("<script>hacked", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<iframe", page, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"javascript", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("href=\"//evil", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Long_input_is_refused_or_taken_and_never_a_fault()
    {
        var words = new string('x', 200_000);
        await Sent("/claims/r1.c1/edit", null, ("was.summary", ""), ("slot.summary", "A summary."), ("why", words[..50_000]));
        await Sent("/claims/r1.c2/edit", null, ("was.place", ""), ("slot.place", words));
        await Sent("/reports/r1/claims", null, ("kind", words[..1000]), ("words", words[..3000]));
        var answer = await _served.Client.GetAsync(new Uri("/claims?after=" + words[..60_000], UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.RequestUriTooLong, HttpStatusCode.BadRequest });
        Assert.Equal("alive\n", await _served.Get("/-/healthz"));
        Assert.Empty(_served.Faults);
    }

    private async Task Sent(string address, string? to, params (string Name, string Value)[] fields)
    {
        var answer = await _served.Post(address, fields);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var path = answer.Headers.Location!.OriginalString;
        Assert.StartsWith("/", path, StringComparison.Ordinal);
        Assert.False(path.StartsWith("//", StringComparison.Ordinal));
        if (to is not null)
        {
            Assert.Equal(to, path);
        }
    }

    private async Task Upload(string name, byte[] bytes, HttpStatusCode status)
    {
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(bytes);
        using var token = new StringContent(await _served.Token());
        form.Add(token, "token");
        form.Add(file, "file", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/reports", UriKind.Relative)) { Content = form };
        request.Headers.Add("Origin", _served.Origin);
        request.Headers.ExpectContinue = true;
        Assert.Equal(status, (await _served.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    // Each line's words: who it is signed by, and what was done to what.
    private async Task<string[][]> Audit() =>
        [.. (await RecordCommandTests.Printed(_served.Bench, "audit", "--record", _served.Record)).Split('\n')[..^1].Select(l => l.Split("  ")).Select(l => (string[])[l[2], string.Join(' ', l[3].Split(' ')[..2])])];

    private async Task<JsonElement[]> Json(string address)
    {
        using var document = JsonDocument.Parse(await _served.Get(address));
        return [.. document.RootElement.GetProperty("rows").EnumerateArray().Select(r => r.Clone())];
    }
}
