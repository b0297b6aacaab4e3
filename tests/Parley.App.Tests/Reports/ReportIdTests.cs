using System.Text.Json.Nodes;
using CsCheck;
using Parley.App.Reports;
using Parley.Keys;

namespace Parley.Tests.App.Reports;

/// <summary>The ids of reports read together, and what a file's name is to the claims in it.</summary>
public sealed class ReportIdTests : IDisposable
{
    private const string Report = "title: Round three\npublished: 2026-02-17\n\nUkraine rejects the plan. Russia and Ukraine met in Geneva on Tuesday.\n";
    private const string Other = "title: Round four\npublished: 2026-02-18\n\nUkraine accepts the plan.\n";

    // As three readers of one name would have it: folders of an archive that all hold an index.
    private static readonly (string Path, Report Report)[] Archive =
    [
        ("a/index.html", new(new("x"), "One text.", outlet: "Example Wire")),
        ("b/index.html", new(new("x"), "One text.", outlet: "Example Courier")),
        ("c/index.txt", new(new("x"), "Another text.")),
        ("d/index-1.txt", new(new("x"), "A third text.")),
    ];

    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task Two_reports_of_one_name_have_ids_of_their_own_in_either_order()
    {
        var (one, two) = (_bench.Write("one/report.txt", Report), _bench.Write("two/report.txt", Other));
        var forth = await Texts(one, two);
        var back = await Texts(two, one);
        Assert.Equal(2, forth.Count);
        Assert.Equal(forth.OrderBy(x => x.Key, StringComparer.Ordinal), back.OrderBy(x => x.Key, StringComparer.Ordinal));
        Assert.All(forth.Keys, id => Assert.Matches("^report-[0-9a-hjkmnp-tv-z]{8}$", id));
    }

    [Fact]
    public async Task Copies_of_one_report_are_numbered()
    {
        var mark = ReportMark.Of(new(new("x"), Report, title: "Round three", published: new(2026, 2, 17)));
        var ids = (await Texts(_bench.Write("one/report.txt", Report), _bench.Write("two/report.txt", Report), _bench.Write("three/report.txt", Report))).Keys;
        Assert.Equal([$"report-{mark}", $"report-{mark}-2", $"report-{mark}-3"], ids);
    }

    [Fact]
    public void The_order_of_the_files_changes_no_id()
    {
        var inOrder = Ids(Archive);
        Assert.Equal(Archive.Length, inOrder.Values.Distinct().Count());
        Gen.Shuffle(Archive).Sample(files => Assert.Equal(inOrder.OrderBy(x => x.Key, StringComparer.Ordinal), Ids(files).OrderBy(x => x.Key, StringComparer.Ordinal)), iter: 50);

        static Dictionary<string, ReportId> Ids((string Path, Report Report)[] files)
        {
            var names = new ReportNames(files.Select(f => f.Path), alike => alike);
            return files.ToDictionary(f => f.Path, f => names.IdOf(f.Path, 0, f.Report));
        }
    }

    [Fact]
    public async Task A_file_that_holds_no_report_takes_the_name_from_none()
    {
        _bench.Write("geneva.txt", Report);
        _bench.Write("geneva.json", "{\"format\": \"parley.claims/1\"}");
        Assert.Equal(["geneva"], (await Texts(_bench.Folder)).Keys);
    }

    [Fact]
    public async Task An_entry_of_a_feed_leaves_its_name_to_the_file_that_has_it()
    {
        var feed = _bench.Write("wire.xml", "<rss><channel><title>Wire</title><item><description>The talks began.</description></item></channel></rss>");
        var file = _bench.Write("wire-1.txt", Other);
        foreach (var files in (string[][])[[feed, file], [file, feed]])
        {
            var texts = await Texts(files);
            Assert.Equal(2, texts.Count);
            Assert.Equal(Other, texts["wire-1"]);
            Assert.Matches("^wire-1-[0-9a-hjkmnp-tv-z]{8}$", texts.Single(t => t.Key != "wire-1").Key);
        }
    }

    [Fact]
    public async Task A_file_renamed_keeps_the_keys_of_its_claims()
    {
        var (before, after) = (await Objects(_bench.Write("before.txt", Report)), await Objects(_bench.Write("after.txt", Report)));
        Assert.Equal("after", after.Single()["report"]!["id"]!.GetValue<string>());
        Assert.NotEmpty(Keys(before));
        Assert.Equal(Keys(before), Keys(after));

        static string[] Keys(JsonNode[] objects) => [.. objects.Single()["claims"]!.AsArray().Select(c => c!["key"]!.GetValue<string>())];
    }

    [Fact]
    public void An_id_read_is_kept_where_no_other_text_has_it_and_else_marked_in_any_order()
    {
        var (one, two, three) = (Read("report", Report), Read("report", Other), Read("other", Other));
        Assert.Equal(["report", "report", "other"], ClaimsFile.WithOwnIds([one, one, three]).Select(r => r.Report.Id.Value));
        var forth = ClaimsFile.WithOwnIds([one, two, three]);
        Assert.Equal([$"report-{ReportMark.Of(one.Report)}", $"report-{ReportMark.Of(two.Report)}", "other"], forth.Select(r => r.Report.Id.Value));
        Assert.Equal(forth.Reverse(), ClaimsFile.WithOwnIds([three, two, one]));
    }

    [Fact]
    public void A_marked_id_that_another_text_has_already_is_numbered()
    {
        var (one, two) = (Read("report", Report), Read("report", Other));
        var taken = Read($"report-{ReportMark.Of(one.Report)}", "A third text.");
        var ids = ClaimsFile.WithOwnIds([one, two, taken]).Select(r => r.Report.Id.Value).ToArray();
        Assert.Equal([$"{taken.Report.Id}-2", $"report-{ReportMark.Of(two.Report)}", taken.Report.Id.Value], ids);
    }

    private static ReadingResult Read(string id, string text) => new(new Report(new(id), text), [], [], []);

    private async Task<Dictionary<string, string>> Texts(params string[] paths) =>
        (await Objects(paths)).ToDictionary(o => o["report"]!["id"]!.GetValue<string>(), o => o["report"]!["text"]!.GetValue<string>(), StringComparer.Ordinal);

    private async Task<JsonNode[]> Objects(params string[] paths)
    {
        _bench.Output.GetStringBuilder().Clear();
        Assert.Equal(0, await _bench.Run(["read", .. paths, "--json", "--published", "2026-02-17"]));
        var text = _bench.Output.ToString();
        return text.StartsWith("{\n", StringComparison.Ordinal) ? [JsonNode.Parse(text)!] : [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!)];
    }
}
