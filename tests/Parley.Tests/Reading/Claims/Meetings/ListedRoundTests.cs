using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Meetings;

/// <summary>Rounds listed one a line, as factsheets and chronologies have them.</summary>
public class ListedRoundTests
{
    [Theory]
    [InlineData("Round 3. Oslo, 2 May - 9 June 2025. Result: a truce of six months, signed on 9 June.", "3 Oslo 2025-05-02..2025-06-09 Ended: a truce of six months, signed on 9 June")]
    [InlineData("Session 2: Bergen, 3-5 March 2025. Outcome: rules of procedure.", "2 Bergen 2025-03-03..2025-03-05 Ended: rules of procedure")]
    [InlineData("Second round - Lima, 10 to 12 February 2025. It began late.", "2 Lima 2025-02-10..2025-02-12 Ended: ")]
    [InlineData("Cycle 7. Planned for April; no place has been told.", "7  2026-04-01..2026-04-30 Planned: ")]
    public void Each_is_a_meeting_with_its_number_place_days_and_result(string text, string told)
    {
        var read = Read("Chad and Niger talk.\n\n" + text + "\n\nThat is all.");
        var meeting = Assert.Single(read.All<Matter.Meeting>(), m => m.Matter.Ordinal is not null);
        Assert.Equal(told, $"{meeting.Matter.Ordinal} {read.Name(meeting.Claim.Place)} {Days(meeting.Claim.When)} {meeting.Claim.Status}: {meeting.Matter.Outcome?.Quote}");
    }

    [Theory]
    [InlineData("Round 3. Nobody knows more.")]
    [InlineData("Meeting 40 people in Oslo on 3 March 2025 was hard.")]
    [InlineData("He said: Round 3. Oslo, 2 May 2025.")]
    public void A_line_that_numbers_no_round_of_a_place_or_day_lists_none(string text) =>
        Assert.DoesNotContain(Read("Chad and Niger talk.\n\n" + text).All<Matter.Meeting>(), m => m.Matter.Ordinal is not null);

    [Fact]
    public void Who_heads_a_team_in_the_entry_heads_it_there()
    {
        var read = Read("Round 1. Oslo, 2 - 9 June 2025. Head of the Chadian team: Omar Salih. Result: an agenda.\n\nRound 2. Bergen, 2 - 9 July 2025.");
        var team = read.All<Matter.Delegation>()[0];
        Assert.Equal(("Omar Salih", "2025-06-02..2025-06-09"), (read.Name(team.Matter.Head), Days(team.Claim.When)));
    }

    [Fact]
    public void What_an_entry_tells_besides_its_round_is_of_its_days()
    {
        var read = Read("Round 1. Oslo, 2 - 9 June 2025. It began late because of the killing of a shepherd. Result: extension of the ceasefire.\n\nRound 2. Bergen, 2 - 9 July 2025. Result: none.");
        Assert.Equal("2025-06-02..2025-06-09", Days(read.Only<Matter.Agreement>().Claim.When));
        var (claim, _) = read.Only<Matter.Incident>();
        Assert.Equal((null, new DateOnly(2025, 6, 9)), (claim.When?.From, claim.When?.To));
    }
}
