using Parley.Reading.Claims;
using Parley.Reading.Gazetteers;
using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims;

/// <summary>What the steps hand on, and what is made of it.</summary>
public class ClaimStepsTests
{
    private const string Report = """
        Mara Vell, the Norwegian foreign minister, said on Monday that Ethiopia and Eritrea would hold a third round of talks in Oslo on Friday.
        The Eritrean delegation, led by Tomas Ribeiro, arrived on Tuesday. Eritrea rejected the map, according to Interfax.

        Both sides called for an exchange of prisoners. "There is little hope of a breakthrough," Ribeiro said. At least 12 people were killed near the border.
        """;

    [Fact]
    public void The_steps_stand_in_an_order_that_gives_each_what_it_needs() => Assert.Null(Record.Exception(() => new ClaimSteps(Gazetteer.Load())));

    [Fact]
    public void Passages_quote_their_text_and_claims_stand_in_its_order()
    {
        var result = Read(Report).Result;
        Assert.NotEmpty(result.Claims);
        Assert.All(result.Claims.SelectMany(c => c.Passages), p => Assert.True(p.Quotes(Report)));
        Assert.Equal(result.Claims.Select(c => c.Passages[0].Start).Order(), result.Claims.Select(c => c.Passages[0].Start));
    }

    [Fact]
    public void Every_claim_has_an_id_of_its_own_and_says_why()
    {
        var claims = Read(Report).Result.Claims;
        Assert.Equal(claims.Count, claims.Select(c => c.Id).Distinct().Count());
        Assert.All(claims, c => Assert.False(string.IsNullOrWhiteSpace(c.Why)));
    }

    [Fact]
    public void Nothing_is_read_before_the_body()
    {
        const string head = "title: Turkey rejected the plan\n\n";
        var report = new Report(new ReportId("test"), head + Report, head.Length, "Turkey rejected the plan", published: Published);
        var result = Understood.Reader.Read(report);
        Assert.All(result.Claims.SelectMany(c => c.Passages), p => Assert.True(p.Start >= head.Length));
        Assert.DoesNotContain(result.Entities, e => e.Name == "Turkey");
    }

    [Fact]
    public void A_header_moves_passages_and_changes_nothing_else()
    {
        const string head = "outlet: Example Wire\n\n";
        var plain = Read(Report).Result;
        var headed = Understood.Reader.Read(new Report(new ReportId("test"), head + Report, head.Length, published: Published));
        Assert.Equal(
            plain.Claims.Select(c => (c.Summary, c.Passages[0].Start + head.Length)),
            headed.Claims.Select(c => (c.Summary, c.Passages[0].Start)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t ")]
    [InlineData(".")]
    public void Of_nothing_nothing_is_said(string text)
    {
        var result = Read(text).Result;
        Assert.Empty(result.Claims);
        Assert.Empty(result.Entities);
    }
}
