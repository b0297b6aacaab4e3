using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings;

/// <summary>What came out of talks, in the words of the report: "ended without agreement", "made no visible progress".</summary>
internal static class Outcomes
{
    /// <summary>By the verbs that the talks are the subject of, the first that says it; or null.</summary>
    internal static Passage? Of(Notebook notes, int noun, Clause? clause)
    {
        if (clause is null)
        {
            return null;
        }

        var text = notes.Text;
        var first = text.FirstConjunct(noun);
        foreach (var verb in text.Conjuncts(clause.Verb).Prepend(clause.Verb).Distinct().Concat(Below(text, noun)))
        {
            if (notes.Clauses.TryAt(verb, out var told) && told.Modal.Length == 0 && told.Tense != Tense.Future
                && (told.Verb == clause.Verb || told.Subjects.Contains(first) || (told.Passive && told.Objects.Contains(first)))
                && Said(text, told) is var (from, to) && to >= from)
            {
                var (start, end) = text.Characters(from, to);
                return Passage.In(text.Text, start, end);
            }
        }

        return null;
    }

    // "talks that ended without a deal"
    private static List<int> Below(ParsedText text, int noun) => text.ChildrenBy(noun, "relcl", "acl");

    private static (int First, int Last)? Said(ParsedText text, Clause clause)
    {
        var verb = clause.Verb;
        if (WordList.Close.Has(clause.Lemma) || WordList.Fail.Has(clause.Lemma) || clause.Lemma is "come")
        {
            // "ended in deadlock", "closed with no results", "broke down without an agreement"
            foreach (var child in text.ChildrenBy(verb, "prep"))
            {
                if (WordList.OutcomeLink.Has(text.Lower(child)) && Fruit(text, text.Child(child, "pobj", "pcomp")))
                {
                    return (child, text.End(child));
                }
            }

            if (clause.Lemma == "fail" && text.Child(verb, "xcomp") is >= 0 and var wanted)
            {
                return (verb, text.End(wanted));
            }
        }

        if (!WordList.BearFruit.Has(clause.Lemma))
        {
            return null;
        }

        if (clause.Lemma is "lead" or "result")
        {
            foreach (var child in text.ChildrenBy(verb, "prep"))
            {
                if (text.Lower(child) is "to" or "in" && Fruit(text, text.Child(child, "pobj")))
                {
                    return (verb, text.End(child));
                }
            }

            return null;
        }

        return text.Child(verb, "dobj") is >= 0 and var thing && Fruit(text, thing) ? (Opening(text, verb), text.End(thing)) : null;
    }

    // "did not produce a deal": with what denies it.
    private static int Opening(ParsedText text, int verb)
    {
        var negation = text.Child(verb, "neg");
        if (negation < 0)
        {
            return verb;
        }

        var auxiliary = text.Child(verb, "aux");
        return auxiliary >= 0 ? Math.Min(auxiliary, negation) : negation;
    }

    // "an agreement", "no results", "reaching a deal"
    private static bool Fruit(ParsedText text, int thing) =>
        thing >= 0 && (text.Conjuncts(thing).Any(t => WordList.Fruit.Has(text.Lemma(t))) || (text.IsVerb(thing) && text.Child(thing, "dobj") is >= 0 and var of && Fruit(text, of))
            || (text.Child(thing, "prep") >= 0 && text.PrepositionObject(thing, "of") is >= 0 and var inner && WordList.Fruit.Has(text.Lemma(inner))));
}
