using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Positions;

/// <summary>What somebody was asked to do by another, what is put forward, and what a statement says that two will do.</summary>
public class AskedByTests
{
    [Theory]
    [InlineData("The mediators were asked by Peru to prepare a draft of the accord.", "Peru", "to prepare a draft of the accord", "The mediators")]
    [InlineData("The United Nations has been asked by Peru to send monitors.", "Peru", "to send monitors", "United Nations")]
    [InlineData("Norway was urged by Peru to host the talks.", "Peru", "to host the talks", "Norway")]
    [InlineData("Kenya was pressed by the mediators to accept the plan.", "the mediators", "to accept the plan", "Kenya")]
    [InlineData("The rebels were told by the mediators to free the hostages.", "the mediators", "to free the hostages", "The rebels")]
    public void Whoever_asks_demands_it_of_whoever_is_asked(string text, string holder, string content, string toward)
    {
        var read = Read(text);
        var position = read.HasPosition(holder, Stance.Demands, content);
        Assert.Equal((content, toward), (position.Content.Quote, read.Name(position.Toward)));
    }

    [Theory]
    [InlineData("The minister was asked by reporters to explain.")]
    [InlineData("Norway was asked to host the talks.")]
    [InlineData("Peru introduced a new tax two years ago.")]
    [InlineData("The report says Peru and Chile will lose the war.")]
    public void What_nobody_of_the_talks_asks_is_none(string text) => Read(text).HasNo<Matter.Position>();

    [Theory]
    [InlineData("Peru introduced a revised offer at the talks.", Stance.Proposes, "a revised offer")]
    [InlineData("The mediators introduced a new plan on Monday.", Stance.Proposes, "a new plan")]
    [InlineData("The rebels put forward new proposals in May, but the talks broke down.", Stance.Proposes, "new proposals")]
    public void What_is_introduced_is_proposed(string text, Stance stance, string content)
    {
        var position = Read(text).Only<Matter.Position>().Matter;
        Assert.Equal((stance, content), (position.Stance, position.Content.Quote));
    }

    [Fact]
    public void What_a_statement_says_that_two_will_do_they_offer()
    {
        var read = Read("The statement stresses that Peru and Chile will go on with their efforts to achieve peace.");
        Assert.Equal("Peru, Chile", string.Join(", ", read.All<Matter.Position>().Select(p => read.Name(p.Matter.Holder))));
        Assert.All(read.All<Matter.Position>(), p => Assert.Equal((Stance.Offers, "The statement"), (p.Matter.Stance, read.Chain(p.Claim))));
    }

    [Theory]
    [InlineData("Peru welcomed the convening of the upcoming Intergovernmental Authority on Development (IGAD) Leaders' Meeting.", "the convening of the upcoming Intergovernmental Authority on Development (IGAD) Leaders' Meeting")]
    [InlineData("Peru supports the Economic Community of West African States (ECOWAS) mediation team.", "the Economic Community of West African States (ECOWAS) mediation team")]
    public void A_name_goes_on_behind_its_bracket(string text, string content) => Assert.Equal(content, Read(text).Only<Matter.Position>().Matter.Content.Quote);

    [Fact]
    public void What_a_thing_is_called_is_no_part_of_it() =>
        Assert.All(Read("The rebels described the draft offered by the other side as a “trap”.").All<Matter.Position>(), p => Assert.Equal("the draft offered by the other side", p.Matter.Content.Quote));
}
