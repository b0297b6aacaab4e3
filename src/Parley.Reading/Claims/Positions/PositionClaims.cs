using Parley.Reading.Claims.Findings;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>What sides want, offer, accept or refuse: verbs that take a stance, with whoever takes it and to what.</summary>
internal static class PositionClaims
{
    internal static Notebook Take(Notebook notes)
    {
        var found = new List<Finding>();
        foreach (var clause in notes.Clauses)
        {
            var taken = Realities.OfStance(notes.Clauses, clause);
            if (!taken.IsReal)
            {
                // "Peru could be persuaded to accept"; "Peru must accept the meters, Chile said": what must be is wanted by whoever says so.
                found.AddRange(taken.Kind == RealityKind.Hedged ? Leanings.Persuadable(notes, clause) ?? [] : taken.Kind == RealityKind.Wanted && taken.Because == clause.ModalAt ? PositionFrames.Obligation(notes, clause) ?? [] : []);
                continue;
            }

            var positions = OfVerb(notes, clause) ?? PositionFrames.Find(notes, clause);
            found.AddRange(positions);
            if (positions.Count > 0 && positions[0].Warrant.Rule != ReadingRule.Condition)
            {
                found.AddRange(PositionConditions.Of(notes, clause, ((Matter.Position)positions[0].Matter).Stance));
            }
        }

        found.AddRange(PositionNouns.Find(notes));
        return notes.With(found);
    }

    private static List<Finding>? OfVerb(Notebook notes, Clause clause)
    {
        // "is opposed to a truce": a state of whoever is so, and nothing that was done to him.
        if (IsOwnAffair(notes, clause) || (clause.Passive && clause.Subjects.Count == 0 && Stances.OfAdjective(notes.Text.Lower(clause.Verb)) is not null && notes.Text.PrepositionObject(clause.Verb, "to") >= 0))
        {
            return null;
        }

        foreach (var frame in Stances.OfVerb(clause.Lemma))
        {
            // Who requests anonymity wants nothing of the talks, nor is wanting a stance in "the topics they wanted to address".
            if (PositionContents.Fill(notes, clause, frame) is not { } filled || (clause.Lemma is "renew" or "reaffirm" && Stances.OfAttitude(notes.Text.Lemma(filled.Head)) is not null) || notes.Text.Lemma(filled.Head) == "anonymity" || (frame.Frame == "inf" && IsOfWhatStandsBefore(notes.Text, clause, filled.Head)))
            {
                continue;
            }

            // "says Niger wants to wreck the talks": what one side says of another in anger is an accusation, and no wish of the other.
            if (frame.Stance == Stance.Demands && WordList.Ruin.Has(notes.Text.Lemma(filled.Head)) && PositionFrames.IsToldOfOthers(notes, clause))
            {
                return [];
            }

            // "would boycott the talks if ..." is a threat, which what a side says of its own doing tells.
            if (frame.Stance == Stance.Rejects && clause is { Modal: "would" or "will", Negated: false } && Retractions.HasCondition(notes.Text, clause.Verb))
            {
                return null;
            }

            if (clause.Negated && IsNeither(notes.Text, clause))
            {
                return [];
            }

            // "has not yet accepted" leaves it open whether it will be.
            if (clause.Negated && frame.Stance == Stance.Accepts && IsYet(notes.Text, clause.Verb))
            {
                return null;
            }

            return Taken(notes, clause, frame, filled) is var (stance, content) ? Make(notes, clause, stance, content, filled.Toward, ReadingRule.StanceVerb.By($"{clause.Lemma} + {frame.Frame}")) : null;
        }

        return null;
    }

    // What the words around the verb make of its stance and of what it is taken to; null where they leave none.
    private static (Stance Stance, (int First, int Last) Content)? Taken(Notebook notes, Clause clause, StanceFrame frame, PositionContents.Filled filled)
    {
        var stance = frame.Stance;
        var content = filled.Content;
        (stance, content) = Inner(notes, clause, stance, content);
        if (stance == Stance.Offers && Forsworn(notes, filled.Head))
        {
            // "vowed never to disarm": what a side will not do at talks.
            (stance, content) = (Stance.Rejects, (filled.Head, content.Last));
        }

        // "decided to attend", "renewed the mandate": done, and no stance.
        if (clause.Lemma is "decide" && stance == Stance.Offers || clause is { Lemma: "renew", Negated: false })
        {
            return null;
        }

        stance = stance == Stance.Offers && notes.Text.Child(clause.Verb, "xcomp") is >= 0 and var deed && IsForce(notes.Text, deed) && !Retractions.IsNegated(notes.Text, deed) ? Stance.Threatens : stance;
        if (clause.Negated)
        {
            // "would not renew the truce" rejects no truce.
            content = clause.Lemma is "renew" or "extend" ? (clause.Verb, content.Last) : content;
            // "has not offered a truce" turns none down; "will not offer one" does.
            if ((stance == frame.Stance ? frame.Denied : Stances.Denied(stance)) is not { } denied || (stance == Stance.Offers && denied == Stance.Rejects && clause.Modal.Length == 0 && frame.Frame is "obj"))
            {
                return null;
            }

            stance = denied;
        }

        return (stance, content);
    }

