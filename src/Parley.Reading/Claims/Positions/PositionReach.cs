using Parley.Reading.Claims.Findings;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>How far the words of a content reach: over what the parser hung under the verb though it says what is wanted, and not over what the report adds.</summary>
internal static class PositionReach
{
    internal static (int First, int Last) Of(Notebook notes, Clause clause, Stance stance, (int First, int Last) content)
    {
        var text = notes.Text;
        var last = text.WithoutComment(content.First, Math.Min(content.Last, text.SentenceOf(clause.Verb).Last));
        while (last > clause.Verb && text.ChildrenBy(clause.Verb, "prep", "advcl").FirstOrDefault(c => text.LeftEdge(c) == last + 1 && Belongs(notes, stance, c, last), -1) is >= 0 and var tail)
        {
            last = text.WithoutComment(content.First, text.End(tail));
        }

        return (content.First, Circumstances.WithoutOccasion(notes.Text, content.First, last));
    }

    private static bool Belongs(Notebook notes, Stance stance, int tail, int before)
    {
        var text = notes.Text;
        var token = text.Tokens[tail];

        // "rejects a ceasefire before the question of land is settled": without the rest it is another stance.
        if (token.Dep == "advcl")
        {
            return stance is Stance.Rejects && text.Child(tail, "mark") is >= 0 and var mark && WordList.Reserving.Has(text.Lower(mark));
        }

        if (text.Child(tail, "pobj") is not (>= 0 and var of))
        {
            return stance is Stance.Rejects && WordList.Reserving.Has(text.Lower(tail)) && text.Child(tail, "pcomp") >= 0;
        }

        return text.Lower(tail) switch
        {
            // "guarantees for at least 20 years"
            "for" => WordList.DurationUnit.Has(text.Lemma(of)) && text.Child(of, "nummod") >= 0,

            // "a truce on power plants", but "a truce on Monday", "on condition that"
            "on" => PositionContents.IsMeasure(text, before) && text.Tokens[of] is { Pos: "NOUN", Tag: "NNS", EntityLabel: not ("DATE" or "TIME") } && !notes.Cast.IsActor(of),
            _ => false,
        };
    }
}
