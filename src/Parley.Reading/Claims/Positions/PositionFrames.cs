using Parley.Reading.Speech;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>Positions that no single verb makes: "is ready to", "left open the possibility", "said it will not", "should resume".</summary>
internal static class PositionFrames
{
    internal static List<Finding> Find(Draft draft, Clause clause) =>
        Adjective(draft, clause) ?? Expressed(draft, clause) ?? Labelled(draft, clause) ?? Door(draft, clause) ?? Favor(draft, clause)
        ?? Condition(draft, clause) ?? Own(draft, clause) ?? Obligation(draft, clause) ?? [];

    // "is ready to hold talks", "is open to", "remains committed to", "is not keen on"
    private static List<Finding>? Adjective(Draft draft, Clause clause)
    {
        var text = draft.Text;
        if (!WordList.Linking.Has(text.Lemma(clause.Verb)))
        {
            return Participle(draft, clause);
        }

        var adjective = text.Child(clause.Verb, "acomp", "attr", "oprd");
        if (adjective < 0 || Stances.OfAdjective(text.Lower(adjective)) is not { } taken)
        {
            return null;
        }

        var stance = taken.Stance;

        var complement = text.Child(adjective, "xcomp", "prep", "ccomp");
        if (complement < 0)
        {
            complement = text.Child(clause.Verb, "xcomp", "advcl");
        }

        if (complement < 0)
        {
            return text.Lower(adjective) is "unacceptable" or "absurd" ? AboutThing(draft, clause, stance, adjective) : null;
        }

        stance = clause.Negated ? taken.Denied : stance;

        // "is willing to consider": as far as considering goes.
        if (stance == Stance.Offers && Stances.OfVerb(Clauses.LemmaOf(text, complement)).Any(f => f.Stance == Stance.Open))
        {
            stance = Stance.Open;
        }

        return PositionClaims.Make(draft, clause, stance, PositionContents.Whole(text, complement, clause.Verb), -1, $"be {text.Lower(adjective)}");
    }

    // "is committed to", "is prepared to", "is opposed to", read by the parser as passives
    private static List<Finding>? Participle(Draft draft, Clause clause)
    {
        var text = draft.Text;
        if (text.Child(clause.Verb, "auxpass") < 0 || Stances.OfAdjective(text.Lower(clause.Verb)) is not { } taken)
        {
            return null;
        }

        var complement = text.Child(clause.Verb, "xcomp", "prep", "advcl");
        if (complement < 0)
        {
            return null;
        }

        var holder = clause with { Subjects = clause.Objects, Objects = [], Passive = false };
        return PositionClaims.Make(draft, holder, clause.Negated ? Stance.Rejects : taken.Stance, PositionContents.Whole(text, complement, clause.Verb), -1, $"be {text.Lower(clause.Verb)}");
    }

    // "said the proposal is unacceptable": the speaker's position on the subject.
    private static List<Finding>? AboutThing(Draft draft, Clause clause, Stance stance, int adjective)
    {
        var text = draft.Text;
        if (clause.Subjects.Count == 0 || Speaker(draft, clause.Verb) is not { } speaker)
        {
            return null;
        }

        var holder = clause with { Subjects = [speaker.Speaker], Passive = false };
        var first = text.LeftEdge(clause.Subjects[0]);
        return PositionClaims.Make(draft, holder, clause.Negated ? Stances.Denied(stance) ?? stance : stance, (first, adjective), -1, $"said it is {text.Lower(adjective)}");
    }

    /// <summary>The innermost utterance whose main clause holds the verb.</summary>
    internal static Utterance? Speaker(Draft draft, int verb) =>
        draft.UtterancesAt.At(verb).Where(u => u.Covers(verb) && u.Speaker >= 0).OrderBy(u => u.To - u.From).ThenBy(u => u.Depth).ThenBy(u => u.Cue).FirstOrDefault();

