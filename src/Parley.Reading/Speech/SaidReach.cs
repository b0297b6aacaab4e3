using Parley.Reading.English;
using Parley.Reading.Syntax;

namespace Parley.Reading.Speech;

/// <summary>How far the words reach that a verb of saying reports.</summary>
internal static class SaidReach
{
    /// <summary>How far the words said reach: the clause, or all before the verb where the clause stands in front.</summary>
    internal static (int From, int To) Of(ParsedText text, int verb, int content, int speaker)
    {
        var from = text.LeftEdge(content);
        var to = text.RightEdge(content);
        if (content < verb)
        {
            var sentence = text.SentenceOf(verb);
            from = Math.Min(from, sentence.First);
            to = Math.Min(to < verb ? verb - 1 : to, sentence.Last);
            var speakerFirst = text.LeftEdge(speaker);
            if (to >= speakerFirst && speakerFirst > content)
            {
                to = speakerFirst - 1;
            }
        }
        else if (Contrast(text, verb, content) is >= 0 and var other)
        {
            to = text.LeftEdge(other) - 1;
        }
        else if (from <= verb && !(text.Child(content, "nsubj", "nsubjpass") is >= 0 and var inserted && inserted < verb && text.Tokens[verb - 1].Text == "," && text.RightEdge(inserted) >= verb - 2))
        {
            // Not "The plan, said Holm, was dead"; "in what some activists said could be the last chance"
            from = verb + 1;
        }

        return (from, to);
    }

    // "Bello said the talks were going well, while Keller rejects them": told beside it in the present, by the report; or -1.
    private static int Contrast(ParsedText text, int verb, int content) =>
        text.Tokens[verb].Tag is "VBD" ? text.ChildrenBy(content, "advcl").FirstOrDefault(c => c > content && text.Tokens[c].Tag is "VBZ" or "VBP" && text.Child(c, "nsubj") >= 0 && text.LeftEdge(c) is var first && text.Lower(first) is "while" or "whereas" && text.Tokens[first - 1].Text is ",", -1) : -1;

    /// <summary>"There was a chance, Holm said, that all would end well": what stands before is said too.</summary>
    internal static bool IsWithin(ParsedText text, int verb, int speaker)
    {
        var (first, last) = text.SentenceOf(verb);
        var comma = text.LeftEdge(speaker) - 1;
        return speaker < verb && comma > first && text.Tokens[comma].Text == "," && verb + 2 < last && text.Tokens[verb + 1].Text == "," && text.Lower(verb + 2) is "that" && text.Tokens[verb + 2].Pos == "SCONJ"
            && Enumerable.Range(first, comma - first).Any(i => text.Tokens[i].Pos is "VERB" or "AUX");
    }
}
