using CsCheck;
using Microsoft.Data.Sqlite;
using Parley.Storage;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Records;

/// <summary>Answers that are kept are those that would be worked out anew, whatever was done before.</summary>
public class KeptAnswerTests
{
    private static readonly string[] Answers =
    [
        "today", "positions", "people", "meetings", "disputes --all", "disputes", "delegations", "changes --since 2026-02-17", "changes --since last", "sources --reviewed", "sources", "proposals", "timeline --since 2026-02-17",
        "positions --reviewed", "meetings --as-of 2026-02-17", "sources --known-on 2020-01-01",
    ];

    private static readonly string[] Shown = ["r1", "r1.c1", "r2.c3", "m1", "m2", "p1", "p4", "i1", "e1", "x1", "x2", "d2"];

    private static readonly Gen<(int Verb, int A, int B)> Step = Gen.Select(Gen.Int[0, 16], Gen.Int[1, 3], Gen.Int[1, 12]);

    private static readonly int[] Verbs = [1, 1, 2, 2, 2, 3, 9, 9, 13, 14, 15, 16];

    // Most histories of a record are of decisions on claims and of marks; what else is done is told by their verbs.
    private static readonly Gen<(int Verb, int A, int B)> Mark = Gen.Select(Gen.Int[0, 11].Select(n => Verbs[n]), Gen.Int[1, 3], Gen.Int[1, 22]);

    [Fact]
    public void After_any_history_what_is_kept_is_what_is_worked_out_anew() => Step.List[1, 8].Sample(
        steps => Ran(steps).GetAwaiter().GetResult(),
        iter: 12,
        threads: 1);

    [Fact]
    public void After_every_decision_what_is_kept_is_what_is_worked_out_anew() => Mark.List[1, 5].Sample(
        steps => Marked(steps).GetAwaiter().GetResult(),
        iter: 5,
        threads: 1);

    [Theory]
    [InlineData("accept r1.c1", true)]
    [InlineData("grade r1 B", true)]
    [InlineData("settle x1 Vladimir_Medinsky", true)]
    [InlineData("reject r1.c1", false)]
    [InlineData("track i1 other", false)]
    [InlineData("claim r1 statement --words Geneva speaker=Russia content=Geneva", true)]
    [InlineData("claim r1 position --words Geneva holder=Russia stance=demands content=Geneva", true)]
    [InlineData("claim r1 position --words Geneva holder=Russia toward=Ukraine stance=demands content=Geneva", false)]
    [InlineData("claim r1 meeting --words Geneva parties=Russia;Ukraine", false)]
    public async Task A_decision_that_leaves_what_an_answer_rests_on_as_it_is_is_put_into_what_was_kept(string line, bool isPutIn)
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        await RecordCommandTests.Printed(bench, "disputes", "--record", record);
        Assert.DoesNotContain("figures", await RecordCommandTests.Printed(bench, "people", "--record", record), StringComparison.Ordinal);
        await RecordCommandTests.Printed(bench, "incidents", "--record", record);
        Execute(record, "UPDATE kept SET body = (SELECT body FROM kept WHERE question LIKE '[\"incidents\"%') WHERE question LIKE '[\"people\"%'");
        await RecordCommandTests.Printed(bench, [.. Words(line), "--record", record]);
        var now = await RecordCommandTests.Printed(bench, "people", "--record", record);
        Assert.Equal(isPutIn, now.Contains("figures", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_asked_again_is_the_kept_one_until_something_is_decided()
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        var first = await RecordCommandTests.Printed(bench, "people", "--record", record);
        Assert.Equal(first, await RecordCommandTests.Printed(bench, "people", "--record", record));
        var sources = await RecordCommandTests.Printed(bench, "sources", "--record", record);
        Execute(record, "UPDATE kept SET body = (SELECT body FROM kept WHERE question LIKE '[\"sources\"%') WHERE question LIKE '[\"people\"%'");
        Assert.Equal(sources, await RecordCommandTests.Printed(bench, "people", "--record", record));
        await RecordCommandTests.Printed(bench, "reject", "r1.c2", "--record", record);
        await RecordCommandTests.Printed(bench, "undo", "--record", record);
        await RecordCommandTests.Printed(bench, "rebuild", "--record", record);
        Assert.Equal(first, await RecordCommandTests.Printed(bench, "people", "--record", record));
    }

    [Fact]
    public async Task Questions_that_differ_in_a_word_are_kept_apart_and_a_form_is_not_part_of_one()
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        var all = await RecordCommandTests.Printed(bench, "positions", "--record", record);
        var one = await RecordCommandTests.Printed(bench, "positions", "--party", "Russia", "--record", record);
        Assert.NotEqual(all, one);
        Assert.Equal(one, await RecordCommandTests.Printed(bench, "positions", "--party", "Russia", "--record", record));
        await RecordCommandTests.Printed(bench, "positions", "--party", "Russia", "--csv", "--record", record);
        Assert.Equal(2, Count(record));
    }

