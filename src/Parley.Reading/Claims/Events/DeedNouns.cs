using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Events;

/// <summary>Acts of force that a noun tells of beside what a sentence is about: "after the 1998 bombing of the consulate in Dakar", "Chadian attacks against the rebels".</summary>
internal static class DeedNouns
{
    /// <summary>Those that no claim tells of yet, in the order of the text.</summary>
    internal static IEnumerable<Finding> Find(Notebook notes, IReadOnlyCollection<Finding> told)
    {
        var text = notes.Text;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Pos is "NOUN" && WordList.DeedNoun.Has(text.Lemma(i)) && Target(text, i) is >= 0 and var target && IsKnown(notes, i) && Realities.OfThing(text, i).IsReal && !IsOnlySaid(text, i)
                && !told.Any(f => f.Trigger == i || (f.First <= i && i <= f.Last && Covers(notes, f, i))))
            {
                yield return Make(notes, i, target);
            }
        }
    }

    private static int Target(ParsedText text, int noun) =>
        text.PrepositionObject(noun, "of", "on", "against") is >= 0 and var target && text.IsNominal(target) && text.Tokens[target].EntityLabel is not ("DATE" or "TIME") && !WordList.DeedNoun.Has(text.Lemma(target)) ? target : -1;

    // Which one is meant is known by an article, a day or whose it is: "attacks on rebels" may be any, and yet to come.
    private static bool IsKnown(Notebook notes, int noun)
    {
        var text = notes.Text;
        var before = text.Children(noun).ToArray().Where(c => c < noun).ToList();
        return !before.Exists(c => WordList.FurtherTalks.Has(text.Lower(c)) || WordList.OpeningArticle.Has(text.Lower(c)) || text.Lower(c) is "no" or "possible" or "planned")
            && before.Exists(c => text.Lower(c) is "the" or "these" or "those" || text.Tokens[c].EntityLabel is "DATE" || notes.Cast.IsActor(c) || text.Tokens[c] is { Dep: "poss" });
    }

    // "accused of the killing of", "threatened the shelling of", "claimed the capture of": told by one side, or not done.
    private static bool IsOnlySaid(ParsedText text, int noun)
    {
        var at = noun;
        for (var i = 0; i < 4 && text.Tokens[at].Head != at; i++)
        {
            at = text.Tokens[at].Head;
            if (text.IsVerb(at) && (WordList.Accuse.Has(text.Lemma(at)) || WordList.NotTellingDeeds.Has(text.Lemma(at)) || Clauses.DeniedBy(text, at) >= 0))
            {
                return true;
            }
        }

        return false;
    }

    // An incident of the same sentence that has the noun among its words, or the same target.
    private static bool Covers(Notebook notes, Finding finding, int noun)
    {
        var (start, end) = notes.Text.Characters(noun, noun);
        return finding.Matter is Matter.Incident incident && incident.Action.Start <= start && end <= incident.Action.End;
    }

    private static Finding Make(Notebook notes, int noun, int target)
    {
        var text = notes.Text;
        var sentence = text.SentenceOf(noun);
        var (start, end) = text.Characters(noun, text.RightEdge(target) is var edge && edge - noun < 16 ? edge : target);
        var counts = notes.Tallies.At(target).Where(t => t.First >= noun && t.Last <= text.RightEdge(target)).Select(t => t.Mention.Count).OfType<Count>().Take(8);
        return new Finding(
            noun,
            new Matter.Incident(IncidentClaims.NounOwner(notes, noun), notes.Cast.Slots(text, target).First(), Passage.In(text.Text, start, end), null, [.. counts]),
            Status.Asserted,
            Circumstances.When(notes, noun),
            Whereabouts.Of(notes, noun, target),
            sentence.First,
            sentence.Last,
            ReadingRule.ViolentEvent.By($"“{text.Tokens[noun].Text}” of “{text.Tokens[target].Text}”"),
            Background: true);
    }
}
