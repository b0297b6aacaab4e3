using System.Text;
using Parley.Analysis.Domains;
using Parley.Analysis.Scenarios;
using Parley.Analysis.Scenarios.Exact;
using Parley.Analysis.Scenarios.Genius;
using Parley.Analysis.Scenarios.Input;
using Parley.Deals;

namespace Parley.Tests.Analysis.Scenarios;

public class GeniusXmlTests
{
    private const string DomainXml = """
        <negotiation_template><utility_space number_of_issues="2">
          <objective index="0" etype="objective" type="objective" name="Orchard" description="">
            <issue index="1" etype="discrete" type="discrete" vtype="discrete" name="fruit">
              <item index="1" value="apples" cost="0" description=""/><item index="2" value="pears"/>
            </issue>
            <issue index="2" etype="integer" type="integer" vtype="integer" name="price" lowerbound="5" upperbound="8"/>
          </objective>
        </utility_space></negotiation_template>
        """;

    private const string ProfileXml = """
        <utility_space>
          <reservation value="0.25"/>
          <objective index="0" etype="objective" type="objective" name="Orchard">
            <issue index="1" type="discrete" name="fruit"><item index="1" value="apples" evaluation="3"/><item index="2" value="pears" evaluation="12"/></issue>
            <issue index="2" type="integer" name="price" lowerbound="5" upperbound="8"><evaluator ftype="linear" offset="0.1" slope="0.4"/></issue>
            <weight index="1" value="0.4"/><weight index="2" value="0.6"/>
          </objective>
          <discount_factor value="0.9"/>
        </utility_space>
        """;

    private const string Boxes = """
        <utility_space type="nonlinear"><objective>
          <utility maxutility="40"><ufun type="PlainUfun" weight="2" aggregation="sum">
            <hyperRectangle utility="10"><INCLUDES index="1" min="1" max="1"/><INCLUDES index="2" min="6" max="7"/></hyperRectangle>
            <hyperRectangle utility="5"><EXCLUDES index="2" min="5" max="7"/></hyperRectangle>
            <hyperRectangle utility="7"><INCLUDES index="2" min="20" max="30"/></hyperRectangle>
          </ufun></utility>
        </objective></utility_space>
        """;

    [Theory]
    [InlineData(0, 0, "8/50")] // 0.4 * 3/12 + 0.6 * 0.1
    [InlineData(1, 2, "47/50")] // 0.4 * 1 + 0.6 * 0.9
    [InlineData(1, 3, "1")] // 0.1 + 0.4 * 3 = 1.3, kept to 1
    public void On_the_scale_of_Genius_scores_are_shares_of_the_best_and_lines_begin_at_the_lower_bound(int fruit, int price, string worth)
    {
        var domain = Domain(UtilityRule.Genius, ProfileXml);
        Assert.Equal(Fraction(worth), domain.Utilities([fruit, price])[0]);
        Assert.Equal(Fraction("1/4"), domain.Parties[0].Reservation);
    }

    [Theory]
    [InlineData(0, 0, "123/50")] // 0.4 * 3 + 0.6 * (0.1 + 0.4 * 5)
    [InlineData(1, 3, "339/50")] // 0.4 * 12 + 0.6 * (0.1 + 0.4 * 8)
    public void On_the_scale_of_NegMAS_scores_and_lines_are_as_they_stand(int fruit, int price, string worth) =>
        Assert.Equal(Fraction(worth), Domain(UtilityRule.Negmas, ProfileXml).Utilities([fruit, price])[0]);

    [Theory]
    [InlineData(1, 1, "1/2")]
    [InlineData(0, 1, "0")]
    [InlineData(0, 3, "1/4")]
    public void Boxes_add_up_to_a_share_of_the_largest_sum(int fruit, int price, string worth) =>
        Assert.Equal(Fraction(worth), Domain(UtilityRule.Genius, Boxes).Utilities([fruit, price])[0]);

    [Fact]
    public void A_package_worth_more_than_1_is_worth_1()
    {
        var profile = ProfileXml.Replace("value=\"0.4\"", "value=\"0.5\"", StringComparison.Ordinal);
        Assert.Equal(Rational.One, Domain(UtilityRule.Genius, profile).Utilities([1, 3])[0]);
        Assert.Equal(Fraction("39/50"), Domain(UtilityRule.Genius, profile).Utilities([1, 0])[0] + new Rational(11, 50));
    }

    [Fact]
    public void Reservation_discount_and_names_are_read()
    {
        var scenario = Read(UtilityRule.Genius, ProfileXml).Scenario!;
        Assert.Equal("Orchard", scenario.Title);
        Assert.Equal("buyer", scenario.Parties[0].Id.Value);
        Assert.Equal("0.9", scenario.Parties[0].Discount.ToString());
        Assert.Equal(["5", "6", "7", "8"], scenario.Issues[1].Options.Select(o => o.Value));
    }

