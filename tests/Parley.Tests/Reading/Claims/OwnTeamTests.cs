using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims;

/// <summary>Whose team "his delegation" is, and who is in it after somebody was replaced.</summary>
public class OwnTeamTests
{
    [Theory]
    [InlineData("Kenyan diplomat Peter Oloo is leading the mediation for the African Union. His delegation met rebel leader Abel Toko on Monday.", "African Union, Abel Toko")]
    [InlineData("Norwegian envoy Kari Moe heads the UN mission. Her team met rebel leader Abel Toko on Monday.", "United Nations, Abel Toko")]
    [InlineData("Former Danish premier Anna Keller mediates for the African Union. Her team met rebel leader Abel Toko on Monday.", "African Union, Abel Toko")]
    [InlineData("Ghanaian general Kofi Addo leads the ECOWAS delegation. His delegation met rebel leader Abel Toko on Monday.", "Economic Community of West African States, Abel Toko")]
    [InlineData("Peruvian foreign minister Raul Soto leads his country's delegation. His team met rebel leader Abel Toko on Monday.", "Peru, Abel Toko")]
    [InlineData("Peruvian envoy Raul Soto arrived in Lima. His delegation met rebel leader Abel Toko on Monday.", "Peru, Abel Toko")]
    public void A_team_is_of_the_body_that_its_head_leads_it_for(string text, string parties)
    {
        var read = Read(text);
        Assert.Equal(parties, read.Names(read.Only<Matter.Meeting>().Matter.Parties));
    }

    [Fact]
    public void Several_who_replace_one_are_members_and_no_head()
    {
        var read = Read("Keller has replaced her chief negotiator, Ivo Brandt, with two lawyers, Edmund Gale and Anton Hale.");
        var team = read.Only<Matter.Delegation>().Matter;
        Assert.Equal((null, "Edmund Gale, Anton Hale", "Ivo Brandt"), (team.Head, read.Names(team.Members), read.Names(team.Absent)));
    }

    [Theory]
    [InlineData("Peru’s delegation includes Defence Minister Raul Soto, while Chile’s team is led by the deputy foreign minister.")]
    [InlineData("Interior Minister Raul Soto met the rebels. Chile's delegation is led by the foreign minister.")]
    public void The_holder_of_another_office_heads_no_team(string text) => Assert.DoesNotContain(Read(text).All<Matter.Delegation>(), d => d.Matter.Head is not null);

    [Fact]
    public void One_who_replaces_the_chief_negotiator_is_the_head()
    {
        var read = Read("Peru replaced its chief negotiator, Raul Soto, with Omar Jallow.");
        Assert.Equal("Omar Jallow", read.Name(read.Only<Matter.Delegation>().Matter.Head));
    }
}
