using Parley.Reading.English;

namespace Parley.Reading.Syntax;

/// <summary>In which sentence a word stands, and what that hangs under.</summary>
internal static class Sentences
{
    /// <summary>The sentence that holds a token, as a run of token indices.</summary>
    internal static (int First, int Last) SentenceOf(this ParsedText text, int index) => text.Sentences[text.SentenceNumber(index)];

    /// <summary>Number of the sentence that holds a token, from 0.</summary>
    internal static int SentenceNumber(this ParsedText text, int index)
    {
        var low = 0;
        var high = text.Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (text.Sentences[middle].First <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>Head of the sentence's tree: its first root.</summary>
    internal static int Root(this ParsedText text, (int First, int Last) sentence)
    {
        for (var i = sentence.First; i <= sentence.Last; i++)
        {
            if (text.Tokens[i].Head == i && text.Tokens[i].Pos != "SPACE")
            {
                return i;
            }
        }

        return sentence.First;
    }

    /// <summary>Whether a blank line stands before a word, or nothing.</summary>
    internal static bool StartsParagraph(this ParsedText text, int index)
    {
        if (index == 0)
        {
            return true;
        }

        var gap = text.Text.AsSpan(text.Tokens[index - 1].End, text.Tokens[index].Start - text.Tokens[index - 1].End);
        return gap.Count('\n') > 1 || (text.Tokens[index - 1].Pos == "SPACE" && text.Tokens[index - 1].Text.AsSpan().Count('\n') > 1);
    }

    /// <summary>Whether a word is the subject of its sentence's main verb.</summary>
    internal static bool IsMainSubject(this ParsedText text, int token) =>
        text.Tokens[token].Dep is "nsubj" or "nsubjpass" && text.Tokens[token].Head == text.Root(text.SentenceOf(token));

    /// <summary>The subject of the main verb of the sentence before, where it is of many ("the leaders", "Chad and Niger", "they"); else -1.</summary>
    internal static int SubjectBefore(this ParsedText text, int token)
    {
        var at = text.SentenceOf(token).First - 1;
        while (at > 0 && text.Tokens[at].Pos is "SPACE" or "PUNCT")
        {
            at--;
        }

        var subject = at < 0 ? -1 : text.Child(text.Root(text.SentenceOf(at)), "nsubj", "nsubjpass");
        return subject >= 0 && (text.Lower(subject) == "they" || (text.IsNominal(subject) && (text.Tokens[subject].Tag is "NNS" or "NNPS" || text.Conjuncts(subject).Count > 1))) ? subject : -1;
    }
}
