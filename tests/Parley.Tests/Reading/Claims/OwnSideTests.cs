using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims;

/// <summary>Sides that go by words which name another: a region that broke away from a state, a group that split from a movement, the delegation of the rebels.</summary>
public class OwnSideTests
{
    [Theory]
    [InlineData("Chad's breakaway region of Merania rejected the plan.", "Merania")]
    [InlineData("The self-declared republic of Merania rejected the plan.", "Merania")]
    [InlineData("Merania, a separatist region of Chad, rejected the plan.", "Merania")]
    [InlineData("The LNM's largest splinter group, Blue Heron, rejected the plan.", "Blue Heron")]
    [InlineData("Chad's biggest rebel group, the Blue Heron, rejected the plan.", "Blue Heron")]
    [InlineData("A dissident faction of the LNM rejected the plan.", "dissident faction of the LNM")]
    [InlineData("It is unclear if the Tigray People’s Liberation Front, which rejected the plan, will attend.", "Tigray People’s Liberation Front")]
    [InlineData("Negotiator Camilo Rojas Prado spoke on Friday. Rojas Prado rejected the plan.", "Camilo Rojas Prado")]
    [InlineData("AU chairperson Jakob Lindner Osei spoke on Friday. Lindner rejected the plan.", "Jakob Lindner Osei")]
    [InlineData("The River Front met envoys. The front rejected the plan.", "River Front")]
    [InlineData("Commander Omar Salih, better known as Abu Zaid, spoke on Friday. Abu Zaid rejected the plan.", "Omar Salih")]
    [InlineData("LNM commander Pedro Rojas, alias El Rubio, spoke on Friday. El Rubio rejected the plan.", "Pedro Rojas")]
    [InlineData("GENEVA/CAIRO Chad's government rejected the plan.", "Chad")]
    [InlineData("KHARTOUM (SUNA) Chad's government rejected the plan.", "Chad")]
    [InlineData("(b) Chad's government rejected the plan.", "Chad")]
    public void The_position_is_of_the_one_that_holds_it(string text, string holder)
    {
        var read = Read(text);
        Assert.Equal(holder, read.Name(read.Only<Matter.Position>().Matter.Holder));
    }

    [Theory]
    [InlineData("Neither Chad's government nor the River Front's leaders accepted the plan.", "Chad, River Front")]
    [InlineData("Both Chad and the River Front rejected the plan.", "Chad, River Front")]
    [InlineData("The River Front, as well as the Hill Army, rejected the plan.", "River Front, Hill Army")]
    public void Two_that_are_named_together_reject_it_both(string text, string holders)
    {
        var positions = Read(text).All<Matter.Position>();
        Assert.All(positions, p => Assert.Equal(Stance.Rejects, p.Matter.Stance));
        Assert.Equal(holders, string.Join(", ", positions.Select(p => Read(text).Name(p.Matter.Holder))));
    }

    [Theory]
    [InlineData("The deal signed between Chad's breakaway region of Merania and Niger would give Niamey a port.", "Merania, Niger")]
    [InlineData("The deal signed between the government of Chad and Niger would give Niamey a port.", "Chad, Niger")]
    [InlineData("Despite the expiration of the truce, flights between Niamey and Merania International Airport go on.", "")]
    public void An_agreement_is_between_those_two(string text, string parties)
    {
        var read = Read(text);
        Assert.Equal(parties, read.Names(read.Only<Matter.Agreement>().Matter.Parties));
    }

    [Theory]
    [InlineData("The Chadian government and the LNM met in Rome. The insurgent delegation is headed by Omar Tijani.", "LNM: Omar Tijani")]
    [InlineData("The Chadian government and the LNM met in Rome. The government team is led by Idris Bello.", "Chad: Idris Bello")]
    [InlineData("Chad sent a team of six headed by minister Idris Bello.", "Chad: Idris Bello")]
    [InlineData("The Chadian team in Rome is led by Bello and Lund.", "Chad: Bello with Lund")]
    [InlineData("A delegation from Chad's ministry and members of the LNM arrived in Rome. The delegation was headed by Omar Tijani.", "")]
    public void A_delegation_is_of_the_side_its_words_name(string text, string teams)
    {
        var read = Read(text);
        Assert.Equal(teams, string.Join("; ", read.All<Matter.Delegation>().Select(d => $"{read.Name(d.Matter.Party)}: {read.Name(d.Matter.Head)}{(d.Matter.Members.Count > 0 ? $" with {read.Names(d.Matter.Members)}" : "")}")));
    }