    [Fact]
    public async Task Nothing_kept_outlasts_a_report_that_is_forgotten()
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        await RecordCommandTests.Printed(bench, "sources", "--record", record);
        Assert.Equal(1, Count(record));
        await RecordCommandTests.Printed(bench, "forget", "r2", "--why", "asked", "--yes", "--record", record);
        Assert.Equal(0, Count(record));
    }

    private static async Task Ran(List<(int Verb, int A, int B)> steps)
    {
        using var bench = new Bench();
        var record = Path.Combine(bench.Folder, "random.parley");
        using (var file = RecordFile.Create(record, "Random", TimeProvider.System).Record!)
        {
            file.Take(Geneva.All()[0], "by hand", "a.txt", "Ann");
        }

        foreach (var (verb, a, b) in steps)
        {
            if (verb == 0)
            {
                using var file = RecordFile.Open(record, write: true, TimeProvider.System).Record!;
                file.Take(Geneva.All()[a - 1], "by hand", "a.txt", "Ann");
            }
            else
            {
                await bench.Run([.. Words(Line(verb, a, b)), "--record", record]);
            }

            await RecordCommandTests.Printed(bench, [.. Answers[b % Answers.Length].Split(' '), "--record", record]);
        }

        var kept = await All(bench, record);
        Assert.Equal(kept, await All(bench, record));
        await RecordCommandTests.Printed(bench, "rebuild", "--record", record);
        Assert.Equal(kept, await All(bench, record));
        await RecordCommandTests.Printed(bench, "audit", "verify", "--record", record);
    }

    // Each command is a program of its own, which has nothing in memory; what it finds kept is put beside what a copy says of which nothing was kept.
    private static async Task Marked(List<(int Verb, int A, int B)> steps)
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        await All(bench, record);
        foreach (var ((verb, a, b), n) in steps.Select((s, n) => (s, n)))
        {
            await bench.Run([.. Words(Line(verb, a, b)), "--record", record]);
            var copy = Path.Combine(bench.Folder, $"copy{n}.parley");
            await RecordCommandTests.Printed(bench, "backup", copy, "--record", record);
            await RecordCommandTests.Printed(bench, "rebuild", "--record", copy);
            Assert.Equal(await All(bench, copy), await All(bench, record));
        }
    }

    private static string[] Words(string line) => [.. line.Split(' ').Select(w => w.Replace('_', ' '))];

    // What cannot be decided is refused, and changes nothing.
    internal static string Line(int verb, int a, int b) => verb switch
    {
        1 => $"accept r{a}.c{b}",
        2 => $"reject r{a}.c{b}",
        3 => $"edit r{a}.c{b} status=planned",
        4 => $"same m{a} m{b}",
        5 => $"same p{a} p{b}",
        6 => $"name p{b} Somebody",
        7 => $"track i{a} security",
        13 => $"grade r{a} {"ABCDEF"[b % 6]}",
        14 => $"settle x{a} Vladimir_Medinsky",
        10 => $"differ m{a} r{a}.c{b}",
        11 => $"differ i{b} r{a}.c{b}",
        12 => $"differ p{b} r{a}",
        15 => $"claim r{a} statement --words Geneva speaker=Russia content=Geneva",
        16 => $"claim r{a} position --words Geneva holder=Ukraine stance=demands content=Geneva",
        8 when b > 9 => $"forget r{a} --why asked --yes",
        _ => "undo",
    };

    private static async Task<string> All(Bench bench, string record)
    {
        var all = new List<string>();
        foreach (var answer in Answers)
        {
            all.Add(await RecordCommandTests.Printed(bench, [.. answer.Split(' '), "--json", "--record", record]));
        }

        foreach (var id in Shown)
        {
            var before = bench.Output.ToString().Length;
            all.Add($"{await bench.Run("show", id, "--record", record)} {bench.Output.ToString()[before..]}");
        }

        return string.Concat(all);
    }

    private static long Count(string record)
    {
        using var connection = new SqliteConnection($"Data Source={record};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM kept";
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(string record, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={record};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
