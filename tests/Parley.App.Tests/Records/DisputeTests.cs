using System.Globalization;
using System.Text.Json;
using Parley.App.Terminal;
using Parley.Tests.App.Deals;

namespace Parley.Tests.App.Records;

/// <summary>On what accounts differ is one thing, whoever is asked.</summary>
public sealed class DisputeTests
{
    [Theory]
    [InlineData("geneva-2026", 5)]
    [InlineData("havana-2012-2016", 1)]
    public async Task Disputes_are_those_that_the_dossier_counts_and_shows(string sample, int count)
    {
        using var bench = new Bench();
        var record = await Taken(bench, sample);
        var rows = await Rows(bench, record);
        Assert.Equal(count, rows.Length);

        var dossier = Path.Combine(bench.Folder, "dossier.json");
        Assert.Equal(ExitCode.Done, await bench.Run("brief", "--record", record, "-o", dossier));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{count} difference"), bench.Error.ToString(), StringComparison.Ordinal);
        using var parsed = JsonDocument.Parse(await File.ReadAllTextAsync(dossier, TestContext.Current.CancellationToken));
        var lines = parsed.RootElement.GetProperty("voices").GetProperty("differing").EnumerateArray().Select(l => l.GetProperty("text").GetString()!).ToArray();
        Assert.Equal(count, lines.Length);
        Assert.All(rows.Zip(lines), x => Assert.StartsWith($"Accounts differ: {x.First.On}", x.Second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dispute_keeps_its_id_when_reports_come()
    {
        using var bench = new Bench();
        var record = await Taken(bench, "geneva-2026");
        var before = await Rows(bench, record, "--as-of", "2026-02-19");
        var now = await Rows(bench, record);
        Assert.NotEmpty(before);
        Assert.All(before, b => Assert.Contains(now, n => n.Id == b.Id && n.On == b.On));
    }

    [Theory]
    [InlineData("There is no agreement", true)]
    [InlineData("no AGREEMENT", true)]
    [InlineData("agree", false)]
    [InlineData("", false)]
    public async Task A_quote_is_settled_by_words_that_stand_in_it_alone(string words, bool settles)
    {
        using var bench = new Bench();
        var record = await Taken(bench, "geneva-2026");
        var id = (await Rows(bench, record)).First(r => r.On == "Agreed?").Id;
        Assert.Equal(settles ? ExitCode.Done : ExitCode.WrongUsage, await bench.Run("settle", id, words, "--record", record, "--by", "Ann"));
        Assert.Equal(settles ? "There is no agreement (Ann, d9)" : null, (await Rows(bench, record, "--all")).First(r => r.Id == id).Settled);
    }

    [Fact]
    public async Task Meetings_and_proposals_that_a_person_said_are_one_are_one_in_answers_and_in_the_dossier()
    {
        using var bench = new Bench();
        var record = await Taken(bench, "geneva-2026");
        var dossier = Path.Combine(bench.Folder, "dossier.json");
        async Task<(int Meetings, int Proposals)> Counted()
        {
            Assert.Equal(ExitCode.Done, await bench.Run("brief", "--record", record, "-o", dossier));
            using var parsed = JsonDocument.Parse(await File.ReadAllTextAsync(dossier, TestContext.Current.CancellationToken));
            return (parsed.RootElement.GetProperty("meetings").GetArrayLength(), parsed.RootElement.GetProperty("proposals").GetArrayLength());
        }

        var (meetings, proposals) = await Counted();
        var listed = (await RecordCommandTests.Printed(bench, "proposals", "--csv", "--record", record)).Split('\n').Length;
        await RecordCommandTests.Printed(bench, "same", "m5", "m6", "--record", record, "--by", "Ann");
        await RecordCommandTests.Printed(bench, "same", "o6", "o7", "--record", record, "--by", "Ann");
        Assert.Equal((meetings - 1, proposals - 1), await Counted());
        Assert.Equal(listed - 1, (await RecordCommandTests.Printed(bench, "proposals", "--csv", "--record", record)).Split('\n').Length);
        Assert.StartsWith("o7 became part of o6.", await RecordCommandTests.Printed(bench, "show", "o7", "--record", record), StringComparison.Ordinal);
        await RecordCommandTests.Printed(bench, "undo", "--record", record);
        Assert.Equal((meetings - 1, proposals), await Counted());
    }

    // What a person joined has the accounts of both.
    [Fact]
    public async Task Meetings_that_a_person_joined_differ_where_their_accounts_do()
    {
        using var bench = new Bench();
        var record = await Taken(bench, "geneva-2026");
        Assert.Equal(ExitCode.Done, await bench.Run("same", "m4", "m8", "--record", record, "--by", "Ann"));
        Assert.Contains(await Rows(bench, record), r => r is { About: "m4", On: "Which round?" });
        Assert.Equal(ExitCode.Done, await bench.Run("undo", "--record", record, "--by", "Ann"));
        Assert.DoesNotContain(await Rows(bench, record), r => r.On == "Which round?");
    }

    private static async Task<string> Taken(Bench bench, string sample)
    {
        var path = Path.Combine(bench.Folder, "talks.parley");
        Assert.Equal(ExitCode.Done, await bench.Run("new", path, "--title", "Talks"));
        Assert.Equal(ExitCode.Done, await bench.Run("add", DealsSchema.InRoot($"samples/{sample}"), "--record", path, "--by", "Ann"));
        return path;
    }

    private static async Task<(string Id, string? About, string On, string? Settled)[]> Rows(Bench bench, string record, params string[] more)
    {
        using var parsed = JsonDocument.Parse(await RecordCommandTests.Printed(bench, ["disputes", "--json", "--record", record, .. more]));
        return [.. parsed.RootElement.GetProperty("rows").EnumerateArray().Select(r => (
            r.GetProperty("id").GetString()!, r.GetProperty("about").GetString(), r.GetProperty("on").GetString()!, r.GetProperty("settled").GetString()))];
    }

    [Theory]
    [InlineData("m1", "m2")]
    [InlineData("m2", "m1")]
    [InlineData("m1", "m3")]
    [InlineData("m3", "m1")]
    [InlineData("m3", "m2")]
    public async Task Whichever_of_two_meetings_is_named_first_when_they_are_joined_every_answer_is_given(string one, string other)
    {
        using var bench = new Bench();
        var record = RecordCommandTests.ByHand(bench);
        await RecordCommandTests.Printed(bench, "same", one, other, "--record", record);
        foreach (var answer in new[] { "disputes", "today", "meetings", "delegations", "timeline" })
        {
            await RecordCommandTests.Printed(bench, answer, "--record", record);
        }

        Assert.StartsWith(one, await RecordCommandTests.Printed(bench, "show", one, "--record", record), StringComparison.Ordinal);
    }
}
