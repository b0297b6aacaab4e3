using Parley.Reading.Claims.Findings;
using Parley.Reading.Claims.Meetings.Days;
using Parley.Reading.Claims.Meetings.Parts;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings;

/// <summary>Judges whether talks took place, go on, are planned or failed.</summary>
internal static class MeetingStatus
{
    internal static Judged? OfNoun(Notebook notes, int noun) =>
        Judge(notes, noun) is not { } judged ? null
        : judged.Status is Status.Denied && MeetingCourse.IsSuch(notes, noun) ? null
        : judged.Status is Status.Asserted or Status.Ongoing or Status.Ended && (notes.Text.HasNo(noun) || notes.Text.HasNo(Occasions.Outermost(notes.Text, noun))) ? MeetingCourse.NoneHeld(notes, noun, judged)
        : judged;

    private static Judged? Judge(Notebook notes, int noun)
    {
        // "On the third day of the talks": they go on.
        if (DaysOfTalks.Nth(notes.Text, noun, Occasions.Outermost(notes.Text, noun), null) is not null && notes.Text.Governor(Occasions.Outermost(notes.Text, noun)) is { Preposition: "on" or "for" or "by", Verb: >= 0 and var then } && notes.Clauses.TryAt(then, out var meanwhile) && meanwhile.Tense != Tense.Future)
        {
            return new Judged(meanwhile.Tense == Tense.Past ? Status.Asserted : Status.Ongoing, null, meanwhile.Tense == Tense.Past ? [then] : [], false, ReadingRule.TalksInPassing, " with its day");
        }

        var own = Modified(notes, noun) ?? Started(notes, noun) ?? Past(notes, noun);

        // "The talks, held in June, ended without a deal": what became of them says more.
        return own is { Clause: null, Status: Status.Asserted } && Governed(notes, noun) is { Clause: { } clause } governed && IsSubject(notes.Text, clause, Occasions.Outermost(notes.Text, noun))
            ? governed with { Inner = [.. own.Inner, .. governed.Inner], Status = governed.Status is Status.Planned && own.Inner.Any(i => notes.Text.Tokens[i] is { Tag: "VBD", Dep: "relcl" }) ? Status.Ongoing : governed.Status }
            : own ?? Governed(notes, noun) ?? Lapsed(notes, noun);
    }

    // "Nothing has come of the land talks that broke off in 2019": only the relative clause tells that.
    private static Judged? Lapsed(Notebook notes, int noun)
    {
        foreach (var child in notes.Text.ChildrenBy(noun, "relcl", "acl"))
        {
            if (notes.Clauses.TryAt(child, out var clause) && !clause.Negated && (clause.Passive || notes.Text.Tokens[child].Dep is "relcl") && (clause.Passive ? clause.Objects : clause.Subjects).Contains(noun) && MeetingCourse.Over(notes, clause, noun, false, $" “{clause.Lemma}”") is { Status: Status.Ended or Status.Postponed } over)
            {
                return over with { Clause = null, Inner = [child], Rule = ReadingRule.TalksModified };
            }
        }

        return null;
    }

    /// <summary>What verbs coordinated with the one that judged say of another day: "opened on Tuesday and are to continue on Wednesday".</summary>
    internal static IEnumerable<Judged> Further(Notebook notes, int noun, Clause clause)
    {
        var outer = Occasions.Outermost(notes.Text, noun);
        if (!IsSubject(notes.Text, clause, outer))
        {
            yield break;
        }

        foreach (var verb in notes.Text.Conjuncts(clause.Verb))
        {
            if (verb > clause.Verb && notes.Clauses.TryAt(verb, out var told) && (told.Subjects.Contains(notes.Text.FirstConjunct(outer)) || (told.Passive && told.Objects.Contains(notes.Text.FirstConjunct(outer))))
                && Direct(notes, told, outer, false, $" with “{told.Lemma}”") is { } judged && Circumstances.When(notes, [verb, .. judged.Inner]) is not null)
            {
                yield return judged;
            }
        }
    }

    private static Judged? Past(Notebook notes, int noun) =>
        OfPastMonth(notes, noun) || (IsPast(notes.Text, noun) && Whereabouts.Of(notes, noun, notes.Text.PrepositionObject(noun, "of")) is not null)
            ? new Judged(Status.Asserted, null, [], false, ReadingRule.PastTalks, "")
            : null;

