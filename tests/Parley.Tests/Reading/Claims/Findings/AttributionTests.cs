using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Findings;

/// <summary>Who said it, through whom.</summary>
public class AttributionTests
{
    [Theory]
    [InlineData("Turkey rejected the proposal.", "")]
    [InlineData("Mara Vell said Turkey had rejected the offer.", "Mara Vell")]
    [InlineData("Turkey rejected the proposal, Mara Vell said.", "Mara Vell")]
    [InlineData("According to Mara Vell, Turkey rejected the proposal.", "Mara Vell")]
    [InlineData("Turkey rejected the proposal, according to the Anadolu Agency.", "Anadolu Agency")]
    [InlineData("Speaking to reporters in Cairo, Mara Vell said Turkey had accepted the proposal.", "Mara Vell")]
    [InlineData("A senior official said Russia had rejected the plan.", "A senior official")]
    [InlineData("Two diplomats familiar with the talks said Russia had rejected the plan.", "Two diplomats familiar with the talks")]
    [InlineData("Kyiv rejected the plan, a Ukrainian official told the Associated Press on condition of anonymity.", "a Ukrainian official")]
    [InlineData("Selim Aktan said on Monday that Turkey rejected the proposal, according to Interfax.", "Selim Aktan < Interfax")]
    [InlineData("Interfax quoted Selim Aktan as saying that Turkey rejected the proposal.", "Selim Aktan < Interfax")]
    [InlineData("Mara Vell quoted Josef Okot as saying that the rebels would accept a truce.", "Josef Okot < Mara Vell")]
    public void Links_stand_innermost_first(string text, string chain)
    {
        var read = Read(text);
        Assert.Equal(chain, read.Chain(read.Only<Matter.Position>().Claim));
    }

    [Fact]
    public void What_somebody_is_said_to_have_told_has_both_as_sources()
    {
        var read = Read("Selim Aktan said Ana Duarte had told him that Sudan would sign the agreement.");
        var inner = read.All<Matter.Statement>().Single(s => read.Name(s.Matter.Speaker) == "Ana Duarte");
        Assert.Equal("Ana Duarte < Selim Aktan", read.Chain(inner.Claim));
    }

    [Fact]
    public void A_link_tells_when_and_with_which_word()
    {
        var link = Assert.Single(Read("Selim Aktan said on Monday that Turkey rejected the proposal.").Only<Matter.Position>().Claim.Attribution);
        Assert.Equal("said", link.Verb);
        Assert.Equal("2026-03-09", Days(link.On));
    }

    [Fact]
    public void A_link_tells_the_channel()
    {
        var read = Read("Ukraine shot down 30 drones, its air force said on Telegram.");
        var link = Assert.Single(read.Only<Matter.Incident>().Claim.Attribution);
        Assert.Equal("Telegram", link.Via);
    }

    [Theory]
    [InlineData("Chad will meet Niger, with talks set for Friday in Oslo, Norway’s embassy in Lima said Monday in a brief note.", "Norway’s embassy", null, "2026-03-09")]
    [InlineData("Tomas Ribeiro told Interfax, the Russian news agency, that Chad and Niger would meet.", "Tomas Ribeiro", "Interfax", null)]
    [InlineData("Tomas Ribeiro told LakeNews that Chad and Niger would meet.", "Tomas Ribeiro", "LakeNews", null)]
    [InlineData("\"Chad and Niger will meet again,\" Karl Brandt told AFP on Sunday.", "Karl Brandt", "AFP", "2026-03-08")]
    [InlineData("The Norwegian ministry issued a statement on Monday saying that Chad and Niger would meet.", "Norwegian ministry", "a statement", "2026-03-09")]
    [InlineData("Chad and Niger will meet, Karl Brandt said in a statement posted to Telegram.", "Karl Brandt", "a statement posted to Telegram", null)]
    [InlineData("On his own Twitter account, Karl Brandt confirmed that Chad and Niger would meet.", "Karl Brandt", "his own Twitter account", null)]
    [InlineData("Karl Brandt said in an interview with Reuters that the road was long.", "Karl Brandt", "an interview with Reuters", null)]
    public void A_link_tells_the_channel_and_the_day_in_each_form(string text, string source, string? via, string? day)
    {
        var read = Read(text);
        var link = Assert.Single(read.Result.Claims[0].Attribution);
        Assert.Equal((source, via, day), (read.Name(link.Source), link.Via, Days(link.On)));
    }

    [Theory]
    [InlineData("The rebels rejected the plan, a state news agency reported Monday, citing a source from the movement.", "a source from the movement < a state news agency")]
    [InlineData("“The road is long,” Karl Brandt said, as quoted by the Chadian Foreign Ministry.", "Karl Brandt < Chadian Foreign Ministry")]
    [InlineData("“The accord states that the road is long,” Karl Brandt said.", "Karl Brandt")]
    [InlineData("According to the previous accord, Chad also reaffirmed the need to swap prisoners.", "")]
    [InlineData("The deal stipulates that Chad will open the road by May, Karl Brandt said.", "Karl Brandt")]
    public void Whoever_passes_words_on_is_a_link_and_what_was_agreed_is_none(string text, string chain)
    {
        var read = Read(text);
        Assert.All(read.Result.Claims, c => Assert.Equal(chain, read.Chain(c)));
        Assert.NotEmpty(read.Result.Claims);
    }

    [Fact]
    public void An_unnamed_source_stays_unnamed()
    {
        var link = Assert.Single(Read("A senior official said Russia had rejected the plan.").Only<Matter.Position>().Claim.Attribution);
        Assert.Null(link.Source.Entity);
        Assert.Equal("A senior official", link.As);
    }

    [Fact]
    public void The_day_of_speaking_is_not_the_day_of_what_is_spoken_of()
    {
        var read = Read("Mara Vell said on Monday that Ukraine and Russia would meet in Geneva on Friday.");
        var meeting = read.Only<Matter.Meeting>().Claim;
        Assert.Equal("2026-03-13", Days(meeting.When));
        Assert.Equal("2026-03-09", Days(Assert.Single(meeting.Attribution).On));
    }

    [Theory]
    [InlineData("Turkey accepted the truce according to their wishes.", "")]
    [InlineData("The port is to be shared, and Turkey accepted the plan, according to our interest.", "")]
    [InlineData("Turkey wants compensation for the floods, which killed 30 people, according to the Red Crescent.", "")]
    [InlineData("Turkey wants a truce, which all hope for, according to the Red Crescent.", "Red Crescent")]
    [InlineData("Turkey seeks a vote, a matter on which the rebels insist.", "")]
    public void What_something_is_done_by_and_who_told_a_number_in_passing_are_no_sources(string text, string chain)
    {
        var read = Read(text);
        Assert.Equal(chain, read.Chain(read.All<Matter.Position>()[0].Claim));
    }
}