    // "expressed interest in continuing talks", "reaffirmed a commitment to", "voiced support for"
    private static List<Finding>? Expressed(Draft draft, Clause clause)
    {
        var text = draft.Text;
        if (!WordList.Express.Has(clause.Lemma))
        {
            return null;
        }

        foreach (var thing in clause.Objects)
        {
            if (Stances.OfAttitude(text.Lemma(thing)) is not { } stance)
            {
                continue;
            }

            var complement = text.Child(thing, "prep", "acl", "relcl", "ccomp");
            if (complement < 0)
            {
                complement = text.Child(clause.Verb, "prep", "advcl", "xcomp", "ccomp");
            }

            if (complement < 0)
            {
                continue;
            }

            return PositionClaims.Make(draft, clause, clause.Negated ? Stances.Denied(stance) ?? stance : stance, PositionContents.Whole(text, complement, clause.Verb), -1, $"{clause.Lemma} {text.Lemma(thing)}");
        }

        return null;
    }

    // "called the proposal absurd"
    private static List<Finding>? Labelled(Draft draft, Clause clause)
    {
        var text = draft.Text;
        if (!WordList.Label.Has(clause.Lemma) || clause.Passive)
        {
            return null;
        }

        for (var i = clause.Verb + 1; i <= text.SentenceOf(clause.Verb).Last; i++)
        {
            if (WordList.CondemningWord.Has(text.Lower(i)) && text.Tokens[i].Pos is "ADJ" or "NOUN")
            {
                return PositionClaims.Make(draft, clause, Stance.Rejects, (clause.Verb + 1, i), -1, $"call it {text.Lower(i)}");
            }
        }

        return null;
    }

    // "left open the possibility", "kept the door open"
    private static List<Finding>? Door(Draft draft, Clause clause)
    {
        var text = draft.Text;
        if (!WordList.LeaveOpen.Has(clause.Lemma))
        {
            return null;
        }

        var sentence = text.SentenceOf(clause.Verb);
        for (var i = clause.Verb + 1; i <= Math.Min(sentence.Last, clause.Verb + 6); i++)
        {
            if (text.Lower(i) == "open")
            {
                return PositionClaims.Make(draft, clause, Stance.Open, (clause.Verb + 1, text.RightEdge(clause.Verb)), -1, "leave open");
            }
        }

        return null;
    }

    // "voted in favor of the plan", "is in favor of", "spoke out against"
    private static List<Finding>? Favor(Draft draft, Clause clause)
    {
        var text = draft.Text;
        if (!WordList.StandFor.Has(clause.Lemma))
        {
            return null;
        }

        foreach (var child in text.Children(clause.Verb))
        {
            var word = text.Lower(child);
            if (text.Tokens[child].Dep != "prep" || text.Child(child, "pobj", "pcomp") is not (>= 0 and var of))
            {
                continue;
            }

            if (word == "in" && text.Lower(of) is "favor" or "favour" && text.PrepositionObject(of, "of") is >= 0 and var favored)
            {
                return PositionClaims.Make(draft, clause, clause.Lemma == "vote" ? Stance.Accepts : Stance.Supports, PositionContents.Whole(text, favored, clause.Verb), -1, "in favor of");
            }

            if (word == "against" && clause.Lemma is not "be" || (word == "against" && WordList.Proposal.Has(text, of)))
            {
                return PositionClaims.Make(draft, clause, Stance.Rejects, PositionContents.Whole(text, of, clause.Verb), -1, $"{clause.Lemma} against");
            }
        }

        return null;
    }

