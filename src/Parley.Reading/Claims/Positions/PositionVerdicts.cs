using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>Positions in a judgement: "said the draft is unacceptable", "leaving would be a mistake", "it is vital that", "there is no point in".</summary>
internal static class PositionVerdicts
{
    internal static List<Finding>? Find(Notebook notes, Clause clause) => Needed(notes, clause) ?? Pointless(notes, clause) ?? Judged(notes, clause);

    /// <summary>"said the proposal is unacceptable": the speaker's position on the subject.</summary>
    internal static List<Finding>? AboutThing(Notebook notes, Clause clause, Stance stance, int judgement)
    {
        var text = notes.Text;
        if (clause.Subjects.Count == 0 || Speaking(notes, clause) is not { } holder)
        {
            return null;
        }

        return PositionClaims.Make(
            notes, holder, clause.Negated ? Stances.Denied(stance) ?? stance : stance, (text.LeftEdge(clause.Subjects[0]), text.RightEdge(judgement)), -1,
            ReadingRule.Verdict.By($"said it is {text.Lower(judgement)}"));
    }

    // "leaving the union would be a mistake", "the two-state plan is the best solution"
    private static List<Finding>? Judged(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Lemma != "be" || clause.Negated || text.Child(clause.Verb, "attr", "acomp") is not (>= 0 and var judgement) || clause.Subjects.Count == 0
            || notes.Cast.IsActor(clause.Subjects[0]) && text.Child(clause.Subjects[0], "amod") < 0)
        {
            return null;
        }

        Stance? stance = WordList.BadIdea.Has(text.Lemma(judgement)) && clause.Modal is "would" or "will" ? Stance.Rejects
            : WordList.WayOut.Has(text.Lemma(judgement)) && text.ChildrenBy(judgement, "amod").Any(a => text.Lower(a) is "best" or "only" or "right") ? Stance.Supports
            : null;
        return stance is { } taken && !Antecedents.IsEmpty(text, clause.Subjects[0]) && text.Tokens[clause.Subjects[0]].Pos != "PRON" ? AboutThing(notes, clause, taken, judgement) : null;
    }

    // "it is vital that both sides keep the truce", "it is time for them to talk"
    private static List<Finding>? Needed(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Lemma != "be" || clause.Negated || text.Child(clause.Verb, "acomp", "attr") is not (>= 0 and var need) || !WordList.Needful.Has(text.Lower(need)) || (text.Lower(need) is "time" && text.Child(need, "amod") >= 0)
            || Speaking(notes, clause) is not { } holder)
        {
            return null;
        }

        foreach (var under in new[] { clause.Verb, need })
        {
            foreach (var child in text.ChildrenBy(under, "ccomp", "advcl", "xcomp", "acl", "relcl", "csubj"))
            {
                if (child > need && (text.Child(child, "nsubj", "nsubjpass") >= 0 || text.HasTo(child)))
                {
                    return PositionClaims.Make(notes, holder, Stance.Demands, (text.LeftEdge(child), text.End(child)), PositionContents.Addressed(notes, text.Child(child, "nsubj")), ReadingRule.Needed.By($"“{text.Lower(need)}”"));
                }
            }
        }

        return null;
    }

    // "there is no point in a truce", "sees no need for talks"
    private static List<Finding>? Pointless(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Lemma is not ("be" or "see") || clause.Lemma == "be" && text.Child(clause.Verb, "expl") < 0 || Thing(text, clause) is not (>= 0 and var point)
            || !WordList.Use.Has(text.Lemma(point)) || !text.ChildrenBy(point, "det", "amod").Any(c => WordList.Little.Has(text.Lower(c))) || text.Child(point, "prep", "acl") is not (>= 0 and var what))
        {
            return null;
        }

        var holder = clause.Lemma == "see" ? clause : Speaking(notes, clause);
        return holder is null ? null : PositionClaims.Make(notes, holder, Stance.Rejects, text.Whole(what, clause.Verb), -1, ReadingRule.Pointless.By($"no {text.Lemma(point)}"));
    }

    private static int Thing(ParsedText text, Clause clause) => clause.Lemma == "see" ? text.Child(clause.Verb, "dobj") : text.Child(clause.Verb, "attr") is >= 0 and var attribute ? attribute : text.Child(clause.Verb, "nsubj");

    // The clause with whoever says it as its subject, or null where nobody does.
    private static Clause? Speaking(Notebook notes, Clause clause) =>
        AttributionChains.Innermost(notes, clause.Verb) is { } speaker ? clause with { Subjects = [.. notes.Text.Conjuncts(speaker.Speaker)], Passive = false } : null;
}
