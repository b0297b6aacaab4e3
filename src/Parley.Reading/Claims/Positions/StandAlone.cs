using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>
/// Contents that can be read by themselves: a quotation is not cut, a stray preposition falls away, and what says nothing by itself is filled
/// from what it refers to, or is the whole clause.
/// </summary>
internal static class StandAlone
{
    /// <summary>The words of a content that stand alone, and whose demand or offer they answer, or -1.</summary>
    internal static ((int First, int Last) Content, int Owner) Of(Notebook notes, Clause clause, (int First, int Last) content)
    {
        var text = notes.Text;
        var sentence = text.SentenceOf(clause.Verb);
        var first = content.First;
        while (first < content.Last && (text.Tokens[first] is { Dep: "prep" or "mark", Tag: "IN" } && text.Lower(first) is not ("if" or "unless" or "until") && !(text.Tokens[first].Dep is "mark" && text.Lower(first) is "before" or "after") || text.Tokens[first].Pos == "PUNCT"))
        {
            first++;
        }

        var whole = (First: first, Last: OverBracket(text, first, Closed(text, first, content.Last, sentence.Last), sentence.Last));
        var head = HeadOf(text, whole);

        // "urged both to come back": what they are to do says enough.
        if (text.Tokens[head].Pos is "PRON" && head == whole.First && head + 1 < whole.Last && text.Lower(head + 1) is "to" && text.Lower(head) is not "it")
        {
            return (whole, -1);
        }

        // "want the same thing now: a pause"
        if (text.Lemma(head) is "thing" && Enumerable.Range(head + 1, Math.Max(0, Math.Min(4, sentence.Last - head))).FirstOrDefault(i => text.Lower(i) is ":", -1) is >= 0 and var colon && colon + 1 < sentence.Last)
        {
            return ((colon + 1, text.Tokens[sentence.Last].Pos is "PUNCT" or "SPACE" ? sentence.Last - 1 : sentence.Last), -1);
        }

        if (Antecedents.Of(notes, clause, head) is { } meant)
        {
            return ((meant.First, meant.Last), meant.Owner);
        }

        return SaysNothing(text, whole, head) ? (OfClause(text, clause, whole), -1) : (whole, -1);
    }

    /// <summary>Whether a content is a pronoun of which nothing before tells what it stands for: "this", "it".</summary>
    internal static bool IsOpen(Notebook notes, Clause clause, (int First, int Last) content) =>
        HeadOf(notes.Text, content) is var head && notes.Text.Tokens[head].Pos is "PRON" or "DET" && !notes.Cast.IsActor(head) && Antecedents.IsEmpty(notes.Text, head) && Antecedents.Of(notes, clause, head) is null;

    /// <summary>The clause of a verb, subject and all.</summary>
    private static (int First, int Last) OfClause(ParsedText text, Clause clause, (int First, int Last) content)
    {
        var subject = text.Child(clause.Verb, "nsubj", "nsubjpass");
        var first = subject >= 0 ? Math.Min(text.LeftEdge(subject), clause.Verb) : Math.Min(clause.Verb, content.First);
        return (first, Math.Max(Math.Max(content.Last, clause.Verb), Math.Min(text.End(clause.Verb), text.SentenceOf(clause.Verb).Last)));
    }

    // A quotation ends where it is closed, and a word after a hyphen belongs to the one before it.
    private static int Closed(ParsedText text, int first, int last, int end)
    {
        var open = first > 0 && IsMark(text, first - 1);
        for (var i = first; i <= last; i++)
        {
            open = IsMark(text, i) ? text.Tokens[i].Text != "”" && (text.Tokens[i].Text == "“" || !open) : open;
        }

        for (var i = last + 1; open && i <= end; i++)
        {
            if (IsMark(text, i))
            {
                return i - 1;
            }
        }

        return last + 2 <= end && text.Tokens[last + 1].Text == "-" && text.Tokens[last + 1].Start == text.Tokens[last].End && text.Tokens[last + 2].Start == text.Tokens[last + 1].End ? last + 2 : last;
    }

    // "the Lakes Community (LC) Leaders' Meeting", of which the parser ended the name in the bracket: the last word of the whole name.
    private static int OverBracket(ParsedText text, int first, int last, int end)
    {
        var inside = last < end && text.Tokens[last + 1].Text == ")" && last > first + 1 && text.Tokens[last - 1].Text == "(" ? last + 1 : text.Tokens[last].Text == ")" ? last : -1;
        if (inside < 0)
        {
            return last;
        }

        var at = inside;
        while (at < end && (text.Tokens[at + 1].Pos == "PROPN" || (text.Tokens[at + 1].Pos is "NOUN" && char.IsUpper(text.Tokens[at + 1].Text[0])) || (at > inside && (text.Tokens[at + 1].Tag is "POS" || text.Tokens[at + 1].Text is "'" or "’" || (text.Lower(at + 1) is "of" && at + 2 <= end && text.Tokens[at + 2].Pos == "PROPN")))))
        {
            at++;
        }

        return at;
    }

    private static bool IsMark(ParsedText text, int index) => text.Tokens[index].Text is "“" or "”" or "\"";

    /// <summary>The word of a run that all its others hang under.</summary>
    internal static int HeadOf(ParsedText text, (int First, int Last) run)
    {
        for (var i = run.First; i <= run.Last; i++)
        {
            if ((text.Tokens[i].Head < run.First || text.Tokens[i].Head > run.Last || text.Tokens[i].Head == i) && text.Tokens[i].Pos is not ("PUNCT" or "SPACE"))
            {
                return i;
            }
        }

        return run.Last;
    }

    // "to keep", "the possibility", "it"
    private static bool SaysNothing(ParsedText text, (int First, int Last) content, int head)
    {
        if (Antecedents.IsEmpty(text, head))
        {
            // "the draft", "his offer" name something, and the clause around them would say no more; "this draft" points.
            return text.Tokens[head].Pos != "NOUN" || !WordList.Proposal.Has(text, head) || WordList.DemandNoun.Has(text, head) || WordList.Thought.Has(text, head) || text.ChildrenBy(head, "det", "amod").Any(d => WordList.Demonstrative.Has(text.Lower(d)));
        }

        for (var i = content.First; i <= content.Last; i++)
        {
            var token = text.Tokens[i];
            if (token.Pos is "NOUN" or "PROPN" or "NUM" || token.Pos == "VERB" && !(WordList.SaysLittle.Has(text.Lemma(i)) && content.Last - i < 2))
            {
                return false;
            }
        }

        return true;
    }
}
