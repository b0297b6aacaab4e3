using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Meetings;

/// <summary>What stands around talks: who mediates, what came out, what they are about, which round they are.</summary>
public class MeetingSlotTests
{
    [Theory]
    [InlineData("Talks between Chad and Niger are ongoing in Rome, mediated by Norway.", "Norway")]
    [InlineData("The talks between Chad and Niger were conducted under the auspices of the African Union and Norway.", "African Union, Norway")]
    [InlineData("Talks between Chad and Niger resumed this week in Rome under Peruvian mediation.", "Peru")]
    [InlineData("U.S.-brokered negotiations between Chad and Niger collapsed in June.", "United States")]
    [InlineData("Qatari-led talks between Chad and Niger opened in Rome.", "Qatar")]
    [InlineData("The talks between Chad and Niger, facilitated by Norway and hosted by Oman, made little progress.", "Norway, Oman")]
    [InlineData("Chad and Niger held indirect talks through Omani mediators in Muscat.", "Oman")]
    [InlineData("Norway hosted talks between Chad and Niger in Oslo.", "Norway")]
    public void Tells_who_mediates(string text, string mediators)
    {
        var read = Read(text);
        var meeting = read.Only<Matter.Meeting>();
        Assert.Equal("Chad, Niger", read.Names(meeting.Matter.Parties));
        Assert.Equal(mediators, read.Names(meeting.Matter.Mediators));
    }

    [Theory]
    [InlineData("A team led by Norway joined the talks between Chad and Niger.")]
    [InlineData("Talks between Chad and Niger began after a truce brokered by Norway.")]
    [InlineData("Under Norwegian law, Chad and Niger held talks.")]
    public void Takes_nobody_for_a_mediator_who_leads_something_else(string text) =>
        Assert.All(Read(text).All<Matter.Meeting>(), m => Assert.Empty(m.Matter.Mediators));

    [Theory]
    [InlineData("Talks between Chad and Niger ended on Friday in Rome without reaching a final agreement.", "without reaching a final agreement")]
    [InlineData("The two-day meeting between Chad and Niger closed on Friday with no deal.", "with no deal")]
    [InlineData("Chad's talks with Niger in May failed to produce a breakthrough.", "failed to produce a breakthrough")]
    [InlineData("The talks between Chad and Niger covered borders, but made no visible progress toward a truce.", "made no visible progress toward a truce")]
    [InlineData("The talks between Chad and Niger did not produce an agreement.", "did not produce an agreement")]
    [InlineData("Talks between Chad and Niger broke down in deadlock on Monday.", "in deadlock")]
    public void Tells_what_came_out(string text, string outcome) =>
        Assert.Equal(outcome, Read(text).All<Matter.Meeting>()[0].Matter.Outcome?.Quote);

    [Theory]
    [InlineData("Talks between Chad and Niger will end on Friday without an agreement, Oslo fears.")]
    [InlineData("Talks between Chad and Niger began on Friday in Rome.")]
    [InlineData("Talks between Chad and Niger may produce a deal.")]
    [InlineData("Talks between Chad and Niger ended with a dinner in Rome.")]
    public void Tells_no_outcome_where_nothing_came_out_yet(string text) => Assert.All(Read(text).All<Matter.Meeting>(), m => Assert.Null(m.Matter.Outcome));

    [Theory]
    [InlineData("Chad and Niger are set to discuss borders, customs and water in Rome.", "borders|customs|water")]
    [InlineData("The talks between Chad and Niger will cover military, political and economic matters.", "military|political|economic matters")]
    [InlineData("The talks between Chad and Niger include three tracks, including trade, water and prisoners.", "trade|water|prisoners")]
    [InlineData("Security and customs were on the agenda of the talks between Chad and Niger.", "Security|customs")]
    [InlineData("Chad and Niger discussed trade and water on Monday.", "trade|water")]
    [InlineData("Idris Bello discussed prisoners with Nigerien President Omar Tijani.", "prisoners")]
    public void Tells_topics_one_by_one(string text, string agenda) =>
        Assert.Equal(agenda, string.Join('|', Read(text).Only<Matter.Meeting>().Matter.Agenda.Select(a => a.Quote)));

    [Theory]
    [InlineData("Chad discussed its budget.")]
    [InlineData("The newspaper addressed readers in Niger.")]
    [InlineData("Borders were not on the agenda.")]
    public void Topics_alone_make_no_meeting(string text) => Read(text).HasNo<Matter.Meeting>();

    [Theory]
    [InlineData("The next, 12th, round will be held in Rome on May 8-9.", 12)]
    [InlineData("The 34th round of talks between Chad and Niger ended.", 34)]
    [InlineData("The first talks in nine years between Chad and Niger ended.", null)]
    [InlineData("The first meeting of Chad and Niger since 2019 was held on Monday.", null)]
    [InlineData("The first round of talks between Chad and Niger ended on Monday.", 1)]
    public void Tells_which_round_but_not_of_the_first_in_a_while(string text, int? ordinal) => Assert.Equal(ordinal, Read(text).Only<Matter.Meeting>().Matter.Ordinal);

    [Theory]
    [InlineData("The Geneva discussions involve Chad, Niger, Mali and Benin.", "Chad, Niger, Mali, Benin", "Geneva")]
    [InlineData("The Oslo talks between Chad and Niger ended on Monday.", "Chad, Niger", "Oslo")]
    [InlineData("Chad and Niger agreed to a truce during talks in Oslo.", "Chad, Niger", "Oslo")]
    [InlineData("The envoy wrapped up the first talks in nine years between Chad and Niger in Oslo.", "Chad, Niger", "Oslo")]
    [InlineData("Chad and Niger held a series of brief meetings in Oslo.", "Chad, Niger", "Oslo")]
    [InlineData("Another round of talks between Chad and Niger got under way in Oslo.", "Chad, Niger", "Oslo")]
    public void Tells_sides_and_venue_however_they_are_put(string text, string parties, string place)
    {
        var read = Read(text);
        var meeting = read.Only<Matter.Meeting>();
        Assert.Equal(parties, read.Names(meeting.Matter.Parties));
        Assert.Equal(place, read.Name(meeting.Claim.Place));
    }

    [Theory]
    [InlineData("Talks between Chad and Niger are to continue for a second day on Wednesday.", "2026-03-11")]
    [InlineData("Chad and Niger met for three hours on Monday.", "2026-03-09")]
    public void The_day_is_told_before_the_length(string text, string days) => Assert.Equal(days, Days(Read(text).Only<Matter.Meeting>().Claim.When));

    [Fact]
    public void A_time_told_by_an_event_holds_the_event() =>
        Assert.Equal("weeks after the start of the war", Read("Chad held talks with Niger in Rome weeks after the start of the war.").Only<Matter.Meeting>().Claim.When?.Text);
}
