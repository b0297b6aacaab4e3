using Parley.App.Terminal;
using Parley.Storage;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Records;

/// <summary>What rules took for one and a person said is two stays two, under ids that stay, until the person takes it back.</summary>
public class PartingTests
{
    [Fact]
    public async Task Two_meetings_that_a_later_report_brought_together_are_two_again_and_what_came_later_stays_where_it_was()
    {
        using var bench = new Bench();
        var record = Bridged(bench);
        var joined = await RecordCommandTests.Printed(bench, "meetings", "--csv", "--record", record);
        Assert.Equal(["m1"], Ids(joined));
        Assert.StartsWith("m2 became part of m1.", await RecordCommandTests.Printed(bench, "show", "m2", "--record", record), StringComparison.Ordinal);

        Assert.Equal("m1 and m2 are two (d4)\n", await RecordCommandTests.Printed(bench, "differ", "m1", "m2", "--why", "other rooms", "--record", record, "--by", "Ann"));
        var parted = await RecordCommandTests.Printed(bench, "meetings", "--csv", "--record", record);
        Assert.Equal(["m1", "m2"], Ids(parted));
        Assert.Equal(["r1.c1 r3.c1", "r2.c1"], Claims(parted));
        var shown = await RecordCommandTests.Printed(bench, "show", "m2", "--record", record);
        Assert.Contains("Ann · differ m1 m2: other rooms", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("became part", shown, StringComparison.Ordinal);

        await RecordCommandTests.Printed(bench, "rebuild", "--record", record);
        Assert.Equal(parted, await RecordCommandTests.Printed(bench, "meetings", "--csv", "--record", record));
        Take(record, new Telling("d", "Avalon and Brin met in Arden on 5 March in the morning.", "Evening Star", "2024-03-08")
            .Party("Avalon", null).Party("Brin", null).Place("Arden")
            .Meeting("Avalon and Brin met in Arden on 5 March in the morning", Status.Asserted, ["Avalon", "Brin"], place: "Arden", when: Telling.Day("5 March", "2024-03-05")));
        Assert.Equal(["m1", "m2"], Ids(await RecordCommandTests.Printed(bench, "meetings", "--csv", "--record", record)));
        Assert.Equal(ExitCode.WrongUsage, await bench.Run("same", "m2", "m1", "--record", record));
        Assert.Contains("A person said that m2 and m1 are two (d4)", bench.Error.ToString(), StringComparison.Ordinal);

        await RecordCommandTests.Printed(bench, "undo", "d4", "--record", record);
        Assert.Equal(["m1"], Ids(await RecordCommandTests.Printed(bench, "meetings", "--csv", "--record", record)));
        await RecordCommandTests.Printed(bench, "audit", "verify", "--record", record);
    }

    [Fact]
    public async Task A_claim_is_taken_out_of_a_meeting_under_an_id_of_its_own()
    {
        using var bench = new Bench();
        var record = Bridged(bench);
        var before = await RecordCommandTests.Printed(bench, "meetings", "--csv", "--record", record);
        Assert.Equal("m3 is parted from m1 (d4)\n", await RecordCommandTests.Printed(bench, "differ", "m1", "r3.c1", "--record", record));
        var parted = await RecordCommandTests.Printed(bench, "meetings", "--csv", "--record", record);
        Assert.Equal(["r1.c1 r2.c1", "r3.c1"], Claims(parted));
        Assert.Equal(["m1", "m3"], Ids(parted));
        Assert.Equal(ExitCode.WrongUsage, await bench.Run("differ", "m3", "r3.c1", "--record", record));
        Assert.Contains("m3 rests on nothing but r3.c1.", bench.Error.ToString(), StringComparison.Ordinal);
        await RecordCommandTests.Printed(bench, "undo", "--record", record);
        Assert.Equal(before, await RecordCommandTests.Printed(bench, "meetings", "--csv", "--record", record));
    }

    [Fact]
    public async Task A_namesake_in_one_report_is_somebody_else_in_answers_and_in_the_dossier_and_takes_those_of_his_own_spelling_along()
    {
        using var bench = new Bench();
        var record = Empty(bench, "names", "Names");
        Take(record, Minister("a", "Ada Amsel", "minister of grain", "2024-03-01"));
        Take(record, Minister("b", "A. Amsel", "envoy of Brin", "2024-03-02"));
        Assert.Equal(["p1"], Ids(await RecordCommandTests.Printed(bench, "people", "--csv", "--record", record)));
        Assert.Equal("p3 is parted from p1 (d3)\n", await RecordCommandTests.Printed(bench, "differ", "p1", "r2", "--record", record));
        Take(record, Minister("c", "A. Amsel", "envoy again", "2024-03-03"));
        Take(record, Minister("d", "Ada Amsel", "minister still", "2024-03-04"));
        var people = await RecordCommandTests.Printed(bench, "people", "--csv", "--record", record);
        Assert.Equal(["p1", "p3"], Ids(people));
        Assert.Equal(["r1.c1 r4.c1", "r2.c1 r3.c1"], Claims(people));
        var dossier = await RecordCommandTests.Printed(bench, "brief", "--json", "--record", record);
        Assert.Contains("\"A. Amsel\"", dossier, StringComparison.Ordinal);
        await RecordCommandTests.Printed(bench, "undo", "d3", "--record", record);
        Assert.Equal(["p1"], Ids(await RecordCommandTests.Printed(bench, "people", "--csv", "--record", record)));
    }

    [Fact]
    public async Task Positions_on_two_things_that_share_a_word_are_parted_with_the_proposals_that_rest_on_them()
    {
        using var bench = new Bench();
        var record = Empty(bench, "issues", "Issues");
        Take(record, Demand("a", "Avalon", "a ceasefire at sea", "2024-03-01"));
        Take(record, Demand("b", "Avalon", "a ceasefire on land", "2024-03-02"));
        Assert.Equal(["o1"], Ids(await RecordCommandTests.Printed(bench, "proposals", "--csv", "--record", record)));
        Assert.Equal("o2 is parted from o1 (d3)\n", await RecordCommandTests.Printed(bench, "differ", "o1", "r2.c1", "--record", record));
        Assert.Equal(["o1", "o2"], Ids(await RecordCommandTests.Printed(bench, "proposals", "--csv", "--record", record)));
        Assert.Equal("i2 is parted from i1 (d4)\n", await RecordCommandTests.Printed(bench, "differ", "i1", "r2.c1", "--record", record));
        Assert.Equal(["i1", "i2"], Ids(await RecordCommandTests.Printed(bench, "positions", "--csv", "--record", record)).Distinct().Order());
    }

    [Theory]
    [InlineData("differ m1 m1", "m1 is m1.", 2)]
    [InlineData("differ m1 p1", "is no id of the kind of m1", 2)]
    [InlineData("differ m1 r1", "is no id of the kind of m1", 2)]
    [InlineData("differ p1 r1.c1", "is no id of the kind of p1", 2)]
    [InlineData("differ m1 m99", "There is no m99", 2)]
    [InlineData("differ m99 m1", "There is no m99", 3)]
    [InlineData("differ m1 r1.c99", "does not rest on r1.c99", 2)]
    [InlineData("differ e1 e2", "is no id of a thing that can be decided so", 2)]
    public async Task What_cannot_be_parted_is_told_and_nothing_is_written(string line, string told, int code)
    {
        using var bench = new Bench();
        var record = Bridged(bench);
        Assert.Equal(code, await bench.Run([.. line.Split(' '), "--record", record]));
        Assert.Contains(told, bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, (await RecordCommandTests.Printed(bench, "audit", "--record", record)).Split('\n').Length - 1);
    }

    private static string Empty(Bench bench, string name, string title)
    {
        var record = Path.Combine(bench.Folder, name + ".parley");
        RecordFile.Create(record, title, TimeProvider.System).Record!.Dispose();
        return record;
    }

    // Two meetings told of two days apart, asked for, and then a report of an earlier day that tells of all three days.
    private static string Bridged(Bench bench)
    {
        var record = Empty(bench, "bridged", "Bridged");
        foreach (var (id, words, from, to, day) in ((string, string, string, string, string)[])
            [("a", "3 March", "2024-03-03", "2024-03-03", "2024-03-06"), ("b", "5 March", "2024-03-05", "2024-03-05", "2024-03-07"), ("c", "3 to 5 March", "2024-03-03", "2024-03-05", "2024-03-05")])
        {
            Take(record, new Telling(id, $"Avalon and Brin met in Arden on {words}.", "Northern Wire", day)
                .Party("Avalon", null).Party("Brin", null).Place("Arden")
                .Meeting($"Avalon and Brin met in Arden on {words}", Status.Asserted, ["Avalon", "Brin"], place: "Arden", when: Telling.Days(words, from, to, from == to ? Grain.Day : Grain.Period)));
            if (id == "b")
            {
                Assert.Equal(ExitCode.Done, bench.Run("meetings", "--record", record).GetAwaiter().GetResult());
            }
        }

        return record;
    }

    private static Telling Minister(string id, string name, string office, string day) =>
        new Telling(id, $"{name} is {office} of Avalon.", "Northern Wire", day).Person(name).Party("Avalon", null).Role($"{name} is {office}", name, office);

    private static Telling Demand(string id, string side, string what, string day) =>
        new Telling(id, $"{side} demands {what}.", "Northern Wire", day).Party(side, null).Position($"{side} demands {what}", side, Stance.Demands, what);

    private static void Take(string record, Telling told)
    {
        using var file = RecordFile.Open(record, write: true, TimeProvider.System).Record!;
        file.Take(told.Reading, "by hand", "by hand", "Ann");
    }

    private static string[] Ids(string csv) => [.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')[0]).Where(i => i[0] != 'p' || !csv.Contains($"\n{i},Avalon", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string[] Claims(string csv) => [.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')[^1].Trim('\r')).Where(c => c.Length > 0).Select(c => string.Join(' ', c.Split(' ').Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
}
