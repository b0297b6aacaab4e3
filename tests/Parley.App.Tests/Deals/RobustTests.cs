using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Parley.Tests.App.Deals;

/// <summary><c>parley deals --robust</c> driven whole.</summary>
public sealed class RobustTests : IDisposable
{
    private const string Ferry = """
        parley: scenario/1
        title: Ferry
        parties:
          east: { name: East, reservation: [10, 50] }
          west: { name: West, reservation: 20 }
        issues:
          fare: { options: [low, high] }
          crew: { options: [mixed, own] }
        preferences:
          east:
            weights: { fare: 1, crew: 1 }
            scores: { fare: { low: 0, high: 100 }, crew: { mixed: 50, own: 100 } }
          west:
            weights: { fare: 1, crew: 1 }
            scores: { fare: { low: 100, high: 0 }, crew: { mixed: 100, own: 0 } }
        """;

    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task Shares_are_those_worked_out_by_hand()
    {
        // East, West: high own 100, 0; high mixed 75, 50; low mixed 25, 100. East's no deal is even between 10 and 50, so low mixed is accepted in 15 of 40.
        var robust = (await Json(Ferry, "--robust", "--samples", "4000"))["robust"]!;
        Assert.Equal(4000, (int)robust["samples"]!);
        Assert.Equal(4, (int)robust["compared"]!);
        Assert.True((bool)robust["againstAll"]!);
        var packages = robust["packages"]!.AsArray();
        Assert.Equal(["always", "never"], packages[0]!["accepts"]!.AsArray().Select(a => (string?)a!["proven"]));
        Assert.Equal("always", (string?)packages[1]!["allAccept"]!["proven"]);
        Assert.Null((string?)packages[2]!["allAccept"]!["proven"]);
        Assert.InRange((double)packages[2]!["allAccept"]!["value"]!, 0.34, 0.41);
        Assert.InRange((double)packages[2]!["allAccept"]!["standardError"]!, 0.007, 0.008);
        Assert.All(packages.Take(3), p => Assert.Equal("always", (string?)p!["efficient"]!["proven"]));
        // Low mixed has the greater product, 80 (25 - d) against 30 (75 - d), where d is below -5: never, but only counted.
        Assert.Equal(1, (double)packages[1]!["nash"]!["value"]!);
        Assert.Null((string?)packages[1]!["nash"]!["proven"]);
        Assert.Null(robust["ask"]);
    }

