using Parley.Reading.Claims.Findings;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings;

/// <summary>Judges whether talks took place, go on, are planned or failed.</summary>
internal static class MeetingStatus
{
    internal static Judged? OfNoun(Notebook notes, int noun)
    {
        var text = notes.Text;
        if (Modified(notes, noun) is { } modified)
        {
            return modified;
        }

        if (Started(notes, noun) is { } started)
        {
            return started;
        }

        if (IsPast(text, noun) && (Circumstances.Place(notes, noun) ?? MeetingParts.PlaceOfInner(notes, noun)) is not null)
        {
            return new Judged(Status.Asserted, null, [], false, ReadingRule.PastTalks, "");
        }

        // "resumption of talks", "interest in continuing talks": what governs the noun decides nothing about an occasion.
        var outer = Occasions.Outermost(text, noun);
        var (governor, preposition) = text.Governor(outer);
        if (governor < 0 || !notes.Clauses.TryAt(governor, out var clause))
        {
            return null;
        }

        // "agreed to a truce during talks": what was agreed is not the talks.
        var aside = WordList.AtOccasion.Has(preposition) && clause.Tense != Tense.Future;
        if (!aside && !Realities.OfTalks(notes.Clauses, clause).IsReal)
        {
            return null;
        }

        var isObject = clause.Objects.Contains(text.FirstConjunct(outer)) || (preposition.Length == 0 && text.Tokens[outer].Dep == "dobj");
        var isSubject = clause.Subjects.Contains(text.FirstConjunct(outer));
        var why = $" with “{clause.Lemma}”";
        if (isObject || isSubject)
        {
            return Direct(notes, clause, outer, isObject && !clause.Passive, why);
        }

        if (preposition is "in" or "at" or "to" && WordList.TakePart.Has(clause.Lemma))
        {
            return Realities.OfOccasion(notes.Clauses, clause).Status is { } status && clause.Lemma is not ("return" or "come")
                ? new Judged(status, clause, [], clause.Lemma is not ("lead" or "head" or "represent"), ReadingRule.TalksWithVerb, why)
                : null;
        }

        if (preposition is "for" && (WordList.Gather.Has(clause.Lemma) || WordList.SendTeam.Has(clause.Lemma)))
        {
            return clause.Negated ? null : new Judged(Status.Planned, clause, [], true, ReadingRule.TalksWithVerb, why);
        }

        if (WordList.OnOccasion.Has(preposition) && HasOwnDetail(notes, noun))
        {
            return new Judged(Status.Asserted, null, [], false, ReadingRule.TalksInPassing, $" after “{preposition}”");
        }

        return null;
    }

    private static Judged? Direct(Notebook notes, Clause clause, int noun, bool subjectsMeet, string why)
    {
        var lemma = Deed(notes.Text, clause);
        if (Ahead(notes, clause) is var (lies, inner))
        {
            return lies ? new Judged(Status.Planned, clause, inner, false, ReadingRule.TalksWithVerb, why) : null;
        }

        if (WordList.Mediate.Has(lemma))
        {
            subjectsMeet = false;
        }

        // "X did not attend the talks" says of X, not of the talks, that they were not there.
        if (clause.Negated && lemma is "attend" or "join" or "enter" && subjectsMeet)
        {
            return null;
        }

        if (clause.Negated && WordList.Begin.Has(lemma))
        {
            return clause.Modal.Length > 0 ? null : new Judged(Status.Denied, clause, [], subjectsMeet, ReadingRule.TalksWithVerb, why);
        }

        if (WordList.Fail.Has(lemma) && !WordList.BreakInto.Has(lemma) && clause.Modal.Length == 0)
        {
            // "Israel suspended the talks with Hamas": whoever does it sat at the table.
            return new Judged(lemma is "suspend" or "freeze" ? Status.Postponed : Status.Ended, clause, [], subjectsMeet && notes.Text.PrepositionObject(noun, "with") >= 0, ReadingRule.TalksWithVerb, why);
        }

        if (WordList.Close.Has(lemma))
        {
            return new Judged(clause.Tense == Tense.Future ? Status.Planned : Status.Ended, clause, [], subjectsMeet, ReadingRule.TalksWithVerb, why);
        }

        if (Arranged(notes, clause, why) is { } arranged)
        {
            return arranged;
        }

        if (!WordList.Begin.Has(lemma) && !WordList.Hold.Has(lemma))
        {
            return null;
        }

        if (WordList.SayingLittle.Has(lemma) && !IsEventful(notes, clause, noun))
        {
            return null;
        }

        return Realities.OfOccasion(notes.Clauses, clause).Status is { } status ? new Judged(status, clause, [], subjectsMeet, ReadingRule.TalksWithVerb, why) : null;
    }

    // "took place" is held, "got under way" has begun.
    private static string Deed(English.ParsedText text, Clause clause) => clause.Lemma switch
    {
        "take" when clause.Objects.Any(o => text.Lower(o) == "place") => "hold",
        "get" when text.PrepositionObject(clause.Verb, "under") is >= 0 and var way && text.Lower(way) == "way" => "begin",
        var lemma => lemma,
    };

    // "are to continue on Wednesday", "were due to begin": the verb that lies ahead; false where that is denied.
    private static (bool Lies, int[] Inner)? Ahead(Notebook notes, Clause clause)
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

