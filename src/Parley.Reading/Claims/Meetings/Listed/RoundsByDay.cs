using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings.Listed;

/// <summary>
/// Rounds told together, each with its days: "The first two rounds, in Lima on Jan. 23-24 and Feb. 4-5, were about a truce"; and one told by its number alone behind another: "The first was in Accra on Feb. 6."
/// They are of the sides of the talks told of last before them, else of the main ones. Cost: linear in the words.
/// </summary>
internal static class RoundsByDay
{
    private const int SentencesBack = 2;
    private const int Fewest = 2;
    private const int Most = 6;

    internal static Notebook Take(Notebook notes)
    {
        var text = notes.Text;
        var met = notes.Findings.Where(f => f.Matter is Matter.Meeting).ToLookup(f => text.SentenceNumber(f.Trigger));
        return notes.With(text.Sentences.SelectMany(s => Together(notes, s, met).Concat(ByNumber(notes, s, met) is { } one ? [one] : [])).ToList());
    }

    private static IEnumerable<Finding> Together(Notebook notes, (int First, int Last) sentence, ILookup<int, Finding> met)
    {
        var text = notes.Text;
        for (var noun = sentence.First + 1; noun + 3 < sentence.Last; noun++)
        {
            if (text.Tokens[noun].Tag is not "NNS" || !WordList.Talks.Has(text.Lemma(noun)) || text.Lower(noun + 1) is not "," || Number(text, noun) is not (>= Fewest and <= Most and var count))
            {
                continue;
            }

            var end = Enumerable.Range(noun + 2, sentence.Last - noun - 1).FirstOrDefault(i => text.Lower(i) is "," && !notes.Moments.At(i).Any(m => m.First < i && i < m.Last), -1);
            var days = end < 0 ? [] : notes.Moments.At(noun).Where(m => m.First > noun && m.Last < end).OrderBy(m => m.First).Select(m => (Moment: m, When: Circumstances.Resolve(notes, m, m.First))).Where(m => m.When.Grain is Grain.Day or Grain.Period && m.When.From is not null).ToList();
            var places = Enumerable.Range(noun + 2, Math.Max(0, end - noun - 2)).Where(i => text.Tokens[i].Dep is "pobj" && Whereabouts.IsPlace(notes, i)).ToList();
            if (days.Count != count || !(places.Count == 0 || places.Count == 1 || places.Count == count))
            {
                continue;
            }

            var ordinal = text.ChildrenBy(noun, "amod").Any(a => text.Lower(a) is "first");
            var sides = Sides(notes, noun, met);
            for (var n = 0; n < count; n++)
            {
                var place = places.Count == 0 ? null : notes.Cast.Slot(text, places[places.Count == 1 ? 0 : n]);
                yield return Make(notes, noun, sides, ordinal ? n + 1 : null, days[n].When, place);
            }
        }
    }

    // "the first two rounds", "two earlier sessions"
    private static int Number(ParsedText text, int noun) => text.Child(noun, "nummod") is >= 0 and var number ? text.Lower(number) switch
    {
        "two" or "2" => 2,
        "three" or "3" => 3,
        "four" or "4" => 4,
        _ => 0,
    } : 0;

    // "The first was in Accra on Feb. 6.", behind "a second round of talks"
    private static Finding? ByNumber(Notebook notes, (int First, int Last) sentence, ILookup<int, Finding> met)
    {
        var text = notes.Text;
        var first = sentence.First;
        while (first < sentence.Last && text.Tokens[first].Pos is "SPACE" or "PUNCT")
        {
            first++;
        }

        if (first + 2 > sentence.Last || text.Lower(first) is not "the" || text.Lower(first + 1) is not ("first" or "second" or "third") || text.Tokens[first + 2].Pos is not ("AUX" or "VERB") || text.Lemma(first + 2) is not ("be" or "take" or "hold"))
        {
            return null;
        }

        var number = text.SentenceNumber(first);
        var before = Enumerable.Range(1, SentencesBack).SelectMany(b => met[number - b]).FirstOrDefault(f => f.Matter is Matter.Meeting { Ordinal: not null });
        var when = notes.Moments.At(first).Where(m => m.First > first).Select(m => Circumstances.Resolve(notes, m, first + 2)).FirstOrDefault(w => w.Grain is Grain.Day or Grain.Period && w.From is not null);
        var place = Enumerable.Range(first + 3, Math.Max(0, sentence.Last - first - 3)).FirstOrDefault(i => text.Tokens[i].Dep is "pobj" && Whereabouts.IsPlace(notes, i), -1);
        var ordinal = text.Lower(first + 1) is "first" ? 1 : text.Lower(first + 1) is "second" ? 2 : 3;
        return before?.Matter is Matter.Meeting { Ordinal: var later } told && later > ordinal && when is not null && place >= 0
            ? Make(notes, first + 1, told.Parties, ordinal, when, notes.Cast.Slot(text, place))
            : null;
    }

    private static Seq<EntitySlot> Sides(Notebook notes, int noun, ILookup<int, Finding> met)
    {
        var number = notes.Text.SentenceNumber(noun);
        var told = Enumerable.Range(0, number + 1).Reverse().Take(SentencesBack + 1).SelectMany(n => met[n]).Select(f => ((Matter.Meeting)f.Matter).Parties).FirstOrDefault(p => p.Count > 1);
        return told ?? PartySides.MainSides(notes, noun, []);
    }

    private static Finding Make(Notebook notes, int trigger, Seq<EntitySlot> sides, int? ordinal, When when, EntitySlot? place)
    {
        var sentence = notes.Text.SentenceOf(trigger);
        var status = when.From > notes.Report.Published ? Status.Planned : Status.Ended;
        return new Finding(trigger, new Matter.Meeting(sides, [], [], ordinal, null, [], null), status, when, place, sentence.First, sentence.Last, ReadingRule.PastTalks.By($"“{notes.Text.Tokens[trigger].Text}”"), Background: true);
    }
}
