using Parley.Collation;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;

namespace Parley.Tests.Collation;

public class CollatorTests
{
    private static readonly Talks Talks = Collator.Collate(Geneva.All());

    private static MeetingAccount Third => Assert.Single(Talks.Meetings, m => m.Rounds.Count > 0);

    [Fact]
    public void Brings_one_round_told_by_three_reports_together()
    {
        Assert.Equal(["alpine", "harbour", "lantern"], Third.Basis.By.Select(c => c.Report.Value).Distinct());
        Assert.Equal(3, Assert.Single(Third.Rounds).Value);
        Assert.Equal("Geneva", Assert.Single(Third.Places).Value.Name);
        Assert.Equal(["Ukraine", "Russia"], Third.Parties.Select(p => p.Value.Name));
        Assert.Equal("United States", Assert.Single(Third.Mediators).Value.Name);
        Assert.Equal("Taken as one meeting: the same round number; the same place; days that overlap or follow each other; the same parties, or some of them; named without all its parties, taken as those its report tells of.", Third.Basis.Because);
    }

    [Fact]
    public void Keeps_other_meetings_apart() =>
        Assert.Equal(["Istanbul", "Geneva", "Geneva", "Abu Dhabi"], Talks.Meetings.Select(m => m.Places[0].Value.Name));

    [Fact]
    public void Takes_talks_at_the_same_place_with_others_for_another_meeting()
    {
        var iran = Assert.Single(Talks.Meetings, m => m.Parties.Any(p => p.Value.Name == "Iran"));
        Assert.Equal(["harbour", "lantern"], iran.Basis.By.Select(c => c.Report.Value));
    }

    [Fact]
    public void Sets_two_heads_of_one_delegation_side_by_side()
    {
        var russia = Assert.Single(Talks.Delegations, d => d.Party.Name == "Russia" && d.Meeting == Third.Basis.Id);
        Assert.Equal(["Igor Kostyukov", "Vladimir Medinsky"], russia.Heads.Select(h => h.Value.Name));
        Assert.Equal(["alpine"], russia.Heads[0].By.Select(c => c.Report.Value));
        Assert.Equal(["harbour", "lantern"], russia.Heads[1].By.Select(c => c.Report.Value));
        Assert.Equal("Kirill Dmitriev", Assert.Single(russia.Absent).Value.Name);
        Assert.Equal("Igor Kostyukov", Assert.Single(russia.Members).Value.Name);
    }

    [Fact]
    public void Finds_the_meeting_of_a_team_by_its_place()
    {
        var past = Assert.Single(Talks.Delegations, d => d.Party.Name == "Russia" && d.Basis.By.Any(c => c.Claim.Place?.Text == "Abu Dhabi"));
        Assert.Equal(Assert.Single(Talks.Meetings, m => m.Places[0].Value.Name == "Abu Dhabi").Basis.Id, past.Meeting);
    }

    [Fact]
    public void Sets_rival_figures_side_by_side_and_adds_nothing_up()
    {
        var salvo = Assert.Single(Talks.Incidents, i => i.Figures.Count > 0);
        Assert.Equal(["drones", "guided bombs", "missiles"], salvo.Figures.Select(f => f.Of));
        Assert.Equal([1300, 1400], salvo.Figures[0].Counts.Select(c => c.Value.Value));
        Assert.Equal(["alpine", "lantern"], salvo.Figures[0].Counts[0].By.Select(c => c.Report.Value));
    }

    [Fact]
    public void Spelling_and_shortness_do_not_split_a_person()
    {
        var president = Assert.Single(Talks.Names, n => n.Name.Contains("Zelensk", StringComparison.Ordinal));
        Assert.Equal("Volodymyr Zelenskyy", president.Name);
        Assert.Equal(3, president.In.Count);
        Assert.Contains("Zelensky", president.Aliases);
    }

    [Fact]
    public void A_person_speaks_for_the_party_his_role_names()
    {
        var demand = Talks.Issues.Single(i => i.Track == Track.Territory);
        Assert.All(demand.Points, p => Assert.Equal("Russia", Assert.Single(p.Sides).Name));
        Assert.Equal(3, demand.Points.Count);
    }

    [Fact]
    public void An_answer_that_only_points_back_goes_with_what_it_points_to()
    {
        var zone = Talks.Issues.Single(i => i.Track == Track.Economic);
        Assert.Equal("the economic zone", zone.Words);
        Assert.Contains(zone.Points, p => p.Words == "it" && p.Stance == Stance.Open);
        Assert.Contains(zone.Points, p => p.Holder.Name == "neither side" && p.Sides.Select(s => s.Name).SequenceEqual(["Ukraine", "Russia"]));
    }

    [Fact]
    public void A_proposal_has_its_parts_and_its_answers()
    {
        var plan = Talks.Proposals.Single(p => p.By.Name == "United States");
        Assert.Equal([Stance.Proposes, Stance.Offers], plan.Stances.Select(s => s.Value));
        Assert.Equal(2, plan.Parts.Count);
        Assert.Equal([(Stance.Doubts, "Ukraine+Russia"), (Stance.Open, "Ukraine"), (Stance.Doubts, "Ukraine")],
            plan.Answers.Select(a => (a.Stance, string.Join('+', a.From.Select(f => f.Name)))));
    }

