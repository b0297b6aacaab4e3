using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Speech;

/// <summary>Verbs of speech whose object is what was said: "reported an attack", "accused X of ...".</summary>
internal static class SaidAsThing
{
    /// <summary>"Sudan reported a drone attack": that there was one is what Sudan says.</summary>
    internal static Utterance? Reported(ParsedText text, Clause clause)
    {
        var verb = clause.Verb;
        return clause is { Lemma: "report" or "confirm" or "allege", Passive: false, Negated: false, Subjects: [var speaker, ..] }
            && clause.Objects.FirstOrDefault(o => WordList.EventNoun.Has(text, o), -1) is >= 0 and var told && told > verb
            ? new Utterance(verb, text.Tokens[verb].Text, speaker, text.LeftEdge(told), text.RightEdge(told), told, null, null, 0)
            : null;
    }

    /// <summary>"Sudan accused the rebels of breaking the ceasefire": what they are accused of is what the accuser says.</summary>
    internal static Utterance? Accused(ParsedText text, Clause clause)
    {
        var verb = clause.Verb;
        if (clause.Lemma is not ("accuse" or "blame") || clause.Passive || clause.Subjects.Count == 0 || Reproach(text, verb) is not (>= 0 and var of)
            || text.Lower(of) is not ("of" or "for") || text.Child(of, "pcomp", "pobj") is not (>= 0 and var deed))
        {
            return null;
        }

        return new Utterance(verb, text.Tokens[verb].Text, clause.Subjects[0], verb + 1, text.RightEdge(of), deed, null, null, 0);
    }

    // "of ..." and "for ..." hang under the verb or under whoever is accused.
    private static int Reproach(ParsedText text, int verb) =>
        text.Child(verb, "prep") is >= 0 and var own ? own : text.Child(verb, "dobj") is >= 0 and var accused ? text.Child(accused, "prep") : -1;
}
