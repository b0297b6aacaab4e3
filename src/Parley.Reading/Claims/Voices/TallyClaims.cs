using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Voices;

/// <summary>Numbers that somebody gives without a word of saying: "put the number at 13,000", "counted 17 lorries", "the ministry reports 15 killed, the committee 27".</summary>
internal static class TallyClaims
{
    internal static Notebook Take(Notebook notes) => notes.With(notes.Clauses.SelectMany(c => new[] { Put(notes, c), Counted(notes, c) }).OfType<Finding>().Concat(notes.Text.Sentences.Select(s => Gapped(notes, s)).OfType<Finding>()));

    // "The governor put the number at 13,000."
    private static Finding? Put(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Lemma is not "put" || !IsTold(clause) || clause.Objects.FirstOrDefault(o => WordList.TallyNoun.Has(text.Lemma(o)), -1) is not (>= 0 and var tally)
            || new[] { clause.Verb, tally }.Select(h => text.PrepositionObject(h, "at")).FirstOrDefault(o => o >= 0, -1) is not (>= 0 and var at) || !HasFigure(text, text.LeftEdge(at), at))
        {
            return null;
        }

        return Told(notes, clause.Subjects[0], text.LeftEdge(tally), at, clause.Verb);
    }

    // "The ministry counts 412 detainees", "the other post counted 17"
    private static Finding? Counted(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        return clause.Lemma is "count" or "tally" && IsTold(clause) && clause.Objects is [var things] && HasFigure(text, text.LeftEdge(things), things)
            && text.Child(clause.Verb, "prep") is var beside && (beside < 0 || text.Lower(beside) is not "on")
            ? Told(notes, clause.Subjects[0], text.LeftEdge(things), text.Child(things, "acl", "relcl") is > 0 and var more && more > things ? more - 1 : text.RightEdge(things), clause.Verb)
            : null;
    }

    private static bool IsTold(Clause clause) => clause is { Passive: false, Negated: false, Modal.Length: 0, Subjects.Count: 1 } && clause.Tense != Tense.Future;

    // "The ministry reports 15 killed, the town's committee 27.": who comes to another number, without a verb of his own.
    private static Finding? Gapped(Notebook notes, (int First, int Last) sentence)
    {
        var text = notes.Text;
        var last = sentence.Last;
        while (last > sentence.First && text.Tokens[last].Pos is "PUNCT" or "SPACE")
        {
            last--;
        }

        var comma = last;
        while (comma > sentence.First && text.Tokens[comma].Text is not ("," or ";"))
        {
            comma--;
        }

        var opens = comma + 1 <= last - 1 && text.Tokens[comma + 1].Pos is "DET" or "PROPN" && text.Tokens[last - 1].Pos is "NOUN" or "PROPN" && IsFigure(text, last);
        return opens && comma > sentence.First && !Enumerable.Range(comma, last - comma).Any(i => text.Tokens[i].Pos is "VERB" or "AUX" or "ADP") && text.Tokens[last - 1].EntityLabel is not "DATE"
            && Enumerable.Range(sentence.First, comma - sentence.First).Any(i => WordList.GivesFigure.Has(text.Lemma(i)) && text.IsVerb(i)) && HasFigure(text, sentence.First, comma)
            ? Told(notes, last - 1, last, last, last, comma + 1)
            : null;
    }

    private static Finding Told(Notebook notes, int speaker, int from, int to, int trigger, int first = -1)
    {
        var text = notes.Text;
        var (start, end) = text.Characters(from, to);
        return new Finding(trigger, new Matter.Statement(notes.Cast.Slot(text, speaker), Passage.In(text.Text, start, end)), Status.Asserted, null, null, first < 0 ? Math.Min(text.LeftEdge(speaker), from) : first, to, ReadingRule.NumberGiven.By(""));
    }

    private static bool HasFigure(ParsedText text, int first, int last) => Enumerable.Range(first, last - first + 1).Any(i => IsFigure(text, i));

    private static bool IsFigure(ParsedText text, int token) => text.Tokens[token].Tag == "CD" && text.Tokens[token].EntityLabel is not ("DATE" or "TIME");
}
