using Parley.Reading.Claims.Findings;
using Parley.Reading.Claims.Meetings.Parts;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings.Encounters;

/// <summary>Meetings told by a turn of speech: "X saw Y in Oslo", "X rang Y", "X and Y came together four times", "Negotiators from X and Y are racing the clock to settle Z".</summary>
internal static class TurnsOfSpeech
{
    internal static Finding? Of(Notebook notes, Clause clause) =>
        clause.Passive || clause.Negated ? null : Saw(notes, clause) ?? Visited(notes, clause) ?? EachOther(notes, clause) ?? Rang(notes, clause) ?? CameTogether(notes, clause) ?? AtWork(notes, clause) ?? Begun(notes, clause) ?? Faces(notes, clause) ?? Gathered(notes, clause);

    // "The negotiator saw the rebels' commander in Oslo": somebody in an office, and a day or a place, or he may be seen from afar.
    private static Finding? Saw(Notebook notes, Clause clause) =>
        clause.Lemma is "see" && People(notes, clause.Subjects) && People(notes, clause.Objects) && notes.Text.Child(clause.Verb, "oprd", "ccomp", "xcomp") < 0
        && Told(notes, clause, clause.Objects) is { } told && (told.Place is not null || told.When?.From is not null)
            ? told
            : null;

    // "The envoys paid a visit to the president, Anna Keller": to somebody, and not to a town.
    private static Finding? Visited(Notebook notes, Clause clause) =>
        clause.Lemma is "pay" && clause.Objects.Any(o => notes.Text.Lemma(o) is "visit" or "call") && clause.Objects.Prepend(clause.Verb).Select(h => notes.Text.PrepositionObject(h, "to", "on")).FirstOrDefault(h => h >= 0, -1) is >= 0 and var host && People(notes, [host]) && People(notes, clause.Subjects)
            ? Told(notes, clause, [host])
            : null;

    // "The ministers of Chad and Niger saw each other in Lima", "sat together in Lima"
    private static Finding? EachOther(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        var together = clause.Lemma is "see" or "face" ? clause.Objects.Any(o => text.Lower(o) is "other" or "another") : text.Lemma(clause.Verb) is "sit" && text.ChildrenBy(clause.Verb, "advmod", "prt").Any(a => text.Lower(a) is "together");
        return together && Told(notes, clause with { Subjects = [.. clause.Subjects.SelectMany(s => MeetingParts.Each(notes, s))] }, []) is { } told && (told.Place is not null || told.When?.From is not null) ? told : null;
    }

    // "The president telephoned his counterpart": nobody is called something here.
    private static Finding? Rang(Notebook notes, Clause clause) =>
        WordList.Ring.Has(clause.Lemma) && clause.Subjects.Any(s => notes.Cast.IsActor(s) || notes.Text.Tokens[s].Pos is "NOUN") && People(notes, clause.Objects) && notes.Text.Child(clause.Verb, "oprd", "ccomp", "xcomp") < 0
            ? Told(notes, clause, clause.Objects)
            : null;

    // "Chad and Niger have come together nine times since winter"
    private static Finding? CameTogether(Notebook notes, Clause clause) =>
        notes.Text.Lemma(clause.Verb) is "come" or "get" && notes.Text.ChildrenBy(clause.Verb, "advmod", "prt").Any(a => notes.Text.Lower(a) == "together")
        && Told(notes, clause, []) is { } told && (told.Place is not null || told.When is not null || notes.Text.ChildrenBy(clause.Verb, "npadvmod").Any(t => notes.Text.Lemma(t) == "time"))
            ? told
            : null;

    // "Negotiators from Chad and Niger are working round the clock to settle the border": they sit at it together.
    private static Finding? AtWork(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.WorkHard.Has(clause.Lemma) || !clause.Subjects.All(s => WordList.DiplomatOffice.Has(text.Lemma(s)) || WordList.Team.Has(text.Lemma(s)) || WordList.Side.Has(text, s))
            || text.Child(clause.Verb, "xcomp", "advcl") is not (>= 0 and var aim) || !text.HasTo(aim) || !WordList.Settle.Has(Clauses.LemmaOf(text, aim)) || text.Child(aim, "dobj") is not (>= 0 and var topic)
            || Told(notes, clause, []) is not { } told)
        {
            return null;
        }