    // Who declines to comment takes no position, nor does who wants to thank somebody, to help out, to withdraw its own troops or to end a war.
    private static bool IsOwnAffair(Notebook notes, Clause clause) =>
        notes.Text.Child(clause.Verb, "xcomp") is >= 0 and var act
            && (clause.Lemma is "decline" or "refuse" && (WordList.GiveAnswer.Has(notes.Text.Lemma(act)) && !(notes.Text.Lemma(act) == "discuss" && notes.Text.Child(act, "dobj") is >= 0 and var matter && !WordList.PressMatter.Has(notes.Text.Lemma(matter))) || notes.Text.Child(act, "dobj") is >= 0 and var asked && notes.Text.Lemma(asked) == "question")
            || clause.Lemma is "want" or "like" or "seek" && (WordList.Courtesy.Has(notes.Text.Lemma(act)) || WordList.OwnMove.Has(Clauses.LemmaOf(notes.Text, act)) || IsEndOfWar(notes.Text, act) || IsGoodOffice(notes.Text, act)));

    private static bool Forsworn(Notebook notes, int infinitive) =>
        notes.Text.HasTo(infinitive) && (Retractions.IsNegated(notes.Text, infinitive) || (notes.Clauses.TryAt(infinitive, out var deed) && Clauses.IsOfNothing(notes.Text, deed))) && WordList.Refusable.Has(Clauses.LemmaOf(notes.Text, infinitive));

    // "neither supports nor opposes" is no position.
    private static bool IsNeither(English.ParsedText text, Clause clause) =>
        text.Lower(clause.NegatedBy) is "neither" or "nor" && !text.IsNominal(clause.NegatedBy) && text.Tokens[clause.NegatedBy].Head is var joined
        && text.ChildrenBy(joined, "conj").Append(joined).Count(v => Stances.OfVerb(Clauses.LemmaOf(text, v)).Count > 0) > 1;

    // "wants to end the war": an aim of one's own, which asks nobody for anything.
    private static bool IsEndOfWar(English.ParsedText text, int act) =>
        WordList.BringToAnEnd.Has(text.Lemma(act)) && text.Child(act, "dobj") is >= 0 and var war && WordList.Peril.Has(text.Lemma(war));

    // "wanted to help with the rescue", "would like to see an accord signed": good will, and no demand on anybody.
    private static bool IsGoodOffice(English.ParsedText text, int act) =>
        WordList.HelpOut.Has(text.Lemma(act)) || (text.Lemma(act) is "get" or "see" && text.Child(act, "dobj", "ccomp") is >= 0 and var got && (WordList.Agreement.Has(text, got) || text.Child(got, "nsubj", "nsubjpass") is >= 0 and var settled && WordList.Agreement.Has(text, settled)));

    private static bool IsOfWhatStandsBefore(English.ParsedText text, Clause clause, int infinitive) =>
        clause.Lemma is "want" or "like" or "hope" && text.Tokens[clause.Verb].Dep == "relcl" && clause.Subjects.Count > 0 && text.Tokens[clause.Subjects[0]].Tag is not ("WDT" or "WP") && text.Child(infinitive, "dobj", "prep") < 0;

    internal static bool IsYet(English.ParsedText text, int verb)
    {
        foreach (var child in text.Children(verb))
        {
            if (text.Lower(child) == "yet")
            {
                return true;
            }
        }

        return false;
    }

