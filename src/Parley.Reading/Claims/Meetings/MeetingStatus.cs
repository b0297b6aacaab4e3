using Parley.Reading.Claims.Positions;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings;

/// <summary>What the words around talks say of them: held, under way, planned, put off, broken down.</summary>
/// <param name="Status">The status.</param>
/// <param name="Clause">The clause that says so, or null.</param>
/// <param name="Inner">Verbs of the noun's own modifiers ("talks scheduled to begin").</param>
/// <param name="SubjectsMeet">Whether the subjects of the clause are those who meet ("X held talks").</param>
/// <param name="Why">For the line that explains the claim.</param>
internal sealed record Judged(Status Status, Clause? Clause, int[] Inner, bool SubjectsMeet, string Why);

/// <summary>Judges whether talks took place, go on, are planned or failed.</summary>
internal static class MeetingStatus
{
    internal static Status? OfVerb(Draft draft, Clause clause)
    {
        var text = draft.Text;
        var token = text.Tokens[clause.Verb];
        if (clause.Modal is "may" or "might" or "could")
        {
            return Status.Possible;
        }

        if (clause.Modal is "should" or "must")
        {
            return null;
        }

        if (clause.Negated)
        {
            return clause.Modal is "will" or "would" ? Status.Refused : Status.Denied;
        }

        if (clause.Modal is "will" or "would" or "shall")
        {
            return Status.Planned;
        }

        if (token.Tag == "VB" && PositionContents.HasTo(text, clause.Verb))
        {
            var head = text.Tokens[clause.Verb].Head;
            if (token.Dep == "xcomp" && text.Lemma(head) == "fail" && text.Tokens[head].Tag is "VBD" or "VBN")
            {
                return Status.Denied;
            }

            var planned = WordList.Plan.Has(text, head) || text.Lower(head) is "due" or "set" or "going" or "ready" or "scheduled" or "expected" or "is" or "are" or "was" or "were" or "agreed";
            return planned && token.Dep is "xcomp" or "ccomp" ? Status.Planned : null;
        }

        if (token.Tag is "VBG" && text.Child(clause.Verb, "aux") >= 0)
        {
            return Status.Ongoing;
        }

        if (token.Tag is "VBG" && token.Dep is "pcomp")
        {
            return text.Lower(token.Head) is "after" or "during" or "since" or "in" or "before" ? Status.Asserted : null;
        }

        return token.Tag is "VBD" or "VBN" || text.Child(clause.Verb, "aux") >= 0 ? Status.Asserted : token.Tag is "VBZ" or "VBP" ? Status.Ongoing : null;
    }

    internal static Judged? OfNoun(Draft draft, int noun)
    {
        var text = draft.Text;
        if (Modified(draft, noun) is { } modified)
        {
            return modified;
        }

        if (Started(draft, noun) is { } started)
        {
            return started;
        }

        if (IsPast(text, noun) && (Circumstances.Place(draft, noun) ?? MeetingParts.PlaceOfInner(draft, noun)) is not null)
        {
            return new Judged(Status.Asserted, null, [], false, " named as past");
        }

        // "resumption of talks", "interest in continuing talks": what governs the noun decides nothing about an occasion.
        var (governor, preposition) = Governor(text, noun);
        if (governor < 0 || !draft.ClauseAt.TryGetValue(governor, out var clause))
        {
            return null;
        }

        if (IsIrreal(draft, clause))
        {
            return null;
        }

        var isObject = clause.Objects.Contains(text.FirstConjunct(noun)) || (preposition.Length == 0 && text.Tokens[noun].Dep == "dobj");
        var isSubject = clause.Subjects.Contains(text.FirstConjunct(noun));
        var why = $" with “{clause.Lemma}”";
        if (isObject || isSubject)
        {
            return Direct(draft, clause, noun, isObject && !clause.Passive, why);
        }

        if (preposition is "in" or "at" or "to" && clause.Lemma is "participate" or "take" or "join" or "attend" or "engage" or "enter" or "return" or "take part" or "lead" or "represent" or "head" or "come")
        {
            return OfVerb(draft, clause) is { } status && clause.Lemma is not ("return" or "come")
                ? new Judged(status, clause, [], clause.Lemma is not ("lead" or "head" or "represent"), why)
                : null;
        }

        if (preposition is "for" && clause.Lemma is "arrive" or "expect" or "gather" or "travel" or "assemble")
        {
            return new Judged(Status.Planned, clause, [], true, why);
        }

        if (preposition is "during" or "at" or "in" or "after" or "following" or "before" or "since" && HasOwnDetail(draft, noun))
        {
            return new Judged(Status.Asserted, null, [], false, $" after “{preposition}”");
        }

        return null;
    }

