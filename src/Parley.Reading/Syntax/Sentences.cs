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
}
