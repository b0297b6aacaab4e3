using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Positions;

/// <summary>What a side wants, offers, accepts or refuses.</summary>
public class PositionTests
{
    [Theory]
    [InlineData("Russia demands that Ukraine withdraw its troops from Donetsk.", "Russia", Stance.Demands, "withdraw its troops from Donetsk")]
    [InlineData("Iran insists on the lifting of sanctions.", "Iran", Stance.Demands, "the lifting of sanctions")]
    [InlineData("The rebels called for the release of all prisoners.", "The rebels", Stance.Demands, "the release of all prisoners")]
    [InlineData("The Palestinians demanded a freeze on settlements.", "Palestine", Stance.Demands, "a freeze on settlements")]
    [InlineData("The rebels want a halt to air strikes before they return to the talks.", "The rebels", Stance.Demands, "a halt to air strikes")]
    [InlineData("Egypt proposed a five-day truce.", "Egypt", Stance.Proposes, "a five-day truce")]
    [InlineData("Egypt put forward a plan for a truce.", "Egypt", Stance.Proposes, "a plan for a truce")]
    [InlineData("The Front offered to release forty hostages.", "Front", Stance.Offers, "release forty hostages")]
    [InlineData("Norway offered to host the talks.", "Norway", Stance.Offers, "host the talks")]
    [InlineData("Japan promised aid for the refugees.", "Japan", Stance.Offers, "aid for the refugees")]
    [InlineData("The United States backs the plan.", "United States", Stance.Supports, "the plan")]
    [InlineData("Greece welcomed the plan put forward by Cyprus.", "Greece", Stance.Supports, "the plan")]
    [InlineData("Paris favours a joint mission.", "France", Stance.Supports, "a joint mission")]
    [InlineData("Algeria supports direct talks.", "Algeria", Stance.Supports, "direct talks")]
    [InlineData("London backed the Norwegian initiative.", "United Kingdom", Stance.Supports, "the Norwegian initiative")]
    [InlineData("Kyiv accepted the American proposal.", "Ukraine", Stance.Accepts, "the American proposal")]
    [InlineData("Israel agreed to the ceasefire plan.", "Israel", Stance.Accepts, "the ceasefire plan")]
    [InlineData("The plan was accepted by Sudan.", "Sudan", Stance.Accepts, "The plan")]
    [InlineData("Moscow is open to a meeting with Ukrainian officials.", "Russia", Stance.Open, "a meeting with Ukrainian officials")]
    [InlineData("Pakistan is considering the Indian proposal.", "Pakistan", Stance.Open, "the Indian proposal")]
    [InlineData("Turkey rejected the proposal.", "Turkey", Stance.Rejects, "the proposal")]
    [InlineData("Cyprus opposes the division of the island.", "Cyprus", Stance.Rejects, "the division of the island")]
    [InlineData("The government refuses to negotiate with the rebels.", "The government", Stance.Rejects, "negotiate with the rebels")]
    [InlineData("The rebels refuse to disarm.", "The rebels", Stance.Rejects, "disarm")]
    [InlineData("Khartoum refused to attend.", "Sudan", Stance.Rejects, "attend")]
    [InlineData("Kosovo threatened to leave the talks.", "Kosovo", Stance.Threatens, "leave the talks")]
    [InlineData("Peru threatened to withdraw from the talks.", "Peru", Stance.Threatens, "withdraw from the talks")]
    public void Tells_holder_stance_and_content(string text, string holder, Stance stance, string content) =>
        AssertPosition(Read(text), holder, stance, content);