    private static Judged? Direct(Draft draft, Clause clause, int noun, bool subjectsMeet, string why)
    {
        var lemma = clause.Lemma;
        if (lemma is "take" && clause.Objects.Any(o => draft.Text.Lower(o) == "place"))
        {
            lemma = "hold";
        }

        if (lemma is "mediate" or "host" or "broker" or "facilitate" or "sponsor" or "chair" or "moderate")
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
            return clause.Modal.Length > 0 ? null : new Judged(Status.Denied, clause, [], subjectsMeet, why);
        }

        if (WordList.Fail.Has(lemma) && lemma is not ("end" or "stop" or "halt" or "interrupt") && clause.Modal.Length == 0)
        {
            // "Israel suspended the talks with Hamas": whoever does it sat at the table.
            return new Judged(lemma is "suspend" or "freeze" ? Status.Postponed : Status.Ended, clause, [], subjectsMeet && draft.Text.PrepositionObject(noun, "with") >= 0, why);
        }

        if (lemma is "recess" or "adjourn" or "end" or "conclude" or "wrap up" or "finish" or "close")
        {
            return new Judged(clause.Tense == Times.Tense.Future ? Status.Planned : Status.Ended, clause, [], subjectsMeet, why);
        }

        if (WordList.Postpone.Has(lemma))
        {
            return new Judged(Status.Postponed, clause, [], false, why);
        }

        if (WordList.Cancel.Has(lemma))
        {
            return new Judged(Status.Cancelled, clause, [], false, why);
        }

        if (lemma is "schedule" or "set" or "plan" or "expect" or "slate" or "arrange" && clause.Passive)
        {
            return new Judged(clause.Negated ? Status.Denied : Status.Planned, clause, Inner(draft, clause.Verb), false, why);
        }

        if (!WordList.Begin.Has(lemma) && !WordList.Hold.Has(lemma))
        {
            return null;
        }

        if (lemma is "be" or "make" or "bring" or "have" or "come" && !IsEventful(draft, clause, noun))
        {
            return null;
        }

