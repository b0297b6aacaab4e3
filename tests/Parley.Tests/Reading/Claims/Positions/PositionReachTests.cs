using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Positions;

/// <summary>How much of a sentence is what a side wants: what would turn the sense stays in, what the report adds stays out.</summary>
public class PositionReachTests
{
    [Theory]
    [InlineData("Malawi rejects a ceasefire before the question of the lake is settled.", Stance.Rejects, "a ceasefire before the question of the lake is settled")]
    [InlineData("Malawi opposed new talks until the border posts reopened.", Stance.Rejects, "new talks until the border posts reopened")]
    [InlineData("Peru demands guarantees for at least ten years.", Stance.Demands, "guarantees for at least ten years")]
    [InlineData("Peru proposes a truce on ferry ports.", Stance.Proposes, "a truce on ferry ports")]
    [InlineData("Peru accepted a truce on Monday.", Stance.Accepts, "a truce")]
    [InlineData("Peru demanded a pause in May, without naming a place.", Stance.Demands, "a pause")]
    [InlineData("Chad voiced its support for the creation of a river council to help calm the valley.", Stance.Supports, "the creation of a river council")]
    [InlineData("Chad is willing to keep talking.", Stance.Open, "to keep talking")]
    public void Keeps_what_would_turn_the_sense(string text, Stance stance, string content)
    {
        var position = Read(text).Only<Matter.Position>().Matter;
        Assert.Equal(stance, position.Stance);
        Assert.StartsWith(content, position.Content.Quote, StringComparison.Ordinal);
        Assert.True(position.Content.Quote.Length <= content.Length + " in the valley".Length, position.Content.Quote);
    }

    [Theory]
    [InlineData("Peru demanded a customs pact, which would please its traders.", Stance.Demands, "a customs pact")]
    [InlineData("The traders renewed their call for the arbiter to name a date, a step likely to end the dispute.", Stance.Demands, "the arbiter to name a date")]
    [InlineData("Chad said it would not renew the truce.", Stance.Rejects, "renew the truce")]
    [InlineData("The Blue Front has vowed never to disband until its chiefs are freed.", Stance.Rejects, "disband until its chiefs are freed")]
    [InlineData("Peru handed over a list of sailors Lima wants Santiago to return to Peru, chief of staff Ana Ruiz said.", Stance.Demands, "sailors Lima wants Santiago to return to Peru")]
    public void Says_what_is_wanted_whole_and_without_what_the_report_adds(string text, Stance stance, string content)
    {
        var position = Read(text).Only<Matter.Position>().Matter;
        Assert.Equal((stance, content), (position.Stance, position.Content.Quote));
    }

    [Theory]
    [InlineData("Chad wanted to help with the rescue.")]
    [InlineData("Chad would like to see an accord signed.")]
    public void Good_offices_demand_nothing(string text) => Read(text).HasNo<Matter.Position>();

    [Fact]
    public void What_a_state_wants_returned_goes_nowhere_itself() =>
        Read("Peru handed over a list of sailors Lima wants Santiago to return to Peru.").HasNo<Matter.Presence>();

    [Fact]
    public void How_long_something_is_to_last_is_not_when_it_was_wanted() =>
        Assert.Null(Read("Peru demands guarantees for at least ten years.").Only<Matter.Position>().Claim.When);

    [Fact]
    public void Who_refuses_to_do_so_refuses_what_was_demanded()
    {
        var read = Read("Peru demands that the pass be reopened, but Chile refuses to do so.");
        Assert.Equal(["Peru Demands the pass be reopened", "Chile Rejects the pass be reopened"], read.All<Matter.Position>().Select(p => $"{read.Name(p.Matter.Holder)} {p.Matter.Stance} {p.Matter.Content.Quote}"));
    }

