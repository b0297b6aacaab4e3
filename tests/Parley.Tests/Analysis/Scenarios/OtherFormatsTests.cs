using Parley.Analysis.Domains;
using Parley.Analysis.Scenarios;
using Parley.Analysis.Scenarios.Exact;
using Parley.Analysis.Scenarios.Input;
using Parley.Analysis.Scenarios.Negmas;
using Parley.Deals;

namespace Parley.Tests.Analysis.Scenarios;

/// <summary>GeniusWeb's JSON, and folders of NegMAS in YAML and JSON.</summary>
public class OtherFormatsTests
{
    private const string WebDomain = """{"name":"orchard","issuesValues":{"fruit":{"values":["apples","pears"]},"ship":{"values":["now","later"]}}}""";

    private const string WebProfile = """
        {"LinearAdditiveUtilitySpace":{
          "issueUtilities":{"fruit":{"discreteutils":{"valueUtilities":{"apples":0.3,"pears":0.8}}},"ship":{"discreteutils":{"valueUtilities":{"now":1.0,"later":0.1}}}},
          "issueWeights":{"fruit":0.25,"ship":0.75},
          "domain":{"name":"orchard","issuesValues":{"fruit":{"values":["apples","pears"]},"ship":{"values":["now","later"]}}},
          "name":"buyer",
          "reservationBid":{"issuevalues":{"fruit":"pears","ship":"later"}}}}
        """;

    private const string Space = """
        name: orchard
        type: DiscreteCartesianOutcomeSpace
        issues:
        - name: fruit
          type: CategoricalIssue
          values: &v
          - apples
          - pears
        - name: price
          type: ContiguousIssue
          values: [3, 5]
        """;

