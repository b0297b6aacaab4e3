using System.Text;
using System.Text.Json.Nodes;

namespace Parley.Tests.App.Stability;

/// <summary><c>parley stability</c> driven whole: what it prints, and what it makes of bad conflicts.</summary>
public sealed class StabilityCommandTests : IDisposable
{
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task The_table_of_Elmira_is_as_approved()
    {
        Assert.Equal(0, await _bench.Run("stability", Conflicts.Elmira));
        Golden.Matches(_bench.Output.ToString(), "Golden/stability-elmira.txt");
        Assert.Empty(_bench.Error.ToString());
    }

    [Fact]
    public async Task The_table_with_a_goal_is_as_approved()
    {
        Assert.Equal(0, await _bench.Run("stability", Conflicts.Elmira, "--from", "5", "--goal", "modify, accept", "--why", "4", "--ahead", "2", "--simultaneous"));
        Golden.Matches(_bench.Output.ToString(), "Golden/stability-elmira-goal.txt");
    }

    [Theory]
    [InlineData("gisborne", Conflicts.Gisborne)]
    [InlineData("misjudged", Conflicts.Misjudged)]
    public async Task The_table_of_what_is_not_known_or_misjudged_is_as_approved(string name, string yaml)
    {
        Assert.Equal(0, await _bench.Run("stability", _bench.Write("c.yaml", yaml)));
        Golden.Matches(_bench.Output.ToString(), $"Golden/stability-{name}.txt");
    }

    [Fact]
    public async Task The_JSON_of_Elmira_is_as_approved_and_valid()
    {
        Assert.Equal(0, await _bench.Run("stability", Conflicts.Elmira, "--json"));
        Golden.Matches(_bench.Output.ToString(), "Golden/stability-elmira.json");
        StabilitySchema.Valid(_bench.Output.ToString());
    }

    /// <summary>The published equilibria of Xu, Hipel and Kilgour's Elmira, its jump, and the ways worked out by hand.</summary>
    [Fact]
    public async Task The_JSON_holds_what_is_published_of_Elmira()
    {
        var answer = await Json(await File.ReadAllTextAsync(Conflicts.Elmira, TestContext.Current.CancellationToken));
        string Names(params string[] path) => string.Join(' ', path.Aggregate(answer, (node, key) => node[key]!).AsArray().Select(n => (string?)n));
        Assert.Equal("5 8 9", Names("equilibria", "nash"));
        Assert.Equal("1 4 5 8 9", Names("equilibria", "gmr"));
        Assert.Equal("1 4 5 8 9", Names("equilibria", "smr"));
        Assert.Equal("5 8 9", Names("equilibria", "seq"));
        Assert.Equal("5 8 9", Names("equilibria", "sseq"));
        Assert.Equal("2 3 5 6 7 8 9", Names("stable", "LG", "seq"));
        Assert.Equal("8 9", Names("coalitions", "equilibria", "nash"));
        Assert.Equal("1 4 8 9", Names("coalitions", "equilibria", "smr"));
        Assert.Equal("""[{"from":"5","to":"8","by":["MoE","UR"]}]""", answer["coalitions"]!["jumps"]!.ToJsonString());
        Assert.Equal("2 3 4 5 6 7 8 9", Names("from", "1", "reachable"));
        Assert.Equal("""[{"state":"5","path":[{"by":"LG","to":"5"}]}]""", answer["from"]!["1"]!["byImprovements"]!.ToJsonString());
        Assert.Equal("""{"abandon":"y"}""", answer["states"]![8]!["options"]!.ToJsonString());
        Assert.Equal(9, answer["from"]!.AsObject().Count);
    }

    [Fact]
    public async Task From_gives_that_state_alone()
    {
        var answer = await Json(Conflicts.Prisoners, "--from", "3");
        Assert.Equal("3", Assert.Single(answer["from"]!.AsObject()).Key);
    }

    [Fact]
    public async Task A_goal_says_what_would_have_to_change_and_who_could_spoil_it()
    {
        // Both would have to like 0, where neither tells, no less than what each gains by telling alone.
        var answer = await Json(Conflicts.Prisoners, "--goal", "none", "--from", "defect, tell");
        var goal = answer["goal"]!;
        Assert.Equal("0", (string?)goal["state"]);
        var nash = goal["changes"]!.AsArray().First(c => (string?)c!["concept"] == "nash")!;
        Assert.Equal(2, (int)nash["cost"]!);
        Assert.Equal(["A", "B"], nash["of"]!.AsArray().Select(c => (string?)c!["by"]));
        Assert.Equal("""[{"up":"0","down":"1"}]""", nash["of"]![0]!["swaps"]!.ToJsonString());
        Assert.Equal("""["A","B"]""", goal["byImprovement"]![0]!["by"]!.ToJsonString());
        Assert.Equal(["A", "B"], goal["spoilers"]!.AsArray().Where(s => (string?)s!["at"] == "0").Select(s => (string?)s!["by"]));
    }