    [Fact]
    public void What_is_provided_for_is_demanded()
    {
        var read = Read("The rebels agreed to a pause, provided the siege was lifted.");
        Assert.Equal(["Accepts a pause", "Demands the siege was lifted"], read.All<Matter.Position>().Select(p => $"{p.Matter.Stance} {p.Matter.Content.Quote}").Order());
    }

    [Fact]
    public void Who_told_a_paper_that_he_had_yet_to_learn_something_demands_nothing() =>
        Read("Selim Aktan told the paper he had yet to learn who attended.").HasNo<Matter.Position>();

    [Fact]
    public void There_is_no_question_of_what_is_refused() =>
        Read("\"There is no question of leaving the island,\" Chad's minister said.").HasPosition("Chad", Stance.Rejects, "leaving the island");

    [Fact]
    public void Rebels_backed_by_a_state_tell_no_stance_of_that_state() =>
        Read("Kenya and Red Front rebels backed by Uganda met in Doha on Saturday.").HasNo<Matter.Position>();

    [Theory]
    [InlineData("Chad's government calls it a breach of the truce. Omar Bello rejected this.")]
    [InlineData("Chad accused Niger of breaking the truce. Niger rejected this.")]
    public void A_charge_that_is_rejected_is_no_matter_of_the_talks(string text) => Read(text).HasNo<Matter.Position>();

    [Fact]
    public void What_was_called_for_is_rejected_by_its_words()
    {
        var read = Read("Chad called for a truce. Niger rejected it.");
        Assert.Equal(["Chad Demands a truce", "Niger Rejects a truce"], read.All<Matter.Position>().Select(p => $"{read.Name(p.Matter.Holder)} {p.Matter.Stance} {p.Matter.Content.Quote}"));
    }

    [Theory]
    [InlineData("Peru wants a short truce, a matter which Chad rejects.", "a short truce")]
    [InlineData("Peru demands a referendum, something which Chad refuses.", "a referendum")]
    [InlineData("Peru demands that the port be closed, whereas Chad wants fish.", "the port be closed")]
    [InlineData("Peru demands a matter of minutes for each speech.", "a matter of minutes for each speech")]
    public void What_another_thinks_of_it_is_no_part_of_it(string text, string content) =>
        Assert.Equal(content, Read(text).All<Matter.Position>()[0].Matter.Content.Quote);

    [Theory]
    [InlineData("Chad would in no case agree to a partition.")]
    [InlineData("Chad will at no price accept a partition.")]
    [InlineData("Chad would by no means accept a partition.")]
    [InlineData("Under no circumstances will Chad accept a partition.")]
    public void In_no_case_is_a_refusal(string text) => Assert.Equal(Stance.Rejects, Read(text).Only<Matter.Position>().Matter.Stance);

    [Theory]
    [InlineData("Chad is not opposed to a truce.", Stance.Open)]
    [InlineData("Chad is not unwilling to sign.", Stance.Open)]
    [InlineData("Chad is not in favour of the plan.", Stance.Rejects)]
    [InlineData("Chad is in favour of the plan.", Stance.Supports)]
    [InlineData("Chad did not vote against the plan.", Stance.Open)]
    [InlineData("Chad will not block the deal.", Stance.Open)]
    [InlineData("Without guarantees, Chad will not sign.", Stance.Demands)]
    [InlineData("Until there are guarantees, Chad will not sign.", Stance.Demands)]
    [InlineData("Chad refuses to rule out a truce.", Stance.Open)]
    public void What_is_denied_is_turned_round_once(string text, Stance stance) => Assert.Equal(stance, Read(text).Only<Matter.Position>().Matter.Stance);

    [Theory]
    [InlineData("Chad will not stand in the way of a truce.")]
    [InlineData("Chad was not ready to reject the plan.")]
    [InlineData("Chad has not offered a truce.")]
    [InlineData("Chad did not promise a truce.")]
    public void Who_is_not_in_the_way_or_has_offered_nothing_refuses_nothing(string text) => Read(text).HasNo<Matter.Position>();
}