    // A second subject before the verb ("The next, 12th, round will") is none of the clause's.
    internal static bool IsSubject(English.ParsedText text, Clause clause, int noun) =>
        clause.Subjects.Contains(text.FirstConjunct(noun)) || (clause.Passive && clause.Objects.Contains(text.FirstConjunct(noun)))
        || (text.Tokens[noun].Dep is "nsubj" or "nsubjpass" && text.Tokens[noun].Head == clause.Verb);

    private static Judged? Governed(Notebook notes, int noun)
    {
        var text = notes.Text;

        // "resumption of talks", "interest in continuing talks": what governs the noun decides nothing about an occasion.
        var outer = Occasions.Outermost(text, noun);
        var (governor, preposition) = text.Governor(outer);
        if (governor < 0 || !notes.Clauses.TryAt(governor, out var clause))
        {
            return null;
        }

        // "will lead the team, as he did at talks with Niger": those have been.
        if (text.Tokens[outer] is { Dep: "pobj", Head: > 2 and var at } && text.Lower(at - 1) is "did" && text.Tokens[at - 2].Pos is "PRON" or "NOUN" or "PROPN" && text.Lower(at - 3) is "as" or "than")
        {
            return new Judged(Status.Asserted, null, [], false, ReadingRule.TalksInPassing, $" after “{preposition}”");
        }

        // "agreed to a truce during talks": what was agreed is not the talks.
        var aside = (WordList.AtOccasion.Has(preposition) && clause.Tense != Tense.Future) || (preposition is "at" or "in" && HasFailed(text, governor)) || (preposition is "at" && IsSpokenAt(text, clause, outer));
        if (!aside && !Realities.OfTalks(notes.Clauses, clause).IsReal)
        {
            return null;
        }

        var isObject = clause.Objects.Contains(text.FirstConjunct(outer)) || (preposition.Length == 0 && text.Tokens[outer].Dep == "dobj");
        var isSubject = IsSubject(text, clause, outer);
        var why = $" with “{clause.Lemma}”";
        if (isObject || isSubject)
        {
            return Direct(notes, clause, outer, isObject && !clause.Passive, why);
        }

        if (Attended(notes, clause, noun, preposition, why) is { } attended)
        {
            return attended.Judged;
        }

        if (!WordList.OnOccasion.Has(preposition) || !HasOwnDetail(notes, noun))
        {
            return null;
        }

        // "issues to be discussed in the talks", "is slated to sign an accord at talks": not held yet, or nobody knows.
        if (text.HasTo(clause.Verb) && !aside)
        {
            return Realities.OfOccasion(notes.Clauses, clause).Status is { } ahead && text.Tokens[clause.Verb].Tag == "VB"
                ? new Judged(ahead, clause, [], Seating.SidesOf(notes, noun).Count > 0, ReadingRule.TalksInPassing, $" after “{preposition}”")
                : null;
        }

        // "who will speak at the talks", "during the talks the groups will finish the text": they are yet to be held.
        if (clause.Modal is "will" && clause.Tense == Tense.Future)
        {
            return text.Tokens[clause.Verb].Dep is "pcomp" or "relcl" ? null : new Judged(Status.Planned, null, [governor], false, ReadingRule.TalksInPassing, $" after “{preposition}”");
        }

        // What was done at the talks was done where and when they were.
        return new Judged(Status.Asserted, null, preposition is "during" or "at" ? [governor] : [], false, ReadingRule.TalksInPassing, $" after “{preposition}”");
    }

