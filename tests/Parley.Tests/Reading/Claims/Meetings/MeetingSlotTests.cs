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
    [InlineData("Delegations from Chad and Niger opened a third round of peace talks led by Norway in Rome on Tuesday.", "Norway", "Rome", "2026-03-10")]
    [InlineData("Chad and Niger began a round of negotiations brokered by Oman in Muscat on Monday.", "Oman", "Muscat", "2026-03-09")]
    [InlineData("Chad and Niger held talks mediated by the African Union in Addis Ababa on Sunday.", "African Union", "Addis Ababa", "2026-03-08")]
    public void Day_and_place_behind_who_led_the_talks_are_those_of_the_talks(string text, string mediator, string place, string day)
    {
        var read = Read(text);
        var meeting = read.Only<Matter.Meeting>();
        Assert.Equal(mediator, read.Names(meeting.Matter.Mediators));
        Assert.Equal(place, meeting.Claim.Place?.Text);
        Assert.Equal(day, Days(meeting.Claim.When));
    }

    [Theory]
    [InlineData("Chad and Niger opened talks in Rome on Tuesday. The delegations would discuss more subjects than in Oslo, Chad's foreign ministry said.")]
    [InlineData("Chad and Niger opened talks in Rome on Tuesday. The sides will discuss the same questions as in Oslo.")]
    public void Where_other_talks_are_compared_to_is_not_where_these_are(string text) =>
        Assert.DoesNotContain(Read(text).All<Matter.Meeting>(), m => m.Claim.Place?.Text == "Oslo");

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
    [InlineData("Talks between Chad and Niger ended with “no results” on Thursday in Rome.", "with “no results”", "2026-03-05")]
    [InlineData("The discussions between Chad and Niger, held in Oslo in June, ended without an agreement.", "without an agreement", "2025-06-01..2025-06-30")]
    [InlineData("A previous round between Chad and Niger in May led to a prisoner exchange.", "led to a prisoner exchange", "2025-05-01..2025-05-31")]
    [InlineData("Talks between Chad and Niger achieved some progress on Monday.", "achieved some progress", "2026-03-09")]
    [InlineData("The fifth round of talks between Chad and Niger did not achieve anything.", "did not achieve anything", null)]
    public void Day_and_place_are_no_part_of_the_outcome(string text, string outcome, string? days)
    {
        var meeting = Read(text).Only<Matter.Meeting>();
        Assert.Equal(outcome, meeting.Matter.Outcome?.Quote);
        Assert.Equal(days, Days(meeting.Claim.When));
    }

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
    [InlineData("A meeting of Chad and Niger in Oslo ended on Monday.", "Chad, Niger", "Oslo")]
    [InlineData("Chad told Nigerien negotiators during talks in Oslo that the well was closed.", "Chad, Niger", "Oslo")]
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
    [InlineData("Peru has dispatched a delegation to Rome for talks with Chad on Friday.", "Chad, Peru", Status.Planned, "Rome")]
    [InlineData("A Nigerien delegation will travel to Oslo next week to meet Chadian officials.", "Niger, Chad", Status.Planned, "Oslo")]
    [InlineData("Chad sent envoys to Rome to meet Nigerien officials.", "Niger, Chad", Status.Planned, "Rome")]
    [InlineData("The talks between Chad and Niger are being mediated by Oman.", "Chad, Niger", Status.Ongoing, null)]
    [InlineData("The current round follows talks between Chad and Niger in Rome.", "Chad, Niger", Status.Asserted, "Rome")]
    public void Tells_what_is_ahead_and_what_is_over(string text, string parties, Status status, string? place)
    {
        var read = Read(text);
        var meeting = read.All<Matter.Meeting>()[^1];
        Assert.Equal(parties.Split(", ").Order(), read.Names(meeting.Matter.Parties).Split(", ").Order());
        Assert.Equal(status, meeting.Claim.Status);
        Assert.Equal(place, read.Name(meeting.Claim.Place));
    }

    [Fact]
    public void A_round_that_failed_to_take_place_is_cancelled() =>
        Assert.Equal(Status.Cancelled, Read("A round of talks between Chad and Niger scheduled for May failed to take place.").Only<Matter.Meeting>().Claim.Status);

    [Theory]
    [InlineData("The issues expected to be discussed in the Lima meetings pertain to customs.")]
    [InlineData("Chad refused to send a delegation to Rome for talks with Niger.")]
    public void Says_no_meeting_where_nothing_is_told_of_one(string text) => Assert.DoesNotContain(Read(text).All<Matter.Meeting>(), m => m.Claim.Status == Status.Asserted);

    [Theory]
    [InlineData("The border summit of Chad and Niger ended on Monday.")]
    [InlineData("The committee meeting between Chad and Niger ended on Monday.")]
    public void What_kind_of_meeting_it_is_is_no_topic(string text) => Assert.Empty(Read(text).Only<Matter.Meeting>().Matter.Agenda);

    [Theory]
    [InlineData("Talks between Chad and Niger are to continue for a second day on Wednesday.", "2026-03-11")]
    [InlineData("Chad and Niger met for three hours on Monday.", "2026-03-09")]
    public void The_day_is_told_before_the_length(string text, string days) => Assert.Equal(days, Days(Read(text).Only<Matter.Meeting>().Claim.When));

    [Fact]
    public void A_time_told_by_an_event_holds_the_event() =>
        Assert.Equal("weeks after the start of the war", Read("Chad held talks with Niger in Rome weeks after the start of the war.").Only<Matter.Meeting>().Claim.When?.Text);

    [Theory]
    [InlineData("A third round of talks between Chad and Niger that opens in Rome on Friday will cover borders.", Status.Planned, "2026-03-13", "Rome")]
    [InlineData("The talks between Chad and Niger that resume in Oslo on Monday are expected to last three days.", Status.Planned, "2026-03-16", "Oslo")]
    [InlineData("Envoys arrived for a second round of talks between Chad and Niger that opens in Rome on Wednesday.", Status.Ongoing, "2026-03-11", "Rome")]
    public void A_day_right_behind_a_relative_clause_is_that_of_the_clause(string text, Status status, string day, string place)
    {
        var meeting = Read(text).Only<Matter.Meeting>();
        Assert.Equal((status, day, place), (meeting.Claim.Status, Days(meeting.Claim.When), meeting.Claim.Place?.Text));
    }

    [Theory]
    [InlineData("Chad and Niger met in Rome two weeks after the fighting in Lamu ended.", "two weeks after the fighting in Lamu ended")]
    [InlineData("Chad and Niger held talks in Rome a day before the truce expired.", "a day before the truce expired")]
    public void A_time_measured_from_another_event_is_told_in_the_words_of_the_report(string text, string time)
    {
        var when = Read(text).All<Matter.Meeting>()[0].Claim.When;
        Assert.Equal((null, null, time), (when?.From, when?.To, when?.Text));
    }

    [Theory]
    [InlineData("Norway gave Niger a list before the two sides met in Oslo on Monday.", "Norway, Niger")]
    [InlineData("Chad accused Niger of delay before the two sides met in Oslo on Monday.", "Chad, Niger")]
    [InlineData("Chad, Niger and Mali gave their answers before the two sides met in Oslo on Monday.", "")]
    [InlineData("Talks between Chad and Niger, mediated by Norway, opened in Oslo on Sunday. Norway gave Niger a list before the two sides met in Oslo on Monday.", "Chad, Niger")]
    public void The_two_sides_are_the_two_of_the_clause_above(string text, string parties)
    {
        var read = Read(text);
        var met = read.All<Matter.Meeting>().Where(m => Days(m.Claim.When) == "2026-03-09").ToList();
        Assert.Equal(parties, string.Join("; ", met.Select(m => read.Names(m.Matter.Parties))));
    }

    [Theory]
    [InlineData("Moussa Bello arrived in Rome for the talks.")]
    [InlineData("Moussa Bello flew to Rome for talks on Sunday.")]
    public void Who_comes_for_talks_alone_is_no_side(string text) => Assert.All(Read(text).All<Matter.Meeting>(), m => Assert.Empty(m.Matter.Parties));

    [Fact]
    public void Who_does_not_take_part_denies_no_meeting() =>
        Assert.DoesNotContain(Read("Mali did not take part in the talks between Chad and Niger in Rome on Monday.").All<Matter.Meeting>(), m => m.Claim.Status is Status.Denied);

    [Theory]
    [InlineData("The round of talks between Chad and Niger in Rome is over.", Status.Ended)]
    [InlineData("The talks between Chad and Niger in Rome are over.", Status.Ended)]
    public void Talks_that_are_over_have_ended(string text, Status status) => Assert.Equal(status, Read(text).Only<Matter.Meeting>().Claim.Status);

    [Theory]
    [InlineData("The talks between Chad and Niger have been on ice for a year.")]
    [InlineData("Talks between Chad and Niger remain on hold.")]
    public void Talks_on_ice_were_not_held(string text) => Assert.Equal(Status.Postponed, Read(text).Only<Matter.Meeting>().Claim.Status);

    [Theory]
    [InlineData("Chad's chief negotiator, Besnik Bello, said that the meeting with Niger ended on Sunday.", "Niger, Chad")]
    [InlineData("Anna Holm, a historian, said that the meeting with Niger ended on Sunday.", "Niger")]
    [InlineData("Talks between Mali and Niger were mediated by Norway. Norway's envoy, Anna Holm, said that the meeting with Niger ended on Sunday.", "Mali, Niger")]
    public void Who_tells_of_a_meeting_with_another_sat_there(string text, string parties)
    {
        var read = Read(text);
        Assert.Contains(read.All<Matter.Meeting>(), m => read.Names(m.Matter.Parties) == parties && m.Claim.Status == Status.Ended);
    }

    [Fact]
    public void How_long_something_else_took_is_not_when() => Assert.Null(Read("The talks between Chad and Niger will resume after months of informal meetings.").All<Matter.Meeting>()[0].Claim.When);

    [Theory]
    [InlineData("Delegates of the Chadian government and of the Polisario met again in Doha on Tuesday, with Qatar in the middle.", "Chad, Polisario", "Qatar")]
    [InlineData("Chad and Niger sat down in Doha, with Qatar as mediator.", "Chad, Niger", "Qatar")]
    [InlineData("Chad met Niger in Doha in the evening.", "Chad, Niger", "")]
    public void Who_sits_in_the_middle_is_no_side(string text, string parties, string mediators)
    {
        var read = Read(text);
        var meeting = read.Only<Matter.Meeting>().Matter;
        Assert.Equal((parties, mediators), (read.Names(meeting.Parties), read.Names(meeting.Mediators)));
    }

    [Theory]
    [InlineData("The ministers of Chad and of Niger met in Oslo.", "Chad, Niger")]
    [InlineData("Chad's president, Idris Bello, received the U.S. adviser, Omar Tijani, in Lamu on Tuesday.", "Chad, United States")]
    public void All_of_whom_a_phrase_tells_sit_there(string text, string parties)
    {
        var read = Read(text);
        Assert.Equal(parties, read.Names(read.All<Matter.Meeting>()[^1].Matter.Parties));
    }

    [Fact]
    public void Who_met_somebody_unknown_is_not_given_the_other_side() =>
        Assert.DoesNotContain(Read("Chad and Mali held talks in Doha. The emir met with the president of Chad in Oslo on Monday.").All<Matter.Meeting>(), m => m.Claim.Place?.Text == "Oslo" && m.Matter.Parties.Count > 1);

    [Theory]
    [InlineData("Chad's president, Idris Bello, welcomed the decision of the U.S. adviser, Omar Tijani, in Lamu on Tuesday.")]
    [InlineData("Chad's president, Idris Bello, received a letter from the U.S. adviser in Lamu on Tuesday.")]
    public void Who_receives_a_letter_has_met_nobody(string text) => Read(text).HasNo<Matter.Meeting>();

    [Theory]
    [InlineData("Talks on a ceasefire between Chad and Niger in Darfur paused on Tuesday.", null)]
    [InlineData("Talks between Chad and Niger on a truce in Darfur paused on Tuesday.", null)]
    [InlineData("Talks between Chad and Niger in Oslo paused on Tuesday.", "Oslo")]
    [InlineData("Talks on a truce between Chad and Niger paused in Oslo on Tuesday.", "Oslo")]
    public void Where_a_truce_is_to_hold_is_not_where_it_is_talked_of(string text, string? place) =>
        Assert.Equal(place, Read(text).Only<Matter.Meeting>().Claim.Place?.Text);

    [Theory]
    [InlineData("The round, which opened in Oslo on Thursday, is about a truce.", "2026-03-05")]
    [InlineData("The talks, which began in Oslo on Thursday, will deal with the border.", "2026-03-05")]
    [InlineData("The talks, which open in Oslo on Thursday, will deal with the border.", "2026-03-12")]
    public void A_day_is_that_of_its_own_clause(string text, string day) =>
        Assert.Equal(day, Days(Read("Chad and Niger sent negotiators to Oslo. " + text).All<Matter.Meeting>()[^1].Claim.When));

    [Theory]
    [InlineData("Chad and Niger ended their talks on Monday, with meetings of the ministers to be held in Oslo in May.", Status.Planned)]
    [InlineData("The envoys spoke of the summit of Chad and Niger, which will be held in Oslo on Friday.", Status.Planned)]
    [InlineData("The envoy expects the talks between Chad and Niger to be reopened in May.", Status.Planned)]
    [InlineData("It will be the first time Chad and Niger have met since March.", Status.Planned)]
    [InlineData("The talks between Chad and Niger, which opened on Tuesday, will last until Friday.", Status.Ongoing)]
    public void What_is_yet_to_be_has_not_been(string text, Status status) => Assert.Equal(status, Read(text).All<Matter.Meeting>()[^1].Claim.Status);

    [Theory]
    [InlineData("The first direct talks between Chad and Niger opened in Oslo.", null)]
    [InlineData("Chad and Niger sat in the first and second sessions in Oslo.", null)]
    [InlineData("The first round of talks between Chad and Niger opened in Oslo.", 1)]
    [InlineData("The second direct talks between Chad and Niger opened in Oslo.", 2)]
    public void The_first_talks_are_no_first_round(string text, int? ordinal) => Assert.All(Read(text).All<Matter.Meeting>(), m => Assert.Equal(ordinal, m.Matter.Ordinal));
}