    [Theory]
    [InlineData("Armenia ruled out direct talks with Azerbaijan.", "Armenia", Stance.Rejects, "direct talks")]
    [InlineData("Eritrea did not rule out direct talks with Ethiopia.", "Eritrea", Stance.Open, "direct talks")]
    [InlineData("Cyprus has not ruled out a federation.", "Cyprus", Stance.Open, "a federation")]
    [InlineData("Sudan has not rejected the offer.", "Sudan", Stance.Open, "the offer")]
    [InlineData("Hanoi will accept a change to the text.", "Vietnam", Stance.Accepts, "a change to the text")]
    [InlineData("Hanoi will not accept any change to the text.", "Vietnam", Stance.Rejects, "any change to the text")]
    [InlineData("Iran has never accepted the inspections.", "Iran", Stance.Rejects, "the inspections")]
    [InlineData("Israel said it would consider the proposal.", "Israel", Stance.Open, "the proposal")]
    [InlineData("Greece said it would accept the compromise.", "Greece", Stance.Accepts, "the compromise")]
    public void A_negation_turns_the_stance_and_no_more(string text, string holder, Stance stance, string content) =>
        AssertPosition(Read(text), holder, stance, content);

    [Theory]
    [InlineData("Ethiopia urged Eritrea to withdraw its forces.", "Ethiopia", Stance.Demands, "Eritrea")]
    [InlineData("Seoul wants Pyongyang to return to the table.", "South Korea", Stance.Demands, "North Korea")]
    [InlineData("Russia demands that Ukraine withdraw its troops from Donetsk.", "Russia", Stance.Demands, "Ukraine")]
    [InlineData("Armenia ruled out direct talks with Azerbaijan.", "Armenia", Stance.Rejects, "Azerbaijan")]
    public void Tells_toward_whom(string text, string holder, Stance stance, string toward)
    {
        var read = Read(text);
        var position = AssertPosition(read, holder, stance, "");
        Assert.Equal(toward, read.Name(position.Toward));
    }

    [Theory]
    [InlineData("Ethiopia and Eritrea held talks in Djibouti on Monday. Both sides accepted the proposal.", Stance.Accepts, "Ethiopia, Eritrea")]
    [InlineData("Russia and Ukraine both rejected the proposal.", Stance.Rejects, "Russia, Ukraine")]
    [InlineData("Mediators from Qatar and Egypt proposed a truce.", Stance.Proposes, "Qatar, Egypt")]
    public void Several_holders_have_a_position_each(string text, Stance stance, string holders)
    {
        var read = Read(text);
        var positions = read.All<Matter.Position>();
        Assert.Equal(holders, string.Join(", ", positions.Select(p => read.Name(p.Matter.Holder))));
        Assert.All(positions, p => Assert.Equal(stance, p.Matter.Stance));
    }

    [Fact]
    public void What_neither_side_is_keen_on_neither_side_supports()
    {
        var read = Read("The foreign minister said neither side was keen on the idea.");
        AssertPosition(read, "neither side", Stance.Doubts, "the idea");
        Assert.Equal("The foreign minister", read.Chain(read.Only<Matter.Position>().Claim));
    }

    [Fact]
    public void What_neither_side_has_accepted_is_not_accepted()
    {
        var position = Read("Neither side has accepted the mediators' plan.").Only<Matter.Position>().Matter;
        Assert.NotEqual(Stance.Accepts, position.Stance);
    }

    [Fact]
    public void The_answer_to_a_proposal_names_whose_it_is()
    {
        var read = Read("Egypt's proposal for a truce was rejected by Israel.");
        var positions = read.All<Matter.Position>();
        Assert.Equal(["Egypt Proposes", "Israel Rejects"], positions.Select(p => $"{read.Name(p.Matter.Holder)} {p.Matter.Stance}"));
        Assert.Equal("Egypt", read.Name(positions[1].Matter.Toward));
    }

    [Theory]
    [InlineData("The government denied that it had rejected the plan.")]
    [InlineData("Rwanda denied backing the rebels.")]
    public void What_is_denied_is_no_position(string text) => Read(text).HasNo<Matter.Position>();

    private static Matter.Position AssertPosition(Understood read, string holder, Stance stance, string content)
    {
        var position = read.Only<Matter.Position>().Matter;
        Assert.Equal(holder, read.Name(position.Holder));
        Assert.Equal(stance, position.Stance);
        Assert.Contains(content, position.Content.Quote, StringComparison.Ordinal);
        return position;
    }
}
