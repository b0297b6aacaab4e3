using Parley.App.Drafts;
using Parley.Collation;
using Parley.Collation.Drafting;
using Parley.Collation.Drafts;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Drafts;

public class DrafterTests
{
    [Fact]
    public void Parties_are_the_sides_with_positions_and_who_mediates_is_none()
    {
        var draft = Story.Draft(Alpha().Says("Northland", Stance.Demands, "the Vale district back", "Southland").Says("Southland", Stance.Rejects, "the gas pipeline")
            .Says("Westland", Stance.Proposes, "an observer mission"));
        Assert.Equal(["northland", "southland"], draft.Parties.Select(p => p.Id.Value));
        Assert.Equal("Westland", Assert.Single(draft.Mediators).Who.Name);
        Assert.Contains(draft.Issues, q => q.Choices.Select(c => c.Id.Value).SequenceEqual(["none", "observer mission"]));
    }

    [Fact]
    public void Plans_for_the_same_land_are_options_of_one_question()
    {
        var draft = Story.Draft(Alpha().Says("Northland", Stance.Demands, "that Southland cede the Vale district", "Southland")
            .Says("Westland", Stance.Proposes, "a free trade zone there").Says("Southland", Stance.Doubts, "the free trade zone"));
        var question = Assert.Single(draft.Issues);
        Assert.Equal("Vale district", question.Id.Value);
        Assert.Equal(["as now", "Southland to cede the Vale district", "free trade zone"], question.Choices.Select(c => c.Id.Value));
        Assert.Contains("points back to the place named just before it", question.Because, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a free trade zone in Port Amber")]
    [InlineData("a ceasefire in the Vale district")]
    public void What_is_not_surely_the_same_question_stays_its_own(string proposal)
    {
        var draft = Story.Draft(Alpha().Says("Northland", Stance.Demands, "that Southland cede the Vale district", "Southland")
            .Says("Southland", Stance.Proposes, proposal));
        Assert.Equal(2, draft.Issues.Count);
    }

    [Theory]
    [InlineData("security guarantees for 15 years", "security guarantees for 30 years")]
    [InlineData("a land fund for peasants", "peasant reserves")]
    [InlineData("tariffs on steel", "an end to tariffs on steel")]
    [InlineData("unarmed military observers in Amber", "unarmed military observers in Beryl")]
    public void Words_that_differ_in_a_number_a_name_a_noun_or_an_undoing_are_two_options(string one, string other)
    {
        var draft = Story.Draft(Alpha().Says("Northland", Stance.Proposes, one).Says("Southland", Stance.Proposes, other));
        var question = Assert.Single(draft.Issues);
        Assert.Equal(3, question.Choices.Count);
        Assert.Equal("none", question.Choices[0].Id.Value);
        Assert.True(question.Choices[0].Added);
    }

    [Fact]
    public void What_fits_several_options_is_left_out()
    {
        var draft = Story.Draft(Alpha().Says("Northland", Stance.Proposes, "security guarantees for 15 years").Says("Westland", Stance.Proposes, "security guarantees for 30 years")
            .Says("Southland", Stance.Accepts, "security guarantees").Says("Southland", Stance.Rejects, "the pipeline"));
        var left = Assert.Single(draft.LeftOut);
        Assert.Equal(Stance.Accepts, left.Point.Stance);
        Assert.Contains("several options", left.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaving_things_as_they_are_is_called_by_what_is_asked()
    {
        var draft = Story.Draft(Alpha().Says("Northland", Stance.Demands, "that Southland hold elections", "Southland").Says("Southland", Stance.Demands, "an arms embargo"));
        Assert.Equal(["as now", "none"], draft.Issues.Select(q => q.Choices[0].Id.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Stance.Demands, "[80, 100]")]
    [InlineData(Stance.Proposes, "[70, 100]")]
    [InlineData(Stance.Supports, "[70, 100]")]
    [InlineData(Stance.Accepts, "[50, 100]")]
    [InlineData(Stance.Offers, "[40, 90]")]
    [InlineData(Stance.Open, "[40, 80]")]
    [InlineData(Stance.Doubts, "[10, 50]")]
    [InlineData(Stance.Rejects, "[0, 20]")]
    public void A_stance_gives_its_range_and_silence_the_whole_scale(Stance stance, string range)
    {
        var draft = Story.Draft(Alpha().Says("Northland", stance, "an arms embargo").Says("Southland", Stance.Rejects, "the pipeline"));
        Assert.Equal(range, Of(draft, "northland", "arms embargo").Range.ToString());
        var silent = Of(draft, "southland", "arms embargo");
        Assert.Equal("[0, 100]", silent.Range.ToString());
        Assert.True(silent.IsOpen);
    }

    [Fact]
    public void Who_demands_a_change_is_half_content_at_most_with_things_as_they_are_and_who_rejects_all_not_the_least()
    {
        var draft = Story.Draft(Alpha().Says("Northland", Stance.Demands, "an arms embargo").Says("Southland", Stance.Rejects, "an arms embargo"));
        Assert.Equal("[0, 50]", Of(draft, "northland", "none").Range.ToString());
        Assert.Equal("[30, 100]", Of(draft, "southland", "none").Range.ToString());
        Assert.NotEmpty(Of(draft, "southland", "none").By);
    }

    [Fact]
    public void What_is_demanded_of_a_party_that_has_not_answered_is_half_way_for_it_at_most_and_is_listed_as_unsaid()
    {
        var draft = Story.Draft(Alpha().Says("Northland", Stance.Demands, "an arms embargo", toward: "Southland").Says("Southland", Stance.Rejects, "the pipeline"));
        var asked = Of(draft, "southland", "arms embargo");
        Assert.Equal("[0, 50]", asked.Range.ToString());
        Assert.StartsWith("Northland demands it of Southland, whose answer was not read here.", asked.Why, StringComparison.Ordinal);
        Assert.Single(asked.By);
        Assert.Contains("arms embargo: what Southland would make of it", DraftYaml.Write(draft), StringComparison.Ordinal);

        var answered = Story.Draft(Alpha().Says("Northland", Stance.Demands, "an arms embargo", toward: "Southland").Says("Southland", Stance.Accepts, "an arms embargo"));
        Assert.Equal("[50, 100]", Of(answered, "southland", "arms embargo").Range.ToString());
    }

    [Fact]
    public void Stances_that_go_together_widen_the_range()
    {
        var draft = Story.Draft(Alpha().Says("Northland", Stance.Doubts, "an arms embargo").Says("Southland", Stance.Demands, "an arms embargo"), Beta().Says("Northland", Stance.Open, "an arms embargo"));
        var standing = Of(draft, "northland", "arms embargo");
        Assert.Equal("[10, 80]", standing.Range.ToString());
        Assert.StartsWith("Northland doubts it and is open to it. Such stances go together", standing.Why, StringComparison.Ordinal);
        Assert.Equal(2, standing.By.Count);
    }

    [Fact]
    public void What_is_newer_takes_the_place_of_what_cannot_be_held_with_it()
    {
        var draft = Story.Draft(Alpha().Says("Northland", Stance.Rejects, "an arms embargo").Says("Southland", Stance.Demands, "an arms embargo"), Beta().Says("Northland", Stance.Accepts, "an arms embargo"));
        var standing = Of(draft, "northland", "arms embargo");
        Assert.Equal("[50, 100]", standing.Range.ToString());
        Assert.Contains("Before, it was reported to reject it; what is newer counts.", standing.Why, StringComparison.Ordinal);
        Assert.Equal(2, standing.By.Count);
    }

    [Fact]
    public void Accounts_of_one_day_that_contradict_each_other_both_count()
    {
        var draft = Story.Draft(Alpha().Says("Northland", Stance.Rejects, "an arms embargo").Says("Southland", Stance.Demands, "an arms embargo"),
            new Story("gamma", "2026-03-02", "Gamma").Says("Northland", Stance.Accepts, "an arms embargo"));
        var standing = Of(draft, "northland", "arms embargo");
        Assert.Equal("[0, 100]", standing.Range.ToString());
        Assert.Contains("The accounts differ", standing.Why, StringComparison.Ordinal);
        Assert.False(standing.IsOpen);
    }

    [Fact]
    public void What_only_another_side_tells_of_a_party_counts_with_a_wider_range()
    {
        var draft = Story.Draft(Alpha().Says("Northland", Stance.Doubts, "an arms embargo", by: ["Southland"]).Says("Southland", Stance.Demands, "an arms embargo"));
        var standing = Of(draft, "northland", "arms embargo");
        Assert.Equal("[0, 70]", standing.Range.ToString());
        Assert.Contains("told by Southland, not by Northland itself", standing.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void An_offer_to_talk_about_something_is_openness_to_it()
    {
        var draft = Story.Draft(Alpha().Says("Northland", Stance.Offers, "to discuss an arms embargo").Says("Southland", Stance.Demands, "an arms embargo"));
        Assert.Equal("[40, 80]", Of(draft, "northland", "arms embargo").Range.ToString());
    }

    [Fact]
    public void Words_that_point_back_count_for_what_the_words_before_them_name_even_if_these_are_no_position()
    {
        var draft = Story.Draft(Alpha().Says("Westland", Stance.Proposes, "a customs union").Says("Southland", Stance.Proposes, "an arms embargo")
            .Expects("Northland", "little of a customs union").Says("Northland", Stance.Open, "the idea"));
        Assert.Equal("[40, 80]", Of(draft, "northland", "customs union").Range.ToString());
        Assert.True(Of(draft, "northland", "arms embargo").IsOpen);
    }

    [Fact]
    public void An_answer_to_a_plan_of_several_parts_is_no_answer_to_one_of_them()
    {
        var draft = Story.Draft(Alpha().Says("Westland", Stance.Proposes, "a customs union and an arms embargo", parts: ["a customs union", "an arms embargo"])
            .Says("Northland", Stance.Rejects, "the plan").Says("Southland", Stance.Accepts, "a customs union").Says("Northland", Stance.Accepts, "a customs union"));
        Assert.Contains(draft.LeftOut, l => l.Point.Stance == Stance.Rejects && l.Why.Contains("several parts", StringComparison.Ordinal));
        Assert.Equal("[50, 100]", Of(draft, "northland", "customs union").Range.ToString());
    }

    [Theory]
    [InlineData("Northland", Stance.Threatens, "to close the border", "a threat")]
    [InlineData("Northland", Stance.Accepts, "direct talks", "talks or a deal as such")]
    [InlineData("Ada North", Stance.Rejects, "an arms embargo", "for which side Ada North speaks")]
    [InlineData("Eastland", Stance.Demands, "an arms embargo", "at no meeting")]
    public void What_has_no_place_is_listed_with_the_reason(string holder, Stance stance, string content, string why)
    {
        var draft = Story.Draft(Alpha().Says(holder, stance, content).Says("Northland", Stance.Demands, "a customs union").Says("Southland", Stance.Rejects, "a customs union"));
        Assert.Contains(why, Assert.Single(draft.LeftOut).Why, StringComparison.Ordinal);
        Assert.Single(draft.Issues);
    }

    [Fact]
    public void A_plan_of_a_side_that_is_not_at_the_talks_is_on_the_table_all_the_same()
    {
        var draft = Story.Draft(Alpha().Says("Eastland", Stance.Proposes, "an arms embargo").Says("Northland", Stance.Demands, "a customs union").Says("Southland", Stance.Rejects, "a customs union"));
        Assert.Equal(2, draft.Issues.Count);
        Assert.Equal(2, draft.Parties.Count);
        Assert.Empty(draft.LeftOut);
    }

    [Fact]
    public void A_refusal_without_a_way_back_is_a_red_line_if_two_sources_tell_of_it()
    {
        var one = Alpha().Says("Northland", Stance.Rejects, "an arms embargo", verb: "will never accept").Says("Southland", Stance.Demands, "an arms embargo");
        var suggested = Assert.Single(Story.Draft(one).RedLines);
        Assert.False(suggested.Taken);
        var draft = Story.Draft(one, Beta().Says("Northland", Stance.Rejects, "an arms embargo", verb: "will under no circumstances accept"));
        Assert.True(Assert.Single(draft.RedLines).Taken);
        Assert.Single(draft.Scenario.Parties[0].Preferences.RedLines);
    }

    [Fact]
    public void Two_outlets_with_the_news_of_one_agency_are_one_source()
    {
        var draft = Story.Draft(Alpha().Says("Northland", Stance.Rejects, "an arms embargo", verb: "will never accept", by: ["Newsline"]).Says("Southland", Stance.Demands, "an arms embargo"),
            Beta().Says("Northland", Stance.Rejects, "an arms embargo", verb: "will never accept", by: ["Newsline"]));
        Assert.False(Assert.Single(draft.RedLines).Taken);
        Assert.Empty(draft.Scenario.Parties[0].Preferences.RedLines);
    }

    [Fact]
    public void A_refusal_taken_back_later_is_no_red_line()
    {
        var draft = Story.Draft(Alpha().Says("Northland", Stance.Rejects, "an arms embargo", verb: "will never accept").Says("Southland", Stance.Demands, "an arms embargo"),
            Beta().Says("Northland", Stance.Open, "an arms embargo"));
        Assert.Empty(draft.RedLines);
    }

    [Fact]
    public void One_party_alone_gives_no_draft()
    {
        var drafted = Drafter.Draft(Story.Talks(Alpha().Says("Northland", Stance.Demands, "an arms embargo").Says("Westland", Stance.Proposes, "a customs union")));
        var problem = Assert.IsType<Drafted.Nothing>(drafted).Problem;
        Assert.Equal("D020", problem.Code);
        Assert.Contains("only Northland", problem.Message, StringComparison.Ordinal);
        Assert.IsType<Drafted.Nothing>(Drafter.Draft(Story.Talks()));
    }

    [Fact]
    public void A_body_that_sits_at_a_meeting_is_a_side_like_any_other()
    {
        var t = new Telling("alpha", "Northland met the Highland Front. The Highland Front rejects an arms embargo. Northland demands an arms embargo.").Party("Northland", null).Body("the Highland Front", null);
        t.Meeting("Northland met the Highland Front", Status.Asserted, ["Northland", "the Highland Front"])
            .Position("Highland Front rejects an arms embargo", "the Highland Front", Stance.Rejects, "an arms embargo")
            .Position("Northland demands an arms embargo", "Northland", Stance.Demands, "an arms embargo");
        var draft = Assert.IsType<Drafted.Model>(Drafter.Draft(Collator.Collate([t.Reading]))).Draft;
        Assert.Equal(["northland", "highland-front"], draft.Parties.Select(p => p.Id.Value));
    }

    [Fact]
    public void Who_asks_for_parties_by_name_gets_them_whoever_mediates()
    {
        var talks = Story.Talks(Alpha().Says("Northland", Stance.Demands, "an arms embargo").Says("Westland", Stance.Rejects, "an arms embargo").Says("Southland", Stance.Demands, "a customs union"));
        var draft = Assert.IsType<Drafted.Model>(Drafter.Draft(talks, ["westland", "NORTHERN"])).Draft;
        Assert.Equal(["northland", "westland"], draft.Parties.Select(p => p.Id.Value));
        Assert.Empty(draft.Mediators);
        var problem = Assert.IsType<Drafted.Nothing>(Drafter.Draft(talks, ["Northland", "Atlantis"])).Problem;
        Assert.Equal("D021", problem.Code);
        Assert.Contains("No side called Atlantis", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_ranges_stands_in_the_reference_as_it_is()
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "reference", "model.md"));
        Assert.All(StanceRanges.Table, r => Assert.Contains($"| {Word.Of(r.Stance)} | [{r.Low}, {r.High}] | {r.Because} |", page, StringComparison.Ordinal));
        Assert.Equal(Enum.GetValues<Stance>().Except([Stance.Threatens]).Order(), StanceRanges.Table.Select(r => r.Stance).Order());
    }

    [Fact]
    public void The_draft_of_three_reports_is_as_approved() =>
        Golden.Matches(DraftYaml.Write(Drafter.Draft(Collator.Collate(Geneva.All())).Match(m => m.Draft, _ => throw new InvalidOperationException())), "geneva.yaml");

    private static Story Alpha() => new("alpha", "2026-03-02", "Alpha");

    private static Story Beta() => new("beta", "2026-03-05", "Beta");

    private static Valuation Of(Draft draft, string party, string option) => draft.Valuations.Single(s => s.Party.Value == party && s.Option.Value == option);

    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
