using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Positions;

/// <summary>Whose position it is where several stand near: the last named of two for one that does so, none for words that only look like a side's name; and contents that name something.</summary>
public class NearestHolderTests
{
    [Theory]
    [InlineData("Rivalry between Chad and Niger, which backs the rebels, has stalled the talks.", "Niger")]
    [InlineData("The dispute between Peru and Chile, which rejects the court's ruling, goes on.", "Chile")]
    [InlineData("Relations between Kenya and Sudan, which opposes the plan, are tense.", "Sudan")]
    [InlineData("Talks among Peru, Chile and Bolivia, which wants a corridor to the sea, began in Lima.", "Bolivia")]
    [InlineData("Peru and Chile, which has rejected the ruling, met in Lima.", "Chile")]
    [InlineData("The war between the Shining Front and Peru, which demands a truce, goes on.", "Peru")]
    [InlineData("Peru, which backs the rebels, and Chile met on Monday.", "Peru")]
    [InlineData("Algeria and Niger, which back the rebels, met in Tunis on Monday.", "Algeria, Niger")]
    public void What_one_of_two_does_is_done_by_the_last_named(string text, string holders)
    {
        var read = Read(text);
        Assert.Equal(holders, string.Join(", ", read.All<Matter.Position>().Select(p => read.Name(p.Matter.Holder))));
    }

    [Theory]
    [InlineData("Norwegians in the north of Sweden reject the accord.", "Norwegians")]
    [InlineData("Armenians in Georgia rejected the plan.", "Armenians")]
    [InlineData("The Peruvians rejected the plan at the talks.", "Peru")]
    [InlineData("The Norwegians in Oslo rejected the plan.", "Norway")]
    [InlineData("The government announced on Sunday that its envoys were ready to join the round table.", "The government")]
    [InlineData("The cabinet said its three envoys were ready to take part.", "The cabinet")]
    [InlineData("The Christian Democratic Party rejected the plan.", "Christian Democratic Party")]
    public void People_abroad_are_not_their_state_and_a_speakers_envoys_are_his_side(string text, string holder)
    {
        var read = Read(text);
        Assert.Equal(holder, read.Name(read.Only<Matter.Position>().Matter.Holder));
    }

    [Theory]
    [InlineData("The accord was reached by the army and five groups, mainly Christian militias. The warring groups signed the declaration in May.")]
    [InlineData("Fighters of the mainly Muslim Red Front and Christian villagers clashed. The two sides signed a truce in Dakar on Monday.")]
    public void A_faith_is_no_side(string text) => Assert.DoesNotContain(Read(text).Result.Entities, e => e.Name is "Christian" or "Muslim Red Front");

    [Theory]
    [InlineData("The Unity Party left the talks. The international community asked the sides to return.", "The international community")]
    [InlineData("The Nordic Union left the talks. The trade union demanded higher wages.", "The trade union")]
    [InlineData("The Free Valley Movement left the talks. The women's movement demanded a truce.", "The women's movement")]
    [InlineData("The Free Valley Movement left the talks. The peace movement urged the sides to return.", "The peace movement")]
    [InlineData("The Free Valley Movement left the talks. The movement urged the sides to return.", "Free Valley Movement")]
    [InlineData("The Red Front signed a truce on Monday. The front demanded a corridor.", "Red Front")]
    public void A_community_or_movement_of_another_kind_is_not_the_one_named_before(string text, string holder)
    {
        var read = Read(text);
        Assert.Equal(holder, read.Name(read.Only<Matter.Position>().Matter.Holder));
    }

    [Theory]
    [InlineData("President Anna Keller rejected the draft.", "the draft")]
    [InlineData("Peru accepted the plan on Monday.", "the plan")]
    [InlineData("Omar Bello has suggested the sides could meet soon, but Anna Keller has rejected his proposal.", "his proposal")]
    [InlineData("Rebel leader Omar Bello rejected the offer of the mediators.", "the offer of the mediators")]
    [InlineData("The rebels put forward a proposal on the border. Peru rejected the proposal.", "a proposal on the border")]
    [InlineData("The rebels rejected the move.", "The rebels rejected the move")]
    public void A_plan_that_is_only_called_so_is_the_content_and_not_its_clause(string text, string content) =>
        Assert.Equal(content, Read(text).All<Matter.Position>()[^1].Matter.Content.Quote);

    [Theory]
    [InlineData("“Will Peru accept the plan of the mediators? I doubt that,” said Anna Keller, an analyst.", "Will Peru accept the plan of the mediators")]
    [InlineData("“Can the rebels be trusted? We doubt it,” said Ivo Brandt.", "Can the rebels be trusted")]
    [InlineData("“The rebels say they will disarm. I doubt it,” Omar Bello said.", "they will disarm")]
    [InlineData("“I doubt that the truce will last,” said Omar Bello.", "the truce will last")]
    public void What_is_doubted_is_what_was_asked_or_said_before(string text, string content)
    {
        var read = Read(text);
        Assert.Equal(content, Assert.Single(read.All<Matter.Position>(), p => p.Matter.Stance == Stance.Doubts).Matter.Content.Quote);
        read.HasNo<Matter.Statement>();
    }
}
