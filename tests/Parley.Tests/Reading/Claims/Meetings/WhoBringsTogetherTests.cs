using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Meetings;

/// <summary>Who calls others to talks or helps them along is no side of them, and the sides are those who sit there.</summary>
public class WhoBringsTogetherTests
{
    [Theory]
    [InlineData("Norway's envoy hosted talks between Chad and Niger in Oslo.", "Chad, Niger", "Norway")]
    [InlineData("The United Nations convened talks between Chad and Niger in Lome on Monday.", "Chad, Niger", "United Nations")]
    [InlineData("Chad and Niger opened talks on Monday, with mediators from Norway.", "Chad, Niger", "Norway")]
    [InlineData("Chad and Niger opened talks, with OAS mediators urging them to agree on a truce.", "Chad, Niger", "Organization of American States")]
    [InlineData("The leaders of Chad and Niger met in Lome, with Anna Keller acting as mediator.", "Chad, Niger", "Anna Keller")]
    [InlineData("Chad and Niger held discussions in Suva at the invitation of Fijian Prime Minister Ana Vula.", "Chad, Niger", "Ana Vula")]
    [InlineData("Chad convened talks with Niger in Lome on Monday.", "Niger, Chad", "")]
    [InlineData("Chad opened talks with envoys from Norway.", "Norway, Chad", "")]
    public void Mediates(string text, string parties, string mediators)
    {
        var read = Read(text);
        var meeting = read.Only<Matter.Meeting>().Matter;
        Assert.Equal(parties, read.Names(meeting.Parties));
        Assert.Equal(mediators, read.Names(meeting.Mediators));
    }

    [Fact]
    public void And_who_presses_the_sides_meanwhile_is_none_of_them()
    {
        var read = Read("Chad and Niger resumed negotiations on Monday, with envoys from Norway pressing them to free prisoners.");
        Assert.Equal("Chad, Niger", read.Names(read.Only<Matter.Meeting>().Matter.Parties));
    }

    [Theory]
    [InlineData("Secretary of State Anna Keller spoke with Kenyan Foreign Minister Ana Vula and AU envoy Kofi Mensah yesterday, the department said.", "Anna Keller, Ana Vula, Kofi Mensah")]
    [InlineData("In Lima, the envoys on May 12 met minister Raul Soto.", "Raul Soto")]
    public void Everybody_named_took_part(string text, string people)
    {
        var read = Read(text);
        Assert.Equal(people, read.Names(read.Only<Matter.Meeting>().Matter.Participants));
    }

    [Fact]
    public void The_six_of_six_party_talks_are_those_whom_words_seat_there()
    {
        var read = Read("Six-nation talks on the dam have been stalled since November. Chad told Niger that it would not come. Niger said the talks should resume.");
        Assert.Empty(read.All<Matter.Meeting>()[0].Matter.Parties);
        read = Read("The four-nation talks on the dam may resume in June. Chad, Niger, Mali and Togo held talks in Lome in May.");
        Assert.Equal("Chad, Niger, Mali, Togo", read.Names(read.All<Matter.Meeting>()[0].Matter.Parties));
    }

    [Fact]
    public void This_meeting_is_none_that_a_later_paragraph_tells_of()
    {
        var read = Read("She is convening this meeting following consultations.\n\nThe aim was to help the talks between Chad and Niger that began in Lima in May 2023.");
        Assert.All(read.All<Matter.Meeting>().Where(m => m.Claim.Status is Status.Ongoing), m => Assert.Null(m.Claim.Place));
    }

    [Theory]
    [InlineData("The envoys paid a visit to the president of Chad, Anna Keller.", "Asserted")]
    [InlineData("Norwegian envoy Ivo Brandt flew to Lome to discuss a truce with Chadian minister Anna Keller.", "Planned")]
    [InlineData("Talks between Chad and Niger had to be suspended on Monday because of the storm.", "Postponed")]
    [InlineData("The full meetings between Chad and Niger are likely to begin by Saturday.", "Planned")]
    public void A_meeting_is_told_in_other_words(string text, string status) => Assert.Equal(status, Read(text).Only<Matter.Meeting>().Claim.Status.ToString());

    [Theory]
    [InlineData("Chad and Niger held talks in Lome on Monday. It was the third round of talks since May.", 3)]
    [InlineData("The ministers of Chad and Niger met in Lome on Monday. This was the fourth meeting of the two ministers.", 4)]
    public void Which_round_it_was_may_be_told_next(string text, int ordinal) => Assert.Equal(ordinal, Read(text).All<Matter.Meeting>()[0].Matter.Ordinal);

    [Theory]
    [InlineData("Chad and Niger met in Lome Thursday, for talks.", "Lome", "2026-03-05")]
    [InlineData("Chad and Niger opened talks in the port of Lome Tuesday.", "the port of Lome", "2026-03-10")]
    public void A_town_before_a_weekday_is_a_town(string text, string place, string day)
    {
        var claim = Read(text).Only<Matter.Meeting>().Claim;
        Assert.Equal(place, claim.Place?.Text);
        Assert.Equal(day, Days(claim.When));
    }

    [Theory]
    [InlineData("The meeting between Chad and Niger in Lome lasted three hours.")]
    [InlineData("The leaders of Chad and Niger met for the first time since 2012.")]
    public void How_long_it_lasted_or_since_when_there_was_none_is_not_when(string text) => Assert.Null(Read(text).Only<Matter.Meeting>().Claim.When);
}
