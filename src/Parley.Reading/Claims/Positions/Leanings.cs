using Parley.Reading.Claims.Findings;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>Which way somebody leans: "is among the critics of the plan", "would rather leave than sign", "could be persuaded to share".</summary>
internal static class Leanings
{
    internal static List<Finding>? Find(Notebook notes, Clause clause) => Partisan(notes, clause) ?? Rather(notes, clause);

    /// <summary>"could be persuaded to share the licence", "might be willing to free prisoners": open to it, as far as it is told; null where the clause says nothing of the kind.</summary>
    internal static List<Finding>? Persuadable(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Negated || !(clause.Modal is "can" || Realities.IsHedge(clause.Modal)))
        {
            return null;
        }

        var willing = clause.Lemma is "be" && text.Child(clause.Verb, "acomp") is >= 0 and var adjective && Stances.OfAdjective(text.Lower(adjective)) is { Stance: Stance.Offers or Stance.Open } ? adjective : -1;
        var ready = clause.Passive && (WordList.Persuade.Has(clause.Lemma) || Stances.OfAdjective(text.Lower(clause.Verb)) is { Stance: Stance.Offers }) ? clause.Verb : willing;
        if (ready < 0 || text.ChildrenBy(ready, "xcomp", "advcl").FirstOrDefault(text.HasTo, -1) is not (>= 0 and var deed))
        {
            return null;
        }

        var holder = clause.Passive ? clause with { Subjects = clause.Objects, Objects = [], Passive = false } : clause;
        return PositionClaims.Make(notes, holder, Stance.Open, text.Whole(deed, clause.Verb), -1, ReadingRule.StanceAdjective.By($"{clause.Modal} be {text.Lower(ready)}"));
    }

    // "is an opponent of the plan", "is one of the strongest supporters of the truce", "counts among its critics"
    private static List<Finding>? Partisan(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Negated || clause.Passive || clause.Subjects.Count == 0)
        {
            return null;
        }

        var named = clause.Lemma is "be" or "remain" or "become" ? text.Child(clause.Verb, "attr") : -1;
        named = named < 0 && (clause.Lemma is "be" || WordList.CountAmong.Has(clause.Lemma)) ? text.PrepositionObject(clause.Verb, "among", "as") : named;
        named = named >= 0 && text.Lower(named) is "one" or "some" && text.PrepositionObject(named, "of") is >= 0 and var many ? many : named;
        if (named < 0 || !(WordList.OpposingPerson.Has(text.Lemma(named)) || WordList.SupportingPerson.Has(text.Lemma(named))) || text.PrepositionObject(named, "of") is not (>= 0 and var thing) || notes.Cast.IsPerson(thing))
        {
            return null;
        }

        var stance = WordList.OpposingPerson.Has(text.Lemma(named)) ? Stance.Rejects : Stance.Supports;
        return PositionClaims.Make(notes, clause, stance, text.Whole(thing, named), -1, ReadingRule.ForOrAgainst.By($"{text.Lemma(named)} of"));
    }

    // "would sooner close the pass than sign": what stands behind "than" is what they do not want.
    private static List<Finding>? Rather(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Modal is not "would" || clause.Negated || !text.ChildrenBy(clause.Verb, "advmod").Any(a => text.Lower(a) is "rather" or "sooner"))
        {
            return null;
        }

        var last = text.SentenceOf(clause.Verb).Last;
        for (var i = clause.Verb + 1; i < last; i++)
        {
            if (text.Lower(i) is "than" && (text.Tokens[i].Dep is "mark" ? text.Tokens[i].Head : text.Child(i, "pcomp", "pobj")) is >= 0 and var other && other > i)
            {
                return PositionClaims.Make(notes, clause, Stance.Rejects, (i + 1, text.RightEdge(other)), -1, ReadingRule.ForOrAgainst.By("would rather"));
            }
        }

        // "would rather sign everything at once": what they would like, where nothing tells what not.
        return Enumerable.Range(clause.Verb, last - clause.Verb).Any(i => text.Lower(i) is "than") || !clause.Subjects.All(s => notes.Cast.IsActor(s)) || text.RightEdge(clause.Verb) <= clause.Verb + 1
            ? null
            : PositionClaims.Make(notes, clause, Stance.Supports, (clause.Verb, text.Whole(clause.Verb, clause.Verb - 1).Last), -1, ReadingRule.ForOrAgainst.By("would rather"));
    }
}