        return told with { Matter = (Matter.Meeting)told.Matter with { Agenda = Agendas.PassagesOf(notes, topic) } };
    }

    // "It has begun." "They have started.": the talks the report looks ahead to, on its day.
    private static Finding? Begun(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        var (first, last) = text.SentenceOf(clause.Verb);
        if (!WordList.Begin.Has(clause.Lemma) || clause.Objects.Count > 0 || clause.Subjects is not [var subject] || text.Lower(subject) is not ("it" or "they") || clause.Modal.Length > 0
            || Enumerable.Range(first, last - first + 1).Count(i => text.Tokens[i].Pos is not ("PUNCT" or "SPACE" or "NUM")) > LongestWord || text.Tokens[clause.Verb].Tag is not ("VBN" or "VBD")
            || notes.Report.Published is not { } day || !Enumerable.Range(0, first).Any(i => Occasions.IsTalks(notes, i)))
        {
            return null;
        }

        return MeetingParts.Make(notes, clause.Verb, [], [], [clause.Verb], Status.Ongoing, ReadingRule.MeetingVerb.By($"“{clause.Lemma}”")) with { When = When.Resolved(text.Words(clause.Verb, clause.Verb), day, day, Grain.Day) };
    }

    // "At one table, in Oslo, Chad faces the rebels": across a table, and not across a front.
    private static Finding? Faces(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        var (first, last) = text.SentenceOf(clause.Verb);
        first = first > 0 ? text.SentenceOf(first - 1).First : first;
        return clause.Lemma is "face" && clause.Modal.Length == 0 && clause.Objects.Any(notes.Cast.IsActor) && Enumerable.Range(first, last - first + 1).Any(i => text.Lemma(i) is "table" or "chair")
            && Told(notes, clause, [.. clause.Objects.Where(notes.Cast.IsActor)]) is { Place: not null, When.From: not null } told
                ? told
                : null;
    }

    // "Norway's envoy convened the ministers of Chad and Niger in Oslo", "brought the generals of both together": by whom, and who.
    private static Finding? Gathered(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!(WordList.GatherSides.Has(clause.Lemma) || (clause.Lemma is "bring" && text.ChildrenBy(clause.Verb, "advmod", "prt").Any(a => text.Lower(a) is "together"))) || clause.Subjects.Count == 0 || Realities.OfOccasion(notes.Clauses, clause).Status is not { } status)
        {
            return null;
        }

        List<EntitySlot> by = [.. PartySides.Distinct(clause.Subjects.Where(s => Seating.Sits(notes, s)).SelectMany(s => notes.Cast.Slots(text, s)))];
        var made = MeetingParts.Make(notes, clause.Verb, [.. clause.Objects], by, [clause.Verb, .. TalksVerbs.Governors(notes, clause.Verb)], status, ReadingRule.MeetingVerb.By($"“{clause.Lemma}”"));
        return by.Count > 0 && ((Matter.Meeting)made.Matter).Parties.Count > 1 && (made.Place is not null || made.When?.From is not null) ? made : null;
    }

    private const int LongestWord = 4;

    // At least two sides: a side is no meeting.
    private static Finding? Told(Notebook notes, Clause clause, Seq<int> others)
    {
        if (Realities.OfOccasion(notes.Clauses, clause).Status is not { } status)
        {
            return null;
        }

        var made = MeetingParts.Make(
            notes, clause.Verb, [.. clause.Subjects, .. others.Select(o => TalksVerbs.Counterpart(notes, o))], [], [clause.Verb, .. TalksVerbs.Governors(notes, clause.Verb)], status,
            ReadingRule.MeetingVerb.By($"“{clause.Lemma}”"));
        return ((Matter.Meeting)made.Matter).Parties.Count > 1 ? made : null;
    }

    private static bool People(Notebook notes, Seq<int> tokens) =>
        tokens.Count > 0 && tokens.All(t => notes.Cast.IsPerson(t) || WordList.Office.Has(notes.Text.Lemma(t)) || WordList.PeopleAtTable.Has(notes.Text.Lemma(t)) || notes.Text.Lemma(t) is "counterpart");
}
