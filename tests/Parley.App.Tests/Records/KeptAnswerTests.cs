using CsCheck;
using Microsoft.Data.Sqlite;
using Parley.Storage;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Records;

/// <summary>Answers that are kept are those that would be worked out anew, whatever was done before.</summary>
public class KeptAnswerTests
{
    private static readonly string[] Answers = ["today", "positions", "people", "meetings", "disputes --all", "delegations", "changes --since 2026-02-17", "sources --reviewed"];

    private static readonly Gen<(int Verb, int A, int B)> Step = Gen.Select(Gen.Int[0, 12], Gen.Int[1, 3], Gen.Int[1, 12]);

    [Fact]
    public void After_any_history_what_is_kept_is_what_is_worked_out_anew() => Step.List[1, 8].Sample(
        steps => Ran(steps).GetAwaiter().GetResult(),
        iter: 12,
        threads: 1);

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
        await RecordCommandTests.Printed(bench, "grade", "r1", "B", "--record", record);
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
                await bench.Run([.. Line(verb, a, b).Split(' '), "--record", record]);
            }

            await RecordCommandTests.Printed(bench, [.. Answers[b % Answers.Length].Split(' '), "--record", record]);
        }

        var kept = await All(bench, record);
        Assert.Equal(kept, await All(bench, record));
        await RecordCommandTests.Printed(bench, "rebuild", "--record", record);
        Assert.Equal(kept, await All(bench, record));
        await RecordCommandTests.Printed(bench, "audit", "verify", "--record", record);
    }

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
        13 => $"grade r{a} B",
        10 => $"differ m{a} r{a}.c{b}",
        11 => $"differ i{b} r{a}.c{b}",
        12 => $"differ p{b} r{a}",
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
