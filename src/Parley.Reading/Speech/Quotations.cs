using Parley.Reading.Actors;
using Parley.Reading.English;
using Parley.Reading.Syntax;

namespace Parley.Reading.Speech;

/// <summary>Words between quotation marks, and sentences inside a quotation that name no speaker themselves.</summary>
internal static class Quotations
{
    /// <summary>The quotations, as runs of tokens without the marks; one left open ends with its paragraph.</summary>
    internal static List<(int First, int Last)> Find(ParsedText text)
    {
        var found = new List<(int First, int Last)>();
        var open = -1;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var mark = text.Tokens[i].Text;
            if (mark.Contains("\n\n", StringComparison.Ordinal) && open >= 0)
            {
                found.Add((open, i - 1));
                open = -1;
            }
            else if (mark is "“" || (mark is "\"" && open < 0))
            {
                open = i + 1;
            }
            else if (mark is "”" or "\"" && open >= 0)
            {
                if (i - 1 >= open)
                {
                    found.Add((open, i - 1));
                }

                open = -1;
            }
        }

        if (open >= 0 && open < text.Tokens.Count)
        {
            found.Add((open, text.Tokens.Count - 1));
        }

        return found;
    }

    /// <summary>
    /// The quotations of several sentences that one speaker goes on with: "Name: “Q1. Q2.”" and "“Q1,” X said. “Q2. Q3.”".
    /// </summary>
    internal static IEnumerable<Utterance> Carried(ParsedText text, Cast cast, List<Utterance> said)
    {
        var bySentence = new BySentence<Utterance>(text, said, u => (u.Cue, u.Cue));
        Utterance? last = null;
        foreach (var (first, end) in Find(text))
        {
            var sentence = text.SentenceOf(first);
            var own = bySentence.At(first).Concat(bySentence.At(end).Where(u => u.Cue > end)).Where(u => u.Speaker >= 0 && !(u.Cue > first && u.Cue <= end))
                .OrderBy(u => u.Cue).FirstOrDefault();
            if (first >= 2 && text.Tokens[first - 2].Text == ":" || (first >= 3 && text.Tokens[first - 3].Text == ":"))
            {
                var colon = text.Tokens[first - 2].Text == ":" ? first - 2 : first - 3;
                if (cast.IsActor(colon - 1))
                {
                    last = new Utterance(colon, ":", colon - 1, first, end, -1, null, null, 0);
                    yield return last;
                    continue;
                }
            }

            if (own is not null)
            {
                last = own;
                if (end > own.To && end > text.SentenceOf(own.Cue).Last)
                {
                    yield return own with { From = first, To = end, Content = -1 };
                }
            }
            else if (last is not null && Standing(text, first, end, sentence) && text.Tokens[first].Start - text.Tokens[last.To].End < 60)
            {
                last = last with { From = first, To = end, Content = -1 };
                yield return last;
            }
        }
    }

    // A quotation that is a sentence by itself, not a word or two within one.
    private static bool Standing(ParsedText text, int first, int end, (int First, int Last) sentence) =>
        first - sentence.First <= 2 && end - first > 3;
}
