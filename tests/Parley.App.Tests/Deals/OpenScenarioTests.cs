using System.Text.Json.Nodes;

namespace Parley.Tests.App.Deals;

/// <summary><c>parley deals</c> of a scenario most of whose numbers may be anything, as one drafted from reports.</summary>
public sealed class OpenScenarioTests : IDisposable
{
    // 14 numbers, 8 of them open: what no deal is worth, North's weights, and what both think of fish.
    private const string Lake = """
        parley: scenario/1
        title: Lake
        parties:
          north: { name: North, reservation: [0, 100] }
          south: { name: South, reservation: [0, 100] }
        issues:
          dam: { options: [none, dam] }
          fish: { options: [none, quota] }
        preferences:
          north:
            weights: { dam: [0, 100], fish: [0, 100] }
            scores: { dam: { none: [0, 50], dam: [80, 100] }, fish: { none: [0, 100], quota: [0, 100] } }
          south:
            weights: { dam: 1, fish: 1 }
            scores: { dam: { none: [60, 100], dam: [0, 20] }, fish: { none: [0, 100], quota: [0, 100] } }
        """;

    private static readonly string[] Rules = ["Nash", "Kalai-Smorodinsky", "egalitarian", "utilitarian"];

    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task No_package_is_the_pick_of_a_rule_and_what_is_certain_what_is_not_and_one_question_are_told()
    {
        Assert.Equal(0, await _bench.Run("deals", _bench.Write("lake.yaml", Lake)));
        var told = string.Join(' ', _bench.Output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(Rules, r => Assert.DoesNotContain(r, told, StringComparison.Ordinal));
        Assert.Contains("8 of 14 numbers may be anything", told, StringComparison.Ordinal);
        Assert.Contains("- dam: North would rather have \"dam\" than anything else on it; South would rather have \"none\" than anything else on it; so they are opposed.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("- fish:", told, StringComparison.Ordinal);
        Assert.Contains("- North: what no deal is worth to it; how it weighs the issues against each other; how good it finds options on fish.", told, StringComparison.Ordinal);
        Assert.Contains("- South: what no deal is worth to it; how good it finds options on fish.", told, StringComparison.Ordinal);
        Assert.Contains("The one question to ask first:", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_data_and_as_a_page_no_rule_picks_either()
    {
        var file = _bench.Write("lake.yaml", Lake);
        Assert.Equal(0, await _bench.Run("deals", file, "--json"));
        DealsSchema.AssertValid(_bench.Output.ToString());
        Assert.All(JsonNode.Parse(_bench.Output.ToString())!["solutions"]!.AsObject(), s => Assert.Null(s.Value));
        Assert.Contains("no package is named as the pick of a rule", _bench.Error.ToString(), StringComparison.Ordinal);

        _bench.Output.GetStringBuilder().Clear();
        Assert.Equal(0, await _bench.Run("deals", file, "--html"));
        var page = _bench.Output.ToString();
        Assert.DoesNotContain("The five ways of dividing fairly pick", page, StringComparison.Ordinal);
        Assert.DoesNotContain("picked as", page, StringComparison.Ordinal);
        Assert.Contains("What would have to be known", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_half_of_the_numbers_are_known_rules_pick_again()
    {
        // What no deal is worth is known: 6 of 14 are open.
        var yaml = Lake.Replace("reservation: [0, 100]", "reservation: 20", StringComparison.Ordinal);
        Assert.Equal(0, await _bench.Run("deals", _bench.Write("lake.yaml", yaml)));
        Assert.Contains("(Nash)", _bench.Output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("The one question to ask first", _bench.Output.ToString(), StringComparison.Ordinal);
    }
}