    // "vowed to resume attacks", "pledged to retaliate": force promised is a threat.
    internal static bool IsForce(English.ParsedText text, int infinitive)
    {
        if (infinitive < 0 || text.IsVerb(infinitive) is false)
        {
            return false;
        }

        // "promised to launch no offensive"
        if (text.ChildrenBy(infinitive, "dobj").Any(text.IsNothing))
        {
            return false;
        }

        var lemma = Clauses.LemmaOf(text, infinitive);
        if (WordList.Retaliate.Has(lemma))
        {
            return true;
        }

        // "vowed to suspend the talks", "would end the ceasefire"
        if (WordList.WalkAway.Has(lemma) && text.Child(infinitive, "dobj") is >= 0 and var left && (WordList.Talks.Has(text, left) || WordList.Agreement.Has(text, left)))
        {
            return true;
        }

        // "vowed to respond to an attack with force"
        for (var i = infinitive + 1; i < text.RightEdge(infinitive); i++)
        {
            if (text.Lower(i) is "with" or "by" && WordList.WithForce.Has(text.Lemma(text.Child(i, "pobj") is >= 0 and var means ? means : i)))
            {
                return true;
            }
        }

        return WordList.Wage.Has(lemma) && text.Child(infinitive, "dobj") is >= 0 and var thing && WordList.EventNoun.Has(text, text.FirstConjunct(thing))
            && text.Lemma(thing) is not ("protest" or "demonstration" or "test");
    }

    // "declined to rule out", "refused to accept": the outer verb turns the inner one round.
    private static (Stance Stance, (int First, int Last) Content) Inner(Notebook notes, Clause clause, Stance stance, (int First, int Last) content)
    {
        if (!(stance == Stance.Rejects && clause.Lemma is "refuse" or "decline") || notes.Text.Child(clause.Verb, "xcomp") is not (>= 0 and var inner))
        {
            return (stance, content);
        }

        foreach (var frame in Stances.OfVerb(Clauses.LemmaOf(notes.Text, inner)))
        {
            if (!notes.Clauses.TryAt(inner, out var own))
            {
                continue;
            }

            if (PositionContents.Fill(notes, own, frame) is { } filled && frame.Denied is { } denied)
            {
                return (denied, filled.Content);
            }
        }

        return (stance, content);
    }

    internal static List<Finding> Make(Notebook notes, Clause clause, Stance stance, (int First, int Last) content, int toward, Warrant warrant)
    {
        var text = notes.Text;
        var found = new List<Finding>();
        if (stance == Stance.Rejects && OwnDoing.IsTwiceDenied(notes, clause, content))
        {
            return [];
        }

        // "Without guarantees, Chad will not sign": what it asks for.
        if (stance == Stance.Rejects && clause.Negated && PositionConditions.Before(notes, clause) is var (asked, until))
        {
            return Make(notes, clause, Stance.Demands, (asked, until), -1, ReadingRule.Condition.By("without … will not"));
        }

        var sentence = text.SentenceOf(clause.Verb);
        var proposed = stance is Stance.Proposes or Stance.Offers;
        content = PositionReach.Of(notes, clause, stance, content);
        content = proposed && content.First > clause.Verb ? ProposalParts.Reach(text, clause.Verb, content) : content;
        if ((clause.Passive && StandAlone.IsOpen(notes, clause, content)) || Antecedents.IsCharge(notes, clause, StandAlone.HeadOf(text, content)))
        {
            // "this had been opposed by Chad": of what nobody knows, the clause says no more; nor is a charge that is rejected a matter of the talks.
            return [];
        }

        (content, var owner) = StandAlone.Of(notes, clause, content);
        var (start, end) = text.Characters(content.First, content.Last);

        // "guarantees for at least 20 years": how long is part of what is wanted, and not when.
        var when = Circumstances.When(notes, clause.Verb) is { } told && !(Circumstances.IsLength(told) && text.Text[start..end].Contains(told.Text, StringComparison.Ordinal)) ? told : null;
        var parts = proposed ? ProposalParts.Of(notes, content) : [];
        toward = toward >= 0 ? toward : owner >= 0 ? owner : PositionTowards.Counterpart(notes, stance, content);
        foreach (var holder in PositionHolders.Of(notes, clause).DistinctBy(h => h.Entity?.Value ?? h.Text))
        {
            var slot = toward < 0 ? null : notes.Cast.AllAt(toward).Length > 1 || text.FirstConjunct(toward) == toward && text.Conjuncts(toward).Count(notes.Cast.IsActor) > 1 ? new EntitySlot(null, text.Words(text.NounPhrase(toward).First, text.Conjuncts(toward).Max())) : notes.Cast.Slots(text, toward).First();
            found.Add(new Finding(
                clause.Verb,
                new Matter.Position(holder, stance, Passage.In(text.Text, start, end), slot is null || (slot.Entity is null && stance == Stance.Rejects && text.Child(toward, "poss") is >= 0 and var own && text.Tokens[own].Pos is "PRON") || (slot.Entity is null ? slot.Text == holder.Text : slot.Entity == holder.Entity) ? null : slot, parts),
                Realities.OfHolding(text, clause).Status!.Value,
                when,
                null,
                sentence.First,
                sentence.Last,
                warrant));
        }

        return found;
    }
}
