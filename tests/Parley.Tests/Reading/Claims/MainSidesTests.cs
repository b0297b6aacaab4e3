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

    [Theory]
    [InlineData("Chad and Niger held talks in Rome. Norway and Peru sent aid to Norway and Peru. The talks resumed on Friday.")]
    [InlineData("Fighting between Chad and Niger went on. The talks resumed on Friday, mediated by Norway. Norway and Peru thanked them.")]
    [InlineData("Norway mediated between Chad and Niger. The talks resumed on Friday.")]
    [InlineData("Chad signed a truce with Niger. The talks resumed on Friday. Norway praised Norway.")]
    public void Talks_without_sides_are_those_of_the_sides_so_far(string text)
    {
        var read = Read(text);
        Assert.Equal("Chad, Niger", string.Join(", ", read.All<Matter.Meeting>()[^1].Matter.Parties.Select(read.Name).Order()));
    }

    [Theory]
    [InlineData("Officials welcomed the signing of a truce by the Libyan parties. The parties agreed that all forces shall leave.", "Libyan parties")]
    [InlineData("Chad's warring sides agreed to a truce.", "Chad's warring sides")]
    [InlineData("The rival Sudanese factions signed a truce.", "rival Sudanese factions")]
    [InlineData("Both Libyan sides agreed to a truce.", "Libyan sides")]
    public void Sides_within_a_state_are_not_the_state(string text, string sides)
    {
        var read = Read(text);
        Assert.Equal(sides, read.Names(read.All<Matter.Agreement>()[^1].Matter.Parties));
    }

    [Fact]
    public void The_side_of_a_state_is_the_state() => Assert.Equal("Chad", Named(Read("The Chadian side rejected the plan.")));

    [Theory]
    [InlineData("The Lake Front signed a truce with the military. The military pledged to leave.", "military")]
    [InlineData("The Lake Front blamed the junta. The junta rejected the plan.", "junta")]
    [InlineData("The Lake Front met the army in Lamu. The army rejected the plan.", "army")]
    public void The_whole_force_of_a_state_is_one_side(string text, string force) => Assert.Equal(force, Named(Read(text)));

    [Theory]
    [InlineData("The Lake Resistance Army met the envoys. The Lake Resistance Army rejected the plan.", "Lake Resistance Army")]
    [InlineData("A few armies rejected the plan.", null)]
    public void But_an_army_by_name_is_its_own(string text, string? force) => Assert.Equal(force, Named(Read(text)));

    [Theory]
    [InlineData("A rebel group in Chad rejected the plan. The Lake Liberation Front said it was unfair.", "Lake Liberation Front")]
    [InlineData("An armed movement rejected the plan on Monday. The Red Hill Party said it was unfair.", "Red Hill Party")]
    [InlineData("A rebel group in Chad rejected the plan. Norway said it was unfair.", "rebel group")]
    public void A_group_that_the_next_sentence_names_is_that_one(string text, string group) => Assert.Equal(group, Named(Read(text)));

    [Theory]
    [InlineData("The Lake Front met the envoys. The Chadian rebel group rejected the plan.", "Lake Front")]
    [InlineData("The Lake Front met the Red Army. The Chadian rebel group rejected the plan.", "Chadian rebel group")]
    public void A_group_told_by_its_country_is_the_only_one_named(string text, string group) => Assert.Equal(group, Named(Read(text)));

    [Theory]
    [InlineData("The Houthis seized the port.", "Houthis")]
    [InlineData("Rebels attacked the Zandaris on Monday. The Zandaris rejected the plan.", "Zandaris")]
    public void Whoever_is_many_is_a_people_and_no_person(string text, string people) =>
        Assert.Equal(EntityType.Party, Read(text).Entity(people).Type);

    [Fact]
    public void But_not_the_family_of_somebody_named() => Assert.DoesNotContain(Read("Idris Bello spoke. The Bellos rejected the plan.").Result.Entities, e => e is { Type: EntityType.Party, Name: "Bellos" });

    [Theory]
    [InlineData("African nations rejected the plan.")]
    [InlineData("A European diplomat rejected the plan.")]
    [InlineData("Western officials rejected the plan.")]
    public void Somebody_of_a_continent_is_nobody_in_particular(string text) => Assert.Null(Read(text).Only<Matter.Position>().Matter.Holder.Entity);

    [Theory]
    [InlineData("The DPRK-U.S. summit was held in Singapore in June.", "North Korea, United States")]
    [InlineData("The U.S. talks with Chad began in Rome.", "Chad, United States")]
    public void Short_names_before_talks_sit_there(string text, string parties) =>
        Assert.Equal(parties, string.Join(", ", Read(text).Only<Matter.Meeting>().Matter.Parties.Select(p => Read(text).Name(p)).Order()));

    [Theory]
    [InlineData("The UN envoy wrapped up the first talks in nine years over the lake on Thursday.")]
    [InlineData("The UN mediator opened the talks on the lake.")]
    [InlineData("The UN special representative closed the talks on Friday.")]
    public void Whoever_opens_or_closes_the_talks_of_others_is_no_side(string text)
    {
        var read = Read(text);
        Assert.Equal("", read.Names(read.Only<Matter.Meeting>().Matter.Parties));
        Assert.Equal("United Nations", read.Names(read.Only<Matter.Meeting>().Matter.Mediators));
    }

    private static string? Named(Understood read) => read.All<Matter.Position>() is { Count: > 0 } positions && positions[^1].Matter.Holder is { Entity: not null } holder ? read.Name(holder) : null;

    [Theory]
    [InlineData("Chad and Niger held talks in Oslo. Peru and Chile are friends of both, but the two countries demanded a truce on Monday.", "Peru, Chile")]
    [InlineData("Chad and Niger held talks in Oslo. Peru and Chile back opposite camps, yet the two countries want a pause.", "Peru, Chile")]
    [InlineData("Chad and Niger held talks in Oslo. The two countries demanded a truce on Monday.", "Chad, Niger")]
    public void The_two_countries_are_the_two_of_the_same_sentence(string text, string holders)
    {
        var read = Read(text);
        Assert.Equal(holders, string.Join(", ", read.All<Matter.Position>().Select(p => read.Name(p.Matter.Holder)).Distinct()));
    }
}
