using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Events;

/// <summary>Agreements told by what they lay down.</summary>
public class AgreementTermsTests
{
    [Theory]
    [InlineData("Under the deal, Soto would keep the presidency, while Vega would head a council of ministers.", "Soto, Vega", "Soto would keep the presidency, while Vega would head a council of ministers")]
    [InlineData("Under the agreement between Peru and the Shining Front, the rebels will disarm by May.", "Peru, Shining Front", "the rebels will disarm by May")]
    [InlineData("Under the peace accord, Chile will free its prisoners and Peru would leave the hills.", "Chile, Peru", "Chile will free its prisoners and Peru would leave the hills")]
    public void What_is_done_under_a_deal_is_what_was_agreed(string text, string parties, string content)
    {
        var read = Read(text);
        var agreement = read.Only<Matter.Agreement>().Matter;
        Assert.Equal((parties, content, AgreementState.Reached), (read.Names(agreement.Parties), agreement.Content.Quote, agreement.State));
    }

    [Theory]
    [InlineData("Under the law, the president will head the council.")]
    [InlineData("Under the proposed deal, Peru would withdraw its troops.")]
    [InlineData("Under the draft agreement, Peru would withdraw its troops.")]
    [InlineData("Under the agreement being discussed, Peru would withdraw its troops.")]
    [InlineData("Under a deal, Peru would withdraw its troops.")]
    [InlineData("Under the plan, Chile would cede the corridor to Bolivia.")]
    public void What_would_be_done_under_a_plan_is_none(string text) => Read(text).HasNo<Matter.Agreement>();
}
