using System.Text;
using CsCheck;
using Parley.Analysis.Scenarios.Input;
using Parley.Analysis.Scenarios.Yaml;
using Parley.Deals;

namespace Parley.Tests.Analysis.Scenarios;

public class ParleyYamlTests
{
    [Fact]
    public void Reads_parties_issues_preferences_and_sources()
    {
        var reading = Harbour.Read(Harbour.Yaml);
        Assert.Empty(reading.Problems);
        var scenario = reading.Scenario!;
        Assert.Equal("Harbour talks", scenario.Title);
        Assert.Equal(["Northern Council", "Southern Front"], scenario.Parties.Select(p => p.Name));
        Assert.Equal(new Figure(30, 45), scenario.Parties[1].Reservation);
        Assert.Equal(["territory", "military"], scenario.Issues.Select(i => i.Track));
        Assert.Equal(["none", "observers", "treaty"], scenario.Issues[1].Options.Select(o => o.Value));
        var north = scenario.Parties[0].Preferences;
        Assert.Equal(new Weights.Numbers([new(3), new(1)]), north.Weights);
        Assert.Equal("60.5", ((Scores.Numbers)north.Scores[0]).Of[1].ToString());
        Assert.Equal(new Figure(90, 100), ((Scores.Numbers)north.Scores[1]).Of[2]);
        Assert.Equal("-2.5", north.Together[0].Add.ToString());
        Assert.Equal(["none", "observers"], north.Together[0].When.Parts[1].Options.Select(o => o.Value));
        Assert.Equal("south keeps it", north.RedLines[0].Parts[0].Options[0].Value);
        var south = scenario.Parties[1].Preferences;
        Assert.Equal(new Weights.Order([new("guarantees"), new("harbour")]), south.Weights);
        Assert.Equal("south keeps it", ((Scores.Order)south.Scores[0]).BestFirst[0].Value);
        Assert.Equal([new("north.red lines[0]", ["claim c17 in report r3"]), new("south.weights", ["an interview"])], scenario.Sources);
    }

    [Theory]
    [InlineData("north", 4)]
    [InlineData("south.reservation", 5)]
    [InlineData("issues.harbour", 7)]
    [InlineData("north.weights.guarantees", 11)]
    [InlineData("north.scores.harbour.joint authority", 13)]
    [InlineData("north.together[0]", 16)]
    [InlineData("north.red lines[0]", 18)]
    [InlineData("south.weights", 20)]
    [InlineData("south.scores.harbour", 22)]
    public void Knows_where_each_entry_stands(string path, int line)
    {
        var place = Harbour.Read(Harbour.Yaml).Entries.Single(e => e.Path == path).Place;
        Assert.Equal(("h.yaml", line), (place.File, place.Line));
    }

    [Fact]
    public void Numbers_keep_every_digit()
    {
        var reading = Harbour.With("harbour: 3, guarantees: 1", "harbour: 0.1234567890123456789012345678901234567890, guarantees: 1e-40");
        var weights = ((Weights.Numbers)reading.Scenario!.Parties[0].Preferences.Weights).Of;
        Assert.Equal("0.123456789012345678901234567890123456789", weights[0].Low.ToString());
        Assert.Equal("0." + new string('0', 39) + "1", weights[1].Low.ToString());
    }

    [Fact]
    public void What_is_written_reads_the_same()
    {
        var scenario = Harbour.Scenario();
        var written = ParleyYamlWriter.Write(scenario);
        var again = Harbour.Read(written);
        Assert.Empty(again.Problems);
        Assert.Equal(scenario, again.Scenario);
        Assert.Equal(written, ParleyYamlWriter.Write(again.Scenario!));
    }

    [Fact]
    public void Any_words_can_be_names()
    {
        Gen.String[Gen.Char, 1, 12].Where(s => !string.IsNullOrWhiteSpace(s) && IsText(s)).Sample(name =>
        {
            var scenario = new Scenario(name, UtilityRule.Parley, [new(new(name), name, [new(name)])],
                [new(new(name), name, null, null, new(new Weights.Numbers([new(1)]), [new Scores.Numbers([new(50)])], [], []))]);
            var again = ParleyYaml.Read(new ScenarioFile("n", Encoding.UTF8.GetBytes(ParleyYamlWriter.Write(scenario))));
            Assert.Empty(again.Problems);
            Assert.Equal(scenario, again.Scenario);
        }, iter: 2000);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("yes")]
    [InlineData("- x")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("[a, b]")]
    [InlineData(" a ")]
    [InlineData("a\nb\tc")]
    [InlineData("\"quoted\" \\ 'so'")]
    [InlineData("Переговоры — 谈判 \U0001F54A")]
    [InlineData("*alias")]
    [InlineData("0x1F")]
    public void Odd_words_can_be_names(string name)
    {
        var scenario = new Scenario(null, UtilityRule.Parley, [new(new(name), null, [new(name), new("other")])],
            [new(new("p"), "p", null, null, new(new Weights.Order([new(name)]), [new Scores.Order([new("other"), new(name)])], [], []))]);
        Assert.Equal(scenario, Harbour.Read(ParleyYamlWriter.Write(scenario)).Scenario);
    }

    private static bool IsText(string text) => text.EnumerateRunes().All(r => r != Rune.ReplacementChar && r.Value is not (0xFFFE or 0xFFFF));
}
