using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Events;

/// <summary>Force told by a turn of speech or by a noun beside what a sentence is about; the texts were published on a Wednesday, 11 March 2026.</summary>
public class CoercionTests
{
    [Theory]
    [InlineData("Nine drivers were still held captive by gunmen on Sunday.", "gunmen", "Nine drivers", "held captive")]
    [InlineData("Fighting forced 3,000 villagers to flee the delta.", null, "3,000 villagers", "forced 3,000 villagers")]
    [InlineData("Panama expelled two Honduran diplomats last week.", "Panama", "two Honduran diplomats", "expelled two Honduran diplomats")]
    [InlineData("Chad deported 40 traders to Niger on Monday.", "Chad", "40 traders", "deported 40 traders")]
    [InlineData("Banyamu farmers blocked the road to Lamu on Monday.", "Banyamu farmers", "the road", "blocked the road")]
    [InlineData("Thousands took to the streets of Lamu on Monday.", null, null, "took to the streets")]
    [InlineData("Chad protested against Niger's kidnapping of Japanese citizens in the 1970s.", "Niger", "Japanese citizens", "kidnapping of Japanese citizens")]
    [InlineData("The soldiers left after the bombing of the consulate in Baghdad.", null, "the consulate", "bombing of the consulate in Baghdad")]
    public void Is_an_incident_with_whoever_did_it_and_whom_it_hit(string text, string? actor, string? target, string action)
    {
        var read = Read(text);
        var (_, incident) = read.Only<Matter.Incident>();
        Assert.Equal((actor, target, action), (incident.Actor?.Text, incident.Target?.Text, incident.Action.Quote));
    }

    [Theory]
    [InlineData("Chad will press ahead with attacks on rebels.")]
    [InlineData("Chad threatened the bombing of the port.")]
    [InlineData("Chad accused Niger of the murder of two traders.")]
    [InlineData("A gas field is set to come online in May.")]
    [InlineData("Visibly angered, the negotiator storms out of the room.")]
    [InlineData("Chad blocked the deal on Monday.")]
    [InlineData("Chad took two seats on the panel.")]
    public void What_is_threatened_claimed_or_no_force_is_none(string text) => Read(text).HasNo<Matter.Incident>();

    [Theory]
    [InlineData("Chad and Niger declared a cease-fire on Monday.", AgreementState.Reached)]
    [InlineData("A cease-fire between Chad and Niger expired on Friday.", AgreementState.Expired)]
    [InlineData("Chad and Niger signed a cease-fire on Monday.", AgreementState.Signed)]
    public void A_cease_fire_with_a_hyphen_is_an_agreement(string text, AgreementState state)
    {
        var read = Read(text);
        var (_, agreement) = read.Only<Matter.Agreement>();
        Assert.Equal((state, "Chad, Niger"), (agreement.State, read.Names(agreement.Parties)));
    }

    [Theory]
    [InlineData("Judge Mary Dlamini's stopover in Maputo lasted an hour.", "Mary Dlamini", "Maputo", Status.Asserted)]
    [InlineData("Riga expects a visit by Prime Minister Sanna Virta in April.", "Sanna Virta", "Riga", Status.Planned)]
    [InlineData("Mr. Omar Bello is scheduled to make a state visit to South Korea in the coming weeks.", "Omar Bello", "South Korea", Status.Planned)]
    [InlineData("The African Union has sent some 800 troops to Darfur.", "some 800 troops", "Darfur", Status.Asserted)]
    public void A_visit_and_those_who_are_sent_are_presences(string text, string who, string place, Status status)
    {
        var read = Read(text);
        var (claim, presence) = read.Only<Matter.Presence>();
        Assert.Equal((who, place, status), (read.Name(presence.Who), claim.Place?.Text, claim.Status));
    }
}