    [Fact]
    public async Task The_zone_of_agreement_is_that_worked_out_by_hand()
    {
        // As above; low own is 50, 50, and East's no deal is 50 at most: all accept it always, as high mixed; low mixed in 15 of 40, high own never.
        var zone = (await Json(Ferry, "--robust", "--samples", "4000"))["robust"]!["zone"]!;
        Assert.Equal([4, 4000, 3, 2, 2, 2, 2], "packages samples possible half nineTenths always foremost".Split(' ').Select(k => (int)zone[k]!));
        var often = zone["often"]!.AsArray();
        Assert.Equal([("high", "mixed"), ("low", "own"), ("low", "mixed")], often.Select(o => ((string)o!["outcome"]!["fare"]!, (string)o["outcome"]!["crew"]!)));
        // Numbers: 1 to 3 are unbeaten; low own, which high mixed beats, is listed for being accepted so often.
        Assert.Equal([2, 4, 3], often.Select(o => (int)o!["number"]!));
        Assert.Equal(["always", "always", null], often.Select(o => (string?)o!["allAccept"]!["proven"]));
        Assert.InRange((double)often[2]!["allAccept"]!["value"]!, 0.34, 0.41);
        await Print(Ferry, "--robust", "--samples", "4000");
        Assert.Contains("Of all 4 packages, 2 are accepted by every party in at least half of the draws, 2 in at least nine of ten, and 2 for certain", Flat(), StringComparison.Ordinal);
        Assert.Contains("Most often accepted by every party, in every draw: packages 2 and 4. Package 4 is listed for being accepted so often", Flat(), StringComparison.Ordinal);
        Assert.Contains("4: fare = low; crew = own", Flat(), StringComparison.Ordinal);
        await Print(Ferry, "--robust", "--samples", "100", "--csv");
        Assert.EndsWith(",always,,always,,always,,,,,,,", _bench.Output.ToString().TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
        await Print(Ferry, "--robust", "--explain", "4", "--samples", "100");
        Assert.Contains("Package 4", Flat(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_packages_to_look_at_each_are_told_so()
    {
        // 4^10 = 1,048,576.
        string Lines(Func<int, string> line) => string.Join(", ", Enumerable.Range(1, 10).Select(line));
        var yaml = $$"""
            parley: scenario/1
            parties: { east: { name: East, reservation: [10, 50] } }
            issues: { {{Lines(i => $"i{i}: {{ options: [a, b, c, d] }}")}} }
            preferences:
              east: { weights: { {{Lines(i => $"i{i}: 1")}} }, scores: { {{Lines(i => $"i{i}: {{ a: 100, b: 60, c: 30, d: 0 }}")}} } }
            """;
        Assert.Null((await Json(yaml, "--robust", "--samples", "100"))["robust"]!["zone"]);
        await Print(yaml, "--robust", "--samples", "100");
        Assert.Contains("There are too many packages to look at each", Flat(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_as_a_mediator_would_for_what_decides()
    {
        // East's one open number decides whether it would rather have the fare or the crew its way.
        var yaml = """
            parley: scenario/1
            title: Ferry
            parties: { east: { name: East, reservation: 50 }, west: { name: West, reservation: 50 } }
            issues: { fare: { options: [east's, west's] }, crew: { options: [own, mixed] } }
            preferences:
              east: { weights: { fare: [0, 100], crew: 50 }, scores: { fare: { east's: 100, west's: 0 }, crew: { own: 100, mixed: 0 } } }
              west: { weights: { fare: 1, crew: 1 }, scores: { fare: { east's: 0, west's: 100 }, crew: { own: 0, mixed: 100 } } }
            """;
        var ask = (await Json(yaml, "--robust"))["robust"]!["ask"]!;
        Assert.Equal("How much does East value fare against crew?", (string?)ask["question"]);
        Assert.Equal("weight", (string?)ask["about"]);
        Assert.InRange((double)ask["middle"]!, 0.48, 0.52);
        Assert.InRange((double)ask["gain"]!, 0.45, 0.51);
        await Print(yaml, "--robust");
        Assert.Contains("The question to ask first: How much does East value fare against crew?", Flat(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scenario_of_numbers_alone_is_told_so()
    {
        var sure = Ferry.Replace("[10, 50]", "20", StringComparison.Ordinal);
        await Print(sure, "--robust");
        Assert.Contains("Nothing in this scenario is a range or an order", _bench.Output.ToString(), StringComparison.Ordinal);
        Assert.Null((await Json(sure, "--robust"))["robust"]);
        Assert.Contains("Nothing in this scenario is a range or an order", _bench.Error.ToString(), StringComparison.Ordinal);
        Assert.False((await Json(sure)).AsObject().ContainsKey("robust"));
    }

    [Fact]
    public async Task The_harbour_is_as_approved()
    {
        Assert.Equal(0, await _bench.Run("deals", DealsSchema.InRoot("samples/harbour"), "--robust", "--samples", "2000"));
        Golden.Matches(_bench.Output.ToString(), "../Commands/Golden/deals-harbour-robust.txt");
        Assert.DoesNotContain("optimal", _bench.Output.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Comma_separated_values_hold_a_share_and_its_error_or_a_word()
    {
        await Print(Ferry, "--robust", "--samples", "100", "--csv");
        var lines = _bench.Output.ToString().Split('\n');
        Assert.EndsWith(",picked by,accepts east,accepts east error,accepts west,accepts west error,all accept,all accept error,efficient,efficient error,nash,nash error,leximin,leximin error", lines[0], StringComparison.Ordinal);
        Assert.Contains(",always,,never,,never,,always,,never,,never,", lines[1], StringComparison.Ordinal);
        Assert.All(lines.Take(4), l => Assert.Equal(lines[0].Count(c => c == ','), l.Count(c => c == ',')));
    }

    [Fact]
    public async Task Another_seed_gives_other_draws_and_the_same_seed_the_same()
    {
        var one = await Json(Ferry, "--robust", "--seed", "1");
        Assert.Equal(one.ToJsonString(), (await Json(Ferry, "--robust", "--seed", "1")).ToJsonString());
        Assert.NotEqual(one.ToJsonString(), (await Json(Ferry, "--robust", "--seed", "2")).ToJsonString());
    }

    [Fact]
    public async Task One_processor_and_four_give_the_same_bytes() =>
        Assert.Equal(await Process("1"), await Process("4"));

    [Theory]
    [InlineData("--samples 5", "go with --robust")]
    [InlineData("--robust --samples 0", "'0' is no number of draws")]
    [InlineData("--robust --samples many", "'many' is no number of draws")]
    [InlineData("--robust --seed -1", "'-1'")]
    public async Task Wrong_usage_gets_exit_code_2(string options, string told)
    {
        Assert.Equal(2, await _bench.Run(["deals", DealsSchema.InRoot("samples/harbour"), .. options.Split(' ')]));
        Assert.Contains(told, _bench.Error.ToString(), StringComparison.Ordinal);
    }

    private static async Task<string> Process(string processors)
    {
        var cancel = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var word in (string[])[typeof(Parley.App.Commands.Cli).Assembly.Location, "deals", DealsSchema.InRoot("samples/harbour"), "--robust", "--json"])
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["DOTNET_PROCESSOR_COUNT"] = processors;
        using var process = System.Diagnostics.Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    private string Flat() => string.Join(' ', _bench.Output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task Print(string yaml, params string[] options)
    {
        _bench.Output.GetStringBuilder().Clear();
        Assert.Equal(0, await _bench.Run(["deals", _bench.Write("s.yaml", yaml), .. options]));
    }

    private async Task<JsonNode> Json(string yaml, params string[] options)
    {
        await Print(yaml, ["--json", .. options]);
        DealsSchema.AssertValid(_bench.Output.ToString());
        return JsonNode.Parse(_bench.Output.ToString())!;
    }
}
