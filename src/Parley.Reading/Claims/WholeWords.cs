using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Claims;

/// <summary>The words of a claim as they can stand alone: a quotation with both its marks, and no "and" left at the end.</summary>
internal static class WholeWords
{
    private const int FurthestMark = 2;

    /// <summary>The same matter with its words made whole, as far as the sentences that the claim rests on have them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="matter">What is told.</param>
    /// <param name="within">The sentences.</param>
    internal static Matter Of(ParsedText text, Matter matter, Passage within) => matter switch
    {
        Matter.Position position => position with { Content = Whole(text, position.Content, within) },
        Matter.Agreement agreement => agreement with { Content = Whole(text, agreement.Content, within) },
        Matter.Outlook outlook => outlook with { Content = Whole(text, outlook.Content, within) },
        Matter.Statement statement => statement with { Content = Whole(text, statement.Content, within) },
        Matter.Meeting { Outcome: { } outcome } meeting => meeting with { Outcome = Whole(text, outcome, within) },
        _ => matter,
    };

    private static Passage Whole(ParsedText text, Passage words, Passage within)
    {
        var (start, end) = (words.Start, WithoutJoint(words));
        var (opened, closed) = Marks(text.Text.AsSpan(start, end - start));
        if (opened > closed)
        {
            end = Closing(text.Text, end, within.End);
        }
        else if (closed > opened && start > within.Start && text.Text[start - 1] is '“')
        {
            start--;
        }

        return (start, end) == (words.Start, words.End) ? words : Passage.In(text.Text, start, end);
    }

    // "have made progress and": what joined on has been left out.
    private static int WithoutJoint(Passage words)
    {
        var last = words.Quote.LastIndexOf(' ');
        return last > 0 && WordList.Joint.Has(words.Quote[(last + 1)..].ToLowerInvariant()) ? words.Start + words.Quote[..last].TrimEnd(' ', ',', ';').Length : words.End;
    }

    private static (int Opened, int Closed) Marks(ReadOnlySpan<char> words) => (words.Count('“'), words.Count('”'));

    // The mark may stand behind the comma: "no “open war,” he said".
    private static int Closing(string text, int end, int furthest)
    {
        for (var i = end; i < Math.Min(end + FurthestMark, Math.Min(furthest + FurthestMark, text.Length)); i++)
        {
            if (text[i] == '”')
            {
                return i + 1;
            }

            if (text[i] is not (',' or '.' or '!' or '?'))
            {
                break;
            }
        }

        return end;
    }
}
