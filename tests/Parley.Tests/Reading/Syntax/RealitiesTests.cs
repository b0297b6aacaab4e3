using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Tests.Reading.English;

namespace Parley.Tests.Reading.Syntax;

/// <summary>What the words say of whether a thing happened, and which word says so.</summary>
public class RealitiesTests(PipelineFixture fixture)
{
    [Theory]
    [InlineData("The rebels rejected the plan.", "reject", "Real", "rejected")]
    [InlineData("The rebels will reject the plan.", "reject", "Real", "reject")]
    [InlineData("The rebels did not reject the plan.", "reject", "Real", "reject")]
    [InlineData("The rebels might reject the plan.", "reject", "Hedged", "might")]
    [InlineData("Russia doubts that the rebels support the plan.", "support", "Doubted", "doubts")]
    [InlineData("The rebels will sign the deal if the army supports the plan.", "support", "Conditional", "if")]
    [InlineData("Russia insists that Ukraine reject the plan.", "reject", "Wanted", "insists")]
    [InlineData("Russia decided to reject the plan.", "reject", "Real", "decided")]
    [InlineData("Russia urged the rebels to support the plan.", "support", "Wanted", "urged")]
    [InlineData("Russia tried to support the plan.", "support", "Open", "tried")]
    public void A_stance_is_taken_unless_the_words_above_it_take_it_back(string text, string lemma, string kind, string because) =>
        Is(text, lemma, kind, because, Realities.OfStance);

    [Theory]
    [InlineData("The ministers met in Oslo.", "meet", "Real", "met")]
    [InlineData("The ministers are meeting in Oslo.", "meet", "Ongoing", "meeting")]
    [InlineData("The ministers will meet in Oslo.", "meet", "Planned", "will")]
    [InlineData("The ministers are scheduled to meet in Oslo.", "meet", "Planned", "scheduled")]
    [InlineData("The ministers did not meet in Oslo.", "meet", "Negated", "not")]
    [InlineData("The ministers failed to meet in Oslo.", "meet", "Negated", "failed")]
    [InlineData("The ministers will not meet in Oslo.", "meet", "Refused", "not")]
    [InlineData("The ministers may meet in Oslo.", "meet", "Hedged", "may")]
    [InlineData("The ministers should meet in Oslo.", "meet", "Wanted", "should")]
    [InlineData("The ministers refused to meet in Oslo.", "meet", "Open", "refused")]
    public void An_occasion_may_also_lie_ahead_or_be_denied_or_refused(string text, string lemma, string kind, string because) =>
        Is(text, lemma, kind, because, Realities.OfOccasion);

    [Theory]
    [InlineData("The army shelled the town.", "shell", "Real", "shelled")]
    [InlineData("The army did not shell the town.", "shell", "Negated", "not")]
    [InlineData("The army will shell the town.", "shell", "Planned", "will")]
    [InlineData("The army must shell the town.", "shell", "Wanted", "must")]
    [InlineData("Nobody knows whether the army shelled the town.", "shell", "Asked", "whether")]
    [InlineData("There will be talks unless the army shelled the town.", "shell", "Conditional", "unless")]
    [InlineData("The army threatened to shell the town.", "shell", "Open", "threatened")]
    public void Force_counts_only_where_it_is_told_as_a_fact(string text, string lemma, string kind, string because) =>
        Is(text, lemma, kind, because, Realities.OfForce);

    [Theory]
    [InlineData("The two sides resumed the talks.", "resume", "Real", "resumed")]
    [InlineData("The two sides would hold talks.", "hold", "Real", "hold")]
    [InlineData("The two sides would attend talks.", "attend", "Wanted", "would")]
    [InlineData("The rebels rejected talks.", "reject", "Wanted", "rejected")]
    [InlineData("The envoy is trying to arrange talks.", "arrange", "Wanted", "trying")]
    public void Talks_that_are_only_wanted_are_no_occasion(string text, string lemma, string kind, string because) =>
        Is(text, lemma, kind, because, Realities.OfTalks);