    [Theory]
    [InlineData(Conflicts.Gisborne)]
    [InlineData(Conflicts.Misjudged)]
    [InlineData(Conflicts.Hostile)]
    public async Task All_that_can_be_asked_for_is_valid_JSON(string yaml)
    {
        var answer = await Json(yaml, "--why", "all", "--goal", "2", "--ahead", "3", "--simultaneous");
        Assert.NotEmpty(answer["reasons"]!.AsArray());
    }

    /// <summary>Gisborne: the equilibria by one ranking and by the other have nothing in common, so none is certain.</summary>
    [Fact]
    public async Task What_hangs_on_an_unknown_preference_is_possible_and_not_certain()
    {
        var answer = await Json(Conflicts.Gisborne);
        Assert.Empty(answer["equilibria"]!["nash"]!.AsArray());
        Assert.Equal(["3", "5"], answer["unknown"]!["possibleEquilibria"]!["nash"]!.AsArray().Select(n => (string?)n));
        Assert.Equal(2, (int)answer["unknown"]!["completions"]!);
        Assert.Null(answer["coalitions"]);
        Assert.Null(answer["from"]!["1"]!["byImprovements"]);
    }

    [Fact]
    public async Task Comma_separated_values_are_as_approved()
    {
        Assert.Equal(0, await _bench.Run("stability", Conflicts.Elmira, "--csv"));
        Golden.Matches(_bench.Output.ToString(), "Golden/stability-elmira.csv");
    }

    [Theory]
    [InlineData("a.json", "{")]
    [InlineData("a.csv", "state,label")]
    [InlineData("a.html", "<!DOCTYPE html>")]
    [InlineData("a.txt", "Elmira: ")]
    public async Task The_name_of_the_file_says_the_form(string name, string begins)
    {
        var path = Path.Combine(_bench.Folder, name);
        Assert.Equal(0, await _bench.Run("stability", Conflicts.Elmira, "-o", path));
        Assert.StartsWith(begins, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(_bench.Output.ToString());
    }

    [Fact]
    public async Task A_conflict_comes_from_standard_input()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Conflicts.Prisoners));
        Assert.Equal(0, await _bench.Run(input, "stability", "-"));
        Assert.StartsWith("Prisoner's dilemma: 2 decision makers, 2 options, 4 states.", _bench.Output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stability", 2, "CONFLICT")]
    [InlineData("stability E --json --csv", 2, "One form at a time")]
    [InlineData("stability E --ahead 0", 2, "--ahead takes 1 to 1000")]
    [InlineData("stability E --jsn", 2, "'--jsn'")]
    [InlineData("stability E --goal 99", 2, "--goal: there is no state '99'. The states are 1 (delay); ")]
    [InlineData("stability E --from delay,fly", 2, "--from: there is no state 'delay,fly'.")]
    [InlineData("stability nothing-of-this-name.yaml", 3, "nothing-of-this-name.yaml")]
    public async Task Wrong_usage_and_missing_files_are_told(string line, int code, string told)
    {
        Assert.Equal(code, await _bench.Run([.. line.Split(' ').Select(w => w == "E" ? Conflicts.Elmira : w)]));
        Assert.Contains(told, _bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Empty(_bench.Output.ToString());
    }

    [Theory]
    [InlineData("impossible: [{}]", "leave no state at all", "C002")]
    [InlineData("status quo: 7", "there is no state \"7\"", "D007")]
    [InlineData("preferences: { A: { statements: [defect and] } }", "does not parse at character 11", "C007")]
    public async Task Problems_of_a_file_are_told_with_their_place_and_nothing_is_printed(string line, string told, string code)
    {
        var yaml = line.StartsWith("preferences", StringComparison.Ordinal)
            ? Conflicts.Prisoners.Replace("A: { ranking: [1, 0, 3, 2] }", "A: { statements: [defect and] }", StringComparison.Ordinal)
            : Conflicts.Prisoners.Replace("status quo: 0", line, StringComparison.Ordinal);
        Assert.Equal(3, await _bench.Run("stability", _bench.Write("c.yaml", yaml)));
        Assert.Contains("c.yaml:", _bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Contains(told, _bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Contains($"({code})", _bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Empty(_bench.Output.ToString());
    }

    [Fact]
    public async Task A_conflict_of_many_states_shows_those_that_matter_and_says_what_is_left_out()
    {
        Assert.Equal(0, await _bench.Run("stability", _bench.Write("w.yaml", Conflicts.Wide(3, 3))));
        Assert.Contains("states are not shown; --csv and --json list all.", _bench.Output.ToString(), StringComparison.Ordinal);
    }

    private async Task<JsonNode> Json(string yaml, params string[] options)
    {
        Assert.Equal(0, await _bench.Run(["stability", _bench.Write("c.yaml", yaml), "--json", .. options]));
        return StabilitySchema.Valid(_bench.Output.ToString());
    }
}