    // By a verb of those who come to the talks: what they are judged to be, or that they are not judged; null where the verb is another.
    private static AttendedTalks? Attended(Notebook notes, Clause clause, int noun, string preposition, string why)
    {
        // "Chad is in talks with Niger", "are locked in talks": sides that talk with each other
        if (preposition is "in" && clause is { Negated: false, Modal: "" } && notes.Text.Tokens[clause.Verb].Dep is not "acl" && WordList.BusyIn.Has(clause.Lemma) && PartySides.Distinct((clause.Passive ? clause.Objects : clause.Subjects).Concat(Occasions.SidesOf(notes, noun)).SelectMany(s => MeetingParts.Each(notes, s)).SelectMany(s => PartySides.Parties(notes, s))).Count > 1)
        {
            return new AttendedTalks(new Judged(clause.Tense == Tense.Past ? Status.Asserted : Status.Ongoing, clause, [], true, ReadingRule.TalksWithVerb, why));
        }

        if (WordList.IntoTalks.Has(preposition) && WordList.TakePart.Has(clause.Lemma))
        {
            // "X did not take part in the talks" says of X, not of the talks, that they were not there.
            return new AttendedTalks(!clause.Negated && !Clauses.IsOfNothing(notes.Text, clause) && Realities.OfOccasion(notes.Clauses, clause).Status is { } status && (clause.Lemma is not ("return" or "come") || SitTogether(notes, clause))
                ? new Judged(status, clause, [], clause.Lemma is not ("lead" or "head" or "represent"), ReadingRule.TalksWithVerb, why)
                : null);
        }

        // "were present at the talks", but not as observers
        if (clause is { Lemma: "be", Negated: false, Modal: "" } && preposition is "at" or "in" && notes.Text.Child(clause.Verb, "acomp") is >= 0 and var there && notes.Text.Lower(there) is "present")
        {
            return new AttendedTalks(clause.Subjects.Any(s => PartySides.Distinct(MeetingParts.Each(notes, s).SelectMany(t => PartySides.Parties(notes, t))).Count > 1 || clause.Subjects.Count > 1) && !Enumerable.Range(clause.Verb, notes.Text.RightEdge(clause.Verb) - clause.Verb).Any(i => notes.Text.Lemma(i) is "observer" or "guest")
                ? new Judged(clause.Tense == Tense.Past ? Status.Asserted : Status.Ongoing, clause, [], true, ReadingRule.TalksWithVerb, why)
                : null);
        }

        // "are back at the negotiating table"
        if (clause is { Lemma: "be", Negated: false, Modal: "" or "will" } && preposition is "at" && SitTogether(notes, clause))
        {
            return new AttendedTalks(new Judged(clause.Tense switch { Tense.Past => Status.Asserted, Tense.Future => Status.Planned, _ => Status.Ongoing }, clause, [], true, ReadingRule.TalksWithVerb, why));
        }

        if (preposition is "for" && (WordList.Gather.Has(clause.Lemma) || WordList.SendTeam.Has(clause.Lemma)))
        {
            return new AttendedTalks(clause.Negated ? null : new Judged(Status.Planned, clause, [], true, ReadingRule.TalksWithVerb, why));
        }

        return null;
    }

    private sealed record AttendedTalks(Judged? Judged);

    // "failed to agree on borders at talks in Oslo": the talks were held all the same.
    private static bool HasFailed(English.ParsedText text, int verb) =>
        text.Tokens[verb] is { Dep: "xcomp", Head: var above } && text.Lemma(above) is "fail" && text.Tokens[above].Tag is "VBD" or "VBN";

    // "demanded elections at a summit in Accra": what was wanted is not the summit; "wants a seat at the talks" is.
    private static bool IsSpokenAt(English.ParsedText text, Clause clause, int noun) =>
        text.Tokens[clause.Verb].Tag is "VBD" && !clause.Passive && text.Tokens[noun].Dep is "pobj" && text.Tokens[text.Tokens[noun].Head].Head == clause.Verb && clause.Objects.Concat([text.PrepositionObject(clause.Verb, "for")]).Any(o => o >= 0);

    // By the subjects, and with whom.
    private static bool SitTogether(Notebook notes, Clause clause)
    {
        var with = Seating.With(notes.Text, clause.Verb);
        return PartySides.Distinct(clause.Subjects.Concat(with < 0 ? [] : notes.Text.Conjuncts(with)).SelectMany(s => PartySides.Parties(notes, s))).Count > 1;
    }

