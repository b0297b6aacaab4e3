using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Meetings;

/// <summary>Meetings of parties: rounds, sessions, calls, past and planned.</summary>
public class MeetingTests
{
    [Theory]
    [InlineData("Ukraine and Russia held a third round of talks in Geneva on Tuesday.", "Ukraine, Russia", Status.Asserted, "Geneva", "2026-03-10")]
    [InlineData("Envoys of Sudan and South Sudan will meet in Addis Ababa on Friday.", "Sudan, South Sudan", Status.Planned, "Addis Ababa", "2026-03-13")]
    [InlineData("Serbia and Kosovo may hold talks in Brussels in April.", "Serbia, Kosovo", Status.Possible, "Brussels", "2026-04-01..2026-04-30")]
    [InlineData("The meeting between Serbia and Kosovo was called off.", "Serbia, Kosovo", Status.Cancelled, null, null)]
    [InlineData("Talks between India and Pakistan broke down on Tuesday.", "India, Pakistan", Status.Ended, null, "2026-03-10")]
    [InlineData("Russia and Ukraine are holding talks in Abu Dhabi.", "Russia, Ukraine", Status.Ongoing, "Abu Dhabi", null)]
    [InlineData("A fourth round of talks between Iran and the United States was held in Rome on Saturday.", "Iran, United States", Status.Asserted, "Rome", "2026-03-07")]
    [InlineData("Mara Vell met Selim Aktan in Oslo on Monday.", "Mara Vell, Selim Aktan", Status.Asserted, "Oslo", "2026-03-09")]
    [InlineData("Officials from China and the Philippines met in Manila to discuss fishing rights.", "China, Philippines", Status.Asserted, "Manila", null)]
    [InlineData("Turkish and Greek ministers met in Athens on Monday.", "Turkey, Greece", Status.Asserted, "Athens", "2026-03-09")]
    [InlineData("American officials met Iranian diplomats in Muscat.", "United States, Iran", Status.Asserted, "Muscat", null)]
    [InlineData("Tehran, Ankara and Baghdad held talks last week.", "Iran, Turkey, Iraq", Status.Asserted, null, "2026-03-02..2026-03-08")]
    [InlineData("Trilateral talks between Russia, Ukraine and the United States ended on Wednesday.", "Russia, Ukraine, United States", Status.Ended, null, "2026-03-11")]
    public void Tells_who_met_where_and_when(string text, string parties, Status status, string? place, string? days)
    {
        var read = Read(text);
        var meeting = read.Only<Matter.Meeting>();
        Assert.Equal(parties, read.Names(meeting.Matter.Parties));
        Assert.Equal(status, meeting.Claim.Status);
        Assert.Equal(place, read.Name(meeting.Claim.Place));
        Assert.Equal(days, Days(meeting.Claim.When));
        Assert.Empty(meeting.Matter.Mediators);
    }

    [Theory]
    [InlineData("The talks between Greece and Turkey resumed on Monday.", Status.Asserted)]
    [InlineData("The talks between Greece and Turkey will resume on Friday.", Status.Planned)]
    [InlineData("The talks between Greece and Turkey were postponed.", Status.Postponed)]
    [InlineData("The talks between Greece and Turkey were cancelled.", Status.Cancelled)]
    [InlineData("The talks between Greece and Turkey ended on Friday.", Status.Ended)]
    [InlineData("The talks between Greece and Turkey collapsed in 2002.", Status.Ended)]
    [InlineData("Talks between Greece and Turkey are under way.", Status.Ongoing)]
    [InlineData("Greece and Turkey will not meet this week.", Status.Refused)]
    public void Tells_what_became_of_it(string text, Status status) =>
        Assert.Equal(status, Read(text).Only<Matter.Meeting>().Claim.Status);

