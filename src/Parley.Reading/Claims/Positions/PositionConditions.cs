using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>What a side asks for before it does something: "will sign only if the army withdraws", "threatened to sink it unless Oman pays".</summary>
internal static class PositionConditions
{
    /// <summary>The demand in a condition under a stance that was taken, where another side is to fulfil it.</summary>
    internal static IEnumerable<Finding> Of(Notebook notes, Clause clause, Stance taken)
    {
        var text = notes.Text;
        foreach (var (condition, mark) in Conditions(text, clause.Verb))
        {
            var subject = text.Child(condition, "nsubj", "nsubjpass");
            var only = IsOnly(text, condition) || IsProviso(text, mark);
            if (subject < 0 || !(only || notes.Cast.IsActor(subject) || PositionHolders.MayHold(text, subject)) || clause.Subjects.Any(s => notes.Cast.AllAt(s).Intersect(notes.Cast.AllAt(subject)).Any()) || text.Tokens[subject].Pos == "PRON" && !notes.Cast.IsActor(subject))
            {
                continue;
            }

            var denied = Clauses.DeniedBy(text, condition) >= 0;
            var asks = text.Lower(mark) switch
            {
                "unless" or "until" => taken is Stance.Rejects or Stance.Threatens,
                "if" => taken == Stance.Threatens ? denied : !denied && taken is Stance.Offers or Stance.Accepts or Stance.Open,
                _ => !denied && taken is Stance.Offers or Stance.Accepts or Stance.Open,
            };
            if (asks)
            {
                var (first, last) = text.Whole(condition, clause.Verb);
                var start = denied ? mark : Math.Max(first, mark + 1);
                foreach (var finding in PositionClaims.Make(notes, clause, Stance.Demands, (start, last), subject, ReadingRule.Condition.By($"{Word.Of(taken)} … {text.Lower(mark)}")))
                {
                    yield return finding;
                }
            }
        }
    }

    /// <summary>The clauses that say under what condition, with the word that opens them, under a verb and the infinitive or clause it governs.</summary>
    internal static IEnumerable<(int Verb, int Mark)> Conditions(ParsedText text, int verb)
    {
        foreach (var at in new[] { verb, text.Child(verb, "xcomp"), text.Child(verb, "ccomp") }.Where(v => v >= 0))
        {
            foreach (var child in text.ChildrenBy(at, "advcl", "conj"))
            {
                // "open to talks, but only if ..." may hang as a second clause.
                if (child > verb && text.ChildrenBy(child, "mark", "advmod").FirstOrDefault(m => WordList.Conditional.Has(text.Lower(m)), -1) is >= 0 and var mark
                    && (text.Tokens[child].Dep == "advcl" || IsOnly(text, child)))
                {
                    yield return (child, mark);
                }
            }

            // "agreed to a pause, provided sieges are lifted": the clause hangs under the word, or beside it.
            foreach (var mark in text.ChildrenBy(at, "prep").Where(p => p > verb && IsProviso(text, p)))
            {
                var condition = text.ChildrenBy(mark, "pcomp").Concat(text.ChildrenBy(at, "ccomp", "advcl")).FirstOrDefault(c => c > mark, -1);
                if (condition >= 0)
                {
                    yield return (condition, mark);
                }
            }
        }
    }

    private static bool IsOnly(ParsedText text, int condition) => text.ChildrenBy(condition, "advmod").Any(a => text.Lower(a) == "only");

    private static bool IsProviso(ParsedText text, int mark) => text.Lower(mark) is "provided" or "providing";

    /// <summary>"Without guarantees, Chad will not sign", "Until there are guarantees, ...": the words of a condition that comes before a refusal; null where none does.</summary>
    internal static (int First, int Last)? Before(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        foreach (var child in text.Children(clause.Verb))
        {
            if (child >= clause.Verb)
            {
                break;
            }

            if (text.Tokens[child].Dep is "prep" && text.Lower(child) is "without" or "absent" && text.Child(child, "pobj") is >= 0 and var needed && text.Tokens[needed].Pos is "NOUN")
            {
                return (text.LeftEdge(needed), text.RightEdge(needed));
            }

            if (text.Tokens[child].Dep is "advcl" && text.Child(child, "mark") is >= 0 and var mark && text.Lower(mark) is "until" or "unless")
            {
                // It ends at its comma, whatever the parser let it run on over.
                var last = text.RightEdge(child);
                return (mark + 1, Enumerable.Range(child, Math.Max(0, last - child + 1)).FirstOrDefault(i => text.Tokens[i].Text is ",", last + 1) - 1);
            }
        }

        return null;
    }
}