    private static Judged? Direct(Notebook notes, Clause clause, int noun, bool subjectsMeet, string why)
    {
        var lemma = TalksVerbs.Deed(notes.Text, clause);
        if (MeetingCourse.Ahead(notes, clause) is var (lies, inner))
        {
            return lies ? new Judged(MeetingCourse.CameToNothing(notes, clause, inner) ?? Status.Planned, clause, inner, false, ReadingRule.TalksWithVerb, why) : null;
        }

        if (WordList.Mediate.Has(lemma) || Mediation.Convenes(notes, clause, noun))
        {
            subjectsMeet = false;
        }

        // "The round follows talks in May": what went before is over.
        if (lemma is "follow" && subjectsMeet)
        {
            return new Judged(Status.Asserted, null, [], false, ReadingRule.TalksWithVerb, why);
        }

        // "The fourth round follows months of delays": whether it has begun, nobody says.
        if ((clause.Negated && lemma is "attend" or "join" or "enter" && subjectsMeet) || (lemma is "follow" && clause is { Tense: Tense.Present, Modal: "" } && IsSubject(notes.Text, clause, noun)))
        {
            return null;
        }

        if (MeetingCourse.WillNotBe(notes, clause, lemma) is { } off && !subjectsMeet && IsSubject(notes.Text, clause, noun))
        {
            return new Judged(off, clause, [], false, ReadingRule.TalksWithVerb, why);
        }

        if (clause.Negated && WordList.Begin.Has(lemma))
        {
            return clause.Modal.Length > 0 ? null : new Judged(Status.Denied, clause, [], subjectsMeet, ReadingRule.TalksWithVerb, why);
        }

        if ((MeetingCourse.Over(notes, clause, noun, subjectsMeet, why) ?? MeetingCourse.Arranged(notes, clause, why) ?? Hosting(notes, clause, lemma, why)) is { } arranged)
        {
            return arranged;
        }

        // "achieved some progress", "did not produce a deal": held, whatever came out.
        if (!subjectsMeet && IsSubject(notes.Text, clause, noun) && Outcomes.IsIn(notes.Text, clause))
        {
            return new Judged(Status.Asserted, clause, [], false, ReadingRule.TalksWithVerb, why);
        }

        // "The talks bring together Chad and Niger"
        var gathers = WordList.BringTogether.Has(lemma) && !subjectsMeet && clause.Objects.Any(notes.Cast.IsActor);
        if (!gathers && !WordList.Begin.Has(lemma) && !WordList.Hold.Has(lemma))
        {
            return null;
        }

        if (!gathers && WordList.SayingLittle.Has(lemma) && !IsEventful(notes, clause, noun))
        {
            return null;
        }

        return Realities.OfOccasion(notes.Clauses, clause).Status is { } status ? new Judged(status, clause, [], subjectsMeet, ReadingRule.TalksWithVerb, why) : null;
    }

    // "Norway's ministry, hosting the talks, said ..."
    private static Judged? Hosting(Notebook notes, Clause clause, string lemma, string why) =>
        WordList.Mediate.Has(lemma) && !clause.Negated && notes.Text.Tokens[clause.Verb] is { Tag: "VBG", Dep: "advcl" or "acl", Head: var who } && notes.Text.Child(clause.Verb, "aux", "mark") < 0 && (notes.Text.Tokens[clause.Verb - 1].Text is "," || WordList.BodyEnvoy.Has(notes.Text, who) || WordList.Office.Has(notes.Text, who))
            ? new Judged(Status.Ongoing, clause, [], false, ReadingRule.TalksWithVerb, why)
            : null;

    // "made little progress", "were tense", "there have been talks": talks that were.
    private static bool IsEventful(Notebook notes, Clause clause, int noun)
    {
        var text = notes.Text;
        foreach (var thing in clause.Objects)
        {
            // "It was the first meeting of the two" says something of a meeting told of before, "the third round" which it was.
            if (WordList.HopeNoun.Has(text, thing) || WordList.FearNoun.Has(text, thing) || (thing == noun && (!clause.Subjects.Any(s => text.Lower(s) is "it" or "this" or "that") || (MeetingParts.Ordinal(text, noun) > 1 && !clause.Negated))))
            {
                return true;
            }
        }

        return MeetingParts.Counted(text, noun) is not null || text.Child(clause.Verb, "acomp", "expl") >= 0 && text.Tokens[clause.Verb].Tag != "VB"
            || (clause.Lemma is "be" && text.Child(clause.Verb, "advmod", "prep") >= 0);
    }

    // "the talks between Chad and Niger, which opened on Tuesday": the parser hangs it under a side, which opens nothing.
    private static IEnumerable<int> BehindSides(English.ParsedText text, int noun) =>
        text.ChildrenBy(noun, "prep").Where(p => text.Lower(p) is "between" or "of" or "with").Select(p => text.Child(p, "pobj")).Where(o => o >= 0).SelectMany(o => text.Conjuncts(o))
            .SelectMany(o => text.ChildrenBy(o, "relcl")).Where(r => text.Child(r, "nsubj", "nsubjpass") is >= 0 and var which && text.Lower(which) is "which" && text.Tokens[which - 1].Text is "," && (WordList.Begin.Has(text.Lemma(r)) || text.Lemma(r) is "hold"));

