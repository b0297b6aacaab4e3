using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Meetings;

/// <summary>Rounds told together with their days, and teams told of in passing.</summary>
public class RoundsAndTeamsTests
{
    [Fact]
    public void Two_rounds_told_together_are_two_each_with_its_days()
    {
        var told = Read("Chad and Niger open a third round of talks in Lima on Friday. The first two rounds, in Accra on Jan. 23-24 and Feb. 4-5, dealt with a truce.");
        Assert.Equal(
            ["1 Accra 2026-01-23 Chad, Niger", "2 Accra 2026-02-04 Chad, Niger"],
            told.All<Matter.Meeting>().Where(m => m.Matter.Ordinal < 3).Select(m => $"{m.Matter.Ordinal} {told.Name(m.Claim.Place)} {m.Claim.When!.From:yyyy-MM-dd} {told.Names(m.Matter.Parties)}"));
    }

    [Fact]
    public void The_first_behind_a_second_round_is_a_round_of_the_same_sides()
    {
        var told = Read("Chad and Niger met again in Lima on Tuesday for a second round of talks. The first was in Accra on Feb. 6.");
        var first = Assert.Single(told.All<Matter.Meeting>(), m => m.Matter.Ordinal == 1);
        Assert.Equal("Chad, Niger in Accra", $"{told.Names(first.Matter.Parties)} in {told.Name(first.Claim.Place)}");
    }

    [Theory]
    [InlineData("The first two rounds, in Accra in winter, dealt with a truce.")]
    [InlineData("Two sessions, on Jan. 23-24 in Accra, dealt with a truce.")]
    [InlineData("The first was in Accra on Feb. 6.")]
    public void Rounds_whose_days_do_not_count_up_are_not_told_apart(string text) => Assert.DoesNotContain(Read(text).All<Matter.Meeting>(), m => m.Claim.When?.Text.Contains("23", StringComparison.Ordinal) == true || m.Matter.Ordinal == 1);

    [Theory]
    [InlineData("The head of the Chadian team flew home. Ali Doum, the minister of mines, led the delegation, which sat down with the Americans in Lima.", "Chad", "Ali Doum", "")]
    [InlineData("A member of Chad's team was pleased. Interior Minister Ali Doum leads that team, according to a source.", "Chad", "Ali Doum", "")]
    [InlineData("In Chad, whose delegation was led in Lima by Interior Minister Ali Doum, the papers wrote of a triumph.", "Chad", "Ali Doum", "")]
    [InlineData("Who is here? For Chad, Ali Doum, with Ibra Sall and Omar Fall.", "Chad", "Ali Doum", "Omar Fall")]
    [InlineData("Chad's delegation, with Commander Ali Doum at its head, came to Lima.", "Chad", "Ali Doum", "")]
    public void Who_leads_a_team_told_of_in_passing(string text, string party, string head, string member)
    {
        var told = Read(text);
        var team = Assert.Single(told.All<Matter.Delegation>()).Matter;
        Assert.Equal((party, head), (told.Name(team.Party), told.Name(team.Head)));
        Assert.Contains(member, told.Names(team.Members), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_belongs_to_it_is_in_the_team_told_of_just_before() =>
        Assert.Contains(Read("The Chadian side is represented by a group under Ali Doum. Senators Ibra Sall and Omar Fall belong to it.").All<Matter.Delegation>(), d => d.Matter.Members.Count == 2);

    [Fact]
    public void The_delegation_is_nobodys_where_two_sides_teams_were_told_of() =>
        Assert.DoesNotContain(Read("Chad's team and Niger's team were there. Ali Doum led the delegation.").All<Matter.Delegation>(), d => d.Matter.Head is not null);

    [Theory]
    [InlineData("Oman's minister Badr Said speaks of good progress.", true)]
    [InlineData("Chad's spokesman Ali Doum called the declaration a step forward.", true)]
    [InlineData("The talks were on track, Qatar's spokesman Ali Doum said.", true)]
    [InlineData("Ali Doum spoke of a failure of the talks.", false)]
    public void How_talks_go_is_told_by_what_is_spoken_of(string text, bool hopeful) => Assert.Equal(hopeful ? Direction.Hopeful : Direction.Doubtful, Read(text).Only<Matter.Outlook>().Matter.Direction);

    [Fact]
    public void Progress_in_something_else_is_no_view_of_talks() => Read("Ali Doum spoke of progress in road building.").HasNo<Matter.Outlook>();
}
