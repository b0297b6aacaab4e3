using Parley.Reading.Claims.Findings;
using Parley.Reading.Claims.Positions;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Wishes;

/// <summary>What is wanted or offered: "wants the papers signed first", "made a swap a condition", "let the army first leave", "had better come back", "peace begins with", "could talk about a swap", "what we can do is".</summary>
internal static class Asked
{
    internal static List<Finding>? Find(Notebook notes, Clause clause) =>
        Done(notes, clause) ?? Conditioned(notes, clause) ?? Let(notes, clause) ?? Better(notes, clause) ?? Begins(notes, clause) ?? Could(notes, clause) ?? Can(notes, clause);

    // "wants the papers signed before anything else", "would like enrichment ended"
    private static List<Finding>? Done(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        return clause is { Lemma: "want" or "like", Negated: false, Passive: false, Subjects.Count: > 0 } && Realities.OfStance(notes.Clauses, clause).IsReal
            && text.Child(clause.Verb, "ccomp", "xcomp") is >= 0 and var done && done > clause.Verb && text.Tokens[done].Tag is "VBN" or "VBD" && text.Child(done, "nsubj", "nsubjpass") is >= 0 and var thing
            && thing > clause.Verb && text.Tokens[thing].Pos is "NOUN" or "PROPN" && !notes.Cast.IsPerson(thing)
            ? PositionClaims.Make(notes, clause, Stance.Demands, (text.LeftEdge(thing), text.End(done)), -1, ReadingRule.Needed.By($"{clause.Lemma} done"))
            : null;
    }

    // "made the release of prisoners a condition for talks", "made freeing them a precondition": what it was made, and not what it was made for.
    private static List<Finding>? Conditioned(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause is not { Lemma: "make", Negated: false, Passive: false, Subjects.Count: > 0 } || Enumerable.Range(clause.Verb + 1, text.RightEdge(clause.Verb) - clause.Verb).FirstOrDefault(i => text.Lemma(i) is "condition" or "precondition" or "prerequisite" && text.Tokens[i].Tag is "NN", -1) is not (>= 0 and var condition))
        {
            return null;
        }