    // "talks scheduled next week", "talks, begun last month", "talks that will resume"
    private static Judged? Modified(Notebook notes, int noun)
    {
        var text = notes.Text;
        foreach (var child in text.Children(noun).ToArray().Concat(Occasions.Inner(text, noun) is >= 0 and var inner ? text.ChildrenBy(inner, "relcl") : []).Concat(BehindSides(text, noun)))
        {
            if (text.Tokens[child].Dep is not ("acl" or "relcl") || !notes.Clauses.TryAt(child, out var clause))
            {
                continue;
            }

            if (WordList.DueAhead.Has(clause.Lemma))
            {
                return MeetingCourse.Due(notes, noun, child, clause);
            }

            if ((WordList.Begin.Has(clause.Lemma) || clause.Lemma is "hold") && (text.Tokens[child].Tag is "VBN" or "VBD"))
            {
                // "meetings to be held in Lima", "which will be held on June 2"
                if (text.HasTo(child) || clause.Modal is "will" or "shall")
                {
                    return clause.Negated ? null : new Judged(Status.Planned, null, [child], false, ReadingRule.TalksModified, $" “{clause.Lemma}”");
                }

                // "The talks, convened by Chad, will be the first": they are yet to be.
                if (text.Governor(noun) is { Verb: >= 0 and var inviting, Preposition: "to" } && text.Lemma(inviting) is "invite")
                {
                    return new Judged(Status.Planned, null, [child], false, ReadingRule.TalksModified, $" “{clause.Lemma}”");
                }

                if (text.Governor(noun) is { Verb: >= 0 and var coming, Preposition: "" } && notes.Clauses.TryAt(coming, out var ahead) && ahead is { Lemma: "be", Tense: Tense.Future } && IsSubject(text, ahead, noun))
                {
                    return new Judged(Status.Planned, null, [child], false, ReadingRule.TalksModified, $" “{clause.Lemma}”");
                }

                return new Judged(Status.Asserted, null, [child], false, ReadingRule.TalksModified, $" “{clause.Lemma}”");
            }

            // "a third round that opens in Rome on Tuesday"
            if (text.Tokens[child] is { Dep: "relcl", Tag: not ("VBN" or "VBD") } && WordList.Begin.Has(clause.Lemma) && clause.Subjects.Any(s => s == noun || s == Occasions.Inner(text, noun))
                && Realities.OfOccasion(notes.Clauses, clause).Status is { } status)
            {
                return new Judged(status, null, [child], false, ReadingRule.TalksModified, $" “{clause.Lemma}”");
            }

            // "A round of talks ended in Rome": the parser makes the verb a participle.
            if (text.Tokens[child].Tag == "VBN" && text.Tokens[noun].Head == noun && WordList.Close.Has(clause.Lemma))
            {
                return new Judged(Status.Ended, clause, [], false, ReadingRule.TalksModified, $" “{clause.Lemma}”");
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

    // "the July talks under the envoy": of a month that is over, and told of with a mediator, a place or sides.
    private static bool OfPastMonth(Notebook notes, int noun)
    {
        var text = notes.Text;
        return text.Child(noun, "det") is >= 0 and var the && text.Lower(the) is "the" && text.ChildrenBy(noun, "compound", "nmod", "amod", "npadvmod").Any(c => WordList.Month.Has(text.Lower(c)) && text.Tokens[c].Pos == "PROPN")
            && Circumstances.When(notes, noun) is { To: { } last } && notes.Report.Published is { } day && last < day
            && (Mediation.Of(notes, noun, null).Count > 0 || Occasions.SidesOf(notes, noun).Count > 0 || Whereabouts.Of(notes, noun) is not null);
    }

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
            || Mediation.Of(notes, noun, null).Count > 0 || Whereabouts.Of(notes, noun) is not null || Occasions.VenueOf(notes, noun) is not null || Circumstances.When(notes, noun) is not null
            || text.Child(noun, "amod") is >= 0 and var adjective && WordList.PastTalks.Has(text.Lower(adjective));
    }
}
