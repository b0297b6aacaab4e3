using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Json.Schema;
using Parley.App.Terminal;
using Parley.Storage;
using Parley.Tests.App.Deals;

namespace Parley.Tests.App.Records;

/// <summary>The commands over a record, driven whole.</summary>
public partial class RecordCommandTests
{
    public static TheoryData<string> Answers => ["meetings", "positions", "people", "agreements", "incidents", "timeline", "sources", "delegations", "proposals"];

    [Fact]
    public async Task Reports_are_taken_once_and_what_is_refused_is_told()
    {
        using var bench = new Bench();
        var record = await Geneva(bench);
        Assert.Contains("r1  Alpine Wire, 16 February 2026: ", bench.Output.ToString(), StringComparison.Ordinal);
        var empty = bench.Write("empty.txt", "");
        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("add", DealsSchema.InRoot("tests/Parley.App.Tests/Reports/Geneva"), empty, "--record", record));
        Assert.Contains("r3  is there already", bench.Output.ToString(), StringComparison.Ordinal);
        Assert.Contains("(R005)", bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Contains("0 reports new with 0 claims proposed, 3 there already, 1 refused.", bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_is_json_of_the_schema_and_csv_of_as_many_rows_and_stands_in_the_reference(string answer)
    {
        using var bench = new Bench();
        var record = await Geneva(bench);
        var json = await Printed(bench, answer, "--record", record, "--json");
        using var document = JsonDocument.Parse(json);
        var schema = JsonSchema.FromText(await File.ReadAllTextAsync(DealsSchema.InRoot("docs/reference/answers.schema.json"), TestContext.Current.CancellationToken));
        Assert.True(schema.Evaluate(document.RootElement).IsValid, json);
        var rows = document.RootElement.GetProperty("rows").EnumerateArray().ToList();
        var csv = await Printed(bench, answer, "--record", record, "--csv");
        Assert.Equal(rows.Count + 1, csv.Split('\n').Length - 1);
        var page = await File.ReadAllTextAsync(DealsSchema.InRoot("docs/reference/answers.md"), TestContext.Current.CancellationToken);
        var line = Assert.Single(page.Split('\n'), l => l.StartsWith($"| `{answer}` |", StringComparison.Ordinal));
        Assert.All(csv.Split('\n')[0].Split(',').Except(["id", "state", "claims"]), column => Assert.Contains(column, line, StringComparison.Ordinal));
        Assert.Equal(json, await Printed(bench, answer, "--record", record, "--json"));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_is_as_approved(string answer)
    {
        using var bench = new Bench();
        var record = ByHand(bench);
        Golden.Matches(await Printed(bench, answer, "--record", record), $"Golden/geneva-{answer}.txt");
    }

    [Fact]
    public async Task How_a_side_has_stood_on_an_issue_is_told_oldest_to_newest()
    {
        using var bench = new Bench();
        var record = ByHand(bench);
        using var document = JsonDocument.Parse(await Printed(bench, "positions", "--party", "Russia", "--json", "--record", record));
        var issue = document.RootElement.GetProperty("rows")[0].GetProperty("id").GetString()!;
        var told = await Printed(bench, "position", issue, "Russia", "--csv", "--record", record);
        var days = told.Split('\n')[1..^1].Select(l => l.Split(',')[1]).ToArray();
        Assert.NotEmpty(days);
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("position", issue, "Peru", "--record", record));
        Assert.Contains("Nothing read here says where 'Peru' stands on " + issue, bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("position", "i99", "Russia", "--record", record));
        Assert.Equal(ExitCode.WrongUsage, await bench.Run("position", "m1", "Russia", "--record", record));
    }

    [Fact]
    public async Task Rows_of_no_report_since_a_day_are_left_out()
    {
        using var bench = new Bench();
        var record = ByHand(bench);
        Assert.Equal(3, (await Printed(bench, "sources", "--csv", "--record", record, "--since", "2026-02-17")).Split('\n').Length - 1);
        Assert.Equal("There are no reports.\n", await Printed(bench, "sources", "--record", record, "--since", "2026-03-01"));
        var all = await Printed(bench, "meetings", "--csv", "--record", record);
        Assert.Equal(all, await Printed(bench, "meetings", "--csv", "--record", record, "--since", "2026-02-16"));
    }

    [Theory]
    [InlineData("--since tomorrow", "is no day of the form", 2)]
    [InlineData("--since round", "is no day of the form", 2)]
    [InlineData("--since round 9", "No days of a round 9 were read", 3)]
    [InlineData("--since round 3", "", 0)]
    [InlineData("--since last", "", 0)]
    [InlineData("", "--since", 2)]
    public async Task Changes_are_asked_since_a_day_a_round_or_the_last_taking(string since, string told, int code)
    {
        using var bench = new Bench();
        var record = ByHand(bench);
        Assert.Equal(code, await bench.Run(["changes", .. since.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--record", record]));
        Assert.Contains(told, bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_up_to_a_day_has_not_changed_after_it()
    {
        using var bench = new Bench();
        var record = ByHand(bench);
        Assert.Equal("Nothing changed.\n", await Printed(bench, "changes", "--since", "2026-02-18", "--as-of", "2026-02-16", "--record", record));
    }

    [Fact]
    public async Task What_the_last_taking_brought_is_what_the_record_did_not_know_the_day_before()
    {
        using var bench = new Bench();
        var path = Path.Combine(bench.Folder, "later.parley");
        var clock = new LaterClock();
        using (var file = RecordFile.Create(path, "Later", clock).Record!)
        {
            foreach (var reading in Parley.Tests.Collation.Geneva.All())
            {
                file.Take(reading, "by hand", "a.txt", "Ann");
                clock.Now = clock.Now.AddDays(1);
            }
        }

        var last = await Printed(bench, "changes", "--since", "last", "--csv", "--record", path);
        var first = await Printed(bench, "changes", "--since", "2026-01-01", "--csv", "--record", path);
        Assert.True(last.Split('\n').Length < first.Split('\n').Length, last);
        Assert.All(last.Split('\n')[1..^1], line => Assert.Contains("r3.c", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_claim_and_item_that_an_answer_names_can_be_shown()
    {
        using var bench = new Bench();
        var record = await Geneva(bench);
        foreach (var answer in Answers.Select(a => a.Data))
        {
            using var document = JsonDocument.Parse(await Printed(bench, answer, "--record", record, "--json"));
            var row = document.RootElement.GetProperty("rows").EnumerateArray().FirstOrDefault();
            foreach (var id in row.ValueKind == JsonValueKind.Undefined ? [] : row.GetProperty("claims").EnumerateArray().Append(row.GetProperty("id")))
            {
                Assert.StartsWith(id.GetString()!, await Printed(bench, "show", id.GetString()!, "--record", record), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_reports_text_is_shown_as_it_was_taken()
    {
        using var bench = new Bench();
        var record = await Geneva(bench);
        var text = await File.ReadAllTextAsync(DealsSchema.InRoot("tests/Parley.App.Tests/Reports/Geneva/1-alpine-wire.txt"), TestContext.Current.CancellationToken);
        Assert.Equal(text, await Printed(bench, "show", "r1", "text", "--record", record));
        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("show", "r9", "--record", record));
        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("show", "m99", "--record", record));
        Assert.Equal(ExitCode.WrongUsage, await bench.Run("show", "geneva", "--record", record));
    }

    [Fact]
    public async Task A_dossier_and_a_model_of_a_record_are_those_of_its_reports()
    {
        using var bench = new Bench();
        var record = await Geneva(bench);
        var samples = DealsSchema.InRoot("tests/Parley.App.Tests/Reports/Geneva");
        Assert.Equal(Summary(await Printed(bench, "brief", samples, "--json")), Summary(await Printed(bench, "brief", "--record", record, "--json")));
        Assert.Equal(Options(await Printed(bench, "model", samples)), Options(await Printed(bench, "model", "--record", record)));
        Assert.Equal(ExitCode.WrongUsage, await bench.Run("brief", samples, "--record", record));
    }

    [Fact]
    public async Task What_had_been_said_by_a_day_is_answered_apart()
    {
        using var bench = new Bench();
        var record = await Geneva(bench);
        var first = await Printed(bench, "sources", "--record", record, "--as-of", "2026-02-16", "--csv");
        Assert.Equal(2, first.Split('\n').Length - 1);
        Assert.Equal("No meeting was read in these reports.\n", await Printed(bench, "meetings", "--record", record, "--reviewed"));
        Assert.Equal("There are no reports.\n", await Printed(bench, "sources", "--record", record, "--known-on", "2020-01-01"));
    }

    [Fact]
    public async Task Without_a_name_the_only_record_of_the_folder_is_meant()
    {
        using var bench = new Bench();
        var record = await Geneva(bench);
        var (code, output, _) = await In(bench.Folder, null, "sources", "--csv");
        Assert.Equal((ExitCode.Done, 4), (code, output.Split('\n').Length - 1));
        Assert.Equal(ExitCode.Done, await bench.Run("new", Path.Combine(bench.Folder, "other"), "--title", "Other"));
        var (unclear, _, told) = await In(bench.Folder, null, "sources");
        Assert.Equal(ExitCode.WrongUsage, unclear);
        Assert.Contains("geneva.parley and other.parley", told, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await In(bench.Folder, record, "sources")).Code);
        var (none, _, advice) = await In(Directory.CreateDirectory(Path.Combine(bench.Folder, "empty")).FullName, null, "sources");
        Assert.Equal(ExitCode.WrongUsage, none);
        Assert.Contains("parley new FILE.parley --title TITLE", advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_cannot_be_used_is_told_with_its_code()
    {
        using var bench = new Bench();
        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("sources", "--record", Path.Combine(bench.Folder, "none.parley")));
        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("add", bench.Folder, "--record", bench.Write("x.parley", new string('x', 3000))));
        Assert.Equal(ExitCode.Failed, await bench.Run("new", Path.Combine(bench.Folder, "x.parley"), "--title", "X"));
        Assert.Equal(["(S001)", "(S002)", "(S008)"], bench.Error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[^6..]));
    }

    [Fact]
    public async Task The_audit_is_whole_after_all_that()
    {
        using var bench = new Bench();
        var record = await Geneva(bench);
        var listed = await Printed(bench, "audit", "--record", record);
        Assert.Equal(3, listed.Split('\n').Length - 1);
        var verified = await Printed(bench, "audit", "verify", "--record", record);
        var last = verified.Trim().Split(' ')[^1];
        Assert.Equal(64, last.Length);
        Assert.Equal(ExitCode.Done, await bench.Run("rebuild", "--record", record));
        Assert.Equal(ExitCode.Done, await bench.Run("audit", "verify", "--expect", last, "--record", record));
        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("audit", "verify", "--expect", new string('a', 64), "--record", record));
    }

    private sealed class LaterClock : TimeProvider
    {
        internal DateTimeOffset Now { get; set; } = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    /// <summary>The same three reports as people read them: what is approved changes with the answers, not with the reader.</summary>
    internal static string ByHand(Bench bench)
    {
        var path = Path.Combine(bench.Folder, "geneva.parley");
        using var record = RecordFile.Create(path, "Geneva talks", TimeProvider.System).Record!;
        foreach (var reading in Parley.Tests.Collation.Geneva.All())
        {
            record.Take(reading, "by hand", $"{reading.Report.Id}.txt", "Ann");
        }

        return path;
    }

    internal static async Task<string> Geneva(Bench bench)
    {
        var record = Path.Combine(bench.Folder, "geneva.parley");
        Assert.Equal(ExitCode.Done, await bench.Run("new", record, "--title", "Geneva talks"));
        Assert.Equal(ExitCode.Done, await bench.Run("add", DealsSchema.InRoot("tests/Parley.App.Tests/Reports/Geneva"), "--record", record, "--by", "Ann"));
        return record;
    }

    internal static async Task<string> Printed(Bench bench, params string[] args)
    {
        var before = bench.Output.ToString().Length;
        var code = await bench.Run(args);
        Assert.True(code == ExitCode.Done, $"{string.Join(' ', args)}: {code}\n{bench.Error}");
        return bench.Output.ToString()[before..];
    }

    private static async Task<(int Code, string Output, string Error)> In(string folder, string? record, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var shell = new Shell(Stream.Null, output, error, 100, TimeProvider.System, Debug: false) { Folder = folder, Record = record };
        return (await Parley.App.Commands.Cli.RunAsync(args, shell, TestContext.Current.CancellationToken), output.ToString(), error.ToString());
    }

    private static string Summary(string json)
    {
        using var document = JsonDocument.Parse(json);
        var text = new StringBuilder();
        foreach (var line in document.RootElement.GetProperty("summary").EnumerateArray().Concat(document.RootElement.GetProperty("voices").GetProperty("differing").EnumerateArray()))
        {
            text.AppendLine(line.GetProperty("text").GetString());
        }

        return text.ToString();
    }

    // Comments and grounds name reports by their ids, which are the record's own.
    private static string[] Options(string yaml) => [.. yaml.Split('\n').Where(l => !l.TrimStart().StartsWith('#')).Select(l => InReport().Replace(l.Split('#')[0].TrimEnd(), ""))];

    [GeneratedRegex("in report [A-Za-z0-9-]+")]
    private static partial Regex InReport();
}
