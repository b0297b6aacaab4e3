using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Meetings;

/// <summary>Who is at talks, in what part, and who is sent there; the texts were published on a Wednesday, 11 March 2026.</summary>
public class AttendanceTests
{
    [Theory]
    [InlineData("Chad's president terminated the talks with the Lake Front on 3 March.", Status.Ended)]
    [InlineData("The round between Chad and Niger was paused on 3 March.", Status.Postponed)]
    public void Talks_may_be_broken_off_in_many_words(string text, Status status) => Assert.Equal(status, Read(text).Only<Matter.Meeting>().Claim.Status);

    [Fact]
    public void A_mediator_by_his_title_sits_between()
    {
        var read = Read("Mediator Ray Moss met President Ali Noor of Chad and Joy Phiri of Niger in Lamu.");
        var (_, meeting) = read.Only<Matter.Meeting>();
        Assert.Equal(("Chad, Niger", "Ray Moss"), (read.Names(meeting.Parties), read.Names(meeting.Mediators)));
    }

    [Fact]
    public void Whoever_is_sent_to_talk_will_meet_them()
    {
        var read = Read("Chad is sending Minister Anna Cruz to Utrecht to talk with the Lake Front rebels.");
        var (claim, meeting) = read.Only<Matter.Meeting>();
        Assert.Equal((Status.Planned, "Utrecht", "Chad, Lake Front", "Anna Cruz"), (claim.Status, read.Name(claim.Place), read.Names(meeting.Parties), read.Names(meeting.Participants)));
    }

    [Fact]
    public void A_round_is_set_for_a_place() =>
        Assert.Equal("Harar", Placed("A third session between Chad and Niger is set for Harar in May."));

    [Fact]
    public void A_call_is_a_meeting()
    {
        var read = Read("Israeli adviser Dan Levi held a call with U.S. envoy Ray Moss on Monday.");
        Assert.Equal(["Israel", "United States"], read.Only<Matter.Meeting>().Matter.Parties.Select(read.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Observers_are_present_and_no_side()
    {
        var read = Read("Representatives of Chad and Niger were present at the talks as observers.");
        read.HasNo<Matter.Meeting>();
        Assert.Equal(2, read.All<Matter.Presence>().Count);
    }

    [Fact]
    public void Each_topic_behind_a_preposition_of_its_own_is_one() =>
        Assert.Equal(["the border", "prisoners"], Read("The talks focused on the border and on prisoners.").Only<Matter.Meeting>().Matter.Agenda.Select(a => a.Quote));

    private static string? Placed(string text)
    {
        var read = Read(text);
        return read.Name(read.Only<Matter.Meeting>().Claim.Place);
    }
}