    [Theory]
    [InlineData("evaluation=\"12\"", "evaluation=\"many\"", "D008", 4)]
    [InlineData("<issue index=\"2\" type=\"integer\" name=\"price\"", "<issue index=\"9\" type=\"integer\" name=\"cost\"", "D016", 1)]
    [InlineData("slope=\"0.4\"", "slope=\"NaN\"", "D008", 5)]
    [InlineData("ftype=\"linear\"", "ftype=\"triangular\"", "D015", 5)]
    [InlineData("<evaluator ftype=\"linear\" offset=\"0.1\" slope=\"0.4\"/>", "", "D012", 5)]
    [InlineData("<utility_space>", "<utility_space type=\"uncertain\">", "D015", 1)]
    [InlineData("value=\"0.25\"", "value=\"high\"", "D008", 2)]
    [InlineData("</objective>", "", "D005", 9)]
    public void What_is_wrong_with_a_profile_is_told_with_its_line(string old, string now, string code, int line)
    {
        Assert.Contains(old, ProfileXml, StringComparison.Ordinal);
        var reading = Read(UtilityRule.Genius, ProfileXml.Replace(old, now, StringComparison.Ordinal));
        Assert.Null(reading.Scenario);
        Assert.Contains(reading.Problems, p => p.Code == code && p.Place is { File: "buyer.xml" } place && place.Line == line);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><negotiation_template>&e;</negotiation_template>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><negotiation_template>&b;</negotiation_template>")]
    [InlineData("<!DOCTYPE x SYSTEM \"http://example.org/x.dtd\"><negotiation_template/>")]
    public void Hostile_XML_is_refused_unread(string xml)
    {
        var reading = GeniusXml.Read([new("d.xml", Encoding.UTF8.GetBytes(xml))], UtilityRule.Genius);
        Assert.Null(reading.Scenario);
        var problem = reading.Problems[0];
        Assert.Equal("D005", problem.Code);
        Assert.Contains("DTD", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a/>", "D018")]
    [InlineData("<a", "D005")]
    [InlineData("<negotiation_template/>", "D006")]
    [InlineData("<utility_space/>", "D006")]
    public void What_is_no_domain_is_told(string xml, string code)
    {
        var reading = ScenarioReader.Read("x", [new("x.xml", Encoding.UTF8.GetBytes(xml))]);
        Assert.Null(reading.Scenario);
        Assert.Contains(reading.Problems, p => p.Code == code);
        Assert.Contains(reading.Problems, p => p.IsFatal);
    }

    [Fact]
    public void NegMAS_gives_one_more_for_each_number_the_issues_leave_out()
    {
        var domain = DomainXml.Replace("index=\"1\" etype=\"discrete\"", "index=\"3\" etype=\"discrete\"", StringComparison.Ordinal);
        var profile = ProfileXml.Replace("<weight index=\"1\"", "<weight index=\"3\"", StringComparison.Ordinal);
        var reading = GeniusXml.Read([File("d.xml", domain), File("p.xml", profile)], UtilityRule.Negmas);
        Assert.Equal(Fraction("173/50"), ScenarioDomain.Of(reading.Scenario!).Domain.Utilities([0, 0])[0]);
        Assert.Equal("D019", Assert.Single(reading.Problems).Code);
    }

    [Fact]
    public void What_is_written_is_worth_the_same()
    {
        var scenario = GeniusXml.Read([File("d.xml", DomainXml), File("a.xml", ProfileXml), File("b.xml", ProfileXml)], UtilityRule.Genius).Scenario!;
        var files = GeniusXmlWriter.Write(scenario);
        var again = GeniusXml.Read([.. files.Select(f => File(f.Name, f.Text))], UtilityRule.Genius);
        Assert.Empty(again.Problems);
        AssertSame(ScenarioDomain.Of(scenario).Domain, ScenarioDomain.Of(again.Scenario!).Domain);
    }

    internal static void AssertSame(Domain a, Domain b)
    {
        Assert.Equal(a.Options, b.Options);
        for (var i = 0; i < (int)a.Outcomes; i++)
        {
            int[] outcome = [i / a.Options[1], i % a.Options[1]];
            Assert.All(a.Utilities(outcome).Zip(b.Utilities(outcome)), x => Assert.Equal(x.First.ToDouble(), x.Second.ToDouble(), 1e-25));
        }
    }

    internal static ScenarioFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static ScenarioReading Read(UtilityRule rule, string profile) => GeniusXml.Read([File("d.xml", DomainXml), File("buyer.xml", profile)], rule);

    private static Domain Domain(UtilityRule rule, string profile)
    {
        var reading = Read(rule, profile);
        Assert.Empty(reading.Problems);
        return ScenarioDomain.Of(reading.Scenario!).Domain;
    }

    private static Rational Fraction(string text)
    {
        var parts = text.Split('/').Select(p => int.Parse(p, null)).ToList();
        return new(parts[0], parts.ElementAtOrDefault(1) is var below and > 0 ? below : 1);
    }
}
