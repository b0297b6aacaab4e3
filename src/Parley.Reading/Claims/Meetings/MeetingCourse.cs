using Parley.Reading.Claims.Findings;
using Parley.Reading.Claims.Meetings.Parts;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings;

/// <summary>What a verb says of talks that lie ahead, were put off or called off, or are over.</summary>
internal static class MeetingCourse
{
    /// <summary>"are to continue on Wednesday", "were due to begin": the verb that lies ahead; false where that is denied.</summary>
    internal static (bool Lies, int[] Inner)? Ahead(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Lemma is not "be")
        {
            return null;
        }

        if (text.Child(clause.Verb, "acomp") is >= 0 and var due && WordList.DueAhead.Has(text.Lower(due)))
        {
            return (!clause.Negated, Inner(notes, due));
        }

        // "were to begin", "were to have begun"
        return Inner(notes, clause.Verb) is [var ahead] && text.HasTo(ahead) && (text.Tokens[ahead].Tag == "VB" || text.ChildrenBy(ahead, "aux").Any(a => text.Lower(a) == "have")) && notes.Clauses.TryAt(ahead, out var coming)
            && (WordList.Begin.Has(coming.Lemma) || WordList.Hold.Has(coming.Lemma))
            ? (!clause.Negated, [ahead])
            : null;
    }

    /// <summary>"will not take place on Friday as scheduled": talks refuse nothing, they are put off or called off; null for other words.</summary>
    internal static Status? WillNotBe(Notebook notes, Clause clause, string lemma)
    {
        if (clause is not { Negated: true, Modal: "will" or "would" } || !(WordList.Begin.Has(lemma) || WordList.Hold.Has(lemma)))
        {
            return null;
        }

        var asPlanned = Enumerable.Range(clause.Verb, notes.Text.RightEdge(clause.Verb) - clause.Verb).Any(i => notes.Text.Lower(i) == "as" && notes.Text.Lower(i + 1) is "scheduled" or "planned" or "announced");
        return asPlanned ? Status.Postponed : lemma is "hold" && notes.Text.PrepositionObject(clause.Verb, "until") < 0 ? Status.Cancelled : null;
    }

    /// <summary>
    /// What became of talks that were to be: "were to begin on May 2, but never took place", "but both dates slipped", "but were called off"; null where the
    /// verbs joined to the one that lies ahead do not tell.
    /// </summary>
    internal static Status? CameToNothing(Notebook notes, Clause clause, int[] inner)
    {
        foreach (var verb in inner.Prepend(clause.Verb).SelectMany(v => notes.Text.Conjuncts(v)).Where(v => v > clause.Verb && v != inner.FirstOrDefault(-1)))
        {
            if (!notes.Clauses.TryAt(verb, out var told) || told.Modal.Length > 0)
            {
                continue;
            }

            var lemma = TalksVerbs.Deed(notes.Text, told);
            if (WordList.Postpone.Has(lemma) || (lemma is "slip" or "pass" && told.Subjects.Any(s => notes.Text.Lemma(s) is "date" or "deadline" or "day")))
            {
                return Status.Postponed;
            }

            if (WordList.Cancel.Has(lemma))
            {
                return Status.Cancelled;
            }

            // "but the rebels failed to turn up", "but they did not show up"
            var shown = lemma == "fail" && Inner(notes, verb) is [var came] ? Clauses.LemmaOf(notes.Text, came) : told.Negated ? told.Lemma : "";
            if (WordList.TurnUp.Has(shown))
            {
                return Status.Cancelled;
            }

            if (told.Negated && (WordList.Begin.Has(lemma) || WordList.Hold.Has(lemma)) && !told.Subjects.Any(notes.Cast.IsActor))
            {
                return Status.Denied;
            }
        }

        return null;
    }

    /// <summary>"collapsed", "was suspended", "ended": talks that are over or broken off.</summary>
    internal static Judged? Over(Notebook notes, Clause clause, int noun, bool subjectsMeet, string why)
    {
        var lemma = TalksVerbs.Deed(notes.Text, clause);

        // "failed to take place"
        if (lemma == "fail" && Inner(notes, clause.Verb) is [var missed] && notes.Text.Lemma(missed) is "take" or "begin" or "start")
        {
            return new Judged(Status.Cancelled, clause, [], false, ReadingRule.TalksWithVerb, why);
        }

        // "was cut short"
        if (lemma == "cut" && notes.Text.ChildrenBy(clause.Verb, "oprd", "acomp", "advmod", "prt").Any(c => notes.Text.Lower(c) == "short"))
        {
            return clause.Tense == Tense.Future || clause.Negated ? null : new Judged(Status.Ended, clause, [], false, ReadingRule.TalksWithVerb, why);
        }

        // "The round is over"
        if (lemma == "be" && !clause.Negated && clause.Modal.Length == 0 && notes.Text.ChildrenBy(clause.Verb, "acomp", "advmod", "prt", "prep").Any(c => notes.Text.Lower(c) == "over" && notes.Text.Child(c, "pobj") < 0))
        {
            return new Judged(Status.Ended, clause, [], false, ReadingRule.TalksWithVerb, why);
        }

        // "have been on ice for a year", "are on hold"
        if (lemma is "be" or "remain" or "stay" && !clause.Negated && notes.Text.PrepositionObject(clause.Verb, "on", "in") is >= 0 and var rest && WordList.AtRest.Has(notes.Text.Lower(rest)))
        {
            return new Judged(Status.Postponed, clause, [], false, ReadingRule.TalksWithVerb, why);
        }

        if (WordList.Fail.Has(lemma) && !WordList.BreakInto.Has(lemma) && clause.Modal.Length == 0)
        {
            // "Israel suspended the talks with Hamas": whoever does it sat at the table.
            return new Judged(lemma is "suspend" or "freeze" or "pause" ? Status.Postponed : Status.Ended, clause, [], subjectsMeet && notes.Text.PrepositionObject(noun, "with") >= 0, ReadingRule.TalksWithVerb, why);
        }

        if (WordList.Close.Has(lemma))
        {
            // "could conclude in three weeks" says nothing of it.
            return Realities.IsHedge(clause.Modal) ? null : new Judged(clause.Tense == Tense.Future ? Status.Planned : Status.Ended, clause, [], subjectsMeet, ReadingRule.TalksWithVerb, why);
        }

        return null;
    }

    /// <summary>"were put off", "were called off", "are scheduled to begin": made for a day, or no longer made for it. "Took place" is none of them.</summary>
    internal static Judged? Arranged(Notebook notes, Clause clause, string why) => clause.Lemma switch
    {
        // "This month's meeting, put off from Feb. 1, brought an exchange": talks put nothing off themselves.
        var lemma when WordList.Postpone.Has(lemma) && !clause.Passive && clause.Subjects.Any(s => Occasions.IsTalks(notes, s)) => null,
        // "Chad put off a meeting with Niger": whoever does it was to sit there.
        var lemma when WordList.Postpone.Has(lemma) => new(Status.Postponed, clause, [], IsOwn(notes, clause), ReadingRule.TalksWithVerb, why),
        // "had called off the talks, but later agreed to resume them"
        var lemma when WordList.Cancel.Has(lemma) && IsMadeGood(notes, clause) => null,
        var lemma when WordList.Cancel.Has(lemma) => new(Status.Cancelled, clause, [], IsOwn(notes, clause), ReadingRule.TalksWithVerb, why),
        // "were earlier set for May": and are no longer.
        var lemma when WordList.FixDate.Has(lemma) && !clause.Negated && Circumstances.IsBeforeChange(notes.Text, clause) =>
            new(Status.Postponed, clause, Inner(notes, clause.Verb), false, ReadingRule.TalksWithVerb, why),
        var lemma when WordList.FixDate.Has(lemma) && (clause.Passive || notes.Text.Tokens[clause.Verb].Tag == "VBN") =>
            new(clause.Negated ? Status.Denied : Status.Planned, clause, Inner(notes, clause.Verb), false, ReadingRule.TalksWithVerb, why),
        _ => null,
    };

    private static bool IsOwn(Notebook notes, Clause clause) =>
        clause is { Passive: false, Subjects: [var who] } && notes.Cast.IsActor(who) && !notes.Cast.AllAt(who).Any(notes.Cast.Brokers.Contains) && clause.Objects.Any(o => notes.Text.PrepositionObject(o, "with") >= 0);

    // Whoever broke them off took them up again, in the same sentence.
    private static bool IsMadeGood(Notebook notes, Clause clause) =>
        notes.Text.Conjuncts(clause.Verb).Where(v => v > clause.Verb).SelectMany(v => Inner(notes, v).Append(v))
            .Any(v => notes.Text.Lemma(v) is "resume" or "restart" or "rejoin" && Clauses.DeniedBy(notes.Text, v) < 0);

    /// <summary>The infinitive under a verb: "failed to begin".</summary>
    internal static int[] Inner(Notebook notes, int verb) => notes.Text.Child(verb, "xcomp") is >= 0 and var inner ? [inner] : [];

    /// <summary>"held no talks", "there were no talks": they were not held. Who attended none says nothing of whether others did, and "no further talks" not that there were none.</summary>
    internal static Judged? NoneHeld(Notebook notes, int noun, Judged judged)
    {
        var text = notes.Text;
        var outer = Occasions.Outermost(text, noun);
        var told = judged.Clause is { } clause ? clause.Verb : text.Governor(outer).Verb;
        return told < 0 || WordList.Attend.Has(text, told) || WordList.TakePart.Has(text, told) || IsSuch(notes, noun) || text.ChildrenBy(outer, "amod").Concat(text.ChildrenBy(noun, "amod")).Any(a => WordList.FurtherTalks.Has(text, a)) ? null : judged with { Status = Status.Denied };
    }

    /// <summary>"no such meeting", "any such talks": which of those told of before is denied stands in no words of these, and of all talks it is not told.</summary>
    internal static bool IsSuch(Notebook notes, int noun) => notes.Text.ChildrenBy(noun, "amod", "predet").Any(a => notes.Text.Lower(a) is "such");

    /// <summary>"talks scheduled next week", and what became of them.</summary>
    internal static Judged? Due(Notebook notes, int noun, int child, Clause clause)
    {
        var text = notes.Text;
        // "postponed talks scheduled next week" are put off.
        var (above, _) = text.Governor(noun);
        if (above >= 0 && notes.Clauses.TryAt(above, out var governing) && (WordList.Postpone.Has(governing.Lemma) || WordList.Cancel.Has(governing.Lemma)))
        {
            return new Judged(WordList.Postpone.Has(governing.Lemma) ? Status.Postponed : Status.Cancelled, governing, [child], false, ReadingRule.TalksModified, $" with “{governing.Lemma}”");
        }

        // "A round planned for Monday never happened."
        if (above >= 0 && notes.Clauses.TryAt(above, out var missing) && missing is { Negated: true, Modal: "" } && TalksVerbs.Deed(text, missing) is var deed && (WordList.Begin.Has(deed) || WordList.Hold.Has(deed)) && MeetingStatus.IsSubject(text, missing, noun))
        {
            return new Judged(Status.Denied, missing, [child], false, ReadingRule.TalksModified, $" with “{missing.Lemma}”");
        }

        // "A session scheduled for May failed to take place."
        return above >= 0 && notes.Clauses.TryAt(above, out var failed) && failed.Lemma == "fail" && Inner(notes, above) is [var missed] && text.Lemma(missed) is "take" or "begin" or "start"
            ? new Judged(Status.Cancelled, failed, [child], false, ReadingRule.TalksModified, $" with “{failed.Lemma}”")
            : new Judged(Status.Planned, null, [child, .. Inner(notes, child)], false, ReadingRule.TalksModified, $" “{clause.Lemma}”");
    }
}
