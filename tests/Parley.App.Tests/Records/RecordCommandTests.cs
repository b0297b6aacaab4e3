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
    public static TheoryData<string> Answers => ["meetings", "positions", "people", "agreements", "incidents", "timeline", "sources"];

    [Fact]
    public async Task Reports_are_taken_once_and_what_is_refused_is_told()
    {
        using var bench = new Bench();
        var record = await Geneva(bench);
        Assert.Contains("r1  Alpine Wire, 16 February 2026: ", bench.Output.ToString(), StringComparison.Ordinal);
        var empty = bench.Write("empty.txt", "");
        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("add", DealsSchema.InRoot("samples/geneva-2026"), empty, "--record", record));
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
        var text = await File.ReadAllTextAsync(DealsSchema.InRoot("samples/geneva-2026/1-alpine-wire.txt"), TestContext.Current.CancellationToken);
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
        var samples = DealsSchema.InRoot("samples/geneva-2026");
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
        Assert.Equal(ExitCode.Done, await bench.Run("add", DealsSchema.InRoot("samples/geneva-2026"), "--record", record, "--by", "Ann"));
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
