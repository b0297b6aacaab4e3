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
                // "Peru must accept the meters, Chile said": what must be is wanted by whoever says so.
                found.AddRange(taken.Kind == RealityKind.Wanted && taken.Because == clause.ModalAt ? PositionFrames.Obligation(notes, clause) ?? [] : []);
                continue;
            }

            if (OfVerb(notes, clause) is { } position)
            {
                found.AddRange(position);
            }
            else
            {
                found.AddRange(PositionFrames.Find(notes, clause));
            }
        }

        found.AddRange(PositionNouns.Find(notes));
        return notes.With(found);
    }

    private static List<Finding>? OfVerb(Notebook notes, Clause clause)
    {
        // Who declines to comment takes no position.
        if (clause.Lemma is "decline" or "refuse" && notes.Text.Child(clause.Verb, "xcomp") is >= 0 and var silent
            && WordList.GiveAnswer.Has(notes.Text.Lemma(silent)))
        {
            return null;
        }

        foreach (var frame in Stances.OfVerb(clause.Lemma))
        {
            if (PositionContents.Fill(notes, clause, frame) is not { } filled)
            {
                continue;
            }

            // "has not yet accepted" leaves it open whether it will be.
            if (clause.Negated && frame.Stance == Stance.Accepts && IsYet(notes.Text, clause.Verb))
            {
                return null;
            }

            var stance = frame.Stance;
            var content = filled.Content;
            (stance, content) = Inner(notes, clause, stance, content);
            stance = stance == Stance.Offers && IsForce(notes.Text, notes.Text.Child(clause.Verb, "xcomp")) ? Stance.Threatens : stance;
            if (clause.Negated)
            {
                if ((stance == frame.Stance ? frame.Denied : Stances.Denied(stance)) is not { } denied)
                {
                    return null;
                }

                stance = denied;
            }

            return Make(notes, clause, stance, content, filled.Toward, ReadingRule.StanceVerb.By($"{clause.Lemma} + {frame.Frame}"));
        }

        return null;
    }

    private static bool IsYet(English.ParsedText text, int verb)
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
    private static bool IsForce(English.ParsedText text, int infinitive)
    {
        if (infinitive < 0 || text.IsVerb(infinitive) is false)
        {
            return false;
        }

        var lemma = Clauses.LemmaOf(text, infinitive);
        if (WordList.Retaliate.Has(lemma))
        {
            return true;
        }

        // "vowed to suspend the talks"
        if (WordList.WalkAway.Has(lemma) && text.Child(infinitive, "dobj") is >= 0 and var left && WordList.Talks.Has(text, left))
        {
            return true;
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
        var sentence = text.SentenceOf(clause.Verb);
        var proposed = stance is Stance.Proposes or Stance.Offers;
        content = (content.First, Math.Min(content.Last, sentence.Last));
        content = proposed && content.First > clause.Verb ? ProposalParts.Reach(text, clause.Verb, content) : content;
        var (start, end) = text.Characters(content.First, content.Last);
        var parts = proposed ? ProposalParts.Of(notes, content) : [];
        toward = toward >= 0 ? toward : Counterpart(notes, content);
        foreach (var holder in Holders(notes, clause))
        {
            var slot = toward >= 0 && notes.Cast.AllAt(toward).Length > 0 ? notes.Cast.Slots(text, toward).First() : null;
            found.Add(new Finding(
                clause.Verb,
                new Matter.Position(holder, stance, Passage.In(text.Text, start, end), slot is null || slot.Entity == holder.Entity ? null : slot, parts),
                Realities.OfHolding(clause).Status!.Value,
                Circumstances.When(notes, clause.Verb),
                null,
                sentence.First,
                sentence.Last,
                warrant));
        }

        return found;
    }

    // "direct talks with the PKK", "a proposal offered by X": the other side of what is wanted or refused.
    private static int Counterpart(Notebook notes, (int First, int Last) content)
    {
        var text = notes.Text;
        for (var i = content.First; i <= content.Last; i++)
        {
            var about = WordList.Talks.Has(text.Lemma(i)) || WordList.BeInTalks.Has(text.Lemma(i)) ? text.PrepositionObject(i, "with")
                : WordList.Proposal.Has(text, i) && text.Tokens[i].Pos == "NOUN" ? PartySides.OwnerOf(notes, i)
                : -1;
            if (about >= 0 && about <= content.Last && notes.Cast.IsActor(about))
            {
                return about;
            }
        }

        return -1;
    }

    /// <summary>Whose position it is: the subjects, each by itself; a plan's or proposal's owner for the plan.</summary>
    internal static IEnumerable<EntitySlot> Holders(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        foreach (var words in clause.Subjects)
        {
            // "A diplomat said he ...": where no name is known, the words that the pronoun stands for.
            var subject = notes.Cast.IsActor(words) ? words : notes.Cast.Antecedent(words);
            if (text.Tokens[subject].Dep == "expl" || WordList.NamingNobody.Has(text.Lower(subject)) && !notes.Cast.IsActor(subject))
            {
                continue;
            }

            if (WordList.Proposal.Has(text, subject) || WordList.Agreement.Has(text, subject))
            {
                var owner = PartySides.OwnerOf(notes, subject);
                if (owner >= 0)
                {
                    yield return notes.Cast.Slots(text, owner).First();
                }

                continue;
            }

            // "We will not accept this plan," Galuzin said.
            if (!notes.Cast.IsActor(subject) && text.Lower(subject) is "we" or "i" && AttributionChains.Innermost(notes, clause.Verb) is { } speaker)
            {
                foreach (var slot in notes.Cast.Slots(text, speaker.Speaker))
                {
                    yield return slot;
                }

                continue;
            }

            if (!notes.Cast.IsActor(subject) && !MayHold(text, subject))
            {
                continue;
            }

            foreach (var slot in notes.Cast.Slots(text, subject))
            {
                yield return slot;
            }
        }
    }

    private static bool MayHold(English.ParsedText text, int subject) =>
        WordList.Office.Has(text, subject) || WordList.Group.Has(text, subject) || WordList.Side.Has(text, subject) || WordList.Force.Has(text, subject)
        || WordList.Institution.Has(text, subject) || text.Tokens[subject].EntityLabel is "GPE" or "ORG" or "PERSON" or "NORP"
        || WordList.HavingOpinions.Has(text.Lemma(subject));
}
