using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Events;

/// <summary>What is agreed, signed, in force, broken, over.</summary>
public class AgreementTests
{
    [Theory]
    [InlineData("Ethiopia and Eritrea signed a peace agreement in Jeddah on Sunday.", "Ethiopia, Eritrea", "a peace agreement", AgreementState.Signed)]
    [InlineData("Armenia and Azerbaijan agreed on a ceasefire.", "Armenia, Azerbaijan", "a ceasefire", AgreementState.Reached)]
    [InlineData("The two sides reached a deal on the exchange of prisoners.", "", "the exchange of prisoners", AgreementState.Reached)]
    [InlineData("The truce was extended until Friday.", "", "The truce", AgreementState.Extended)]
    [InlineData("The truce expired on Friday.", "", "The truce", AgreementState.Expired)]
    [InlineData("The rebels violated the truce on Thursday.", "", "the truce", AgreementState.Broken)]
    [InlineData("The ceasefire collapsed.", "", "The ceasefire", AgreementState.Broken)]
    public void Tells_how_far_it_has_come(string text, string parties, string content, AgreementState state)
    {
        var read = Read(text);
        var agreement = read.Only<Matter.Agreement>();
        Assert.Equal(parties, read.Names(agreement.Matter.Parties));
        Assert.Contains(content, agreement.Matter.Content.Quote, StringComparison.Ordinal);
        Assert.Equal(state, agreement.Matter.State);
    }

    [Fact]
    public void Place_and_day_are_those_of_the_signing()
    {
        var read = Read("Ethiopia and Eritrea signed a peace agreement in Jeddah on Sunday.");
        var claim = read.Only<Matter.Agreement>().Claim;
        Assert.Equal("Jeddah", read.Name(claim.Place));
        Assert.Equal("2026-03-08", Days(claim.When));
    }

    [Fact]
    public void A_breach_told_by_somebody_is_told_by_somebody()
    {
        var read = Read("The ministry said in a statement that Armenia had violated the ceasefire.");
        var breach = read.Only<Matter.Agreement>();
        Assert.Equal(AgreementState.Broken, breach.Matter.State);
        Assert.Equal("Armenia", read.Names(breach.Matter.Parties));
        Assert.Equal("The ministry", read.Chain(breach.Claim));
    }

    [Theory]
    [InlineData("No agreement was reached.")]
    [InlineData("Russia and Ukraine failed to reach an agreement on the power station.")]
    [InlineData("Colombia and the rebels are close to a deal.")]
    [InlineData("Egypt proposed a five-day truce.")]
    [InlineData("The rebels rejected the truce.")]
    public void Says_none_where_nothing_is_agreed(string text) => Read(text).HasNo<Matter.Agreement>();
}
