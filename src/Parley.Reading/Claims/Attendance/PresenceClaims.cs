using Parley.Reading.Claims.Findings;
using Parley.Reading.Claims.Meetings.Parts;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Attendance;

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

        found.AddRange(Visits.Find(notes));
        return notes.With(found);
    }

    // "X is in Geneva", "X arrived in Cairo", "X visited China"
    private static IEnumerable<Finding>? Somewhere(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (Awaited(notes, clause) is { } awaited)
        {
            return awaited;
        }

        if (clause.Subjects.Count == 0 || !clause.Subjects.All(s => notes.Cast.IsActor(s)) || text.Tokens[clause.Verb].Tag == "VBG" && text.Child(clause.Verb, "aux") < 0)
        {
            return null;
        }

        // "children Chad wants Niger to return to their homes": Niger goes nowhere.
        if (text.Tokens[clause.Verb] is { Tag: "VB", Dep: "ccomp" or "xcomp", Head: var wanting } && text.ContactNoun(wanting) >= 0)
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
        else if (WordList.BeAround.Has(clause.Lemma) && !clause.Passive)
        {
            place = clause.Objects.FirstOrDefault(-1);
        }
        else
        {
            return null;
        }

        // "arrived at the north station of Lima"
        place = place >= 0 && !Whereabouts.IsPlace(notes, place) && !Occasions.IsTalks(notes, place) && WordList.Go.Has(clause.Lemma) && text.PrepositionObject(place, "of", "in") is >= 0 and var town && Whereabouts.IsPlace(notes, town) ? town : place;
        if (place < 0 || !Whereabouts.IsPlace(notes, place) || WordList.Side.Has(text, place) || Realities.OfOccasion(notes.Clauses, clause).Status is not { } status)
        {
            return null;
        }

        return Make(notes, clause, null, notes.Cast.Slot(text, place), status, ReadingRule.AtPlace.By($"“{clause.Lemma}”"));
    }

    // "X was due in Cairo on Saturday", "X is expected in Cairo"
    private static IEnumerable<Finding>? Awaited(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        var due = clause.Lemma is "be" ? text.Child(clause.Verb, "acomp") : clause is { Lemma: "expect", Passive: true } && text.Child(clause.Verb, "xcomp") < 0 ? clause.Verb : -1;
        if (due < 0 || clause.Negated || (due != clause.Verb && text.Lower(due) is not "due"))
        {
            return null;
        }

        var who = clause.Passive ? clause.Objects : clause.Subjects;
        var place = new[] { due, clause.Verb }.Select(v => text.PrepositionObject(v, "in", "at")).FirstOrDefault(p => p >= 0 && Whereabouts.IsPlace(notes, p), -1);

        // Two sides that are due somewhere will meet, and the meeting says so.
        return place < 0 || who.Count == 0 || !who.All(notes.Cast.IsActor) || PartySides.Distinct(who.SelectMany(w => PartySides.Parties(notes, w))).Count > 1
            ? null
            : Make(notes, clause with { Subjects = who }, null, notes.Cast.Slot(text, place), Status.Planned, ReadingRule.AtPlace.By($"“{text.Lower(due)}”"), Circumstances.When(notes, clause.Verb, due));
    }

    // "X attended previous talks", "X returned to the negotiations", "X did not take part in the meeting"
    private static IEnumerable<Finding>? AtTalks(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        // "stayed away from the talks"
        var away = clause.Lemma is "stay" or "keep" or "stay away" && text.Lower(Math.Min(clause.Verb + 1, text.Tokens.Count - 1)) == "away";
        var left = Left(notes, clause);

        // "Representatives of Chad were present at the talks as observers"
        var present = clause is { Lemma: "be", Negated: false } && text.Child(clause.Verb, "acomp") is >= 0 and var there && text.Lower(there) is "present" or "absent" ? there : -1;
        if (!away && left < 0 && present < 0 && !WordList.Attend.Has(clause.Lemma) || clause.Subjects.Count == 0
            || !notes.Cast.IsActor(clause.Subjects[0]))
        {
            return null;
        }

        // A side that will return to talks takes a stance, and is nowhere yet.
        if (clause.Lemma == "return" && notes.Cast.At(clause.Subjects[0])?.Type != EntityType.Person && clause.Tense != Tense.Past)
        {
            return null;
        }

        var talks = left >= 0 ? left : clause.Objects.FirstOrDefault(o => Occasions.IsTalks(notes, o), -1);
        if (talks < 0)
        {
            talks = away ? AwayFrom(text, clause.Verb) : new[] { clause.Verb, present, clause.Objects.FirstOrDefault(o => WordList.OwnPart.Has(text, o), -1) }.Where(v => v >= 0).SelectMany(v => new[] { text.PrepositionObject(v, "to", "in", "at"), text.PrepositionObject(v, "from") }).FirstOrDefault(t => t >= 0, -1);
            if (talks < 0 || !Occasions.IsTalks(notes, talks))
            {
                return null;
            }
        }

        // "would boycott the talks if ...": what is threatened on a condition is not done.
        if (Realities.OfOccasion(notes.Clauses, clause).Status is not { } status
            || (clause.Modal is "would" or "could" && Retractions.HasCondition(text, clause.Verb)))
        {
            return null;
        }

        if (Shunned(notes, clause, talks, away, present, status) is not { } kept)
        {
            return null;
        }

        status = kept;
        if (left >= 0)
        {
            status = status == Status.Asserted ? Status.Ended : status;
        }

        // Whoever sits there is said by the meeting itself.
        if (left < 0 && notes.Findings.Any(f => f.Trigger == talks && f.Matter is Matter.Meeting { Parties.Count: >= 2 } meeting && SitsAt(notes, meeting, clause.Subjects[0])))
        {
            return null;
        }

        return Make(notes, clause, talks, Whereabouts.Of(notes, clause.Verb, talks), status, ReadingRule.AtTalks.By($"“{clause.Lemma}”"));
    }

    // "takes no part in the talks", "attended no talks", "was absent from the talks", "boycotts the talks": whether they are not there, or will not be; null
    // for "missed no round", where the words do not say outright that they were.
    private static Status? Shunned(Notebook notes, Clause clause, int talks, bool away, int present, Status status)
    {
        var text = notes.Text;
        var shuns = away || clause.Lemma is "boycott" or "miss" or "skip";
        var isAbsent = Clauses.IsOfNothing(text, clause) || text.HasNo(talks) || (present >= 0 && text.Lower(present) is "absent");
        return isAbsent && (shuns || clause.Negated) ? null : shuns || (isAbsent && status is Status.Planned) ? Status.Refused : isAbsent ? Status.Denied : status;
    }

    // "walked out of the talks", "suspended its participation in the talks": the noun of talks, or -1.
    private static int Left(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Passive)
        {
            return -1;
        }

        if ((WordList.Fail.Has(clause.Lemma) || WordList.Cancel.Has(clause.Lemma)) && clause.Objects is [var part] && WordList.OwnPart.Has(text, part))
        {
            return text.PrepositionObject(part, "in", "at") is >= 0 and var within && Occasions.IsTalks(notes, within) ? within : -1;
        }

        if (!WordList.LeaveTable.Has(clause.Lemma))
        {
            return -1;
        }

        // "out of the talks" may hang as "out" and "of", or as "of" alone.
        var from = text.PrepositionObject(clause.Verb, "of", "from");
        if (from < 0 && text.ChildrenBy(clause.Verb, "prep", "advmod", "prt").FirstOrDefault(o => text.Lower(o) == "out", -1) is >= 0 and var outward)
        {
            from = text.PrepositionObject(outward, "of");
        }

        return from >= 0 && Occasions.IsTalks(notes, from) ? from : -1;
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

    private static IEnumerable<Finding> Make(Notebook notes, Clause clause, int? talks, EntitySlot? place, Status status, Warrant warrant, When? when = null)
    {
        var text = notes.Text;
        var sentence = text.SentenceOf(clause.Verb);
        var purpose = talks ?? Purpose(notes, clause.Verb);
        Passage? happening = null;
        if (purpose >= 0)
        {
            // "attended no talks": that they were not there is told once.
            var first = text.LeftEdge(purpose);
            var (start, end) = text.Characters(text.Lower(first) is "no" ? first + 1 : first, text.RightEdge(purpose));
            happening = Passage.In(text.Text, start, end);
        }

        // "are in it": in what, only what stands before it says.
        if (happening is null && place is not null && WordList.StandingForThing.Has(place.Text.ToLowerInvariant()))
        {
            return [];
        }

        return clause.Subjects.Where(notes.Cast.IsActor).SelectMany(s => notes.Cast.Slots(text, s)).DistinctBy(w => w.Entity).Select(who => new Finding(
            clause.Verb,
            new Matter.Presence(who, happening),
            status,
            when ?? Circumstances.When(notes, clause.Verb),
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