        var end = Enumerable.Range(clause.Verb + 1, condition - clause.Verb).LastOrDefault(i => text.Tokens[i].Pos is "DET", condition) - 1;
        var thing = Enumerable.Range(clause.Verb + 1, Math.Max(0, end - clause.Verb)).FirstOrDefault(i => text.Tokens[i].Dep is "nsubj" or "dobj" or "xcomp" && i != condition, -1);
        return thing < 0 || text.Tokens[thing].Pos is "PRON" ? null : PositionClaims.Make(notes, clause, Stance.Demands, (clause.Verb + 1, end), -1, ReadingRule.Condition.By("made a condition"));
    }

    // "Let the rebels first leave the wells", in somebody's words; of "let it leave" what is to be done alone.
    private static List<Finding>? Let(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Lemma is not "let" || clause.Negated || text.Tokens[clause.Verb].Dep is "conj" || text.Tokens[clause.Verb].Tag is not "VB" || text.Child(clause.Verb, "nsubj", "aux") >= 0 || text.HasTo(clause.Verb) || text.Child(clause.Verb, "ccomp", "xcomp") is not (>= 0 and var deed)
            || text.Child(deed, "nsubj") is not (>= 0 and var doer) || text.Lower(doer) is "me" or "us" or "'s" || text.RightEdge(deed) <= deed || Speaking(notes, clause) is not { } holder)
        {
            return null;
        }

        var from = text.Tokens[doer].Pos is "PRON" ? deed : text.LeftEdge(doer);
        return text.Tokens[doer].Pos is "PRON" && text.Child(deed, "dobj", "prep", "xcomp") < 0 ? null
            : PositionClaims.Make(notes, holder, Stance.Demands, (from, text.End(deed)), PositionContents.Addressed(notes, doer), ReadingRule.Obligation.By("let"));
    }

    // "Ukraine had best get to the table", "the rebels had better leave": "had" and "better" or "best" before the verb.
    private static List<Finding>? Better(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause is { Lemma: "have", Modal: "" } && text.Lower(clause.Verb) is "had" or "'d" && clause.Verb + 2 < text.SentenceOf(clause.Verb).Last && text.Lower(clause.Verb + 1) is "better" or "best" && text.Tokens[clause.Verb + 2].Pos is not ("DET" or "PRON" or "PUNCT")
            && clause.Subjects is [var they, ..] && Speaking(notes, clause) is { } teller)
        {
            return PositionClaims.Make(notes, teller, Stance.Demands, (text.LeftEdge(they), text.Whole(clause.Verb, clause.Verb - 1).Last), notes.Cast.IsActor(they) ? they : -1, ReadingRule.Obligation.By("had better"));
        }

        var at = Enumerable.Range(Math.Max(text.SentenceOf(clause.Verb).First, clause.Verb - 3), Math.Min(3, clause.Verb - text.SentenceOf(clause.Verb).First)).FirstOrDefault(i => i > 0 && text.Lower(i) is "better" or "best" && text.Lower(i - 1) is "had" or "'d" or "’d", -1);
        return at > 0 && clause.Subjects is [var who, ..] && who < at && Speaking(notes, clause) is { } holder
            ? PositionClaims.Make(notes, holder, Stance.Demands, (text.LeftEdge(who), text.Whole(clause.Verb, clause.Verb - 1).Last), notes.Cast.IsActor(who) ? who : -1, ReadingRule.Obligation.By("had better"))
            : null;
    }

    // "The road to peace begins with the release of prisoners", "everything starts with a pullout"
    private static List<Finding>? Begins(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        return clause is { Lemma: "begin" or "start", Negated: false, Passive: false, Modal: "" or "must" or "should" } && clause.Subjects is [var road] && (WordList.WayOut.Has(text, road) || text.Lemma(road) is "peace" or "everything" or "settlement")
            && text.PrepositionObject(clause.Verb, "with") is var noun && text.ChildrenBy(clause.Verb, "prep").FirstOrDefault(p => p > clause.Verb && text.Lower(p) is "with", -1) is >= 0 and var with && text.Child(with, "pobj", "pcomp") is >= 0 and var first
            && (noun < 0 || text.Tokens[first].Pos is not "PRON") && Speaking(notes, clause) is { } holder
            ? PositionClaims.Make(notes, holder, Stance.Demands, text.Whole(first, with), -1, ReadingRule.Needed.By("begins with"))
            : null;
    }

    // "said Chad could discuss a pullout", "could talk about sharing the wells": what a side says of itself.
    private static List<Finding>? Could(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause is not { Negated: false, Passive: false, Subjects.Count: > 0 } || !(clause.Modal is "can" || Realities.IsHedge(clause.Modal)) || !(clause.Lemma is "discuss" or "consider" || WordList.BeInTalks.Has(text.Lemma(clause.Verb)))
            || text.Tokens[clause.Verb].Dep is "relcl" or "acl" or "advcl" || AttributionChains.Innermost(notes, clause.Verb) is not { } said || !IsOwn(notes, said.Speaker, clause.Subjects[0]))
        {
            return null;
        }

        var thing = text.Child(clause.Verb, "dobj", "xcomp") is >= 0 and var direct ? direct : text.ChildrenBy(clause.Verb, "prep").Where(p => text.Lower(p) is "about" or "of" or "on").Select(p => text.Child(p, "pobj", "pcomp")).FirstOrDefault(p => p >= 0, -1);
        return thing > clause.Verb && !WordList.PressMatter.Has(text.Lemma(thing)) && text.Tokens[thing].Pos is not "PRON"
            ? [.. PositionClaims.Make(notes, clause, Stance.Open, text.Whole(thing, clause.Verb), -1, ReadingRule.LeftOpen.By($"{clause.Modal} {clause.Lemma}")).Select(f => f with { Status = Status.Asserted })]
            : null;
    }

    // "What we can do is report to the table", "what Chad can offer is a road"
    private static List<Finding>? Can(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause is not { Lemma: "be", Negated: false } || text.Child(clause.Verb, "csubj", "nsubj") is not (>= 0 and var told) || !text.IsVerb(told) || text.Lower(text.LeftEdge(told)) is not "what" || !notes.Clauses.TryAt(told, out var wish)
            || wish is not { Modal.Length: > 0, Modal: not ("should" or "must"), Lemma: "do" or "offer" or "give", Negated: false, Subjects: [var who, ..] } || text.Child(clause.Verb, "attr", "ccomp", "xcomp", "advcl") is not (>= 0 and var thing) || thing < clause.Verb)
        {
            return null;
        }

        return notes.Cast.IsActor(who) || (text.Lower(who) is "we" or "i" && Speaking(notes, clause) is not null)
            ? PositionClaims.Make(notes, text.Lower(who) is "we" or "i" ? Speaking(notes, clause)! : wish, Stance.Offers, text.Whole(thing, clause.Verb), -1, ReadingRule.OwnDoing.By("what … can do"))
            : null;
    }

    private static bool IsOwn(Notebook notes, int speaker, int subject) =>
        notes.Text.Lower(subject) is "we" or "i" || PositionFrames.SameSide(notes, speaker, subject) || PositionFrames.SpeaksForNobodyElse(notes, speaker, subject);

    // The clause with whoever says it as its subject; a question asks for nothing.
    internal static Clause? Speaking(Notebook notes, Clause clause) =>
        notes.Text.Lower(notes.Text.SentenceOf(clause.Verb).Last) is not "?" && AttributionChains.Innermost(notes, clause.Verb) is { } said ? clause with { Subjects = [.. notes.Text.Conjuncts(said.Speaker)], Objects = [], Passive = false } : null;
}
