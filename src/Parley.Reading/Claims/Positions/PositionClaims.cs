using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>What sides want, offer, accept or refuse: verbs that take a stance, with whoever takes it and to what.</summary>
internal static class PositionClaims
{
    internal static Draft Take(Draft draft)
    {
        var found = new List<Finding>();
        foreach (var clause in draft.Clauses)
        {
            if (!IsReal(draft, clause))
            {
                continue;
            }

            if (OfVerb(draft, clause) is { } position)
            {
                found.AddRange(position);
            }
            else
            {
                found.AddRange(PositionFrames.Find(draft, clause));
            }
        }

        found.AddRange(PositionNouns.Find(draft));
        return draft.With(found);
    }

    // What is wanted, denied or planned of somebody is not done yet: "urged Iran to stop supporting militias" is no support.
    internal static bool IsReal(Draft draft, Clause clause)
    {
        var text = draft.Text;
        var token = text.Tokens[clause.Verb];
        if (IsWanted(draft, clause) || IsCondition(text, clause.Verb) || IsDoubted(text, clause.Verb))
        {
            return false;
        }

        if (token.Tag is "VBD" or "VBZ" or "VBP" or "MD" || clause.Modal.Length > 0)
        {
            return clause.Modal is not ("might" or "may" or "could") || clause.Lemma is "consider" or "accept";
        }

        if (text.HasFiniteAux(clause.Verb))
        {
            return true;
        }

        return token.Dep switch
        {
            "ROOT" => true,
            "xcomp" or "ccomp" => text.IsVerb(token.Head) && Transparent.Contains(text.Lemma(token.Head)) && IsRealHead(draft, token.Head),
            "advcl" or "acl" or "relcl" => token.Tag is "VBG" or "VBN" && text.Child(clause.Verb, "mark") < 0,
            "conj" => text.IsVerb(token.Head) && IsRealHead(draft, token.Head) && token.Tag is not "VB",
            "pcomp" => false,
            _ => token.Tag is "VBN" or "VBG" && token.Dep is "dep" or "amod",
        };
    }

    // "will sign if the army withdraws": what is a condition is not done.
    private static bool IsCondition(English.ParsedText text, int verb) =>
        text.Tokens[verb].Dep == "advcl" && text.Child(verb, "mark") is >= 0 and var mark && text.Lower(mark) is "if" or "unless" or "until";

    // "doubts that Russia wants peace": what is doubted nobody vouches for.
    private static bool IsDoubted(English.ParsedText text, int verb)
    {
        var token = text.Tokens[verb];
        return token.Dep == "ccomp" && text.IsVerb(token.Head) && text.Lemma(token.Head) is "doubt" or "question" && text.Child(token.Head, "neg") < 0;
    }

    // "insists that Ukraine withdraw": what is demanded or proposed is not done.
    private static bool IsWanted(Draft draft, Clause clause)
    {
        var token = draft.Text.Tokens[clause.Verb];
        return token.Dep is "ccomp" or "xcomp" && token.Tag is "VB" or "VBP" && !draft.Text.HasFiniteAux(clause.Verb) && draft.Text.IsVerb(token.Head)
            && Stances.OfVerb(Clauses.LemmaOf(draft.Text, token.Head)).Any(f => f.Frame == "that" && f.Stance is Stance.Demands or Stance.Proposes);
    }

    private static readonly HashSet<string> Transparent =
        ["plan", "continue", "begin", "start", "decide", "intend", "appear", "seem", "expect", "go", "keep", "prepare", "promise", "say", "report"];

    private static bool IsRealHead(Draft draft, int verb) => draft.ClauseAt.TryGetValue(verb, out var clause) && IsReal(draft, clause);

