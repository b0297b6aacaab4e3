using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims;

/// <summary>Sentences whose words look like one thing and say another; each with all that is read from it, written by hand.</summary>
public class NearMissTests
{
    [Theory]
    [InlineData("Hamas no longer demands the lifting of sanctions.", "")]
    [InlineData("The rebels have dropped their demand for a ceasefire.", "")]
    [InlineData("Hamas vowed to resume attacks on government forces.", "Hamas threatens: to resume attacks on government forces")]
    [InlineData("Iran pledged to retaliate.", "Iran threatens: to retaliate")]
    [InlineData("Iran pledged to stop attacks.", "Iran offers: to stop attacks")]
    [InlineData("Hamas has not yet accepted the proposal.", "")]
    [InlineData("Hamas may accept the proposal.", "Hamas accepts: the proposal (possible)")]
    [InlineData("Hamas accepted the proposal.", "Hamas accepts: the proposal")]
    [InlineData("Hamas didn't accept the proposal.", "Hamas rejects: the proposal")]
    [InlineData("Hamas didn’t accept the proposal.", "Hamas rejects: the proposal")]
    [InlineData("The army withdrew from the town.", "")]
    [InlineData("Eritrea withdrew from the talks.", "Eritrea rejects: the talks")]
    [InlineData("Protesters blocked the road to the airport.", "")]
    [InlineData("Russia blocked the resolution.", "Russia rejects: the resolution")]
    [InlineData("Russia is willing to consider a ceasefire.", "Russia open: to consider a ceasefire")]
    [InlineData("Russia is willing to sign a ceasefire.", "Russia open: to sign a ceasefire")]
    [InlineData("Chile threatened Peru with sanctions.", "Chile threatens: sanctions")]
    [InlineData("\"We will not accept this plan,\" President Galuzin said.", "Galuzin rejects: We will not accept this plan")]
    [InlineData("Hamas will only sign if Israel withdraws its troops.", "Hamas demands: Israel withdraws its troops")]
    [InlineData("Israel said Hamas will not sign unless it is paid.", "Hamas demands: it is paid")]
    [InlineData("President Umerov doubts that Russia wants peace.", "Umerov doubts: Russia wants peace")]
    public void A_position_is_the_holder_s_as_it_stands(string text, string expected)
    {
        var read = Read(text);
        Assert.Equal(
            expected,
            string.Join("; ", read.All<Matter.Position>().Select(p =>
                $"{read.Name(p.Matter.Holder)} {p.Matter.Stance.ToString().ToLowerInvariant()}: {p.Matter.Content.Quote}{(p.Claim.Status == Status.Possible ? " (possible)" : "")}")));
    }

    [Theory]
    [InlineData("Diplomats doubt that the truce will hold.", "")]
    [InlineData("The truce holds.", "InForce")]
    [InlineData("The signing of the agreement has been delayed.", "Delayed")]
    [InlineData("The signing of the agreement was cancelled.", "")]
    [InlineData("The ceasefire took effect on Monday.", "InForce 2026-03-09")]
    [InlineData("The ceasefire will come into force on Monday.", "InForce 2026-03-16 (planned)")]
    [InlineData("The ceasefire would begin on Friday, the ministry said.", "InForce 2026-03-13 (planned)")]
    [InlineData("The ceasefire was extended by two weeks.", "Extended")]
    [InlineData("The rebels will sign if the army breaks the ceasefire.", "")]
    public void An_agreement_is_as_far_as_it_has_come(string text, string expected)
    {
        var all = Read(text).All<Matter.Agreement>().Select(a =>
            $"{a.Matter.State} {Days(a.Claim.When)}{(a.Claim.Status == Status.Planned ? " (planned)" : "")}".Trim());
        Assert.Equal(expected, string.Join("; ", all));
    }

    [Theory]
    [InlineData("Sudan accused the rebels of breaking the ceasefire.", "Sudan")]
    [InlineData("Sudan blamed Chad for breaking the ceasefire.", "Sudan")]
    public void What_one_side_accuses_another_of_is_told_by_the_one(string text, string source)
    {
        var read = Read(text);
        read.HasNo<Matter.Agreement>();
        Assert.Equal(source, read.Name(read.Only<Matter.Statement>().Matter.Speaker));
    }

