using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Meetings;

/// <summary>The many ways in which a report tells that talks are held; the texts were published on a Wednesday, 11 March 2026.</summary>
public class MeetingWordingTests
{
    [Theory]
    [InlineData("Talks between Chad and exiled rebels have made a slow start in Oslo on Monday.", "Asserted | Chad, exiled rebels | | Oslo | 2026-03-09")]
    [InlineData("Talks between Chad and Niger got off to a shaky start in Oslo on Monday.", "Asserted | Chad, Niger | | Oslo | 2026-03-09")]
    [InlineData("Talks between Chad and Niger took off in Oslo on Monday.", "Asserted | Chad, Niger | | Oslo | 2026-03-09")]
    [InlineData("Talks between Chad and Niger went into a third day on Tuesday.", "Asserted | Chad, Niger | | | 2026-03-08..2026-03-10")]
    [InlineData("Negotiators from Chad and Niger returned to the table in Oslo on Monday.", "Asserted | Chad, Niger | | Oslo | 2026-03-09")]
    [InlineData("Chad and Niger are back at the negotiating table in Oslo.", "Ongoing | Chad, Niger | | Oslo |")]
    [InlineData("Chad and Niger failed to agree on prisoners at talks in Oslo on Monday.", "Asserted | Chad, Niger | | Oslo | 2026-03-09")]
    [InlineData("The Oslo talks bring together Chad and Niger.", "Ongoing | Chad, Niger | | Oslo |")]
    [InlineData("The military committees of Chad and Niger met in Oslo on Monday.", "Asserted | Chad, Niger | | Oslo | 2026-03-09")]
    [InlineData("Talks between Chad and Niger aimed at ending the war are expected to start in Oslo in May.", "Planned | Chad, Niger | | Oslo | 2026-05-01..2026-05-31")]
    [InlineData("Chad's foreign minister, Idris Bello, met his counterpart from Niger in Oslo on Monday.", "Asserted | Chad, Niger | | Oslo | 2026-03-09")]
    public void However_it_is_worded(string text, string told) => Assert.Equal(told, Read(text).MeetingLine());

    [Theory]
    [InlineData("Chad and Niger met in Oslo on Monday for talks brokered by Norway.", "Asserted | Chad, Niger | Norway | Oslo | 2026-03-09")]
    [InlineData("Chad and Niger will resume their talks, mediated by Norway, on Friday in Bergen.", "Planned | Chad, Niger | Norway | Bergen | 2026-03-13")]
    [InlineData("Talks between Chad and Niger under former Kenyan President Daniel Otieno opened in Oslo on Monday.", "Asserted | Chad, Niger | Daniel Otieno | Oslo | 2026-03-09")]
    [InlineData("The U.N. envoy, Jan Holm, is shuttling between the delegations of Chad and Niger in Oslo.", "Ongoing | Chad, Niger | Jan Holm | Oslo |")]
    [InlineData("Norway's ministry, hosting the talks between Chad and Niger, said on Monday that they were useful.", "Ongoing | Chad, Niger | Norway's ministry | |")]
    public void With_whoever_mediates(string text, string told) => Assert.Equal(told, Read(text).MeetingLine());

    [Theory]
    [InlineData("Delegations from Chad and Niger sat down in Oslo on Monday for a second round of talks.")]
    [InlineData("Chad and Niger met in Oslo on Monday for the second round.")]
    public void What_they_met_for_tells_the_round(string text) => Assert.Equal(2, Read(text).Only<Matter.Meeting>().Matter.Ordinal);

    [Theory]
    [InlineData("The first two rounds of talks between Chad and Niger, in Lima in January and in Oslo in February, brought no deal.", "1 Lima 2026-01-01..2026-01-31", "2 Oslo 2026-02-01..2026-02-28")]
    [InlineData("The first two rounds between Chad and Niger, in Oslo on Jan. 23-24 and Feb. 4-5, brought no deal.", "1 Oslo 2026-01-23..2026-01-24", "2 Oslo 2026-02-04..2026-02-05")]
    [InlineData("Two rounds of talks between Chad and Niger, in Lima in January and in Oslo in February, brought no deal.", " Lima 2026-01-01..2026-01-31", " Oslo 2026-02-01..2026-02-28")]
    public void Rounds_told_in_one_breath_are_as_many_meetings(string text, params string[] rounds)
    {
        var read = Read(text);
        Assert.Equal(rounds, read.All<Matter.Meeting>().Select(m => $"{m.Matter.Ordinal} {read.Name(m.Claim.Place)} {Days(m.Claim.When)}"));
    }

