using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Positions;

/// <summary>Which way somebody leans, and what is said of others in anger.</summary>
public class LeaningTests
{
    [Theory]
    [InlineData("Senator Ivy Chen counts among the fiercest critics of the two-port plan.", "Ivy Chen", Stance.Rejects, "the two-port plan")]
    [InlineData("Chad's foreign minister, Idris Bello, is one of the strongest supporters of the truce.", "Idris Bello", Stance.Supports, "the truce")]
    [InlineData("Uruguay could be persuaded to share the licence, its delegate said.", "Uruguay", Stance.Open, "share the licence")]
    [InlineData("Chad might be willing to free prisoners, diplomats said.", "Chad", Stance.Open, "free prisoners")]
    [InlineData("Lithuania ought to leave the fund, according to Polish diplomats.", "Poland", Stance.Demands, "ought to leave the fund")]
    [InlineData("Niger would rather leave the talks than accept the map, its minister said.", "Niger", Stance.Rejects, "accept the map")]
    [InlineData("The rebels said they would stay in Lamu until the army withdraws.", "The rebels", Stance.Demands, "the army withdraws")]
    [InlineData("Malta's government will pay for the patrols.", "Malta", Stance.Offers, "pay for the patrols")]
    [InlineData("Chad will free forty prisoners on Friday.", "Chad", Stance.Offers, "free forty prisoners")]
    [InlineData("Brazil branded the new fee an insult to river traders.", "Brazil", Stance.Rejects, "the new fee")]
    [InlineData("The envoy has drawn up a truce.", "The envoy", Stance.Proposes, "a truce")]
    [InlineData("According to aides the envoy's plan would open a corridor.", "the envoy", Stance.Proposes, "open a corridor")]
    public void Tells_holder_stance_and_content(string text, string holder, Stance stance, string content) => Read(text).HasPosition(holder, stance, content);

    [Theory]
    [InlineData("The union says Belgium seeks to ruin the pension fund.")]
    [InlineData("Chad said Niger wants to destroy the peace process.")]
    [InlineData("The Chadian minister said Niger is not serious about peace.")]
    [InlineData("State radio said the blast proves that Kyrgyzstan is not ready for a settlement.")]
    [InlineData("Under the deal Chad will free forty prisoners.")]
    public void What_others_say_in_anger_or_a_deal_lays_down_is_no_position(string text) => Read(text).HasNo<Matter.Position>();

    [Theory]
    [InlineData("The front did not respond to AP's requests for comment.")]
    [InlineData("\"This is the first time that I will say so,\" Chad's president said.")]
    [InlineData("\"We agreed that the panel's mandate should be widened,\" Chad's minister said.")]
    [InlineData("Chad's minister refused to discuss details.")]
    public void What_reporters_ask_and_what_was_agreed_is_no_position(string text) => Read(text).HasNo<Matter.Position>();

    [Theory]
    [InlineData("Chad said it was ready, but the Lake Front would not sign up to the final draft.", "Lake Front", Stance.Rejects, "sign up to the final draft")]
    [InlineData("Chad's cabinet was stubborn and refused to discuss the election date.", "Chad", Stance.Rejects, "to discuss the election date")]
    [InlineData("Jordan has given Egypt its updated proposal on the river border.", "Jordan", Stance.Proposes, "updated proposal on the river border")]
    [InlineData("Joan Hill on Friday called on Kenya to give full support, illustrating tension with Niger.", "Joan Hill", Stance.Demands, "to give full support")]
    public void The_content_is_whole_and_no_more(string text, string holder, Stance stance, string content) =>
        Assert.Equal(content, Read(text).HasPosition(holder, stance, content).Content.Quote);

    [Fact]
    public void Whoever_is_called_on_is_told_though_a_day_stands_between() =>
        Assert.NotNull(Read("Prime Minister Joan Hill on Friday called on Kenya to give full support.").Only<Matter.Position>().Matter.Toward);

    [Fact]
    public void To_whom_something_is_offered_is_no_part_of_it() =>
        Assert.Equal("security guarantees", Read("Chad has offered Ukraine security guarantees.").HasPosition("Chad", Stance.Offers, "guarantees").Content.Quote);

    [Theory]
    [InlineData("A readout should be coming soon, Anna Holm said.")]
    [InlineData("The two sides should be able to meet soon, Anna Holm said.")]
    public void What_is_likely_is_no_demand(string text) => Read(text).HasNo<Matter.Position>();

    [Fact]
    public void A_side_may_say_so_of_itself() => Assert.Equal(Stance.Rejects, Read("Niger said it was not ready for talks.").Only<Matter.Position>().Matter.Stance);
}
