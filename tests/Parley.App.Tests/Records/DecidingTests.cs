using System.Text;
using System.Text.Json;
using Parley.App.Terminal;

namespace Parley.Tests.App.Records;

/// <summary>What people decide shows in every answer, and what cannot be decided changes nothing.</summary>
public class DecidingTests
{
    [Fact]
    public async Task A_claim_is_accepted_put_right_and_rejected_and_each_shows_with_its_reason()
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        await RecordCommandTests.Printed(bench, "accept", "r1.c1", "--record", record, "--by", "Ann");
        var position = await First(bench, record, "positions", "Russia");
        var claim = position.GetProperty("claims")[0].GetString()!;
        Assert.Contains(" doubts: ", await RecordCommandTests.Printed(bench, "edit", claim, "stance=doubts", "--why", "it wavers", "--record", record, "--by", "Ben"), StringComparison.Ordinal);
        var shown = await RecordCommandTests.Printed(bench, "show", claim, "--record", record);
        Assert.Contains("edited", shown, StringComparison.Ordinal);
        Assert.Contains("Ben · edit", shown, StringComparison.Ordinal);
        Assert.Contains("it wavers", shown, StringComparison.Ordinal);
        await RecordCommandTests.Printed(bench, "reject", claim, "--record", record);
        Assert.Contains("position · rejected", await RecordCommandTests.Printed(bench, "show", claim, "--record", record), StringComparison.Ordinal);
        Assert.Contains("part of: nothing brought together", await RecordCommandTests.Printed(bench, "show", claim, "--record", record), StringComparison.Ordinal);
        await RecordCommandTests.Printed(bench, "undo", "--record", record);
        Assert.Contains("position · edited", await RecordCommandTests.Printed(bench, "show", claim, "--record", record), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("edit r1.c1 stance=demands", "has no slot 'stance'", 2)]
    [InlineData("edit r1.c1 parties=Peru", "names no 'Peru'", 2)]
    [InlineData("edit r1.c1 outcome=nonsense", "does not say: nonsense", 2)]
    [InlineData("edit r1.c1 ordinal=many", "is no number", 2)]
    [InlineData("edit r1.c1 when=tomorrow", "is no day", 2)]
    [InlineData("edit r1.c1 status=maybe", "is none of", 2)]
    [InlineData("edit r1.c99 status=planned", "There is no r1.c99", 3)]
    [InlineData("edit r1 status=planned", "is no id of a claim", 2)]
    [InlineData("claim r1 rumour --words Geneva speaker=Russia", "is no kind of claim", 2)]
    [InlineData("claim r1 statement --words Nowhere speaker=Russia content=Geneva", "does not say: Nowhere", 2)]
    [InlineData("claim r1 statement --words Geneva speaker=Russia", "\"content\" is missing", 2)]
    [InlineData("accept r9", "", 0)]
    [InlineData("accept r9.c1", "There is no r9.c1", 3)]
    [InlineData("undo", "nothing to take back", 2)]
    [InlineData("undo d1", "cannot be taken back", 2)]
    [InlineData("same m1 p1", "is no id of the kind of m1", 2)]
    [InlineData("same m1 m99", "There is no m99", 2)]
    [InlineData("grade r1 G", "is no grade of a source", 2)]
    [InlineData("settle x1 nonsense", "Nobody says 'nonsense'", 2)]
    [InlineData("forget r1 --why asked", "Give it again with --yes", 2)]
    [InlineData("reread r9", "There is no r9", 3)]
    public async Task What_cannot_be_decided_is_told_and_nothing_is_written(string line, string told, int code)
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        Assert.Equal(code, await bench.Run([.. line.Split(' '), "--record", record]));
        Assert.Contains(told, bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, (await RecordCommandTests.Printed(bench, "audit", "--record", record)).Split('\n').Length - 1);
    }

    [Fact]
    public async Task Meetings_said_to_be_one_are_one_the_other_id_leads_there_and_taken_back_they_are_two_again()
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        var before = await RecordCommandTests.Printed(bench, "meetings", "--record", record);
        await RecordCommandTests.Printed(bench, "same", "m2", "m4", "--record", record);
        var joined = await RecordCommandTests.Printed(bench, "meetings", "--record", record, "--csv");
        Assert.NotEqual(joined.Contains("\nm2,", StringComparison.Ordinal), joined.Contains("\nm4,", StringComparison.Ordinal));
        Assert.Contains("became part of", await RecordCommandTests.Printed(bench, "show", joined.Contains("\nm2,", StringComparison.Ordinal) ? "m4" : "m2", "--record", record), StringComparison.Ordinal);
        await RecordCommandTests.Printed(bench, "undo", "--record", record);
        Assert.Equal(before, await RecordCommandTests.Printed(bench, "meetings", "--record", record));
    }

    [Fact]
    public async Task Parties_said_to_be_one_and_named_show_so_in_answers_and_in_the_dossier()
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        var (one, other) = (await Id(bench, record, "people", "Steve Witkoff"), await Id(bench, record, "people", "Jared Kushner"));
        await RecordCommandTests.Printed(bench, "same", one, other, "--record", record);
        await RecordCommandTests.Printed(bench, "name", one, "Envoy Example", "--record", record);
        var people = await RecordCommandTests.Printed(bench, "people", "--record", record, "--csv");
        Assert.Contains("Envoy Example", people, StringComparison.Ordinal);
        Assert.Single(people.Split('\n'), l => l.Contains("Kushner", StringComparison.Ordinal));
        Assert.Contains("Envoy Example", await RecordCommandTests.Printed(bench, "brief", "--md", "--record", record), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disagreement_is_settled_and_no_account_is_lost()
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        var heads = await First(bench, record, "disputes", "Kostyukov");
        var id = heads.GetProperty("id").GetString()!;
        await RecordCommandTests.Printed(bench, "settle", id, "Vladimir Medinsky", "--why", "seen there", "--record", record, "--by", "Ann");
        Assert.DoesNotContain($"\n{id},", await RecordCommandTests.Printed(bench, "disputes", "--record", record, "--csv"), StringComparison.Ordinal);
        var all = await RecordCommandTests.Printed(bench, "disputes", "--all", "--record", record, "--csv");
        Assert.Contains("Vladimir Medinsky (Ann, d4)", all, StringComparison.Ordinal);
        Assert.Contains("Igor Kostyukov (", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_later_day_brought_is_told_as_changed()
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        Assert.Equal("Nothing changed.\n", await RecordCommandTests.Printed(bench, "changes", "--since", "2027-01-01", "--record", record));
        var all = await RecordCommandTests.Printed(bench, "changes", "--since", "2026-02-17", "--record", record, "--csv");
        Assert.Contains("a head of delegation,Russia at m2,Igor Kostyukov,Igor Kostyukov or Vladimir Medinsky,", all, StringComparison.Ordinal);
        Assert.Contains("accounts differ", all, StringComparison.Ordinal);
        Golden.Matches(all, "Golden/geneva-changes.csv");
    }

    [Fact]
    public async Task A_review_goes_by_single_keys_and_each_decision_is_kept()
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        using var keys = new MemoryStream(Encoding.UTF8.GetBytes("a r ? s e status=planned\n u q"));
        Assert.Equal(ExitCode.Done, await bench.Run(keys, "review", "r1", "--record", record, "--by", "Ann"));
        Assert.EndsWith("2 decisions made.\n", bench.Output.ToString(), StringComparison.Ordinal);
        var audit = await RecordCommandTests.Printed(bench, "audit", "--record", record);
        Assert.Equal(["accept r1.c1", "reject r1.c2", "edit r1.c4", "undo r1.c4"], audit.Split('\n')[3..^1].Select(l => string.Join(' ', l.Split("  ")[3].Split(' ')[..2])));
    }

    [Fact]
    public async Task A_forgotten_report_is_gone_from_answers_and_told_to_be_forgotten()
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        await RecordCommandTests.Printed(bench, "accept", "r2", "--record", record);
        await RecordCommandTests.Printed(bench, "forget", "r2", "--why", "asked", "--yes", "--record", record);
        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("show", "r2", "--record", record));
        Assert.Contains("r2 was forgotten", bench.Error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Harbour", await RecordCommandTests.Printed(bench, "sources", "--record", record), StringComparison.Ordinal);
        await RecordCommandTests.Printed(bench, "audit", "verify", "--record", record);
    }

    [Fact]
    public async Task A_side_named_otherwise_in_the_same_report_leads_to_the_one_it_was_joined_to_and_both_show_by_whom()
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        var (one, other) = (await Id(bench, record, "people", "Steve Witkoff"), await Id(bench, record, "people", "Jared Kushner"));
        await RecordCommandTests.Printed(bench, "same", one, other, "--record", record);
        var shown = await RecordCommandTests.Printed(bench, "show", other, "--record", record);
        Assert.StartsWith($"{other} became part of {one}.", shown, StringComparison.Ordinal);
        Assert.Contains($"same {one} {other}", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_quotes_a_forgotten_report_elsewhere_is_named_first_and_goes_with_it()
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        var sentence = (await RecordCommandTests.Printed(bench, "show", "r2", "text", "--record", record)).Split(". ")[1];
        await RecordCommandTests.Printed(bench, "name", "p1", "Envoy Example", "--why", $"it says: {sentence}", "--record", record);
        await RecordCommandTests.Printed(bench, "name", "p2", "Another Example", "--why", "plain", "--record", record);
        Assert.Equal(ExitCode.WrongUsage, await bench.Run("forget", "r2", "--why", sentence, "--yes", "--record", record));
        Assert.Contains("it quotes r2", bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, await bench.Run("forget", "r2", "--why", "asked", "--record", record));
        Assert.Contains("What quotes it in d4 (name p1) would go as well.", bench.Error.ToString(), StringComparison.Ordinal);
        await RecordCommandTests.Printed(bench, "forget", "r2", "--why", "asked", "--yes", "--record", record);
        Assert.Contains("Envoy Example", await RecordCommandTests.Printed(bench, "people", "--record", record), StringComparison.Ordinal);
        Assert.DoesNotContain(sentence[..20], await RecordCommandTests.Printed(bench, "show", "d4", "--record", record), StringComparison.Ordinal);
        Assert.Contains("plain", await RecordCommandTests.Printed(bench, "show", "d5", "--record", record), StringComparison.Ordinal);
        await RecordCommandTests.Printed(bench, "audit", "verify", "--record", record);
    }

    private static async Task<JsonElement> First(Bench bench, string record, string answer, string words)
    {
        using var document = JsonDocument.Parse(await RecordCommandTests.Printed(bench, answer, "--json", "--record", record));
        return document.RootElement.GetProperty("rows").EnumerateArray().First(r => r.GetRawText().Contains(words, StringComparison.Ordinal)).Clone();
    }

    private static async Task<string> Id(Bench bench, string record, string answer, string name) => (await First(bench, record, answer, name)).GetProperty("id").GetString()!;
}