        return Inner(notes, clause.Verb) is [var ahead] && text.Tokens[ahead].Tag == "VB" && text.HasTo(ahead) && notes.Clauses.TryAt(ahead, out var coming)
            && (WordList.Begin.Has(coming.Lemma) || WordList.Hold.Has(coming.Lemma))
            ? (!clause.Negated, [ahead])
            : null;
    }

    // "were put off", "were called off", "are scheduled to begin": made for a day, or no longer made for it. "Took place" is none of them.
    private static Judged? Arranged(Notebook notes, Clause clause, string why) => clause.Lemma switch
    {
        var lemma when WordList.Postpone.Has(lemma) => new(Status.Postponed, clause, [], false, ReadingRule.TalksWithVerb, why),
        var lemma when WordList.Cancel.Has(lemma) => new(Status.Cancelled, clause, [], false, ReadingRule.TalksWithVerb, why),
        var lemma when WordList.FixDate.Has(lemma) && clause.Passive =>
            new(clause.Negated ? Status.Denied : Status.Planned, clause, Inner(notes, clause.Verb), false, ReadingRule.TalksWithVerb, why),
        _ => null,
    };

    // "made little progress", "were tense", "there have been talks": talks that were.
    private static bool IsEventful(Notebook notes, Clause clause, int noun)
    {
        var text = notes.Text;
        foreach (var thing in clause.Objects)
        {
            // "It was the first meeting of the two" says something of a meeting told of before.
            if (WordList.HopeNoun.Has(text, thing) || WordList.FearNoun.Has(text, thing) || (thing == noun && !clause.Subjects.Any(s => text.Lower(s) is "it" or "this" or "that")))
            {
                return true;
            }
        }

        return text.Child(clause.Verb, "acomp", "expl") >= 0 && text.Tokens[clause.Verb].Tag != "VB"
            || (clause.Lemma is "be" && text.Child(clause.Verb, "advmod", "prep") >= 0);
    }

    private static int[] Inner(Notebook notes, int verb) => notes.Text.Child(verb, "xcomp") is >= 0 and var inner ? [inner] : [];

    // "talks scheduled next week", "talks, begun last month", "talks that will resume"
    private static Judged? Modified(Notebook notes, int noun)
    {
        var text = notes.Text;
        foreach (var child in text.Children(noun))
        {
            if (text.Tokens[child].Dep is not ("acl" or "relcl") || !notes.Clauses.TryAt(child, out var clause))
            {
                continue;
            }

            if (WordList.DueAhead.Has(clause.Lemma))
            {
                // "postponed talks scheduled next week" are put off.
                var (above, _) = text.Governor(noun);
                if (above >= 0 && notes.Clauses.TryAt(above, out var governing) && (WordList.Postpone.Has(governing.Lemma) || WordList.Cancel.Has(governing.Lemma)))
                {
                    return new Judged(WordList.Postpone.Has(governing.Lemma) ? Status.Postponed : Status.Cancelled, governing, [child], false, ReadingRule.TalksModified, $" with “{governing.Lemma}”");
                }

                return new Judged(Status.Planned, null, [child, .. Inner(notes, child)], false, ReadingRule.TalksModified, $" “{clause.Lemma}”");
            }

            if ((WordList.Begin.Has(clause.Lemma) || clause.Lemma is "hold") && (text.Tokens[child].Tag is "VBN" or "VBD"))
            {
                return new Judged(Status.Asserted, null, [child], false, ReadingRule.TalksModified, $" “{clause.Lemma}”");
            }

            if (text.Tokens[child].Tag == "VB" && text.HasTo(child) && WordList.Begin.Has(clause.Lemma))
            {
                return new Judged(Status.Planned, null, [child], false, ReadingRule.TalksModified, $" “to {clause.Lemma}”");
            }
        }

        return null;
    }

    private static bool IsPast(English.ParsedText text, int noun) =>
        text.Child(noun, "amod") is >= 0 and var adjective && text.Lower(adjective) is "previous" or "earlier" or "past";

    // "the October 3 start of membership talks": begun or to begin, by the day.
    private static Judged? Started(Notebook notes, int noun)
    {
        var text = notes.Text;
        var token = text.Tokens[noun];
        if (token.Dep != "pobj" || text.Lower(token.Head) != "of" || text.Lemma(text.Tokens[token.Head].Head) is not ("start" or "opening" or "beginning"))
        {
            return null;
        }

        var start = text.Tokens[token.Head].Head;
        if (Circumstances.When(notes, start) is not { From: { } day } || notes.Report.Published is not { } published)
        {
            return Circumstances.When(notes, start) is null ? null : new Judged(Status.Planned, null, [start], false, ReadingRule.StartOfTalks, "");
        }

        return new Judged(day >= published ? Status.Planned : Status.Asserted, null, [start], false, ReadingRule.StartOfTalks, "");
    }

    private static bool HasOwnDetail(Notebook notes, int noun)
    {
        var text = notes.Text;
        if (text.Tokens[noun].Tag == "NN" && text.Lemma(noun) is "dialogue" or "discussion")
        {
            return false;
        }

        return Occasions.SidesOf(notes, noun).Count > 0 || MeetingParts.Ordinal(text, noun) is not null
            || Circumstances.Place(notes, noun) is not null || Occasions.VenueOf(notes, noun) is not null || Circumstances.When(notes, noun) is not null
            || text.Child(noun, "amod") is >= 0 and var adjective && WordList.PastTalks.Has(text.Lower(adjective));
    }
}