    private const string Function = """
        name: buyer
        type: LinearAdditiveUtilityFunction
        weights: [0.25, 0.75]
        values:
        - type: TableFun
          mapping: { apples: 4, pears: 8 }
        - type: AffineFun
          slope: -2
          bias: 10
        reserved_value: 1.5
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_GeniusWeb_profile_is_read_with_its_domain_or_without(bool withDomain)
    {
        Seq<ScenarioFile> files = withDomain
            ? [GeniusXmlTests.File("d.json", WebDomain), GeniusXmlTests.File("p.json", WebProfile)]
            : [GeniusXmlTests.File("p.json", WebProfile)];
        var reading = ScenarioReader.Read("x", files);
        Assert.Empty(reading.Problems);
        var domain = ScenarioDomain.Of(reading.Scenario!).Domain;
        Assert.Equal(new Rational(95, 100), domain.Utilities([1, 0])[0]); // not divided by the best: 0.25 * 0.8 + 0.75
        Assert.Equal(new Rational(275, 1000), domain.Parties[0].Reservation); // the bid pears, later: 0.2 + 0.075
        Assert.Equal("buyer", reading.Scenario!.Parties[0].Id.Value);
    }

    [Theory]
    [InlineData("\"apples\":0.3,", "", "D019", false)]
    [InlineData("0.8", "\"0.8\"", "D008", true)]
    [InlineData("discreteutils", "numberutils", "D015", true)]
    [InlineData("\"fruit\":0.25,", "", "D006", true)]
    [InlineData("}}}}", "", "D005", true)]
    public void What_is_wrong_with_a_GeniusWeb_profile_is_told(string old, string now, string code, bool fatal)
    {
        Assert.Contains(old, WebProfile, StringComparison.Ordinal);
        var reading = ScenarioReader.Read("x", [GeniusXmlTests.File("p.json", WebProfile.Replace(old, now, StringComparison.Ordinal))]);
        Assert.Contains(reading.Problems, p => p.Code == code && p.Place.Line > 0);
        Assert.Equal(fatal, reading.Scenario is null);
    }

    [Fact]
    public void A_NegMAS_folder_is_read()
    {
        var reading = ScenarioReader.Read("x", [GeniusXmlTests.File("d.yml", Space), GeniusXmlTests.File("p.yml", Function), GeniusXmlTests.File("_stats.yaml", "[[[")]);
        Assert.Empty(reading.Problems);
        var domain = ScenarioDomain.Of(reading.Scenario!).Domain;
        Assert.Equal(new Rational(7, 2), domain.Utilities([1, 1])[0]); // 0.25 * 8 + 0.75 * (10 - 2 * 4)
        Assert.Equal(new Rational(3, 2), domain.Parties[0].Reservation);
        Assert.Equal(Scale.Negmas, reading.Scenario!.Rule.Scale);
    }

    [Fact]
    public void A_NegMAS_folder_in_JSON_is_read()
    {
        var reading = ScenarioReader.Read("x", [
            GeniusXmlTests.File("d.json", """{"name":"o","type":"DiscreteCartesianOutcomeSpace","issues":[{"name":"fruit","type":"CategoricalIssue","values":["apples","pears"]}]}"""),
            GeniusXmlTests.File("p.json", """{"name":"b","type":"LinearAdditiveUtilityFunction","weights":[0.5],"values":[{"type":"TableFun","mapping":{"apples":1e-1,"pears":2}}],"reserved_value":0.0}""")]);
        Assert.Empty(reading.Problems);
        Assert.Equal(new Rational(1, 20), ScenarioDomain.Of(reading.Scenario!).Domain.Utilities([0])[0]);
    }

    [Theory]
    [InlineData("weights: [0.25, 0.75]", "weights: [0.25]", "D016", 3, true)]
    [InlineData("LinearAdditiveUtilityFunction", "MappingUtilityFunction", "D015", 1, true)]
    [InlineData("type: AffineFun", "type: QuadraticFun", "D015", 7, true)]
    [InlineData("slope: -2", "slop: -2", "D006", 7, true)]
    [InlineData("pears: 8", "plums: 8", "D019", 6, false)]
    [InlineData("reserved_value: 1.5", "reserved_value: -.inf", "D019", 10, false)]
    [InlineData("reserved_value: 1.5", "reserved_value: no", "D008", 10, true)]
    public void What_is_wrong_with_a_utility_function_is_told(string old, string now, string code, int line, bool fatal)
    {
        Assert.Contains(old, Function, StringComparison.Ordinal);
        var function = GeniusXmlTests.File("p.yml", Function.Replace(old, now, StringComparison.Ordinal));
        var reading = ScenarioReader.Read("x", [GeniusXmlTests.File("d.yml", Space), function]);
        Assert.Contains(reading.Problems, p => p.Code == code && p.Place.Line == line && p.Place.File == "p.yml");
        Assert.Equal(fatal, reading.Scenario is null);
    }

    [Fact]
    public void Minus_infinity_in_reserve_counts_as_the_worst_package()
    {
        var function = GeniusXmlTests.File("p.yml", Function.Replace("1.5", "-.inf", StringComparison.Ordinal));
        var scenario = ScenarioReader.Read("x", [GeniusXmlTests.File("d.yml", Space), function]).Scenario!;
        Assert.Equal("1", scenario.Parties[0].Reservation!.ToString()); // 0.25 * 4 + 0.75 * (10 - 2 * 5)
    }

    [Fact]
    public void What_is_written_for_NegMAS_is_worth_the_same()
    {
        var scenario = ScenarioReader.Read("x", [GeniusXmlTests.File("d.yml", Space), GeniusXmlTests.File("p.yml", Function)]).Scenario!;
        var again = ScenarioReader.Read("x", [.. NegmasWriter.Write(scenario).Select(f => GeniusXmlTests.File(f.Name, f.Text))]);
        Assert.Empty(again.Problems);
        GeniusXmlTests.AssertSame(ScenarioDomain.Of(scenario).Domain, ScenarioDomain.Of(again.Scenario!).Domain);
    }

    [Fact]
    public void What_has_no_place_in_a_format_is_said() =>
        Assert.Contains("Northern Council has red lines", NegmasWriter.Refusal(Harbour.Scenario()), StringComparison.Ordinal);

    [Fact]
    public void Files_that_are_no_scenario_are_told_together()
    {
        var reading = ScenarioReader.Read("folder", [GeniusXmlTests.File("a.yaml", "a: b"), GeniusXmlTests.File("b.json", "{}")]);
        Assert.Equal(("D004", "folder"), (reading.Problems.Single().Code, reading.Problems.Single().Place.File));
    }
}
