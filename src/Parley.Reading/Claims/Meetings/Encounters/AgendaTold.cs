using Parley.Reading.Claims.Findings;
using Parley.Reading.Claims.Meetings.Parts;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings.Encounters;

/// <summary>Meetings told by their agenda: "Borders were on the agenda", "The agenda includes borders and trade", "The first item on the agenda is trade".</summary>
internal static class AgendaTold
{
    internal static Finding? Of(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Negated || clause.Modal is not ("" or "will") || Told(notes, clause) is not var (topic, agenda) || topic < 0)
        {
            return null;
        }

        var of = text.PrepositionObject(agenda, WordList.AgendaOf);
        var occasion = of >= 0 && Occasions.IsTalks(notes, of) ? of : -1;
        int[] heads = [clause.Verb, agenda, .. occasion < 0 ? Array.Empty<int>() : [occasion]];
        var made = MeetingParts.Make(
            notes, clause.Verb, occasion < 0 ? [] : Occasions.SidesOf(notes, occasion), occasion < 0 ? [] : Mediation.Of(notes, occasion, null), heads,
            clause.Tense == Tense.Future ? Status.Planned : clause.Tense == Tense.Present ? Status.Ongoing : Status.Asserted, ReadingRule.TopicsOnAgenda.By(), occasion);
        return made with { Matter = (Matter.Meeting)made.Matter with { Agenda = Agendas.PassagesOf(notes, topic) } };
    }

    // The first topic of a list and the word "agenda", or null.
    private static (int Topic, int Agenda)? Told(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Subjects.Count == 0 || clause.Passive || clause.Subjects.Any(notes.Cast.IsActor))
        {
            return null;
        }

        var first = text.FirstConjunct(clause.Subjects[0]);

        // "Borders and trade were on the agenda"
        if (clause.Lemma is "be" && text.PrepositionObject(clause.Verb, "on") is >= 0 and var on && text.Lemma(on) is "agenda")
        {
            return (first, on);
        }

        // "The agenda of the talks includes borders and trade", "Topics included borders"
        if (WordList.AgendaList.Has(clause.Lemma) && (text.Lemma(first) is "agenda" || text.Tokens[first] is { Tag: "NNS", Lemma: "topic" }) && clause.Objects is [var listed, ..] && !notes.Cast.IsActor(listed))
        {
            return (listed, first);
        }

        // "The first item on the agenda is trade"
        return clause.Lemma is "be" && WordList.AgendaItem.Has(text.Lemma(first)) && text.PrepositionObject(first, "on", "of") is >= 0 and var listing && text.Lemma(listing) is "agenda"
            && text.Child(clause.Verb, "attr") is >= 0 and var named && !notes.Cast.IsActor(named)
                ? (named, listing)
                : null;
    }
}
