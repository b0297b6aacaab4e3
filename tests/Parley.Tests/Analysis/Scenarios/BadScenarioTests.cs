using System.Text;
using Parley.Analysis.Scenarios;

namespace Parley.Tests.Analysis.Scenarios;

/// <summary>Whatever is wrong with a scenario gets its code, its line, and what was expected.</summary>
public class BadScenarioTests
{
    [Theory]
    [InlineData("parley: scenario/1", "parley: scenario/9", "D008", 1, "scenario/1")]
    [InlineData("parley: scenario/1", "title2: x", "D006", 1, "parley")]
    [InlineData("title: Harbour talks", "titel: Harbour talks", "D007", 2, "title")]
    [InlineData("reservation: 40", "reservation: lots", "D008", 4, "a number")]
    [InlineData("reservation: 40", "reservation: \"40\"", "D008", 4, "a number")]
    [InlineData("reservation: 40", "reservation: 140", "D010", 4, "a number from 0 to 100")]
    [InlineData("reservation: 40", "reservation: .inf", "D008", 4, "a number")]
    [InlineData("reservation: 40", "reservation: { a: 1 }", "D008", 4, "a number or a range")]
    [InlineData("reservation: 40", "reserve: 40", "D007", 4, "reservation")]
    [InlineData("reservation: [30, 45]", "reservation: [45, 30]", "D013", 5, "the lower number first")]
    [InlineData("reservation: [30, 45]", "reservation: [30, 40, 45]", "D008", 5, "a range [low, high]")]
    [InlineData("south: { name: Southern", "north: { name: Southern", "D009", 5, "once")]
    [InlineData("options: [none, observers, treaty]", "options: [none, none, treaty]", "D009", 8, "once")]
    [InlineData("options: [none, observers, treaty]", "options: []", "D010", 8, "at least one")]
    [InlineData("options: [none, observers, treaty]", "options: 3", "D008", 8, "a list of options")]
    [InlineData("track: military, options", "track: military, choices", "D007", 8, "options")]
    [InlineData("weights: { harbour: 3, guarantees: 1 }", "weights: { harbour: 0, guarantees: 0.0 }", "D011", 11, "at least one above 0")]
    [InlineData("weights: { harbour: 3, guarantees: 1 }", "weights: { harbour: -3, guarantees: 1 }", "D010", 11, "0 or more")]
    [InlineData("weights: { harbour: 3, guarantees: 1 }", "weights: { harbour: 3 }", "D006", 11, "0 where the issue does not matter")]
    [InlineData("weights: { harbour: 3, guarantees: 1 }", "weights: { harbour: 3, guarantees: 1, port: 2 }", "D007", 11, "one of harbour, guarantees")]
    [InlineData("weights: [guarantees, harbour]", "weights: [guarantees, harbour, guarantees]", "D013", 20, "above and below itself")]
    [InlineData("weights: [guarantees, harbour]", "weights: [guarantees]", "D006", 20, "every one in the order")]
    [InlineData("weights: [guarantees, harbour]", "weights: [guarantees, port]", "D007", 20, "one of harbour, guarantees")]
    [InlineData("weights: [guarantees, harbour]", "weights: [60, 40]", "D007", 20, "one of harbour, guarantees")]
    [InlineData("{ none: 0, observers: 70, treaty: [90, 100] }", "{ none: 0, treaty: 90 }", "D012", 14, "a number or a range")]
    [InlineData("{ none: 0, observers: 70, treaty: [90, 100] }", "{ none: 0, observers: 70, treaty: 101 }", "D010", 14, "from 0 to 100")]
    [InlineData("{ none: 0, observers: 70, treaty: [90, 100] }", "~", "D008", 14, "a mapping from each option")]
    [InlineData("harbour: joint authority, guarantees: [none, observers]", "harbour: joint authority, guarantees: [nothing]", "D007", 16, "one of none, observers, treaty")]
    [InlineData(", add: -2.5 }", " }", "D006", 16, "a number or a range")]
    [InlineData("- { harbour: south keeps it }", "- { }", "D010", 18, "at least one")]
    [InlineData("- { harbour: south keeps it }", "- south keeps it", "D008", 18, "{ issue: option, ... }")]
    [InlineData("north.red lines[0]:", "north.red lines[1]:", "D014", 25, "names no entry")]
    [InlineData("title: Harbour talks", "title: [", "D005", 2, "no YAML")]
    [InlineData("title: Harbour talks", "title: *nowhere", "D005", 2, "stands for nothing above it")]
    [InlineData("title: Harbour talks", "title: &a [*a]", "D005", 2, "within the value it stands for")]
    [InlineData("title: Harbour talks", "? [a, b]\n: x", "D005", 2, "a key")]
    public void Says_where_and_what_was_expected(string old, string now, string code, int line, string expected)
    {
        var reading = Harbour.With(old, now);
        Assert.Null(reading.Scenario);
        Assert.All(reading.Problems, p => Assert.Equal("h.yaml", p.Place.File));
        Assert.Contains(reading.Problems, p =>
            p.IsFatal && p.Code == code && p.Place.Line == line && p.Message.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Finds_everything_at_once_in_the_order_of_the_lines()
    {
        var yaml = Harbour.Yaml
            .Replace("reservation: 40", "reservation: x", StringComparison.Ordinal)
            .Replace("guarantees: 1 }", "guarantees: -1 }", StringComparison.Ordinal)
            .Replace("none: 100, ", "", StringComparison.Ordinal);
        var reading = Harbour.Read(yaml);
        Assert.Equal([(4, "D008"), (11, "D010"), (23, "D012")], reading.Problems.Select(p => (p.Place.Line, p.Code)));
    }

    [Fact]
    public void An_issue_of_no_weight_needs_no_scores()
    {
        var reading = Harbour.Read(Harbour.Yaml
            .Replace("guarantees: 1 }", "guarantees: 0 }", StringComparison.Ordinal)
            .Replace("      guarantees: { none: 0, observers: 70, treaty: [90, 100] }\n", "", StringComparison.Ordinal));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Aliases_that_multiply_are_refused()
    {
        var yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
        {
            yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        var problem = Assert.Single(Harbour.Read(yaml.ToString()).Problems);
        Assert.Equal("D005", problem.Code);
        Assert.Contains("aliases", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        foreach (var text in (string[])["[", "{a: ", "- "])
        {
            var problem = Harbour.Read("parley: " + string.Concat(Enumerable.Repeat(text, 20_000))).Problems[0];
            Assert.Equal("D005", problem.Code);
        }
    }

    [Fact]
    public void A_million_options_are_read_and_one_more_is_not()
    {
        Assert.Empty(Harbour.Read(Many(1_000_000)).Problems);
        Assert.Equal("D017", Harbour.Read(Many(1_000_001)).Problems[0].Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("just words")]
    [InlineData("- a\n- b")]
    [InlineData("{}")]
    [InlineData("a: b\n---\nc: d")]
    [InlineData("\u0000")]
    [InlineData("!!python/object:os.system [rm]")]
    public void Anything_else_is_told_in_a_sentence(string text)
    {
        var reading = ScenarioReader.Read("x", [new("x.yaml", Encoding.UTF8.GetBytes(text))]);
        Assert.Null(reading.Scenario);
        Assert.NotEmpty(reading.Problems);
        Assert.All(reading.Problems, p => Assert.DoesNotContain('\n', p.Message));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told() =>
        Assert.Equal("D005", ScenarioReader.Read("x", [new("x.yaml", (byte[])[0x70, 0xFF, 0xC0])]).Problems.Single().Code);

    private static string Many(int count)
    {
        var options = string.Join(", ", Enumerable.Range(0, count).Select(i => $"o{i}"));
        return $"""
            parley: scenario/1
            parties: {"{ p: }"}
            issues: {"{ a: { options: ["}{options}{"] }, b: { options: [x] } }"}
            preferences: {"{ p: { weights: { a: 0, b: 1 }, scores: { b: { x: 1 } } } }"}
            """;
    }
}