    [Theory]
    [InlineData("Norway will host talks between Chad and Niger this week despite floods in Bergen on Sunday.")]
    [InlineData("Norway will host talks between Chad and Niger this week after clashes in Bergen.")]
    public void What_happened_elsewhere_is_not_where_they_meet(string text) => Assert.Null(Read(text).All<Matter.Meeting>()[0].Claim.Place);

    [Theory]
    [InlineData("It was the first meeting between Chad and Niger in five years.")]
    [InlineData("The talks in Oslo are the first formal meeting between Chad and Niger in five years.")]
    public void How_long_there_was_none_is_not_when(string text) => Assert.All(Read(text).All<Matter.Meeting>(), m => Assert.Null(m.Claim.When));

    [Fact]
    public void How_long_they_will_last_is_not_a_time_that_is_past() =>
        Assert.Null(Read("The talks between Chad and Niger are expected to last two days.").Only<Matter.Meeting>().Claim.When?.From);

    [Theory]
    [InlineData("The agenda of the Oslo talks between Chad and Niger includes prisoners, borders and trade.", "prisoners; borders; trade")]
    [InlineData("The first item on the agenda of the talks between Chad and Niger is the border.", "the border")]
    [InlineData("Prisoners and trade are on the agenda of the talks between Chad and Niger.", "Prisoners; trade")]
    public void The_agenda_is_told_item_by_item(string text, string agenda) =>
        Assert.Equal(agenda, string.Join("; ", Read(text).Only<Matter.Meeting>().Matter.Agenda.Select(a => a.Quote)));

    [Fact]
    public void All_who_are_listed_take_part()
    {
        var read = Read("The Oslo meeting includes Chad's president, Idris Bello, rebel leader Omar Tijani, former President Jean Kola and opposition leader Ali Sow.");
        Assert.Equal("Idris Bello, Omar Tijani, Jean Kola, Ali Sow", read.Names(read.Only<Matter.Meeting>().Matter.Participants));
    }

    [Fact]
    public void Face_to_face_is_direct() =>
        Assert.Equal(MeetingFormat.Direct, Read("The presidents of Chad and Niger held a face-to-face meeting in Oslo on Monday.").Only<Matter.Meeting>().Matter.Format);

    [Fact]
    public void How_long_a_round_takes_is_no_week_of_its_own() =>
        Assert.Null(Read("A second week-long round of talks between Chad and Niger has ended without a deal.").Only<Matter.Meeting>().Claim.When?.From);

    [Fact]
    public void All_of_a_list_mediate_where_the_verb_is_plural()
    {
        var read = Read("Delegations from Egypt, Qatar and the United States, which have been mediating talks between Chad and Niger, left on Monday.");
        Assert.Equal("Egypt, Qatar, United States", read.Names(read.All<Matter.Meeting>()[0].Matter.Mediators));
    }

    [Fact]
    public void When_talks_might_resume_tells_of_none() => Read("No date was given for when the talks between Chad and Niger might resume.").HasNo<Matter.Meeting>();

    [Theory]
    [InlineData("Selim Aktan held separate talks with Chad and Niger on Monday.")]
    [InlineData("Selim Aktan met separately with Chad and Niger on Monday.")]
    [InlineData("Selim Aktan had separate meetings with the leaders of Chad and Niger on Monday.")]
    public void Separate_meetings_are_as_many_and_none_between_the_others(string text)
    {
        var read = Read(text);
        Assert.Equal(["Chad, Selim Aktan", "Niger, Selim Aktan"], read.All<Matter.Meeting>().Select(m => string.Join(", ", m.Matter.Parties.Select(read.Name).Order())));
    }
}
