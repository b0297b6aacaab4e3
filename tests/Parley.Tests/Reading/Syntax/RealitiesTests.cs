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
        Assert.Equal(RealityKind.Real, Realities.OfStance(clauses, must).Kind);
        Assert.Equal(RealityKind.Wanted, Realities.OfOccasion(clauses, must).Kind);
        Assert.Equal(RealityKind.Wanted, Realities.OfForce(clauses, must).Kind);
        Assert.Equal(RealityKind.Wanted, Realities.OfAgreeing(must).Kind);
        Assert.Equal(RealityKind.Wanted, Realities.OfState(must).Kind);
        Assert.Equal(RealityKind.Real, Realities.OfHolding(must).Kind);
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
