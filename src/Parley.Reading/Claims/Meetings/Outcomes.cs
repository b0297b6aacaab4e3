using Parley.Reading.Claims.Findings;
using Parley.Reading.Claims.Meetings.Parts;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings;

/// <summary>What came out of talks, in the words of the report: "ended without agreement", "made no visible progress".</summary>
internal static class Outcomes
{
    /// <summary>
    /// By the verbs that the talks are the subject of, the first that says it; without the day and the place at its end, the day apart.
    /// </summary>
    internal static (Passage? Outcome, When? When) Of(Notebook notes, int noun, Clause? clause)
    {
        if (clause is null)
        {
            return (null, null);
        }

        var text = notes.Text;
        var first = text.FirstConjunct(Occasions.Outermost(text, noun));
        foreach (var verb in text.Conjuncts(clause.Verb).Prepend(clause.Verb).Distinct().Concat(Below(text, clause.Verb)).Concat(text.ChildrenBy(noun, "relcl", "acl")))
        {
            if (notes.Clauses.TryAt(verb, out var told) && IsTold(told)
                && (told.Verb == clause.Verb || told.Subjects.Contains(first) || (told.Passive && told.Objects.Contains(first)) || text.Tokens[verb].Dep == "advcl")
                && Said(text, told) is var (from, to) && to >= from)
            {
                var last = Ending(notes, from, to);
                var (start, end) = text.Characters(from, last);
                end += end < text.Text.Length && text.Text[end] == '”' && text.Text.AsSpan(start, end - start).Contains('“') ? 1 : 0;
                var day = last < to ? notes.Moments.At(from).FirstOrDefault(m => m.First > last && m.Last <= to) : null;
                return (Passage.In(text.Text, start, end), day is null ? null : Circumstances.Resolve(notes, day, clause.Verb));
            }
        }

        return (null, null);
    }

    /// <summary>Whether a clause says what came out.</summary>
    internal static bool IsIn(ParsedText text, Clause clause) => IsTold(clause) && Said(text, clause) is not null;

    private static bool IsTold(Clause clause) => clause.Modal.Length == 0 && clause.Tense != Tense.Future;

    // "with no results on Thursday in Rome": day and place are told elsewhere.
    private static int Ending(Notebook notes, int from, int to)
    {
        var text = notes.Text;
        for (var i = from + 2; i <= to; i++)
        {
            if (text.Tokens[i].Dep == "prep" && WordList.DayOrPlaceLink.Has(text.Lower(i)) && text.Child(i, "pobj") is >= 0 and var given
                && (Whereabouts.IsPlace(notes, given) || notes.Moments.At(i).Any(m => m.First <= given && given <= m.Last)))
            {
                return i - 1;
            }
        }

        return to;
    }

    // "concluded having made no progress"
    private static List<int> Below(ParsedText text, int verb) => [.. text.ChildrenBy(verb, "advcl").Where(v => text.Tokens[v].Tag == "VBG")];

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
