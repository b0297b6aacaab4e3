using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Meetings;

/// <summary>Meetings told without a noun of talks or a verb of meeting, and those that only seem told.</summary>
public class EncounterTests
{
    [Theory]
    [InlineData("A fresh round between Chad and Niger got under way in Lima on Monday.", "Asserted | Chad, Niger | | Lima | 2026-03-09")]
    [InlineData("Chad and Niger are locked in talks in Lima.", "Ongoing | Chad, Niger | | Lima |")]
    [InlineData("Chad was in talks with Niger on Monday.", "Asserted | Niger, Chad | | | 2026-03-09")]
    [InlineData("Chad entered into talks with Niger on Monday.", "Asserted | Niger, Chad | | | 2026-03-09")]
    [InlineData("Chad's president received the negotiators of Niger in Lima on Monday.", "Asserted | Chad, Niger | | Lima | 2026-03-09")]
    [InlineData("The ministers of Chad and Niger saw each other in Lima on Monday.", "Asserted | Chad, Niger | | Lima | 2026-03-09")]
    [InlineData("The ministers of the three states, Chad, Niger and Mali, met on Monday.", "Asserted | Chad, Niger, Mali | | | 2026-03-09")]
    [InlineData("Norway convened the ministers of Chad and Niger in Oslo on Monday.", "Asserted | Chad, Niger | Norway | Oslo | 2026-03-09")]
    [InlineData("Chadian and Nigerien officers had a brief meeting on Monday.", "Asserted | Chad, Niger | | | 2026-03-09")]
    [InlineData("South and North Korean officers had a brief meeting on Monday.", "Asserted | South Korea, North Korea | | | 2026-03-09")]
    [InlineData("The two Koreas held talks in Oslo on Monday.", "Asserted | North Korea, South Korea | | Oslo | 2026-03-09")]
    [InlineData("The State of Qatar met the Kingdom of Morocco in Oslo on Monday.", "Asserted | Qatar, Morocco | | Oslo | 2026-03-09")]
    public void Told_in_other_words_it_is_a_meeting(string text, string line) => Assert.Equal(line.TrimEnd(' ', '|'), Read(text).MeetingLine().TrimEnd(' ', '|'));

    [Theory]
    [InlineData("Chad's president received a letter from Niger on Monday.")]
    [InlineData("Norway hosted a fair in Oslo on Monday.")]
    [InlineData("Kenya brings Chad and Niger back to the table whenever talks break down.")]
    public void Letters_fairs_and_what_would_be_are_none(string text) => Read(text).HasNo<Matter.Meeting>();

    [Fact]
    public void Whoever_speaks_after_talks_with_another_sat_there() =>
        Assert.Equal("Asserted | Niger, Chad | | Oslo", Read("Chad's minister made his remarks after talks in Oslo with Niger's envoy.").MeetingLine().TrimEnd(' ', '|'));

    [Fact]
    public void Talks_through_mediators_are_indirect() =>
        Assert.Equal(MeetingFormat.Indirect, Read("Chad and Niger held talks through mediators on Monday.").Only<Matter.Meeting>().Matter.Format);

    [Fact]
    public void A_round_that_was_held_lends_nothing_to_talks_that_were_not()
    {
        var denied = Read("The talks on the lake between Chad and Niger have not restarted. The first round was held in Lamu on May 3-4, 2025.").All<Matter.Meeting>().Single(m => m.Claim.Status == Status.Denied);
        Assert.Equal((null, null), (denied.Matter.Ordinal, denied.Claim.Place));
    }

    [Fact]
    public void A_round_that_follows_months_of_delays_has_no_day_by_that() =>
        Assert.Equal("Planned | Chad, Niger | | Oslo | 2026-06-02..2026-06-06", Read("Chad and Niger will hold their fourth round of talks in Oslo from June 2 to 6. The fourth round follows three months of delays.").MeetingLine());

    [Fact]
    public void Talks_called_off_and_taken_up_again_in_one_breath_are_not_called_off() =>
        Assert.DoesNotContain(Read("Chad and Niger will hold talks in Oslo on June 2. President Omar Salih had called off the talks, but later agreed to resume them.").All<Matter.Meeting>(), m => m.Claim.Status == Status.Cancelled);

    [Theory]
    [InlineData("Negotiators for Chad and Niger are to reconvene in Lima next week.", "Planned | Chad, Niger | | Lima | 2026-03-16..2026-03-22")]
    [InlineData("Chad and Niger were to have met in Lima on Friday.", "Planned | Chad, Niger | | Lima | 2026-03-06")]
    [InlineData("Chad and Niger are due to hold talks in Lima on Friday.", "Planned | Chad, Niger | | Lima | 2026-03-13")]
    [InlineData("Chad-Niger talks will be held in Lima on Friday.", "Planned | Chad, Niger | | Lima | 2026-03-13")]
    [InlineData("Chad called off a meeting with Niger in Lima.", "Cancelled | Niger, Chad | | Lima |")]
    public void What_lies_ahead_or_came_to_nothing_was_not_held(string text, string line) => Assert.Equal(line.TrimEnd(' ', '|'), Read(text).MeetingLine().TrimEnd(' ', '|'));

    [Fact]
    public void Sidelines_are_no_matter_of_talks() =>
        Assert.Empty(Read("Jean Kasa of Chad and Tom Adu of Niger met on the sidelines of a summit in Oslo on Monday.").Only<Matter.Meeting>().Matter.Agenda);
}