    [Theory]
    [InlineData("The president appointed Maria Lopez special envoy.", "appoint", "Real")]
    [InlineData("The president will appoint Maria Lopez special envoy.", "appoint", "Planned")]
    [InlineData("The president nominated Maria Lopez special envoy.", "nominate", "Planned")]
    [InlineData("The president did not appoint Maria Lopez special envoy.", "appoint", "Negated")]
    public void An_appointment_may_lie_ahead(string text, string lemma, string kind)
    {
        var (clauses, clause) = Read(text, lemma);
        Assert.Equal(kind, Realities.OfAppointment(clauses, clause).Kind.ToString());
    }

    [Fact]
    public void The_kinds_differ_where_each_says_so()
    {
        var (clauses, must) = Read("The army must accept the plan.", "accept");
        Assert.Equal(RealityKind.Wanted, Realities.OfStance(clauses, must).Kind);
        Assert.Equal(RealityKind.Wanted, Realities.OfOccasion(clauses, must).Kind);
        Assert.Equal(RealityKind.Wanted, Realities.OfForce(clauses, must).Kind);
        Assert.Equal(RealityKind.Wanted, Realities.OfAgreeing(clauses, must).Kind);
        Assert.Equal(RealityKind.Wanted, Realities.OfState(must).Kind);
        Assert.Equal(RealityKind.Real, Realities.OfHolding(clauses.Text, must).Kind);
        (clauses, var will) = Read("The army will accept the plan.", "accept");
        Assert.Equal(RealityKind.Real, Realities.OfStance(clauses, will).Kind);
        Assert.Equal(RealityKind.Planned, Realities.OfOccasion(clauses, will).Kind);
        Assert.Equal(RealityKind.Planned, Realities.OfForce(clauses, will).Kind);
        Assert.Equal(RealityKind.Planned, Realities.OfAgreeing(clauses, will).Kind);
    }

    [Theory]
    [InlineData("There is no evidence that Iran shelled the town.", "shell", "Doubted", "evidence")]
    [InlineData("Observers found no sign that the militia attacked the dam.", "attack", "Doubted", "sign")]
    [InlineData("It is not true that Armenia attacked the convoy.", "attack", "Doubted", "true")]
    [InlineData("It is unclear whether the rebels attacked the convoy.", "attack", "Asked", "whether")]
    [InlineData("The minister does not believe that the rebels attacked the convoy.", "attack", "Doubted", "believe")]
    [InlineData("Rwanda dismissed reports that its army shelled the camp.", "shell", "Doubted", "dismissed")]
    [InlineData("The rebels left without attacking the convoy.", "attack", "Negated", "without")]
    [InlineData("Villagers spoke of the possibility that the rebels attacked the convoy.", "attack", "Wanted", "possibility")]
    [InlineData("There is a need for the militia to attack the port.", "attack", "Wanted", "for")]
    [InlineData("The envoy found evidence that the militia attacked the dam.", "attack", "Real", "attacked")]
    [InlineData("The minister believes that the rebels attacked the convoy.", "attack", "Real", "attacked")]
    [InlineData("Reports said its army shelled the camp.", "shell", "Real", "shelled")]
    public void Words_above_a_verb_take_it_back_for_every_kind(string text, string lemma, string kind, string because)
    {
        Is(text, lemma, kind, because, Realities.OfForce);
        if (kind != "Real")
        {
            Is(text, lemma, kind, because, Realities.OfOccasion);
            Is(text, lemma, kind, because, Realities.OfStance);
            Is(text, lemma, kind, because, Realities.OfAgreeing);
            Is(text, lemma, kind, because, Realities.OfTalks);
        }
    }

