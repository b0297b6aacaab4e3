using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Meetings;

/// <summary>Meetings told by a turn of speech; the texts were published on a Wednesday, 11 March 2026.</summary>
public class TurnsOfSpeechTests
{
    [Theory]
    [InlineData("Then Moldova's chief negotiator saw Russian diplomats in Vienna.", "Asserted | Moldova, Russia | | Vienna |")]
    [InlineData("Chad's foreign minister is seeing Libyan commanders in Tunis on Friday.", "Planned | Chad, Libya | | Tunis | 2026-03-13")]
    [InlineData("Chad's president called the president of Niger on Monday.", "Asserted | Chad, Niger | | | 2026-03-09")]
    [InlineData("Chad's president telephoned his counterpart from Niger on Monday.", "Asserted | Chad, Niger | | | 2026-03-09")]
    [InlineData("Chad and Niger have come together four times this year.", "Asserted | Chad, Niger | | | 2026-01-01..2026-12-31")]
    [InlineData("Delegates of Chad and Niger are working round the clock to finish the border protocol.", "Ongoing | Chad, Niger | | |")]
    [InlineData("Zambia's trade minister spent Monday in Harare haggling with Zimbabwe's negotiators.", "Asserted | Zambia, Zimbabwe | | Harare | 2026-03-09")]
    [InlineData("Zambia's trade minister bargained with Zimbabwe's envoys until dawn on Monday.", "Asserted | Zambia, Zimbabwe | | | 2026-03-09")]
    [InlineData("Chad and Niger took up the question of water on Monday.", "Asserted | Chad, Niger | | | 2026-03-09")]
    [InlineData("Three days of talks in Muscat brought Oman and Yemen no closer.", "Asserted | Oman, Yemen | | Muscat | Three days")]
    [InlineData("Egypt will be back at the table with Ethiopia on May 4.", "Planned | Egypt, Ethiopia | | | 2026-05-04")]
    [InlineData("Egypt returns to the table with Ethiopia on May 4.", "Planned | Egypt, Ethiopia | | | 2026-05-04")]
    [InlineData("Niger's prime minister met the Chadian president in Lamu.", "Asserted | Niger, Chad | | Lamu |")]
    [InlineData("The ceasefire talks between Chad and Niger have been postponed, most recently on April 16.", "Postponed | Chad, Niger | | |")]
    [InlineData("The border talks between Chad and Niger were earlier set for January.", "Postponed | Chad, Niger | | | 2026-01-01..2026-01-31")]
    [InlineData("The head of Chad's military government met Niger's king on Monday.", "Asserted | Chad, Niger | | | 2026-03-09")]
    [InlineData("Chad and Niger resumed talks on Monday in the Norwegian capital, Oslo.", "Asserted | Chad, Niger | | Oslo | 2026-03-09")]
    [InlineData("The two parties met on Monday with Commissioner Ben Ode and Director Sam Hall.", "Asserted | | | | 2026-03-09")]
    [InlineData("During talks in Djibouti on May 4 Chad and Niger will finish the text.", "Planned | | | Djibouti | 2026-05-04")]
    [InlineData("16:30 Chad's envoy met Niger's envoy in Lamu with Egypt and Qatar looking on.", "Asserted | Chad, Niger | | Lamu |")]
    [InlineData("The second round of talks between Chad and Niger in just over two weeks ended badly.", "Ended | Chad, Niger | | |")]
    public void Are_meetings_of_those_sides(string text, string told) => Assert.Equal(told, Read(text).MeetingLine());

    [Theory]
    [InlineData("The seamen and the port company met in Muscat.", "Asserted | The seamen, the port company | | Muscat |")]
    [InlineData("Mill workers met the mill owners in Managua on Monday.", "Asserted | Mill workers, the mill owners | | Managua | 2026-03-09")]
    public void People_without_a_side_of_their_own_sit_there_together(string text, string told) => Assert.Equal(told, Read(text).MeetingLine());

    [Theory]
    [InlineData("Chad saw Niger as a threat on Monday.")]
    [InlineData("The minister saw smoke in Lamu.")]
    [InlineData("Chad's president called the president of Niger a liar.")]
    [InlineData("Workers met on Monday.")]
    [InlineData("The trip was called off when Chad and Niger could not agree where to meet.")]
    [InlineData("Chad wants a seat at the talks in Oslo.")]
    public void Where_nobody_met_there_is_none(string text) => Read(text).HasNo<Matter.Meeting>();

    [Theory]
    [InlineData("Nothing has come of the land talks which broke off in 2019.", "Ended | | | | 2019-01-01..2019-12-31")]
    [InlineData("The border talks, which collapsed last year, will not be revived.", "Ended | | | | 2025-01-01..2025-12-31")]
    [InlineData("Chad's president called for a truce at a conference of donors in Brussels on Monday.", "Asserted | | | Brussels | 2026-03-09")]
    public void What_became_of_talks_stands_in_a_clause_behind_them_or_beside(string text, string told) => Assert.Equal(told, Read(text).MeetingLine());

    [Theory]
    [InlineData("Chad's president spoke by telephone for an hour with Niger's president on Monday.", "Asserted | Chad, Niger | | | 2026-03-09")]
    [InlineData("Kenya's minister will speak by video with his Ugandan counterpart on Thursday.", "Planned | Kenya, Uganda | | | 2026-03-12")]
    [InlineData("The fourth round between Chad and Niger was cut short on Monday.", "Ended | Chad, Niger | | | 2026-03-09")]
    [InlineData("Chad's negotiator will lead the team, as he did at talks with Niger in Lamu.", "Asserted | Niger, Chad | | Lamu |")]
    [InlineData("The current round between Chad and Niger is the fifth since January.", "Ongoing | Chad, Niger | | |")]
    public void By_telephone_cut_short_or_only_counted(string text, string told) => Assert.Equal(told, Read(text).MeetingLine());

    [Fact]
    public void A_round_that_is_counted_has_its_number() =>
        Assert.Equal(5, Read("The current round between Chad and Niger is the fifth since January.").Only<Matter.Meeting>().Matter.Ordinal);

    [Fact]
    public void Rounds_whose_days_hang_under_the_verb_are_told_one_by_one() =>
        Assert.Equal(
            ["1: 2026-01-23..2026-01-24", "2: 2026-02-04..2026-02-05"],
            Read("The first two rounds between Chad and Niger took place in Lamu, on Jan. 23-24 and Feb. 4-5.").All<Matter.Meeting>().Select(m => $"{m.Matter.Ordinal}: {Days(m.Claim.When)}"));

    [Fact]
    public void What_they_met_to_discuss_is_on_the_agenda() =>
        Assert.Equal(["the use of the river"], Read("Chad and Niger have not met to discuss the use of the river.").Only<Matter.Meeting>().Matter.Agenda.Select(a => a.Quote));

    [Fact]
    public void A_team_sent_long_ago_was_sent_when_the_first_verb_says() =>
        Assert.Equal("2026-01-01..2026-01-31", Days(Read("In January Chad gave in and sent a team to Lamu to meet the Red Front.").Only<Matter.Meeting>().Claim.When));
}
