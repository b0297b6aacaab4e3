using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Meetings;

/// <summary>A side's team: who heads it, who is in it, who is not.</summary>
public class DelegationTests
{
    [Theory]
    [InlineData("Mara Vell heads the Norwegian delegation.", "Norway", "Mara Vell", Status.Asserted)]
    [InlineData("Selim Aktan leads the Turkish delegation.", "Turkey", "Selim Aktan", Status.Asserted)]
    [InlineData("Selim Aktan will lead the Turkish delegation.", "Turkey", "Selim Aktan", Status.Planned)]
    [InlineData("The Sudanese delegation, led by Ana Duarte, arrived in Jeddah.", "Sudan", "Ana Duarte", Status.Asserted)]
    [InlineData("The Iranian delegation, headed by Jalil Haddad, left Vienna on Thursday.", "Iran", "Jalil Haddad", Status.Asserted)]
    [InlineData("Chad has come with a team led by Brigadier Omar Salih.", "Chad", "Omar Salih", Status.Asserted)]
    [InlineData("Russia's delegation is led by Vladimir Medin.", "Russia", "Vladimir Medin", Status.Asserted)]
    [InlineData("Jalil Haddad, who heads the Syrian delegation, said nothing on Tuesday.", "Syria", "Jalil Haddad", Status.Asserted)]
    public void Tells_the_head(string text, string party, string head, Status status)
    {
        var read = Read(text);
        var team = read.Only<Matter.Delegation>();
        Assert.Equal(party, read.Name(team.Matter.Party));
        Assert.Equal(head, read.Name(team.Matter.Head));
        Assert.Equal(status, team.Claim.Status);
        Assert.Empty(team.Matter.Absent);
    }

    [Theory]
    [InlineData("The Syrian delegation included Ana Duarte and Tomas Ribeiro.", "Syria", "Ana Duarte, Tomas Ribeiro")]
    [InlineData("The Russian team includes Igor Petrov and Boris Lenin.", "Russia", "Igor Petrov, Boris Lenin")]
    public void Tells_the_members(string text, string party, string members)
    {
        var read = Read(text);
        var team = read.Only<Matter.Delegation>();
        Assert.Equal(party, read.Name(team.Matter.Party));
        Assert.Null(team.Matter.Head);
        Assert.Equal(members, read.Names(team.Matter.Members));
    }

    [Theory]
    [InlineData("Josef Okot will not be part of the rebel delegation.", "Josef Okot")]
    [InlineData("Josef Okot is not a member of the rebel delegation.", "Josef Okot")]
    public void Who_is_said_not_to_be_in_it_is_absent_and_no_member(string text, string absent)
    {
        var read = Read(text);
        var team = read.Only<Matter.Delegation>();
        Assert.Equal(absent, read.Names(team.Matter.Absent));
        Assert.Empty(team.Matter.Members);
        Assert.Null(team.Matter.Head);
    }

    [Theory]
    [InlineData("The Chadian and Nigerien delegations are headed by Idris Bello and Omar Tijani.")]
    [InlineData("The Chadian and Nigerien teams were led by Idris Bello and Omar Tijani.")]
    public void Two_teams_have_their_heads_in_turn(string text)
    {
        var read = Read(text);
        Assert.Equal(["Chad: Idris Bello", "Niger: Omar Tijani"], read.All<Matter.Delegation>().Select(d => $"{read.Name(d.Matter.Party)}: {read.Name(d.Matter.Head)}"));
    }

    [Theory]
    [InlineData("Chad's delegation, including Idris Bello and Omar Sy, left for Rome on Monday.", "Idris Bello, Omar Sy")]
    [InlineData("Idris Bello and Omar Sy are present in the Chadian delegation.", "Idris Bello, Omar Sy")]
    [InlineData("Idris Bello is on the Chadian team.", "Idris Bello")]
    [InlineData("Idris Bello represented Chad at the talks.", "Idris Bello")]
    [InlineData("Chad was represented by Idris Bello.", "Idris Bello")]
    public void Tells_members_said_in_passing(string text, string members)
    {
        var read = Read(text);
        var team = read.Only<Matter.Delegation>();
        Assert.Equal("Chad", read.Name(team.Matter.Party));
        Assert.Equal(members, read.Names(team.Matter.Members));
        Assert.Null(team.Claim.Place);
    }

