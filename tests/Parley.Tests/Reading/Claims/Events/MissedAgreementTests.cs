using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Events;

/// <summary>Agreements that sides did not come to are told as such, with what they did not agree on; what is only feared or denied is not.</summary>
public class MissedAgreementTests
{
    [Theory]
    [InlineData("Chad and Niger failed again to agree on a border.", "Chad, Niger", "on a border")]
    [InlineData("Chad and Niger could not agree on who gets the dam.", "Chad, Niger", "on who gets the dam")]
    [InlineData("Chad and Niger have not agreed on a border.", "Chad, Niger", "on a border")]
    [InlineData("Chad and Niger were unable to reach a deal on the border.", "Chad, Niger", "a deal on the border")]
    [InlineData("A final pact has yet to be signed.", "", "A final pact")]
    public void Is_stalled(string text, string parties, string content)
    {
        var read = Read(text);
        var agreement = read.Only<Matter.Agreement>().Matter;
        Assert.Equal(AgreementState.Stalled, agreement.State);
        Assert.Equal(content, agreement.Content.Quote);
        Assert.Equal(parties, read.Names(agreement.Parties));
    }

    [Theory]
    [InlineData("If Chad and Niger fail to agree on a border, the talks will end.")]
    [InlineData("Chad and Niger may fail to agree on a border.")]
    [InlineData("Chad denied that it failed to agree with Niger on a border.")]
    [InlineData("Chad failed to agree to the plan.")]
    [InlineData("Chad and Niger will not agree on a border soon.")]
    [InlineData("Chad and Niger did not fail to agree on a border.")]
    public void Is_not_told_where_it_is_feared_denied_or_of_one_side(string text) => Assert.DoesNotContain(Read(text).All<Matter.Agreement>(), a => a.Matter.State is AgreementState.Stalled);
}
