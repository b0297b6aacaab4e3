using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Meetings;

/// <summary>Talks that were to be and what became of them, and meetings told in other words; published on a Wednesday, 11 March 2026.</summary>
public class CameToNothingTests
{
    [Theory]
    [InlineData("Talks between Chad and Niger were to begin on Monday, but never took place.", Status.Denied)]
    [InlineData("A round of talks between Chad and Niger was to open in Oslo last week, but it never took place.", Status.Denied)]
    [InlineData("Talks between Chad and Niger were to begin on March 2, but both dates slipped.", Status.Postponed)]
    [InlineData("Talks between Chad and Niger were to have opened on Monday but were called off.", Status.Cancelled)]
    [InlineData("Talks between Chad and Niger were due to start on Monday but the rebels failed to turn up.", Status.Cancelled)]
    [InlineData("Talks between Chad and Niger planned for Monday never happened.", Status.Denied)]
    [InlineData("The talks between Chad and Niger will not take place on Friday as scheduled.", Status.Postponed)]
    [InlineData("The talks between Chad and Niger in Kenya petered out.", Status.Ended)]
    public void What_became_of_talks_that_were_to_be(string text, Status status) => Assert.Equal(status, Read(text).Only<Matter.Meeting>().Claim.Status);

    [Theory]
    [InlineData("Delegates of Chad and Niger will gather in Oslo on Friday.", "Planned | Chad, Niger | | Oslo | 2026-03-13")]
    [InlineData("Negotiators from Chad and Niger are likely to meet next week in Oslo.", "Possible | Chad, Niger | | Oslo | 2026-03-16..2026-03-22")]
    [InlineData("The Salo Teachers' Union met the education ministry in Oslo on Monday.", "Asserted | Salo Teachers' Union, the education ministry | | Oslo | 2026-03-09")]
    [InlineData("Officials representing Chad and Niger held talks in Oslo on Monday.", "Asserted | Chad, Niger | | Oslo | 2026-03-09")]
    [InlineData("Chad and Niger held talks in Oslo on Monday, steered by the former president Anna Holm.", "Asserted | Chad, Niger | Anna Holm | Oslo | 2026-03-09")]
    [InlineData("The mediators met the governor, Jean Kasa, in Oslo on Monday.", "Asserted | The mediators, Jean Kasa | | Oslo | 2026-03-09")]
    public void However_those_who_meet_are_named(string text, string told) => Assert.Equal(told, Read(text).MeetingLine());

    [Theory]
    [InlineData("Chad and Niger talked about borders on Monday.", "borders")]
    [InlineData("Ministers of Chad and Niger exchanged views on trade in Oslo on Monday.", "trade")]
    [InlineData("Chad and Niger resumed a round of talks in Oslo on exchanging prisoners.", "exchanging prisoners")]
    [InlineData("Water and trade were discussed at the talks between Chad and Niger in Oslo.", "Water; trade")]
    public void What_they_spoke_of_is_the_agenda(string text, string agenda) =>
        Assert.Equal(agenda, string.Join("; ", Read(text).Only<Matter.Meeting>().Matter.Agenda.Select(a => a.Quote)));

    [Theory]
    [InlineData("Protesters gathered in Oslo on Monday.")]
    [InlineData("The deal needs approval in the cabinet meeting on Friday.")]
    public void Crowds_and_cabinets_hold_no_talks(string text) => Read(text).HasNo<Matter.Meeting>();

    [Fact]
    public void A_call_of_the_mediator_is_none_of_the_talks_that_follow()
    {
        var read = Read("The UN-brokered Chadian dialogue is to resume on Thursday. In Oslo on Monday, the UN envoy, Maria Torres, met with Norway's foreign minister, Jan Holm. The next session of talks is to open on Friday.");
        Assert.Equal("", read.Names(read.All<Matter.Meeting>()[^1].Matter.Parties));
    }

    [Fact]
    public void A_team_of_a_side_without_a_name_is_a_delegation()
    {
        var (_, team) = Read("Anna Holm will lead the government delegation.").Only<Matter.Delegation>();
        Assert.Equal("government", team.Party.Text);
    }

    [Theory]
    [InlineData("Chad and Niger held no talks in Oslo on Monday.", "Denied | Chad, Niger | | Oslo | 2026-03-09")]
    [InlineData("There were no talks in Oslo between Chad and Niger on Monday.", "Denied | Chad, Niger | | Oslo | 2026-03-09")]
    [InlineData("Norway hosted no talks between Chad and Niger on Monday.", "Denied | Chad, Niger | Norway | | 2026-03-09")]
    [InlineData("There were no rounds of talks between Chad and Niger on Monday.", "Denied | Chad, Niger | | | 2026-03-09")]
    public void Of_no_talks_it_is_told_that_they_were_not_held(string text, string told) => Assert.Equal(told, Read(text).MeetingLine());

    [Theory]
    [InlineData("Chad and Niger held no further talks in Oslo.")]
    [InlineData("Chad attended no meeting with Niger in Oslo.")]
    public void No_further_talks_are_not_none(string text) => Read(text).HasNo<Matter.Meeting>();
}
