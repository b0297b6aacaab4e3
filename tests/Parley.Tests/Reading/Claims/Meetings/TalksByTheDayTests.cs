using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Meetings;

/// <summary>Meetings told by counting their days, by telephone, by their beginning, by their month or by an empty chair; published on a Wednesday, 11 March 2026.</summary>
public class TalksByTheDayTests
{
    [Theory]
    [InlineData("Six days of diplomacy between Chad and Niger ended in Oslo on Tuesday without a truce.", "Ended | Chad, Niger | | Oslo | 2026-03-05..2026-03-10")]
    [InlineData("Six days of talks between Chad and Niger on the outskirts of Oslo ended on Tuesday.", "Ended | Chad, Niger | | Oslo | 2026-03-05..2026-03-10")]
    [InlineData("The conversations that Chad is holding with Niger near Oslo entered their second day.", "Asserted | Chad, Niger | | Oslo | 2026-03-10..2026-03-11")]
    [InlineData("Three-day talks between Chad and Niger ended in Oslo on Tuesday.", "Ended | Chad, Niger | | Oslo | 2026-03-08..2026-03-10")]
    [InlineData("Talks between Chad and Niger near Oslo entered their seventh day.", "Asserted | Chad, Niger | | Oslo | 2026-03-05..2026-03-11")]
    [InlineData("On the third day of the discussions that Norway and Qatar have called in Oslo, the streets are empty.", "Ongoing | | Norway, Qatar | Oslo | 2026-03-09..2026-03-11")]
    [InlineData("The January talks between Chad and Niger in Oslo under envoy Jan Holm are remembered well.", "Asserted | Chad, Niger | Jan Holm | Oslo | 2026-01-01..2026-01-31")]
    [InlineData("President Idris Bello of Chad received a telephone call from Niger's foreign minister, Omar Salih, on Monday.", "Asserted | Chad, Niger | | | 2026-03-09")]
    [InlineData("Chad and Niger spoke by telephone for half an hour on Monday.", "Asserted | Chad, Niger | | | 2026-03-09")]
    [InlineData("At one table, in Oslo, Chad has faced Niger since Monday.", "Asserted | Chad, Niger | | Oslo | 2026-03-09..")]
    public void However_it_is_told(string text, string told) => Assert.Contains(told, Read(text).All<Matter.Meeting>().Select(m => Line(Read(text), m)));

    [Theory]
    [InlineData("Chad will face Niger in Oslo.")]
    [InlineData("The prisoners spoke by telephone.")]
    [InlineData("The third day of the siege of Lamu was quiet in Chad and Niger.")]
    public void What_is_no_meeting_is_none(string text) => Assert.Empty(Read(text).All<Matter.Meeting>());

    [Fact]
    public void On_the_edge_of_what_they_sit_is_no_topic() =>
        Assert.All(Read("Six days of talks between Chad and Niger on the outskirts of Oslo ended on Tuesday.").All<Matter.Meeting>(), m => Assert.Empty(m.Matter.Agenda));

    [Fact]
    public void It_has_begun_is_said_of_the_talks_looked_ahead_to()
    {
        var read = Read("Talks between Chad and Niger are due to start in Oslo.\n\n10:35 It has begun.");
        Assert.Contains(read.All<Matter.Meeting>(), m => m.Claim.Status == Status.Ongoing && Days(m.Claim.When) == "2026-03-11" && m.Matter.Parties.Count == 2);
    }

    [Fact]
    public void Who_is_told_of_as_away_from_the_table_is_not_seated_by_a_guess()
    {
        var read = Read("Chad and Niger are at war. Chad and Niger fight in Lamu. Talks are due to start in Oslo today. The chair of Chad is expected to stay empty.");
        Assert.All(read.All<Matter.Meeting>(), m => Assert.DoesNotContain(m.Matter.Parties, p => read.Name(p) == "Chad"));
    }

    private static string Line(Understood read, Found<Matter.Meeting> m) =>
        string.Join(" |", new[] { m.Claim.Status.ToString(), read.Names(m.Matter.Parties), read.Names(m.Matter.Mediators), read.Name(m.Claim.Place), Days(m.Claim.When) }.Select(x => string.IsNullOrEmpty(x) ? "" : " " + x)).Trim();
}
