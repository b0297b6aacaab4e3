using Parley.Reading.Claims.Findings;
using Parley.Reading.Claims.Positions;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Wishes;

/// <summary>What is refused or taken in plain words: "saw no place for the union", "has no use for", "did not exclude a delay", "said yes to the invitation".</summary>
internal static class TurnedDown
{
    internal static List<Finding>? Find(Notebook notes, Clause clause) => NoPlace(notes, clause) ?? Excluded(notes, clause) ?? Answered(notes, clause);

    // "sees no place for the union", "saw no need for a vote"
    private static List<Finding>? NoPlace(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause is not { Lemma: "see" or "have" or "find", Passive: false, Subjects.Count: > 0 } || clause.Objects is not [var place, ..] || !(WordList.Use.Has(text.Lemma(place)) || text.Lemma(place) is "place" or "role" or "room")
            || !(clause.Negated || text.HasNo(place)) || (clause.Lemma is "have" && text.Lemma(place) is "room" or "role" or "place"))
        {
            return null;
        }

        var thing = text.PrepositionObject(place, "for") is >= 0 and var wanted ? wanted : text.ChildrenBy(place, "acl", "relcl").FirstOrDefault(text.HasTo, -1);
        return thing > place && text.Tokens[thing].Pos is not "PRON" ? PositionClaims.Make(notes, clause, Stance.Rejects, text.Whole(thing, clause.Verb), -1, ReadingRule.Pointless.By($"no {text.Lemma(place)}")) : null;
    }

    // "did not exclude an extension": leaves it open.
    private static List<Finding>? Excluded(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        return clause is { Lemma: "exclude", Negated: true, Passive: false, Subjects.Count: > 0 } && text.Child(clause.Verb, "dobj") is >= 0 and var thing && thing > clause.Verb && !notes.Cast.IsPerson(thing) && text.Tokens[thing].Pos is not "PRON"
            ? PositionClaims.Make(notes, clause, Stance.Open, text.Whole(thing, clause.Verb), -1, ReadingRule.LeftOpen.By("“exclude”"))
            : null;
    }

    // "said yes to the plan", "gave a qualified yes to the invitation"
    private static List<Finding>? Answered(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause is not { Lemma: "say" or "give", Negated: false, Modal: "", Subjects.Count: > 0 } || Enumerable.Range(clause.Verb + 1, Math.Min(4, text.SentenceOf(clause.Verb).Last - clause.Verb)).FirstOrDefault(i => text.Lower(i) is "yes" or "no" && i + 1 <= text.SentenceOf(clause.Verb).Last && text.Lower(i + 1) is "to", -1) is not (>= 0 and var answer))
        {
            return null;
        }

        return text.Child(answer + 1, "pobj") is >= 0 and var thing && text.Tokens[thing].Pos is not "PRON"
            ? PositionClaims.Make(notes, clause, text.Lower(answer) is "yes" ? Stance.Accepts : Stance.Rejects, text.Whole(thing, clause.Verb), -1, ReadingRule.StanceVerb.By($"{clause.Lemma} {text.Lower(answer)}"))
            : null;
    }
}