        return OfVerb(draft, clause) is { } status ? new Judged(status, clause, [], subjectsMeet, why) : null;
    }

    // "made little progress", "were tense", "there have been talks": talks that were.
    private static bool IsEventful(Draft draft, Clause clause, int noun)
    {
        var text = draft.Text;
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

    private static int[] Inner(Draft draft, int verb) => draft.Text.Child(verb, "xcomp") is >= 0 and var inner ? [inner] : [];

    // "talks scheduled next week", "talks, begun last month", "talks that will resume"
    private static Judged? Modified(Draft draft, int noun)
    {
        var text = draft.Text;
        foreach (var child in text.Children(noun))
        {
            if (text.Tokens[child].Dep is not ("acl" or "relcl") || !draft.ClauseAt.TryGetValue(child, out var clause))
            {
                continue;
            }

            if (clause.Lemma is "schedule" or "plan" or "set" or "expect" or "slate" or "due")
            {
                // "postponed talks scheduled next week" are put off.
                var (above, _) = Governor(text, noun);
                if (above >= 0 && draft.ClauseAt.TryGetValue(above, out var governing) && (WordList.Postpone.Has(governing.Lemma) || WordList.Cancel.Has(governing.Lemma)))
                {
                    return new Judged(WordList.Postpone.Has(governing.Lemma) ? Status.Postponed : Status.Cancelled, governing, [child], false, $" with “{governing.Lemma}”");
                }

                return new Judged(Status.Planned, null, [child, .. Inner(draft, child)], false, $" “{clause.Lemma}”");
            }

            if ((WordList.Begin.Has(clause.Lemma) || clause.Lemma is "hold") && (text.Tokens[child].Tag is "VBN" or "VBD"))
            {
                return new Judged(Status.Asserted, null, [child], false, $" “{clause.Lemma}”");
            }

            if (text.Tokens[child].Tag == "VB" && PositionContents.HasTo(text, child) && WordList.Begin.Has(clause.Lemma))
            {
                return new Judged(Status.Planned, null, [child], false, $" “to {clause.Lemma}”");
            }
        }

        return null;
    }

    /// <summary>The verb that governs a noun, and the preposition between them, or -1 and "".</summary>
    internal static (int Verb, string Preposition) Governor(English.ParsedText text, int noun)
    {
        var token = text.Tokens[text.FirstConjunct(noun)];
        if (token.Dep is "nsubj" or "nsubjpass" or "dobj" or "attr" or "dative")
        {
            return text.IsVerb(token.Head) ? (token.Head, "") : (-1, "");
        }

        if (token.Dep == "pobj")
        {
            var preposition = text.Tokens[token.Head];
            var head = text.Tokens[preposition.Head];
            if (text.IsVerb(head.Index))
            {
                return (head.Index, text.Lower(preposition.Index));
            }

            // "made a start to talks", "take part in talks", "leading the delegation at the talks"
            if (head.Dep is "dobj" && text.IsVerb(head.Head))
            {
                return (head.Head, text.Lower(preposition.Index));
            }

            if (head.Dep is "prep" && text.IsVerb(head.Head))
            {
                return (head.Head, text.Lower(head.Index));
            }
        }

        return (-1, "");
    }

    // Talks that are only wanted, offered, refused or hoped for are somebody's position, not an occasion.
    private static bool IsIrreal(Draft draft, Clause clause)
    {
        var text = draft.Text;
        if (Stances.OfVerb(clause.Lemma).Count > 0 && clause.Lemma is not ("renew" or "break off" or "discuss" or "present" or "order"))
        {
            return true;
        }

        var token = text.Tokens[clause.Verb];
        for (var i = 0; i < 4 && token.Dep is "xcomp" or "ccomp" or "advcl" or "acl" or "pcomp" && token.Head != token.Index; i++)
        {
            var nonFinite = token.Tag is "VB" or "VBG" && !text.HasFiniteAux(token.Index);
            token = text.Tokens[token.Head];
            if (nonFinite && (Stances.OfVerb(Clauses.LemmaOf(text, token.Index)).Count > 0 || text.Tokens[token.Index].Pos is "NOUN" or "ADJ"
                || text.Lemma(token.Index) is "help" or "try" or "fail" or "need" or "like" or "hope" or "allow" or "want"))
            {
                return true;
            }
        }

        return clause.Modal is "would" or "should" or "must" or "can" && clause.Lemma is not "begin" and not "hold" and not "resume";
    }

    private static bool IsPast(English.ParsedText text, int noun) =>
        text.Child(noun, "amod") is >= 0 and var adjective && text.Lower(adjective) is "previous" or "earlier" or "past";

    // "the October 3 start of membership talks": begun or to begin, by the day.
    private static Judged? Started(Draft draft, int noun)
    {
        var text = draft.Text;
        var token = text.Tokens[noun];
        if (token.Dep != "pobj" || text.Lower(token.Head) != "of" || text.Lemma(text.Tokens[token.Head].Head) is not ("start" or "opening" or "beginning"))
        {
            return null;
        }

        var start = text.Tokens[token.Head].Head;
        if (Circumstances.When(draft, start) is not { From: { } day } || draft.Report.Published is not { } published)
        {
            return Circumstances.When(draft, start) is null ? null : new Judged(Status.Planned, null, [start], false, " “start of”");
        }

        return new Judged(day >= published ? Status.Planned : Status.Asserted, null, [start], false, " “start of”");
    }

    private static bool HasOwnDetail(Draft draft, int noun)
    {
        var text = draft.Text;
        if (text.Tokens[noun].Tag == "NN" && text.Lemma(noun) is "dialogue" or "discussion")
        {
            return false;
        }

        return MeetingParts.SidesOf(draft, noun).Count > 0 || MeetingParts.Ordinal(text, noun) is not null
            || Circumstances.Place(draft, noun) is not null || Circumstances.When(draft, noun) is not null
            || text.Child(noun, "amod") is >= 0 and var adjective && text.Lower(adjective) is "recent" or "previous" or "last" or "earlier" or "separate" or "past";
    }
}
