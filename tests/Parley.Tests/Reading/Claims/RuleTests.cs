using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Parley.Reading.Rules;

namespace Parley.Tests.Reading.Claims;

/// <summary>The rules as docs/reference/reading.md tells them: name, kind, what a rule looks at, an example, the claim.</summary>
public partial class RuleTests
{
    private static readonly Seq<Match> Rows = [.. Row().Matches(Page()).Cast<Match>()];

    public static TheoryData<string, string, string, string> Examples =>
        [.. Rows.Select(r => new TheoryDataRow<string, string, string, string>(r.Groups["rule"].Value, r.Groups["kind"].Value, r.Groups["example"].Value, r.Groups["claim"].Value))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_of_the_reference_gives_its_claim_by_its_rule(string rule, string kind, string example, string claim)
    {
        var read = Understood.Read(example);
        Assert.True(
            read.Result.Claims.Any(c => (c.Why == rule || c.Why.StartsWith(rule + ": ", StringComparison.Ordinal)) && Kind.Of(c.Matter) == kind && c.Summary == claim),
            $"No {kind} “{claim}” by the rule “{rule}” in: {read}");
    }

    [Fact]
    public void Every_rule_has_a_line_in_the_reference_and_every_line_there_a_rule()
    {
        Assert.NotEmpty(ReadingRule.All);
        Assert.Equal(ReadingRule.All.Select(r => (r.Name, r.Kind)), Rows.Select(r => (r.Groups["rule"].Value, r.Groups["kind"].Value)));
    }

    [Fact]
    public void No_two_rules_have_one_name_or_a_name_that_another_begins_with_before_a_colon() =>
        Assert.Equal(ReadingRule.All.Count, ReadingRule.All.Select(r => r.Name.Split(':')[0]).Distinct().Count());

    [Fact]
    public void Every_claim_says_by_which_rule_of_its_kind_it_came_about()
    {
        var claims = Texts.All.SelectMany(t => Understood.Read(t).Result.Claims).ToList();
        Assert.NotEmpty(claims);
        Assert.All(claims, c => Assert.Single(ReadingRule.All, r => r.Kind == Kind.Of(c.Matter) && (c.Why == r.Name || c.Why.StartsWith(r.Name + ": ", StringComparison.Ordinal))));
    }

    [GeneratedRegex(@"^\| (?!rule \|)(?<rule>[^|]+) \| (?<kind>[a-z]+) \| [^|]+ \| (?<example>[^|]+) \| (?<claim>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    private static string Page([CallerFilePath] string here = "")
    {
        var page = File.ReadAllText(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "docs", "reference", "reading.md")));
        var from = page.IndexOf("## The rules\n", StringComparison.Ordinal);
        return page[from..page.IndexOf("\n## ", from + 1, StringComparison.Ordinal)];
    }
}
