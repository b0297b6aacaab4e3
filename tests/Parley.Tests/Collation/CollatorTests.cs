using Parley.Analysis.Collation;

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
        Assert.Equal("Taken as one meeting: the same round number; the same place; days that overlap or follow each other; the same parties, or some of them; a mediator in common; \"the talks\" named without a place, taken as those the report opens with.", Third.Basis.Because);
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
}