    // "said it will not negotiate", "says it would give more time": what a side says of its own doing.
    private static List<Finding>? Own(Draft draft, Clause clause)
    {
        var text = draft.Text;
        if (clause.Modal is not ("will" or "would") || clause.Passive || clause.Subjects.Count == 0 || Conditional(text, clause.Verb)
            || text.Tokens[clause.Verb].Dep is "relcl" or "advcl" || Speaker(draft, clause.Verb) is not { } speaker || !SameSide(draft, speaker.Speaker, clause.Subjects[0]))
        {
            return null;
        }

        if (!clause.Negated && WordList.Routine.Has(clause.Lemma))
        {
            if (!(clause.Lemma == "view" && text.Lower(text.RightEdge(clause.Verb)) is "positively" or "favorably"))
            {
                return null;
            }
        }

        var last = PositionContents.Whole(text, clause.Verb, clause.Verb - 1).Last;
        var stance = clause.Negated ? Stance.Rejects : clause.Lemma == "view" ? Stance.Open : Stance.Offers;
        return PositionClaims.Make(draft, clause, stance, (clause.Verb, last), -1, clause.Negated ? "will not" : "will");
    }

    // "will only sign if the army withdraws", "will not sign unless ...": the condition is what is demanded.
    private static List<Finding>? Condition(Draft draft, Clause clause)
    {
        var text = draft.Text;
        if (clause.Modal is not ("will" or "would") || clause.Subjects.Count == 0 || clause.Passive)
        {
            return null;
        }

        var only = false;
        foreach (var child in text.Children(clause.Verb))
        {
            only |= text.Lower(child) == "only";
        }

        foreach (var child in text.Children(clause.Verb))
        {
            if (text.Tokens[child].Dep == "advcl" && child > clause.Verb && text.Child(child, "mark") is >= 0 and var mark
                && (only && text.Lower(mark) == "if" || (clause.Negated && text.Lower(mark) is "unless" or "until")))
            {
                var (first, last) = PositionContents.Whole(text, child, clause.Verb);
                return PositionClaims.Make(draft, clause, Stance.Demands, (Math.Max(first, mark + 1), last), text.Child(child, "nsubj"), $"will … {text.Lower(mark)}");
            }
        }

        return null;
    }

    private static bool Conditional(English.ParsedText text, int verb)
    {
        foreach (var child in text.Children(verb))
        {
            if (text.Tokens[child].Dep == "advcl" && text.Child(child, "mark") is >= 0 and var mark && text.Lower(mark) == "if" && child < verb)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a speaker speaks of the own side: the same actor, the state of the speaker's office, or "it" and "they".</summary>
    internal static bool SameSide(Draft draft, int speaker, int subject)
    {
        var said = draft.Cast.AllAt(speaker);
        var done = draft.Cast.AllAt(subject);
        if (said.Intersect(done).Any())
        {
            return true;
        }

        var sides = Sides.Parties(draft, speaker).Select(s => s.Entity).ToHashSet();
        return Sides.Parties(draft, subject).Any(s => s.Entity is not null && sides.Contains(s.Entity))
            || (draft.Text.Tokens[subject].Pos == "PRON" && WordList.OwnSide.Has(draft.Text.Lower(subject)) && done.IsEmpty);
    }

    // "say peace talks should resume", "said X must decide": what ought to be is wanted by whoever says so.
    private static List<Finding>? Obligation(Draft draft, Clause clause)
    {
        var text = draft.Text;
        var needs = clause.Lemma is "need" or "have" && text.Child(clause.Verb, "xcomp") is >= 0 and var infinitive && PositionContents.HasTo(text, infinitive);
        if (!(clause.Modal is "should" or "must" || needs) || clause.Subjects.Count == 0)
        {
            return null;
        }

        var (from, to) = PositionContents.Whole(text, clause.Verb, -1);
        var speaker = Speaker(draft, clause.Verb);
        var toward = draft.Cast.IsActor(clause.Subjects[0]) || clause.Passive ? clause.Subjects.FirstOrDefault(-1) : -1;
        if (speaker is null)
        {
            return null;
        }

        var holder = clause with { Subjects = [.. text.Conjuncts(speaker.Speaker)], Passive = false };
        return PositionClaims.Make(draft, holder, clause.Negated ? Stance.Rejects : Stance.Demands, (from, to), toward, clause.Modal.Length > 0 ? clause.Modal : "need to");
    }
}
