using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims;

/// <summary>Whom "both sides", "the parties", "the alliance" and "the group" mean, and which capital is only the venue.</summary>
public class MainSidesTests
{
    [Theory]
    [InlineData("Talks between Chad and Niger are under way in Rome, mediated by Norway and Peru. Both sides rejected the plan.")]
    [InlineData("Chad and Niger held talks in Rome. Norway and Peru hosted them. The two sides rejected the plan.")]
    [InlineData("Observers from Norway and China will join the talks of Chad and Niger. The parties rejected the plan.")]
    [InlineData("Norway brokered a truce with the help of Peru and Chile. The truce between Chad and Niger holds. Neither side rejected the plan, but the two countries rejected the plan.")]
    [InlineData("Chad and Niger met in Rome on Monday. The envoys of Norway and Peru also held talks on fish in Lima. Chad and Niger met again on Friday. The two countries rejected the plan.")]
    [InlineData("Chad and Niger are at war. Oman and Qatar sent aid. Both countries rejected the plan.")]
    [InlineData("Chad's envoy Ali Bello met Niger's envoy Omar Sani in Oslo. Norway thanked Oman. The two sides rejected the plan.")]
    public void Both_sides_are_those_of_the_main_talks(string text)
    {
        var read = Read(text);
        Assert.Equal(["Chad", "Niger"], read.All<Matter.Position>().Where(p => p.Matter.Stance == Stance.Rejects).Select(p => read.Name(p.Matter.Holder)).Distinct().Order());
    }

    [Theory]
    [InlineData("Ethiopia, Egypt and Sudan opened talks in Kinshasa. The three countries rejected the plan.")]
    [InlineData("Ethiopia, Egypt and Sudan opened talks in Kinshasa. The parties rejected the plan.")]
    public void Three_sides_are_three(string text)
    {
        var read = Read(text);
        Assert.Equal(["Egypt", "Ethiopia", "Sudan"], read.All<Matter.Position>().Select(p => read.Name(p.Matter.Holder)).Order());
    }

    [Theory]
    [InlineData("Norway hosted the meeting. Both sides rejected the plan.")]
    [InlineData("Oman and Qatar mediated. Both sides rejected the plan.")]
    [InlineData("Chad rejected nothing. The three countries rejected the plan.")]
    public void Without_known_sides_they_are_nobody(string text)
    {
        var read = Read(text);
        Assert.All(read.All<Matter.Position>().Where(p => p.Matter.Content.Quote == "the plan"), p => Assert.Null(p.Matter.Holder?.Entity));
    }

    [Theory]
    [InlineData("The Red Front is a member of the Northern Coalition, which also includes the Blue Army and the Green Army. The coalition rejected the plan.", "Northern Coalition")]
    [InlineData("The Lake Movement met the River Party. The movement rejected the plan.", "Lake Movement")]
    [InlineData("The Northern Alliance met the Blue Front. The alliance rejected the plan.", "Northern Alliance")]
    [InlineData("The Blue Front said it was ready. The group rejected the plan.", "Blue Front")]
    public void A_group_is_the_one_of_that_name_or_the_only_one(string text, string group)
    {
        var read = Read(text);
        Assert.Equal(group, read.Name(read.All<Matter.Position>()[^1].Matter.Holder));
    }

    [Theory]
    [InlineData("The Blue Front and the Red Army met. The alliance rejected the plan.")]
    [InlineData("The Blue Front and the Red Army met. The group rejected the plan.")]
    public void Else_it_is_nobody(string text)
    {
        var read = Read(text);
        Assert.Null(read.All<Matter.Position>()[^1].Matter.Holder?.Entity);
    }

    [Theory]
    [InlineData("The Rome talks between Chad and Niger ended on Friday.", "Chad, Niger")]
    [InlineData("Chad and Niger ended the Moscow talks on Friday.", "Chad, Niger")]
    [InlineData("The Lima meetings of Chad and Niger begin on Friday.", "Chad, Niger")]
    [InlineData("Chad held talks with Niger on Friday.", "Chad, Niger")]
    public void A_capital_before_talks_is_their_place(string text, string parties)
    {
        var read = Read(text);
        Assert.Equal(parties, string.Join(", ", read.Only<Matter.Meeting>().Matter.Parties.Select(read.Name).Order()));
    }

    [Theory]
    [InlineData("Chad's foreign minister, Idris Bello, met Omar Tijani of Niger in Rome.", "Chad, Niger")]
    [InlineData("Idris Bello, who is Chad's chief negotiator, met Niger's Omar Tijani in Rome.", "Chad, Niger")]
    [InlineData("National Security Council Secretary Levon Petrosyan of Armenia met Giorgi Beridze of Georgia in Rome.", "Armenia, Georgia")]
    public void A_person_of_a_side_stands_for_it_at_talks(string text, string parties)
    {
        var read = Read(text);
        Assert.Equal(parties, string.Join(", ", read.Only<Matter.Meeting>().Matter.Parties.Select(read.Name).Order()));
    }
}