    [Theory]
    [InlineData("The two sides largely agreed on borders.", "Hedged")]
    [InlineData("The two sides almost agreed on borders.", "Hedged")]
    [InlineData("The two sides have broadly agreed on borders.", "Hedged")]
    [InlineData("The two sides quickly agreed on borders.", "Real")]
    [InlineData("The two sides finally agreed on borders.", "Real")]
    [InlineData("The two sides hope to agree on borders.", "Open")]
    [InlineData("The two sides have not agreed on borders.", "Negated")]
    public void Who_largely_agreed_came_close_to_it(string text, string kind)
    {
        var (clauses, clause) = Read(text, "agree");
        Assert.Equal(kind, Realities.OfAgreeing(clauses, clause).Kind.ToString());
    }

    [Theory]
    [InlineData("The negotiations were not easy.", "Real")]
    [InlineData("The discussions were never dull.", "Real")]
    [InlineData("The talks are not possible.", "Open")]
    [InlineData("The talks were not likely.", "Open")]
    public void What_talks_were_not_like_denies_no_talks(string text, string kind)
    {
        var (clauses, clause) = Read(text, "be");
        Assert.Equal(kind, Realities.OfOccasion(clauses, clause).Kind.ToString());
    }

    [Theory]
    [InlineData("The talks ended without a deal.", "Negated")]
    [InlineData("No deal came of the talks.", "Negated")]
    [InlineData("They signed a statement instead of a deal.", "Negated")]
    [InlineData("The talks ended with a deal.", "Real")]
    [InlineData("The deal holds.", "Real")]
    public void A_thing_that_was_not_there_is_none(string text, string kind)
    {
        var parsed = fixture.Pipeline.Parse(text);
        Assert.Equal(kind, Realities.OfThing(parsed, Enumerable.Range(0, parsed.Tokens.Count).Single(i => parsed.Lower(i) == "deal")).Kind.ToString());
    }

    [Theory]
    [InlineData("Sudan did not deny that it attacked the dam.", "deny")]
    [InlineData("Sudan neither confirmed nor denied that it attacked the dam.", "deny")]
    [InlineData("The ministry did not say that it attacked the dam.", "say")]
    public void What_is_not_denied_or_not_said_is_left_open(string text, string lemma)
    {
        var (clauses, cue) = Read(text, lemma);
        Assert.Equal(RealityKind.Open, Realities.OfSaying(clauses.Text, cue.Verb).Kind);
    }

    [Fact]
    public void What_a_denial_denies_is_negated_by_the_word_for_it()
    {
        var (clauses, deny) = Read("The army denied that it had shelled the town.", "deny");
        Assert.Equal(new Reality(RealityKind.Negated, deny.Verb), Realities.OfSaying(clauses.Text, deny.Verb));
    }

    [Theory]
    [InlineData(RealityKind.Real, Status.Asserted)]
    [InlineData(RealityKind.Ongoing, Status.Ongoing)]
    [InlineData(RealityKind.Planned, Status.Planned)]
    [InlineData(RealityKind.Negated, Status.Denied)]
    [InlineData(RealityKind.Refused, Status.Refused)]
    [InlineData(RealityKind.Hedged, Status.Possible)]
    [InlineData(RealityKind.Wanted, null)]
    [InlineData(RealityKind.Conditional, null)]
    [InlineData(RealityKind.Asked, null)]
    [InlineData(RealityKind.Doubted, null)]
    [InlineData(RealityKind.Open, null)]
    internal void What_nobody_vouches_for_has_no_status(RealityKind kind, Status? status) => Assert.Equal(status, new Reality(kind, 0).Status);

    private void Is(string text, string lemma, string kind, string because, Func<Clauses, Clause, Reality> variant)
    {
        var (clauses, clause) = Read(text, lemma);
        var reality = variant(clauses, clause);
        Assert.Equal((kind, because), (reality.Kind.ToString(), clauses.Text.Tokens[reality.Because].Text));
    }

    private (Clauses Clauses, Clause Clause) Read(string text, string lemma)
    {
        ParsedText parsed = fixture.Pipeline.Parse(text);
        var clauses = Clauses.Of(parsed);
        return (clauses, Assert.Single(clauses, c => c.Lemma == lemma));
    }
}