    [Theory]
    [InlineData("The first round of talks ended on Friday.", 1)]
    [InlineData("The second round of talks between Armenia and Azerbaijan was postponed.", 2)]
    [InlineData("Ukraine and Russia held a third round of talks in Geneva.", 3)]
    [InlineData("The two sides will hold a fifth round of negotiations in Vienna next week.", 5)]
    [InlineData("Ukraine and Russia held talks in Geneva.", null)]
    public void Tells_which_round_it_is(string text, int? ordinal) =>
        Assert.Equal(ordinal, Read(text).Only<Matter.Meeting>().Matter.Ordinal);

    [Theory]
    [InlineData("Israel and Lebanon held indirect talks on Monday.", MeetingFormat.Indirect)]
    [InlineData("Ukraine and Russia held direct talks in Istanbul.", MeetingFormat.Direct)]
    [InlineData("Tehran, Ankara and Baghdad held trilateral talks.", MeetingFormat.Trilateral)]
    [InlineData("Tehran and Ankara held bilateral talks.", MeetingFormat.Bilateral)]
    [InlineData("Tehran and Ankara held talks.", null)]
    public void Tells_the_format_only_where_it_is_worded(string text, MeetingFormat? format)
    {
        var meeting = Read(text).Only<Matter.Meeting>().Matter;
        Assert.Equal(format, meeting.Format);
    }

    [Theory]
    [InlineData("Israel and Lebanon held indirect talks mediated by the United States.", "Israel, Lebanon", "United States")]
    [InlineData("Switzerland hosted a meeting between Chinese and American negotiators in Geneva.", "China, United States", "Switzerland")]
    [InlineData("The talks, brokered by Egypt and Qatar, resumed in Cairo on Sunday.", "", "Egypt, Qatar")]
    public void Keeps_mediators_apart_from_the_sides(string text, string parties, string mediators)
    {
        var read = Read(text);
        var meeting = read.Only<Matter.Meeting>();
        Assert.Equal(parties, read.Names(meeting.Matter.Parties));
        Assert.Equal(mediators, read.Names(meeting.Matter.Mediators));
    }

    [Fact]
    public void People_who_met_are_participants()
    {
        var read = Read("Mara Vell, the Norwegian foreign minister, met Josef Okot in Oslo on Monday.");
        Assert.Equal("Mara Vell, Josef Okot", read.Names(read.Only<Matter.Meeting>().Matter.Participants));
    }

    [Fact]
    public void A_call_is_a_meeting()
    {
        var read = Read("Mara Vell spoke by telephone with Turkish Foreign Minister Selim Aktan on Monday.");
        var call = read.Only<Matter.Meeting>();
        Assert.Equal("Mara Vell, Selim Aktan", read.Names(call.Matter.Participants));
        Assert.Equal("2026-03-09", Days(call.Claim.When));
    }

    [Fact]
    public void Without_a_date_of_publication_a_weekday_stays_words()
    {
        var meeting = Understood.Read("Ukraine and Russia held talks in Geneva on Tuesday.", null).Only<Matter.Meeting>();
        Assert.Equal("Tuesday", meeting.Claim.When?.Text);
        Assert.Null(meeting.Claim.When?.Grain);
    }

    [Theory]
    [InlineData("Turkey rejected the proposal.")]
    [InlineData("Five soldiers were killed near the border.")]
    [InlineData("The meeting room was painted white.")]
    public void Says_none_where_nobody_meets(string text) => Read(text).HasNo<Matter.Meeting>();

    [Theory]
    [InlineData("Anna Holm, the Chadian minister, spent about two hours behind closed doors with Omar Tijani, the Nigerien envoy.", "Chad, Niger")]
    [InlineData("Anna Holm, the Chadian minister, spent two days with her family.", "")]
    public void Hours_spent_with_somebody_are_a_meeting(string text, string parties)
    {
        var read = Read(text);
        Assert.Equal(parties, string.Join("; ", read.All<Matter.Meeting>().Select(m => read.Names(m.Matter.Parties))));
    }
}