    [Theory]
    [InlineData("Idris Bello, head of the Chadian delegation, left Rome on Monday.")]
    [InlineData("Chad sent a team led by Idris Bello.")]
    public void Tells_heads_said_in_passing(string text)
    {
        var read = Read(text);
        var team = read.Only<Matter.Delegation>();
        Assert.Equal("Chad", read.Name(team.Matter.Party));
        Assert.Equal("Idris Bello", read.Name(team.Matter.Head));
    }

    [Theory]
    [InlineData("Chad was represented by a lawyer.")]
    [InlineData("Topics, including Idris Bello and Omar Sy, were left aside.")]
    [InlineData("Idris Bello is on the side of Chad.")]
    [InlineData("Mara Vell rejected the proposal.")]
    [InlineData("Mara Vell leads the ruling party.")]
    public void Says_none_where_no_team_is_spoken_of(string text) => Read(text).HasNo<Matter.Delegation>();

    [Theory]
    [InlineData("The head of the Front's delegation, Omar Hamdan, said the road was long.", "Front: Omar Hamdan")]
    [InlineData("The talks were led on the Nigerien side by Igor Kostov and on the Chadian side by Rami Umer.", "Niger: Igor Kostov; Chad: Rami Umer")]
    [InlineData("A team led by Brigadier Omar Ahmed will represent Chad, the envoy said.", "Chad: Omar Ahmed")]
    [InlineData("The road on the Nigerien side was built by Igor Kostov.", "")]
    [InlineData("A team of doctors will represent Chad, Omar Ahmed said.", "")]
    public void Who_heads_a_team_is_told_in_many_ways(string text, string heads)
    {
        var read = Read(text);
        Assert.Equal(heads, string.Join("; ", read.All<Matter.Delegation>().Select(d => $"{read.Name(d.Matter.Party)}: {read.Name(d.Matter.Head)}")));
    }

    [Fact]
    public void Armed_groups_of_which_some_are_named_are_no_team() =>
        Read("Omar Tijani spoke of attacks by armed groups, including Ali Bello and Karl Brandt.").HasNo<Matter.Delegation>();

    [Theory]
    [InlineData("Chad named Idris Bello as its chief negotiator on Monday.", "Idris Bello")]
    [InlineData("Chad replaced its chief negotiator, Omar Tijani, with Idris Bello on Monday.", "Idris Bello")]
    [InlineData("Idris Bello takes over from Omar Tijani as head of Chad's delegation.", "Idris Bello")]
    public void Who_is_put_at_the_head_leads_and_not_who_was_there_before(string text, string head)
    {
        var read = Read(text);
        var team = read.Only<Matter.Delegation>();
        Assert.Equal(("Chad", head), (read.Name(team.Matter.Party), read.Name(team.Matter.Head)));
    }

    [Theory]
    [InlineData("Chad was represented by envoys Idris Bello and Omar Sy.", "Idris Bello, Omar Sy", Status.Asserted)]
    [InlineData("Chad will be represented at the talks by Idris Bello.", "Idris Bello", Status.Planned)]
    public void All_who_represent_a_side_are_told(string text, string members, Status status)
    {
        var read = Read(text);
        var team = read.Only<Matter.Delegation>();
        Assert.Equal((members, status), (read.Names(team.Matter.Members), team.Claim.Status));
    }

    [Theory]
    [InlineData("Chad is represented by Omar Salih and Ana Ruiz at the talks.")]
    [InlineData("Chad's team is made up of Omar Salih and Ana Ruiz.")]
    [InlineData("Chad's team includes Omar Salih and Ana Ruiz.")]
    public void All_who_are_named_are_in_it(string text)
    {
        var read = Read(text);
        var team = read.Only<Matter.Delegation>().Matter;
        Assert.Equal(("Chad", "Omar Salih, Ana Ruiz"), (read.Name(team.Party), read.Names(team.Members)));
    }
}
