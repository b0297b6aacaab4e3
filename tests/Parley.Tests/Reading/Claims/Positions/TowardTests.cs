using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Positions;

/// <summary>Whom a position is toward: whose doing is to end, who is threatened, who is told; not the thing wanted nor whom it is wanted for.</summary>
public class TowardTests
{
    [Theory]
    [InlineData("Kenya demanded that Ugandan sanctions be lifted.", "Uganda")]
    [InlineData("Kenya called for a quick withdrawal of Ugandan forces from Dali and the creation of a state.", "Uganda")]
    [InlineData("Kenya demanded an end to Ugandan raids.", "Uganda")]
    [InlineData("Kenya threatened to refer Uganda to the court.", "Uganda")]
    [InlineData("The mediator warned the prime minister of Kenya, Odo Karr, against statements that question the deal.", "Odo Karr")]
    [InlineData("Kenya demanded an end to the Ugandan war.", null)]
    [InlineData("Kenya demanded the end of Uganda's government.", null)]
    [InlineData("Kenyan delegates insisted that Ugandan experts be given the task.", null)]
    public void Is_the_side_that_is_to_do_it(string text, string? toward)
    {
        var read = Read(text);
        Assert.Equal(toward, read.Name(read.Only<Matter.Position>().Matter.Toward));
    }

    [Fact]
    public void A_thing_called_it_is_no_side() =>
        Assert.Null(Read("Kenya wants a full vote, while Uganda says it should be a show of hands.").All<Matter.Position>()[^1].Matter.Toward);

    [Theory]
    [InlineData("The Arab League has sponsored the negotiations for two years.")]
    [InlineData("The two sides considered ways to end the fighting.")]
    [InlineData("The ministers of Kenya and Uganda considered next steps toward a summit.")]
    public void Bringing_sides_together_and_thinking_about_steps_is_no_position(string text) => Read(text).HasNo<Matter.Position>();

    [Theory]
    [InlineData("The rebels won't sit down to any talks with the army.")]
    [InlineData("The rebels will not enter into talks with the government.")]
    public void Who_will_not_sit_down_to_talks_refuses_them(string text) => Assert.Equal(Stance.Rejects, Read(text).Only<Matter.Position>().Matter.Stance);

    [Fact]
    public void What_was_signed_last_week_and_would_hold_is_no_statement_of_half_of_it()
    {
        var read = Read("Kenya said the truce signed with the Northern Front last week would hold.");
        Assert.Equal(AgreementState.Signed, read.Only<Matter.Agreement>().Matter.State);
        Assert.DoesNotContain(read.All<Matter.Statement>(), s => !s.Matter.Content.Quote.EndsWith("hold", StringComparison.Ordinal));
    }
}