    [Theory]
    [InlineData("The Kenyan delegation did not attend the talks in Nairobi.", "")]
    [InlineData("Russian and Ukrainian delegations failed to meet on Tuesday.", "Denied Russia, Ukraine")]
    [InlineData("Talks between Chad and the rebels began in Doha.", "Asserted Chad, the rebels")]
    [InlineData("Ukraine and Russia agreed to meet again in Geneva in May.", "Planned Ukraine, Russia")]
    [InlineData("Iran and the United States exchanged messages through Omani mediators.", "Asserted Iran, United States by Oman, indirect")]
    [InlineData("Egyptian mediators met the delegations of Israel and Hamas.", "Asserted Israel, Hamas by Egypt")]
    public void A_meeting_is_of_those_who_met(string text, string expected)
    {
        var read = Read(text);
        Assert.Equal(expected, string.Join("; ", read.All<Matter.Meeting>().Select(m =>
            $"{m.Claim.Status} {read.Names(m.Matter.Parties)}{(m.Matter.Mediators.Count > 0 ? $" by {read.Names(m.Matter.Mediators)}" : "")}"
            + (m.Matter.Format is MeetingFormat.Indirect ? ", indirect" : ""))));
    }

    [Fact]
    public void Meeting_for_the_first_time_in_years_is_no_first_round() =>
        Assert.Null(Read("Ukraine and Russia met in Geneva for the first time in years.").Only<Matter.Meeting>().Matter.Ordinal);

    [Theory]
    [InlineData("The Ukrainian team will be headed by Rustem Umerov.", "Ukraine: Rustem Umerov")]
    [InlineData("Rustem Umerov, the secretary of the National Security Council, will head the Ukrainian delegation.", "Ukraine: Rustem Umerov")]
    [InlineData("Kenya sent a delegation led by Moussa Faki to the talks in Doha.", "Kenya: Moussa Faki")]
    [InlineData("The Russian delegation includes Boris Fomin and Orlov but not Galuzin.", "Russia: with Boris Fomin, Orlov without Galuzin")]
    public void A_delegation_keeps_its_head_and_its_members(string text, string expected)
    {
        var read = Read(text);
        var team = read.Only<Matter.Delegation>().Matter;
        var members = team.Members.Count + team.Absent.Count == 0 ? "" : $"with {read.Names(team.Members)} without {read.Names(team.Absent)}";
        Assert.Equal(expected, $"{read.Name(team.Party)}: {read.Name(team.Head)}{members}");
    }

    [Fact]
    public void Who_stays_away_is_not_there() => Assert.Equal(Status.Refused, Read("Hamas stayed away from the talks in Doha.").Only<Matter.Presence>().Claim.Status);

    [Fact]
    public void Tear_gas_is_fired_at_somebody()
    {
        var incident = Read("Police fired tear gas at protesters in Khartoum.").Only<Matter.Incident>().Matter;
        Assert.Equal("protesters", incident.Target?.Text);
        Assert.Equal("tear gas", incident.Weapon?.Quote);
    }

    [Fact]
    public void The_dead_and_the_wounded_of_one_attack_are_one_incident() =>
        Assert.Equal([12, 30], Read("Shelling killed 12 people and wounded 30 in Donetsk on Monday.").Only<Matter.Incident>().Matter.Counts.Select(c => (int)c.Value!));

    [Fact]
    public void A_bare_surname_of_two_people_is_neither_of_them() =>
        Assert.Equal("Petrov", Read("Ivan Petrov and Oleg Petrov arrived in Geneva. Petrov said he was tired.").Entity("Petrov").Name);

    [Fact]
    public void She_is_neither_of_two_who_met()
    {
        var read = Read("Ana Ruiz and Tomas Vega met in Lima on Monday. She said the talks were useful.");
        Assert.Equal("She", read.Name(read.Only<Matter.Outlook>().Matter.Holder));
    }

    [Fact]
    public void A_European_diplomat_does_not_speak_for_the_European_Union() =>
        Assert.DoesNotContain(Read("A European diplomat said the talks would resume in May.").Result.Entities, e => e.Name == "European Union");

    [Fact]
    public void Whom_an_outlet_cites_is_nearer_to_what_is_said()
    {
        var read = Read("TASS, citing spokesman Dmitry Peskov, reported that the talks would be held in Geneva.");
        Assert.Equal("Dmitry Peskov < TASS", read.Chain(read.Only<Matter.Meeting>().Claim));
    }

    [Theory]
    [InlineData("Maria Lopez was appointed special envoy for Sudan.", "special envoy for Sudan")]
    public void Whoever_is_appointed_holds_the_office(string text, string title) =>
        Assert.Contains(Read(text).All<Matter.Role>(), r => r.Matter.Title.Quote == title);

    [Theory]
    [InlineData("Hopes are low for the talks in Geneva.")]
    [InlineData("Diplomats expect little progress in the talks.")]
    [InlineData("Few diplomats expect a breakthrough.")]
    [InlineData("Few of those present expect a breakthrough.")]
    public void Low_hopes_are_an_outlook(string text) => Assert.Equal(Direction.Doubtful, Read(text).Only<Matter.Outlook>().Matter.Direction);
}
