using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Meetings;

/// <summary>Who is, was, will be or will not be somewhere.</summary>
public class PresenceTests
{
    [Theory]
    [InlineData("Selim Aktan arrived in Geneva on Tuesday.", "Selim Aktan", "Geneva", Status.Asserted, "2026-03-10")]
    [InlineData("Mara Vell flew to Cairo on Sunday.", "Mara Vell", "Cairo", Status.Asserted, "2026-03-08")]
    [InlineData("Mara Vell visited Kyiv on Monday.", "Mara Vell", "Kyiv", Status.Asserted, "2026-03-09")]
    [InlineData("Selim Aktan will travel to Moscow next week.", "Selim Aktan", "Moscow", Status.Planned, "2026-03-16..2026-03-22")]
    [InlineData("A Russian delegation arrived in Istanbul.", "Russia", "Istanbul", Status.Asserted, null)]
    [InlineData("The Iranian delegation has arrived in Vienna.", "Iran", "Vienna", Status.Asserted, null)]
    [InlineData("Ukraine's delegation arrived in Geneva on Monday.", "Ukraine", "Geneva", Status.Asserted, "2026-03-09")]
    public void Tells_who_is_where_and_when(string text, string who, string place, Status status, string? days)
    {
        var read = Read(text);
        var presence = read.Only<Matter.Presence>();
        Assert.Equal(who, read.Name(presence.Matter.Who));
        Assert.Equal(place, read.Name(presence.Claim.Place));
        Assert.Equal(status, presence.Claim.Status);
        Assert.Equal(days, Days(presence.Claim.When));
    }

    [Fact]
    public void Who_will_stay_away_is_not_said_to_come()
    {
        var read = Read("Josef Okot will not attend the conference.");
        var presence = read.Only<Matter.Presence>();
        Assert.Equal("Josef Okot", read.Name(presence.Matter.Who));
        Assert.Equal(Status.Refused, presence.Claim.Status);
        Assert.Equal("the conference", presence.Matter.Event?.Quote);
    }

    [Fact]
    public void A_presence_told_by_somebody_has_a_source()
    {
        var read = Read("Selim Aktan said Mara Vell had arrived in Geneva.");
        var presence = read.Only<Matter.Presence>();
        Assert.Equal("Mara Vell", read.Name(presence.Matter.Who));
        Assert.Equal("Selim Aktan", read.Chain(presence.Claim));
    }

    [Theory]
    [InlineData("Mara Vell met Selim Aktan in Oslo on Monday.")]
    [InlineData("Turkey rejected the proposal.")]
    [InlineData("The proposal arrived too late.")]
    public void Says_none_where_a_meeting_is_told_or_nobody_goes(string text) => Read(text).HasNo<Matter.Presence>();

    [Theory]
    [InlineData("Chad's negotiators walked out of the talks with Niger on Monday.", Status.Ended, "the talks with Niger")]
    [InlineData("Chad suspended its participation in the talks with Niger on Monday.", Status.Ended, "the talks with Niger")]
    [InlineData("Chad pulled out of the talks with Niger.", Status.Ended, "the talks with Niger")]
    public void Who_leaves_the_table_is_no_longer_there(string text, Status status, string talks)
    {
        var left = Read(text).Only<Matter.Presence>();
        Assert.Equal(status, left.Claim.Status);
        Assert.Equal(talks, left.Matter.Event?.Quote);
    }

    [Theory]
    [InlineData("Idris Bello was due in Oslo on Friday.")]
    [InlineData("Idris Bello is expected in Oslo on Friday.")]
    public void Who_is_awaited_is_not_there_yet(string text)
    {
        var read = Read(text);
        var awaited = read.Only<Matter.Presence>();
        Assert.Equal((Status.Planned, "Oslo", "2026-03-13"), (awaited.Claim.Status, read.Name(awaited.Claim.Place), Days(awaited.Claim.When)));
    }

    [Theory]
    [InlineData("A visit by Idris Bello to Oslo that was planned for Friday was called off.", Status.Cancelled)]
    [InlineData("Idris Bello's visit to Oslo was cancelled on Monday.", Status.Cancelled)]
    [InlineData("Idris Bello's trip to Oslo was put off by a week.", Status.Postponed)]
    [InlineData("Idris Bello's trip to Oslo is off.", Status.Cancelled)]
    public void A_visit_that_is_off_brings_nobody(string text, Status status)
    {
        var read = Read(text);
        var visit = read.Only<Matter.Presence>();
        Assert.Equal(("Idris Bello", "Oslo", status), (read.Name(visit.Matter.Who), read.Name(visit.Claim.Place), visit.Claim.Status));
    }

    [Fact]
    public void A_boycott_on_a_condition_is_none_yet() => Read("Chad would boycott the talks if the envoy insisted on a timetable.").HasNo<Matter.Presence>();

    [Fact]
    public void Who_is_in_it_is_nowhere_that_the_sentence_names() => Read("The team has come by boat. Ana Duarte is in it.").HasNo<Matter.Presence>();

    [Theory]
    [InlineData("Minister Omar Salih arrived at the north station of Lima on Monday.", Status.Asserted)]
    [InlineData("Minister Omar Salih landed in Lima on Monday.", Status.Asserted)]
    [InlineData("Minister Omar Salih flew into Lima on Monday.", Status.Asserted)]
    [InlineData("Minister Omar Salih was to reach Lima on Friday.", Status.Planned)]
    public void Whoever_comes_to_a_town_is_there(string text, Status status) => Assert.Equal(status, Read(text).Only<Matter.Presence>().Claim.Status);

    [Theory]
    [InlineData("Chad takes no part in the talks with Niger.", "the talks with Niger")]
    [InlineData("Chad attended no talks with Niger in Lima.", "talks with Niger in Lima")]
    [InlineData("Chad joined no round of talks in Lima.", "round of talks in Lima")]
    [InlineData("Chad was absent from the talks with Niger.", "the talks with Niger")]
    [InlineData("Chad did not take part in the talks with Niger.", "the talks with Niger")]
    public void Who_took_no_part_was_not_there(string text, string talks)
    {
        var away = Read(text).Only<Matter.Presence>();
        Assert.Equal((Status.Denied, talks), (away.Claim.Status, away.Matter.Event?.Quote));
    }

    [Fact]
    public void Who_will_take_no_part_refuses_to() => Assert.Equal(Status.Refused, Read("Chad will take no part in the talks.").Only<Matter.Presence>().Claim.Status);

    [Theory]
    [InlineData("Chad missed no round of the talks with Niger.")]
    [InlineData("Chad attended no talks with Niger in Lima.")]
    [InlineData("Chad played no part in the talks.")]
    public void Whoever_was_away_rejects_nothing_and_held_no_meeting(string text)
    {
        var read = Read(text);
        read.HasNo<Matter.Position>();
        Assert.DoesNotContain(read.All<Matter.Meeting>(), m => m.Claim.Status is Status.Asserted && m.Matter.Parties.Count > 0);
    }
}
