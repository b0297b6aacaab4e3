using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Meetings;

/// <summary>Mentions of talks are tied to the talks that a report tells of.</summary>
public class TalksFollowedTests
{
    private const string Aside = """
        A third round of Omani-led negotiations between Chad and Niger began in Rome on Tuesday.

        Omani envoy Salim Harthi is also in Rome. He took part in separate negotiations with Peruvian officials on Tuesday morning.


        """;

    [Theory]
    [InlineData("The talks will cover borders and water.")]
    [InlineData("The discussions will cover borders and water.")]
    [InlineData("Tuesday's session covered borders and water.")]
    [InlineData("The sides are set to discuss borders and water.")]
    [InlineData("The talks in Rome will include two tracks, including borders and water.")]
    public void An_aside_on_other_talks_does_not_take_over_what_follows(string sentence)
    {
        var read = Read(Aside + sentence);
        var last = read.All<Matter.Meeting>()[^1];
        Assert.Equal("Chad, Niger", read.Names(last.Matter.Parties));
        Assert.Equal("Rome", read.Name(last.Claim.Place));
        Assert.Equal("Oman", read.Names(last.Matter.Mediators));
        Assert.Equal(3, last.Matter.Ordinal);
        Assert.Equal(2, last.Matter.Agenda.Count);
    }

    [Fact]
    public void An_aside_stays_between_its_own_sides()
    {
        var read = Read(Aside);
        Assert.Equal(["Chad, Niger", "Peru, Oman"], read.All<Matter.Meeting>().Select(m => read.Names(m.Matter.Parties)));
    }

    [Theory]
    [InlineData("Two previous rounds of meetings in Muscat brought no breakthrough. Those talks covered trade.", "Muscat")]
    [InlineData("An earlier round in Muscat produced no deal. That round focused on trade.", "Muscat")]
    public void Talks_pointed_back_at_are_those_told_of_last(string text, string place)
    {
        var read = Read(Aside + text);
        var last = read.All<Matter.Meeting>()[^1];
        Assert.Equal("Chad, Niger", read.Names(last.Matter.Parties));
        Assert.Equal(place, read.Name(last.Claim.Place));
        Assert.Null(last.Matter.Ordinal);
        Assert.Equal("trade", Assert.Single(last.Matter.Agenda).Quote);
    }

    [Fact]
    public void Within_the_paragraph_of_an_aside_the_talks_are_those_of_the_aside()
    {
        var read = Read("Chad and Niger held talks in Rome on Monday.\n\nPeru and Chile held separate talks in Oslo on Tuesday. The talks covered fishing.");
        var last = read.All<Matter.Meeting>()[^1];
        Assert.Equal("Peru, Chile", read.Names(last.Matter.Parties));
        Assert.Equal("Oslo", read.Name(last.Claim.Place));
    }

    [Fact]
    public void Talks_at_a_place_are_those_told_of_there()
    {
        var read = Read("Chad and Niger held talks in Rome on Monday.\n\nPeru and Chile held talks in Oslo on Tuesday.\n\nThe talks in Rome covered water.\n\nThe talks in Oslo covered fishing.");
        Assert.Equal(["Chad, Niger", "Peru, Chile", "Chad, Niger", "Peru, Chile"], read.All<Matter.Meeting>().Select(m => read.Names(m.Matter.Parties)));
    }

    [Fact]
    public void Two_times_at_one_place_stay_apart()
    {
        var read = Read("Chad held talks with Niger in Rome in May 2025. Chad also held talks with Niger in Rome in June 2022.");
        Assert.Equal(["2025-05-01..2025-05-31", "2022-06-01..2022-06-30"], read.All<Matter.Meeting>().Select(m => Days(m.Claim.When)));
    }

    [Theory]
    [InlineData("Talks between Chad and Niger opened in Rome on Tuesday. The talks are facilitated by Oman.")]
    [InlineData("Talks between Chad and Niger opened in Rome on Tuesday. The negotiations are mediated by Oman.")]
    [InlineData("Talks between Chad and Niger opened in Rome on Tuesday. The talks were hosted by Oman.")]
    public void What_is_said_of_a_meeting_later_holds_for_its_first_mention(string text)
    {
        var read = Read(text);
        Assert.Equal("Oman", read.Names(read.All<Matter.Meeting>()[0].Matter.Mediators));
    }

    [Theory]
    [InlineData("Chad and Niger held talks in Rome on Monday. Peru is planning separate talks in Oslo.")]
    [InlineData("Chad and Niger held talks in Rome on Monday. Other talks were held in Oslo.")]
    public void What_cannot_be_tied_has_no_sides_rather_than_wrong_ones(string text)
    {
        var read = Read(text);
        Assert.All(read.All<Matter.Meeting>().Skip(1), m => Assert.True(m.Matter.Parties.Count < 2, read.ToString()));
    }

    [Theory]
    [InlineData("Chad and Niger held talks in Rome on Monday. The talks were held.", 1)]
    [InlineData("Chad and Niger held talks in Rome on Monday. Idris Bello attended the talks.", 1)]
    [InlineData("Chad and Niger held talks in Rome on Monday. The talks were held behind closed doors.", 1)]
    [InlineData("Chad and Niger held talks in Rome on Monday. The talks ended on Tuesday.", 2)]
    public void A_mention_that_says_nothing_new_makes_no_meeting_of_its_own(string text, int meetings) => Assert.Equal(meetings, Read(text).All<Matter.Meeting>().Count);

