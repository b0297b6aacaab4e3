using Parley.Reading.Claims.Findings;
using Parley.Reading.Claims.Meetings.Parts;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Attendance;

/// <summary>Visits told by a noun, and men sent somewhere: "Bello's visit to Lamu lasted a day", "is to make a visit to Oslo", "rushed 400 guards to Moyale".</summary>
internal static class Visits
{
    internal static IEnumerable<Finding> Find(Notebook notes)
    {
        var text = notes.Text;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i] is { Pos: "NOUN", Dep: "nsubj" or "dobj" or "nsubjpass" } && WordList.VisitNoun.Has(text.Lemma(i)) && notes.Clauses.TryAt(text.Tokens[i].Head, out var clause) && OfNoun(notes, i, clause) is { } visit)
            {
                yield return visit;
            }
        }

        foreach (var clause in notes.Clauses)
        {
            if (Sent(notes, clause) is { } sent)
            {
                yield return sent;
            }
        }
    }

    private static Finding? OfNoun(Notebook notes, int noun, Clause clause)
    {
        var text = notes.Text;
        var place = text.PrepositionObject(noun, "to", "in") is >= 0 and var to && Whereabouts.IsPlace(notes, to) ? to : -1;
        var whose = text.Child(noun, "poss") is >= 0 and var owner ? owner : text.PrepositionObject(noun, "by", "from");
        var isSubject = clause.Subjects.Contains(noun) || (clause.Passive && clause.Objects.Contains(noun));

        // "Riga expects a visit by the minister": where it is expected.
        if (!isSubject && clause.Lemma is "expect" or "await")
        {
            place = place < 0 ? clause.Subjects.FirstOrDefault(s => Whereabouts.IsPlace(notes, s) || notes.Cast.At(s) is { IsState: true }, -1) : place;
            return Made(notes, clause, noun, whose, place, Status.Planned);
        }

        if (isSubject && CalledOff(text, clause) is { } off)
        {
            whose = whose >= 0 ? whose : text.PrepositionObject(noun, "of");
            place = place < 0 && whose >= 0 && text.PrepositionObject(whose, "to") is >= 0 and var below && Whereabouts.IsPlace(notes, below) ? below : place;
            return Made(notes, clause, noun, whose, place, off);
        }

        // "made a visit to", "is scheduled to make a visit to", "cut short his visit to"
        if (!isSubject)
        {
            whose = WordList.MakeVisit.Has(clause.Lemma) && clause.Subjects is [var guest, ..] ? guest : -1;
        }

        var status = !isSubject || (clause is { Passive: false, Negated: false } && (WordList.Begin.Has(clause.Lemma) || WordList.Close.Has(clause.Lemma) || clause.Lemma is "last")) ? Realities.OfOccasion(notes.Clauses, clause).Status : null;
        return status is { } told ? Made(notes, clause, noun, whose, place, told) : null;
    }

    // "A visit by the minister to Lamu was called off", "was put off", "the trip is off"
    private static Status? CalledOff(English.ParsedText text, Clause clause) =>
        clause.Negated || clause.Modal.Length > 0 ? null
        : clause.Passive && WordList.Cancel.Has(clause.Lemma) ? Status.Cancelled
        : clause.Passive && WordList.Postpone.Has(clause.Lemma) ? Status.Postponed
        : clause.Lemma is "be" && text.ChildrenBy(clause.Verb, "acomp", "advmod", "prt", "prep").Any(c => text.Lower(c) == "off" && text.Child(c, "pobj") < 0) ? Status.Cancelled
        : null;

    // "rushed 400 border guards to Moyale": those who were sent are there.
    private static Finding? Sent(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        return clause is { Passive: false, Negated: false } && WordList.SendForce.Has(clause.Lemma) && clause.Objects.FirstOrDefault(o => WordList.Force.Has(text, o), -1) is >= 0 and var sent
            && clause.Subjects.Any(notes.Cast.IsActor) && new[] { clause.Verb, sent }.Select(h => text.PrepositionObject(h, "to", "into")).FirstOrDefault(p => p >= 0, -1) is >= 0 and var place && Whereabouts.IsPlace(notes, place)
            && Realities.OfOccasion(notes.Clauses, clause).Status is { } status
            ? Finding(notes, clause, notes.Cast.IsActor(sent) ? notes.Cast.Slot(text, sent) : new EntitySlot(null, text.Words(text.NounPhrase(sent, withComplement: false).First, sent)), place, status, clause.Verb)
            : null;
    }

    private static Finding? Made(Notebook notes, Clause clause, int noun, int whose, int place, Status status) =>
        whose < 0 || place < 0 || !notes.Cast.IsActor(whose) ? null : Finding(notes, clause, notes.Cast.Slots(notes.Text, whose).First(), place, status, noun);

    private static Finding Finding(Notebook notes, Clause clause, EntitySlot who, int place, Status status, int trigger)
    {
        var sentence = notes.Text.SentenceOf(clause.Verb);
        return new Finding(
            trigger, new Matter.Presence(who, null), status, Circumstances.When(notes, trigger, clause.Verb), TalksVerbs.Town(notes, place), sentence.First, sentence.Last,
            ReadingRule.AtPlace.By($"“{notes.Text.Tokens[trigger].Text}”"), notes.Text.IsBackground(clause.Verb));
    }
}
