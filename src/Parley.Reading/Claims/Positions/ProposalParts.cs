using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Syntax;

namespace Parley.Reading.Claims.Positions;

/// <summary>The parts of a proposal or offer that has several: "a zone in the area along with guarantees for Ukraine".</summary>
internal static class ProposalParts
{
    /// <summary>How far the words of a proposal reach: also over ", together with ..." that hangs under the verb.</summary>
    internal static (int First, int Last) Reach(ParsedText text, int verb, (int First, int Last) content)
    {
        var next = content.Last + 1;
        if (next <= text.RightEdge(verb) && text.Tokens[next].Text == ",")
        {
            next++;
        }

        return next + 2 < text.RightEdge(verb) && Joins(text, next) > 1 ? (content.First, text.RightEdge(verb)) : content;
    }

    /// <summary>The parts, in order; none where there is only one.</summary>
    internal static Seq<Passage> Of(Notebook notes, (int First, int Last) content)
    {
        var text = notes.Text;
        var parts = new List<(int First, int Last)>();
        var from = content.First;
        for (var i = content.First + 1; i < content.Last; i++)
        {
            var length = Joins(text, i);
            if (length == 0 || (length == 1 && !PartsThings(notes, i, content.Last)))
            {
                continue;
            }

            parts.Add((from, i - 1));
            from = i + length;
            i = from;
        }

        if (parts.Count == 0)
        {
            return [];
        }

        parts.Add((from, content.Last));
        return [.. parts.Where(p => p.Last > p.First).Select(p => text.Characters(p.First, p.Last)).Select(c => Passage.In(text.Text, c.Start, c.End))];
    }

    /// <summary>How many words join two parts here: "and" is one, "along with" two, "as well as" three; 0 where none do.</summary>
    private static int Joins(ParsedText text, int index) => text.Lower(index) switch
    {
        "and" => 1,
        "along" or "together" when index + 1 < text.Tokens.Count && text.Lower(index + 1) == "with" => 2,
        "as" when index + 2 < text.Tokens.Count && text.Lower(index + 1) == "well" && text.Lower(index + 2) == "as" => 3,
        _ => 0,
    };

    // "Ukraine and Russia", "political and economic" are one part; "a zone and guarantees for Ukraine" are two.
    private static bool PartsThings(Notebook notes, int and, int last)
    {
        var text = notes.Text;
        if (notes.Cast.IsActor(and - 1) && notes.Cast.IsActor(and + 1) || text.Tokens[and - 1].Pos == "ADJ")
        {
            return false;
        }

        for (var i = and + 1; i <= last; i++)
        {
            if (text.Tokens[i].Pos is "NOUN" && (i > and + 1 || i < last) || text.IsVerb(i))
            {
                return last - and > 2 && and - 1 > 0;
            }

            if (text.Tokens[i].Pos is "ADP" or "PUNCT")
            {
                return false;
            }
        }

        return false;
    }
}