    [Theory]
    [InlineData("The warring sides of Chad resumed talks on Sunday. The talks between Chad and the Blue Front are held in Rome.")]
    [InlineData("The UN envoy wrapped up talks on Thursday, saying Chad and the Blue Front would meet again in May.")]
    [InlineData("A round of talks ended on Sunday. Oslo called for a truce. The talks between Chad and the Blue Front had begun on Friday.")]
    public void Sides_named_later_are_those_of_talks_told_of_before(string text)
    {
        var read = Read(text);
        Assert.Equal("Chad, Blue Front", read.Names(read.All<Matter.Meeting>()[0].Matter.Parties));
    }

    [Theory]
    [InlineData("Chad and Niger held talks in Rome on Monday. Chad also held talks with mill owners.")]
    [InlineData("Chad and Niger held talks in Rome on Monday. Chad also held talks with striking workers.")]
    public void Talks_with_people_unknown_are_not_those_with_others(string text) =>
        Assert.DoesNotContain(Read(text).All<Matter.Meeting>().Skip(1), m => Read(text).Names(m.Matter.Parties).Contains("Niger", StringComparison.Ordinal));

    [Theory]
    [InlineData("The sides are set to discuss more topics than at two previous rounds in Muscat.")]
    [InlineData("The sides will discuss a wider range of topics than two earlier rounds in Muscat.")]
    public void What_is_ahead_is_not_where_earlier_rounds_were(string sentence)
    {
        var read = Read(Aside + sentence);
        Assert.All(read.All<Matter.Meeting>().Where(m => m.Claim.Status == Status.Planned), m => Assert.Equal("Rome", read.Name(m.Claim.Place)));
    }

    [Fact]
    public void Talks_only_called_for_tell_whose_talks_are_meant()
    {
        var read = Read("Oslo urged talks between Chad and Niger in May. The talks began in Rome on Monday.");
        var meeting = read.Only<Matter.Meeting>();
        Assert.Equal("Chad, Niger", read.Names(meeting.Matter.Parties));
        Assert.Equal("2026-03-09", Days(meeting.Claim.When));
    }

    [Theory]
    [InlineData("A round of talks ended in Rome. Chad, Niger and Mali sent nobody. Chad, Niger and Mali stayed silent.")]
    [InlineData("A round of talks ended in Rome. Chad was pleased.")]
    public void No_sides_are_guessed_where_no_two_stand_out(string text) => Assert.Empty(Read(text).All<Matter.Meeting>()[0].Matter.Parties);

    [Theory]
    [InlineData("Talks between Chad and Niger opened in Rome on Tuesday and are to continue on Wednesday.", "2026-03-10|2026-03-11")]
    [InlineData("Talks between Chad and Niger began on Monday and ended on Tuesday.", "2026-03-09|2026-03-10")]
    [InlineData("Talks between Chad and Niger began on Monday and made progress.", "2026-03-09")]
    public void Each_day_that_is_told_of_has_its_claim(string text, string days) =>
        Assert.Equal(days, string.Join('|', Read(text).All<Matter.Meeting>().Select(m => Days(m.Claim.When))));

    [Theory]
    [InlineData("Chad and Niger each held separate meetings with Mali on Monday.")]
    [InlineData("Chad and Niger each held a meeting with Malian officials.")]
    public void Meetings_held_by_each_are_meetings_of_two(string text)
    {
        var read = Read(text);
        Assert.Equal([2, 2], read.All<Matter.Meeting>().Select(m => m.Matter.Parties.Count));
        Assert.All(read.All<Matter.Meeting>(), m => Assert.Contains("Mali", read.Names(m.Matter.Parties), StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_met_two_separately_had_two_meetings()
    {
        var read = Read("Norway met separately with Chad and Niger on Monday.");
        Assert.Equal(["Norway, Chad", "Norway, Niger"], read.All<Matter.Meeting>().Select(m => read.Names(m.Matter.Parties)));
    }

    [Fact]
    public void Why_tells_where_the_sides_come_from()
    {
        var read = Read(Aside + "The talks will cover water.");
        Assert.EndsWith("; sides as in sentence 1", read.All<Matter.Meeting>()[^1].Claim.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Talks_of_others_in_a_paragraph_do_not_lend_their_place_to_the_main_ones()
    {
        var read = Read("Talks between Chad and Niger were suspended on Monday.\n\nPeru's foreign minister, Ana Duarte, held discussions on trade. The talks in Lima centred on tariffs.");
        Assert.Null(read.All<Matter.Meeting>()[0].Claim.Place);
        Assert.DoesNotContain(read.All<Matter.Meeting>(), m => m.Claim.Place is { } place && read.Name(place) == "Lima" && m.Matter.Parties.Count > 1);
    }

    [Theory]
    [InlineData("A Chadian official said that there had been no such meeting.")]
    [InlineData("A Chadian official said that no such meeting took place.")]
    public void No_such_meeting_is_said_and_denies_no_round(string denial)
    {
        var read = Read("Chad and Niger held a third round of talks in Oslo on Monday. The ministers of Chad and Niger met alone in Rome on Wednesday, a waiter said. " + denial);
        Assert.DoesNotContain(read.All<Matter.Meeting>(), m => m.Claim.Status is Status.Denied);
        read.Only<Matter.Statement>();
    }
}
