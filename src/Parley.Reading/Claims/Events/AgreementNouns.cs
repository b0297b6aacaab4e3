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

    /// <summary>"signed the draft": what is signed is agreed, whatever it is called.</summary>
    internal static bool IsSigned(ParsedText text, Clause clause, int noun) => WordList.PutName.Has(clause.Lemma) && WordList.Signable.Has(text.Lemma(noun)) && text.Tokens[noun].Pos is "NOUN";
}
