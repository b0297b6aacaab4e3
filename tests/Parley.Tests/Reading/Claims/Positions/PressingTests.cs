using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Positions;

/// <summary>Stances told by weight laid on something, by a decision or a protest; and words that only look like stances.</summary>
public class PressingTests
{
    [Theory]
    [InlineData("Chad stressed the need for a truce.", "Chad", Stance.Demands, "a truce")]
    [InlineData("Anna Holm underlined the need to hold elections.", "Anna Holm", Stance.Demands, "to hold elections")]
    [InlineData("Chad emphasized the importance of a truce.", "Chad", Stance.Supports, "a truce")]
    [InlineData("The Salo Front decided not to sign the accord until changes are made.", "Salo Front", Stance.Rejects, "sign the accord until changes are made")]
    [InlineData("The Salo Front protested against the presence of Anna Holm at the talks.", "Salo Front", Stance.Rejects, "the presence of Anna Holm")]
    [InlineData("Chad has insisted that any talks with the rebels must be mediated by the Arab League.", "Chad", Stance.Demands, "any talks with the rebels must be mediated by the Arab League")]
    public void However_weight_is_laid_on_it(string text, string holder, Stance stance, string content) => Read(text).HasPosition(holder, stance, content);

    [Theory]
    [InlineData("Chad has always had good intentions towards Niger, giving shelter to refugees.")]
    [InlineData("Chad has a need for water.")]
    [InlineData("The envoy said the pact would become final when the president of Chad, Omar Tijani, agrees to it.")]
    [InlineData("On Monday the Security Council renewed the mandate of the mission in Chad.")]
    [InlineData("Chad decided to attend the talks.")]
    public void No_stance_is_told(string text) => Read(text).HasNo<Matter.Position>();

    [Fact]
    public void A_stance_reaffirmed_for_a_side_is_that_sides()
    {
        var read = Read("Jean Kasa told the press on Monday, reaffirming Chad's support for talks under the African Union.");
        var position = read.Only<Matter.Position>().Matter;
        Assert.Equal("Chad", read.Name(position.Holder));
        Assert.Null(position.Toward);
    }

    [Fact]
    public void What_all_sides_are_asked_is_toward_them_all_and_none_of_them_alone()
    {
        var toward = Read("Chad and Niger have resumed talks in Oslo. Anna Holm urged the two sides to free all prisoners.").Only<Matter.Position>().Matter.Toward;
        Assert.Equal((null, "the two sides"), (toward?.Entity, toward?.Text));
    }

    [Theory]
    [InlineData("It is hoped that the talks will bring peace.", Direction.Hopeful)]
    [InlineData("It is feared that the truce will collapse.", Direction.Doubtful)]
    public void Hopes_of_nobody_in_particular_are_an_outlook(string text, Direction direction) => Assert.Equal(direction, Read(text).Only<Matter.Outlook>().Matter.Direction);

    [Theory]
    [InlineData("Chad and Niger signed the draft on Monday.", "the draft")]
    [InlineData("The plan was signed by Chad and Niger in Oslo.", "The plan")]
    public void A_paper_that_is_signed_is_agreed(string text, string content)
    {
        var read = Read(text);
        var agreed = read.Only<Matter.Agreement>().Matter;
        Assert.Equal(("Chad, Niger", content, AgreementState.Signed), (read.Names(agreed.Parties), agreed.Content.Quote, agreed.State));
    }

    [Fact]
    public void A_paper_that_one_signs_alone_is_no_agreement() => Read("Anna Holm signed the text in Oslo on Monday.").HasNo<Matter.Agreement>();

    [Theory]
    [InlineData("Omar Tijani said all groups must take part in the signing of the draft accord.")]
    [InlineData("The release will begin only after the agreement is approved.")]
    public void What_is_yet_to_be_signed_is_not_agreed(string text) => Read(text).HasNo<Matter.Agreement>();
}
