using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Events;

/// <summary>The nouns for what is agreed, and how far their words reach.</summary>
internal static class AgreementNouns
{
    /// <summary>"declared a truce on Monday", where the parser hung the day under the truce: it is when, and no part of what was declared.</summary>
    internal static int WithoutDay(Notebook notes, int noun)
    {
        var text = notes.Text;
        var last = text.RightEdge(noun);
        foreach (var child in text.ChildrenBy(noun, "prep").AsEnumerable().Reverse())
        {
            if (child > noun && text.RightEdge(child) == last && text.Lower(child) is "on" or "in" && text.Child(child, "pobj") is >= 0 and var of && (text.Tokens[of].EntityLabel is "DATE" || text.Tokens[of].EntityLabel is "GPE" or "LOC"))
            {
                last = child - 1;
            }
        }

        return last;
    }

    /// <summary>"came to an agreement", "arrived at a deal": reached it; else the clause as it is.</summary>
    internal static Clause CameTo(ParsedText text, Clause clause) =>
        clause is { Lemma: "come" or "arrive", Passive: false, Objects.Count: 0 } && text.PrepositionObject(clause.Verb, "to", "at") is >= 0 and var reached && AgreementClaims.IsAgreement(text, reached)
            ? clause with { Lemma = "reach", Objects = [reached] }
            : clause;

    /// <summary>"Chad and Niger have observed a truce", "a truce has been in place since 2011": it holds.</summary>
    internal static bool IsKept(ParsedText text, Clause clause, int noun) =>
        clause is { Negated: false, Modal: "", Passive: false, Tense: not Tense.Future }
        && (clause.Objects.Contains(noun) ? WordList.Keep.Has(clause.Lemma) && WordList.Truce.Has(text, noun) && text.Tokens[clause.Verb].Tag is not ("VB" or "VBG") && clause.Subjects.Count > 1
            : clause.Lemma is "be" or "remain" && clause.Subjects.Contains(noun) && text.PrepositionObject(clause.Verb, "in") is >= 0 and var state && text.Lower(state) is "place" or "force" or "effect");

    /// <summary>"signed the draft": what is signed is agreed, whatever it is called.</summary>
    internal static bool IsSigned(ParsedText text, Clause clause, int noun) => WordList.PutName.Has(clause.Lemma) && WordList.Signable.Has(text.Lemma(noun)) && text.Tokens[noun].Pos is "NOUN";
}