    [Fact]
    public void Chains_name_the_speaker_first_and_then_who_passed_it_on() =>
        Assert.Contains(Talks.Chains, c => c.Links.Select(l => l.Who.Name).SequenceEqual(["Dmitry Peskov", "Interfax"]) && c.Report.Value == "alpine");

    [Fact]
    public void An_unnamed_source_of_one_report_is_not_anothers()
    {
        static ReadingResult Official(string id)
        {
            var t = new Telling(id, $"Peace is near, a senior official said in {id}.");
            return t.Statement("Peace is near, a senior official said", "a senior official", "Peace is near", t.Said("a senior official")).Reading;
        }

        Assert.Equal(2, Collator.Collate([Official("one"), Official("two")]).Statements.Count);
    }

    [Fact]
    public void Two_ids_with_one_text_are_one_source()
    {
        var again = Geneva.Alpine() is var r ? r with { Report = new(new("copy"), r.Report.Text, r.Report.BodyStart, r.Report.Title, "Other Wire", null, r.Report.Published) } : null;
        var talks = Collator.Collate([Geneva.Alpine(), again!]);
        Assert.Equal(new Repeat(new("copy"), new("alpine")), Assert.Single(talks.Repeats));
        Assert.Single(talks.Reports);
    }

    [Fact]
    public void One_id_for_two_texts_is_refused() =>
        Assert.Throws<ArgumentException>(() => Collator.Collate([new Telling("a", "One.").Reading, new Telling("a", "Two.").Reading]));

    [Fact]
    public void A_surname_that_holds_a_position_is_the_persons_whatever_its_report_took_it_for()
    {
        var a = new Telling("a", "President Volodymyr Zelenskyy spoke.").Person("Volodymyr Zelenskyy").Reading;
        var t = new Telling("b", "Zelenskyy wants peace. Odesa was quiet.").Place("Zelenskyy").Place("Odesa");
        var talks = Collator.Collate([a, t.Position("Zelenskyy wants peace", "Zelenskyy", Stance.Demands, "peace").Reading]);
        Assert.Equal([EntityType.Person, EntityType.Place], talks.Names.Select(n => n.Type));
    }

    [Fact]
    public void An_offer_whose_words_only_point_back_is_an_answer_and_no_proposal()
    {
        var t = new Telling("a", "North proposes a customs union. South is ready to discuss it.").Party("North", "NN").Party("South", "SS");
        t.Position("North proposes a customs union", "North", Stance.Proposes, "a customs union");
        var proposal = Assert.Single(Collator.Collate([t.Position("South is ready to discuss it", "South", Stance.Offers, "to discuss it").Reading]).Proposals);
        Assert.Equal("South", Assert.Single(proposal.Answers).From[0].Name);
        Assert.True(proposal.Answers[0].PointsBack);
    }

    [Fact]
    public void Venues_that_differ_for_one_round_stand_side_by_side()
    {
        static ReadingResult Report(string id, string place)
        {
            var t = new Telling(id, $"North and South hold a second round in {place} on Tuesday.", published: "2026-02-17").Party("North", "NN").Party("South", "SS").Place(place);
            return t.Meeting($"North and South hold a second round in {place} on Tuesday", Status.Planned, ["North", "South"], round: 2, place: place, when: Telling.Day("on Tuesday", "2026-02-17")).Reading;
        }

        var meeting = Assert.Single(Collator.Collate([Report("a", "Geneva"), Report("b", "Vienna")]).Meetings);
        Assert.Equal(["Geneva", "Vienna"], meeting.Places.Select(p => p.Value.Name));
    }

    [Fact]
    public void A_round_planned_after_the_other_ended_is_another_meeting()
    {
        var t = new Telling("a", "Talks in Oslo ended on 1 March. New talks in Oslo are planned.", published: "2026-03-10").Place("Oslo");
        t.Meeting("Talks in Oslo ended on 1 March", Status.Ended, place: "Oslo", when: Telling.Day("on 1 March", "2026-03-01"));
        Assert.Equal(2, Collator.Collate([t.Meeting("New talks in Oslo are planned", Status.Planned, place: "Oslo").Reading]).Meetings.Count);
    }

    [Theory]
    [InlineData("The full talks are expected to begin by Friday", 2)]
    [InlineData("The talks are to conclude by Friday", 1)]
    public void Talks_that_were_held_and_those_to_begin_by_a_later_day_are_two(string words, int meetings)
    {
        var t = new Telling("a", $"North and South met in Oslo on Monday. {words}.", "a", "2026-02-19").Party("North", "NO").Party("South", "SO").Place("Oslo")
            .Meeting("North and South met in Oslo on Monday", Status.Asserted, ["North", "South"], place: "Oslo", when: Telling.Day("on Monday", "2026-02-16"))
            .Meeting(words, Status.Planned, ["North", "South"], place: "Oslo", when: Telling.Days("by Friday", null, "2026-02-20", Grain.Day));
        Assert.Equal(meetings, Collator.Collate([t.Reading]).Meetings.Count);
    }

    [Fact]
    public void A_refusal_to_meet_is_not_the_meeting_refused()
    {
        var t = new Telling("a", "They met in Oslo. They refused to meet in Oslo.").Place("Oslo");
        t.Meeting("They met in Oslo", Status.Asserted, place: "Oslo");
        Assert.Equal(2, Collator.Collate([t.Meeting("They refused to meet in Oslo", Status.Refused, place: "Oslo").Reading]).Meetings.Count);
    }
}