    [Theory]
    [InlineData("Ms. Weber Saturday is expected to meet envoy Omar Salih.", "Weber (Person); Omar Salih (Person)")]
    [InlineData("Ugandan Lord's Resistance Army rebels rejected the plan.", "Lord's Resistance Army (Party)")]
    [InlineData("The ruling ZANU-PF rejected the plan.", "ZANU-PF (Organization)")]
    [InlineData("The LNM and Ulster Loyalists rejected the plan.", "LNM (Organization); Ulster Loyalists (Party)")]
    [InlineData("Rosa Quilca told the crowd that the plan was bad. Ms. Quilca spoke on Friday.", "Rosa Quilca (Person)")]
    [InlineData("Another Trade Department readout came on Friday.", "Trade Department (Organization)")]
    [InlineData("The settlement of Maale Gilad was closed.", "Maale Gilad (Place)")]
    [InlineData("Sri Lankan Defense chief Admiral Daya Perera rejected the plan.", "Sri Lanka (Party); Daya Perera (Person)")]
    [InlineData("It is not clear how many Chadian troops will leave.", "Chad (Party); Chadian troops (Organization)")]
    [InlineData("At least two rebel groups rejected the plan.", "rebel groups (Party)")]
    [InlineData("The vast Merano country rejected the plan.", "Merano (Place)")]
    public void Whoever_is_named_is_what_the_words_show(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", Read(text).Result.Entities.Select(e => $"{e.Name} ({e.Type})")));

    [Theory]
    [InlineData("The rebels seized several towns, including Dorna and Valka.", "Dorna, Valka")]
    [InlineData("The rebels stayed in Dorna, a mining hub in the west.", "Dorna")]
    public void Towns_are_places(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Read(text).Result.Entities.Where(e => e.Type != EntityType.Party).Select(e => e.Type == EntityType.Place ? e.Name : $"{e.Name} ({e.Type})")));

    [Fact]
    public void A_mission_that_stays_somewhere_is_no_team() => Read("The head of the UN mission in Chad, Lena Ortiz, met envoys.").HasNo<Matter.Delegation>();

    [Theory]
    [InlineData("The talks between Chad and Niger will begin on Monday, said the people cited above.", "the people cited above")]
    [InlineData("The talks between Chad and Niger will begin on Monday, people privy to the plan said.", "people privy to the plan")]
    [InlineData("The talks between Chad and Niger will begin on Monday, two people familiar with the plan said.", "two people familiar with the plan")]
    [InlineData("A source in the Chadian delegation said Niger had rejected the plan.", "A source in the Chadian delegation")]
    [InlineData("A person close to the Chadian team said Niger had rejected the plan.", "A person close to the Chadian team")]
    [InlineData("A Western diplomat briefed on the plan said Niger had rejected it.", "A Western diplomat briefed on the plan")]
    [InlineData("A witness on Monday said Niger had rejected the plan.", "A witness")]
    public void A_source_without_a_name_goes_by_all_that_is_said_of_it(string text, string source) => Assert.Equal(source, Read(text).Chain(Assert.Single(Read(text).Result.Claims)));

    [Fact]
    public void It_is_never_the_man_who_speaks()
    {
        Read("The government met on Monday. Minister Omar Salih said that it was not opposed to a truce.").HasNo<Matter.Position>();
        Assert.Equal("Omar Salih", Read("Minister Omar Salih said he was not opposed to a truce.") is var read ? read.Name(read.Only<Matter.Position>().Matter.Holder) : "");
    }
}