    private static List<Finding>? OfVerb(Draft draft, Clause clause)
    {
        // Who declines to comment takes no position.
        if (clause.Lemma is "decline" or "refuse" && draft.Text.Child(clause.Verb, "xcomp") is >= 0 and var silent
            && WordList.GiveAnswer.Has(draft.Text.Lemma(silent)))
        {
            return null;
        }

        foreach (var frame in Stances.OfVerb(clause.Lemma))
        {
            if (PositionContents.Fill(draft, clause, frame) is not { } filled)
            {
                continue;
            }

            // "has not yet accepted" leaves it open whether it will be.
            if (clause.Negated && frame.Stance == Stance.Accepts && IsYet(draft.Text, clause.Verb))
            {
                return null;
            }

            var stance = frame.Stance;
            var content = filled.Content;
            (stance, content) = Inner(draft, clause, stance, content);
            stance = stance == Stance.Offers && IsForce(draft.Text, draft.Text.Child(clause.Verb, "xcomp")) ? Stance.Threatens : stance;
            if (clause.Negated)
            {
                if ((stance == frame.Stance ? frame.Denied : Stances.Denied(stance)) is not { } denied)
                {
                    return null;
                }

                stance = denied;
            }

            return Make(draft, clause, stance, content, filled.Toward, $"{clause.Lemma} + {frame.Frame}");
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
    private static (Stance Stance, (int First, int Last) Content) Inner(Draft draft, Clause clause, Stance stance, (int First, int Last) content)
    {
        if (!(stance == Stance.Rejects && clause.Lemma is "refuse" or "decline") || draft.Text.Child(clause.Verb, "xcomp") is not (>= 0 and var inner))
        {
            return (stance, content);
        }

        foreach (var frame in Stances.OfVerb(Clauses.LemmaOf(draft.Text, inner)))
        {
            if (!draft.ClauseAt.TryGetValue(inner, out var own))
            {
                continue;
            }

            if (PositionContents.Fill(draft, own, frame) is { } filled && frame.Denied is { } denied)
            {
                return (denied, filled.Content);
            }
        }

        return (stance, content);
    }

    internal static List<Finding> Make(Draft draft, Clause clause, Stance stance, (int First, int Last) content, int toward, string rule)
    {
        var text = draft.Text;
        var found = new List<Finding>();
        var sentence = text.SentenceOf(clause.Verb);
        var proposed = stance is Stance.Proposes or Stance.Offers;
        content = (content.First, Math.Min(content.Last, sentence.Last));
        content = proposed && content.First > clause.Verb ? ProposalParts.Reach(text, clause.Verb, content) : content;
        var (start, end) = text.Characters(content.First, content.Last);
        var parts = proposed ? ProposalParts.Of(draft, content) : [];
        toward = toward >= 0 ? toward : Counterpart(draft, content);
        foreach (var holder in Holders(draft, clause))
        {
            var slot = toward >= 0 && draft.Cast.AllAt(toward).Length > 0 ? draft.Cast.Slots(text, toward).First() : null;
            found.Add(new Finding(
                clause.Verb,
                new Matter.Position(holder, stance, Passage.In(text.Text, start, end), slot is null || slot.Entity == holder.Entity ? null : slot, parts),
                clause.Modal is "may" or "might" or "could" ? Status.Possible : Status.Asserted,
                Circumstances.When(draft, clause.Verb),
                null,
                sentence.First,
                sentence.Last,
                "position: " + rule,
                $"“{clause.Lemma}”: {rule}"));
        }

        return found;
    }

    // "direct talks with the PKK", "a proposal offered by X": the other side of what is wanted or refused.
    private static int Counterpart(Draft draft, (int First, int Last) content)
    {
        var text = draft.Text;
        for (var i = content.First; i <= content.Last; i++)
        {
            var about = WordList.Talks.Has(text.Lemma(i)) || WordList.BeInTalks.Has(text.Lemma(i)) ? text.PrepositionObject(i, "with")
                : WordList.Proposal.Has(text, i) && text.Tokens[i].Pos == "NOUN" ? PositionContents.ObjectOwner(draft, i)
                : -1;
            if (about >= 0 && about <= content.Last && draft.Cast.IsActor(about))
            {
                return about;
            }
        }

        return -1;
    }

    /// <summary>Whose position it is: the subjects, each by itself; a plan's or proposal's owner for the plan.</summary>
    internal static IEnumerable<EntitySlot> Holders(Draft draft, Clause clause)
    {
        var text = draft.Text;
        foreach (var subject in clause.Subjects)
        {
            if (text.Tokens[subject].Dep == "expl" || WordList.NamingNobody.Has(text.Lower(subject)) && !draft.Cast.IsActor(subject))
            {
                continue;
            }

            if (WordList.Proposal.Has(text, subject) || WordList.Agreement.Has(text, subject))
            {
                var owner = PositionContents.ObjectOwner(draft, subject);
                if (owner >= 0)
                {
                    yield return draft.Cast.Slots(text, owner).First();
                }

                continue;
            }

            // "We will not accept this plan," Galuzin said.
            if (!draft.Cast.IsActor(subject) && text.Lower(subject) is "we" or "i" && PositionFrames.Speaker(draft, clause.Verb) is { } speaker)
            {
                foreach (var slot in draft.Cast.Slots(text, speaker.Speaker))
                {
                    yield return slot;
                }

                continue;
            }

            if (!draft.Cast.IsActor(subject) && !MayHold(text, subject))
            {
                continue;
            }

            foreach (var slot in draft.Cast.Slots(text, subject))
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
