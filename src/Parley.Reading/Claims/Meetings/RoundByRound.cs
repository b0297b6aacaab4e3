using Parley.Reading.Claims.Findings;
using Parley.Reading.Syntax;
using Parley.Reading.Times.Forms;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings;

/// <summary>"The first two rounds, in Doha in January and in Oslo in February": several meetings told of in one mention.</summary>
internal static class RoundByRound
{
    // Nobody tells of more with a day and a place each.
    private static readonly string[] Counts = [.. WordList.FewRounds.Words()];

    /// <summary>Each round with its own day, place and, where they are the first, number; the one finding where the words do not give a day for each.</summary>
    internal static Seq<Finding> Of(Notebook notes, int noun, Finding made)
    {
        var text = notes.Text;
        var count = text.Child(noun, "nummod") is >= 0 and var many ? Array.IndexOf(Counts, text.Lower(many)) + 2 : 0;
        if (count < 2)
        {
            return [made];
        }

        // "took place in Doha on Jan. 23 and Feb. 4": the days may hang under the verb.
        var last = text.Tokens[noun] is { Dep: "nsubj" or "nsubjpass", Head: var verb } && !notes.Moments.At(noun).Any(m => m.First > noun && m.Last <= text.RightEdge(noun)) ? text.RightEdge(verb) : text.RightEdge(noun);
        var days = notes.Moments.At(noun).Where(m => m.First > noun && m.Last <= last && m.Mention.Form is not (TimeForm.Vague or TimeForm.Duration or TimeForm.Nth)).OrderBy(m => m.First).ToList();
        if (days.Count != count || days.Zip(days.Skip(1)).Any(d => d.Second.First <= d.First.Last))
        {
            return [made];
        }

        var first = text.ChildrenBy(noun, "amod").Any(a => text.Lower(a) == "first");
        var meeting = (Matter.Meeting)made.Matter;
        var place = made.Place;
        var from = noun;
        var found = new List<Finding>();
        foreach (var (day, i) in days.Select((d, i) => (d, i)))
        {
            place = PlaceIn(notes, from, day.First, place);
            found.Add(made with
            {
                When = Circumstances.Resolve(notes, day, text.Tokens[noun].Head),
                Place = place,
                Matter = meeting with { Ordinal = first ? i + 1 : null, Outcome = i + 1 == count ? meeting.Outcome : null },
            });
            from = day.Last;
        }

        return [.. found];
    }

    // The place named between two days, else that of the round before.
    private static EntitySlot? PlaceIn(Notebook notes, int from, int to, EntitySlot? before)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (notes.Text.Tokens[i].Dep == "pobj" && WordList.PlaceGiven.Has(notes.Text.Lower(notes.Text.Tokens[i].Head)) && Whereabouts.IsPlace(notes, i))
            {
                return notes.Cast.Slot(notes.Text, i);
            }
        }

        return before;
    }
}
