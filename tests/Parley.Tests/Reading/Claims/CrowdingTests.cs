using System.Text;
using Parley.Json;
using Parley.Reading.Reports;

namespace Parley.Tests.Reading.Claims;

/// <summary>What is made of a report grows with it, also where every clause hangs on the one before.</summary>
public class CrowdingTests
{
    public static TheoryData<string> Chains => new()
    {
        $"The envoy said {Many("(he said ", 400)}the talks would go on{Many(")", 400)}.",
        $"The envoy said that {Many("Mr. Smith, who said that ", 300)}the talks would go on, left.",
        $"Northland demands that {Many("Southland demands that Northland demands that ", 150)}Southland withdraw its troops.",
        $"Northland said: {Many("the talks would go on; Southland said that Northland rejects the plan; ", 150)}it is over.",
        $"Northland said, {Many("“Southland said, ‘Northland said, ", 150)}the talks go on{Many("’”", 150)}.",
    };

    [Theory]
    [InlineData(3, "a truce in the north")]
    [InlineData(200, "Niger rejects it")]
    public void What_a_word_stands_for_is_not_looked_for_over_hundreds_of_words(int times, string found)
    {
        var text = $"published: 2026-02-17\n\nChad proposed a truce in the north. The envoy of the king spoke {Many("in the hall and ", times)}in the yard. Niger rejects it.\n";
        var result = Understood.Reader.Read(ReportText.Parse(new ReportId("r"), text).Report);
        Assert.Equal(found, result.Claims.Select(c => c.Matter).OfType<Matter.Position>().Where(p => p.Stance == Stance.Rejects).Select(p => p.Content.Quote).Single());
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void What_is_read_from_a_chain_stays_in_proportion(string chain)
    {
        var text = $"published: 2026-02-17\n\nNorthland and Southland opened talks in Geneva on Tuesday. {chain}\n";
        var result = Understood.Reader.Read(ReportText.Parse(new ReportId("r"), text).Report);
        Assert.All(result.Claims, c => Assert.True(c.Attribution.Count <= 12));
        var size = Encoding.UTF8.GetByteCount(ClaimsJson.Write(result));
        Assert.True(size < 200_000 + (60 * text.Length), $"{size} bytes of {text.Length}");
    }

    [Fact]
    public void That_claims_were_left_out_is_told_with_the_sentence()
    {
        var chain = string.Join("; ", Enumerable.Range(0, 80).Select(i => $"Northland said that Southland demands {i + 2} ships"));
        var text = $"published: 2026-02-17\n\nNorthland and Southland opened talks in Geneva on Tuesday. {chain}.\n";
        var result = Understood.Reader.Read(ReportText.Parse(new ReportId("r"), text).Report);
        var problem = Assert.Single(result.Problems, p => p.Code == "R015");
        Assert.InRange(problem.Start, text.IndexOf("Tuesday.", StringComparison.Ordinal), text.Length);
        Assert.True(problem.Start + problem.Length <= text.Length);
    }

    [Fact]
    public void Of_a_sentence_of_news_nothing_is_left_out()
    {
        const string text = "published: 2026-02-17\n\nNorthland demands an open harbour, Southland rejects it, and both said on Tuesday that they would meet in Geneva, Oslo and Doha.\n";
        Assert.Empty(Understood.Reader.Read(ReportText.Parse(new ReportId("r"), text).Report).Problems);
    }

    private static string Many(string words, int times) => string.Concat(Enumerable.Repeat(words, times));
}
