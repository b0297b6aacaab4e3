using Parley.Reading.Claims.Findings;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings;

/// <summary>Who is, was or will be somewhere or at some talks.</summary>
internal static class PresenceClaims
{
    internal static Notebook Take(Notebook notes)
    {
        var found = new List<Finding>();
        foreach (var clause in notes.Clauses)
        {
            found.AddRange(Somewhere(notes, clause) ?? AtTalks(notes, clause) ?? []);
        }

        return notes.With(found);
    }

    // "X is in Geneva", "X arrived in Cairo", "X visited China"
    private static IEnumerable<Finding>? Somewhere(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Subjects.Count == 0 || !clause.Subjects.All(s => notes.Cast.IsActor(s)) || text.Tokens[clause.Verb].Tag == "VBG" && text.Child(clause.Verb, "aux") < 0)
        {
            return null;
        }

        int place;
        if (clause.Lemma is "be" or "remain" or "stay")
        {
            place = text.PrepositionObject(clause.Verb, "in", "at");
            if (text.Child(clause.Verb, "attr", "acomp") >= 0)
            {
                return null;
            }
        }
        else if (WordList.Go.Has(clause.Lemma))
        {
            place = text.PrepositionObject(clause.Verb, WordList.TowardEvent);
        }
        else if (clause.Lemma is "visit" or "tour" or "leave" && !clause.Passive)
        {
            place = clause.Objects.FirstOrDefault(-1);
        }
        else
        {
            return null;
        }

        if (place < 0 || !Circumstances.IsPlace(notes, place) || WordList.Side.Has(text, place) || Realities.OfOccasion(notes.Clauses, clause).Status is not { } status)
        {
            return null;
        }

        return Make(notes, clause, null, notes.Cast.Slot(text, place), status, ReadingRule.AtPlace.By($"“{clause.Lemma}”"));
    }

    // "X attended previous talks", "X returned to the negotiations", "X did not take part in the meeting"
    private static IEnumerable<Finding>? AtTalks(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        // "stayed away from the talks"
        var away = clause.Lemma is "stay" or "keep" or "stay away" && text.Lower(Math.Min(clause.Verb + 1, text.Tokens.Count - 1)) == "away";
        if (!away && !WordList.Attend.Has(clause.Lemma) || clause.Subjects.Count == 0
            || !notes.Cast.IsActor(clause.Subjects[0]))
        {
            return null;
        }

        var talks = clause.Objects.FirstOrDefault(o => Occasions.IsTalks(notes, o), -1);
        if (talks < 0)
        {
            talks = away ? AwayFrom(text, clause.Verb) : text.PrepositionObject(clause.Verb, "to", "in", "at");
            if (talks < 0 || !Occasions.IsTalks(notes, talks))
            {
                return null;
            }
        }

        if (Realities.OfOccasion(notes.Clauses, clause).Status is not { } status)
        {
            return null;
        }

        if (away || clause.Lemma is "boycott" or "miss" or "skip")
        {
            status = Status.Refused;
        }

        // Whoever sits there is said by the meeting itself.
        if (notes.Findings.Any(f => f.Trigger == talks && f.Matter is Matter.Meeting { Parties.Count: >= 2 } meeting && SitsAt(notes, meeting, clause.Subjects[0])))
        {
            return null;
        }

        return Make(notes, clause, talks, Circumstances.Place(notes, clause.Verb, talks), status, ReadingRule.AtTalks.By($"“{clause.Lemma}”"));
    }

    private static bool SitsAt(Notebook notes, Matter.Meeting meeting, int who) =>
        notes.Cast.Slots(notes.Text, who).All(s => s.Entity is not null && meeting.Parties.Concat(meeting.Participants).Any(p => p.Entity == s.Entity));

    private static int AwayFrom(English.ParsedText text, int verb)
    {
        for (var i = verb + 1; i <= Math.Min(verb + 3, text.Tokens.Count - 1); i++)
        {
            if (text.Lower(i) == "from")
            {
                return text.Child(i, "pobj");
            }
        }

        return -1;
    }

    private static IEnumerable<Finding> Make(Notebook notes, Clause clause, int? talks, EntitySlot? place, Status status, Warrant warrant)
    {
        var text = notes.Text;
        var sentence = text.SentenceOf(clause.Verb);
        var purpose = talks ?? Purpose(notes, clause.Verb);
        Passage? happening = null;
        if (purpose >= 0)
        {
            var (start, end) = text.Characters(text.LeftEdge(purpose), text.RightEdge(purpose));
            happening = Passage.In(text.Text, start, end);
        }

        return clause.Subjects.Where(notes.Cast.IsActor).SelectMany(s => notes.Cast.Slots(text, s)).DistinctBy(w => w.Entity).Select(who => new Finding(
            clause.Verb,
            new Matter.Presence(who, happening),
            status,
            Circumstances.When(notes, clause.Verb),
            place,
            sentence.First,
            sentence.Last,
            warrant,
            text.IsBackground(clause.Verb)));
    }

    // "in Geneva to take part in discussions on trade", "in Cairo for talks"
    private static int Purpose(Notebook notes, int verb)
    {
        var text = notes.Text;
        for (var i = verb + 1; i <= text.RightEdge(verb); i++)
        {
            if (WordList.TalksEvent.Has(text.Lemma(i)) && text.Tokens[i].Pos == "NOUN" && text.Tokens[i].Dep is "pobj" or "dobj")
            {
                return i;
            }
        }

        return -1;
    }
}
