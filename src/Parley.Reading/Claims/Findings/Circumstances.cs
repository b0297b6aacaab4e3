using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Times;
using Parley.Reading.Times.Forms;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Findings;

/// <summary>When: the time that hangs under the words of a finding.</summary>
internal static class Circumstances
{
    /// <summary>
    /// The time given with one of the words (verbs or nouns), the nearest to the first word where there are several; null where
    /// the report gives none there.
    /// </summary>
    internal static When? When(Notebook notes, params ReadOnlySpan<int> heads)
    {
        Moment? best = null;
        var bestDistance = int.MaxValue;
        foreach (var moment in heads.IsEmpty ? [] : notes.Moments.At(heads[0]))
        {
            var attached = AttachedTo(notes.Text, moment);
            // "resume after months of meetings", "follows months of fighting": how long something else took is not when.
            if (!heads.Contains(attached) || IsOfPutOff(notes, moment, attached) || IsSinceLong(notes.Text, moment) || (moment.Mention.Form is TimeForm.Duration && moment.First > 0 && (notes.Text.Lower(moment.First - 1) is "after" or "following" || notes.Text.Lemma(moment.First - 1) is "follow")))
            {
                continue;
            }

            var distance = Math.Abs(moment.First - heads[0]) + (CanResolve(moment) ? 0 : 1000);
            if (distance < bestDistance)
            {
                best = moment;
                bestDistance = distance;
            }
        }

        best ??= Below(notes, heads);
        return best is null ? null : Resolve(notes, Inner(notes, best) ?? best, Past(notes, best) ?? heads[^1]);
    }

    // "The round, which opened on Thursday, is about a truce": the verb of the day's own clause, where that tells what is past.
    private static int? Past(Notebook notes, Moment moment) =>
        NearestVerb(notes, AttachedTo(notes.Text, moment)) is var verb && notes.Text.Tokens[verb].Dep == "relcl" && notes.Clauses.TryAt(verb, out var clause) && clause.Tense == Tense.Past ? verb : null;

    // "has been postponed, most recently on April 16": when it was put off, and not when it was to be.
    private static bool IsOfPutOff(Notebook notes, Moment moment, int verb) =>
        notes.Clauses.TryAt(verb, out var clause) && WordList.Postpone.Has(clause.Lemma) && moment.First > 1
        && Enumerable.Range(moment.First - 2, moment.Last - moment.First + 3).Any(i => notes.Text.Lower(i) is "recently");

    /// <summary>"to extend the truce following days of talks in Lamu": on what occasion is no part of what was agreed or wanted.</summary>
    internal static int WithoutOccasion(ParsedText text, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (text.Lower(i) is "after" or "following" && text.Child(i, "pobj") is > 0 and var of && text.RightEdge(i) == last && Enumerable.Range(of, last - of + 1).Any(t => WordList.Talks.Has(text, t)))
            {
                return text.Tokens[i - 1].Text is "," ? i - 2 : i - 1;
            }
        }

        return last;
    }

    /// <summary>Whether a time says only for how long: "two weeks", "three-hour".</summary>
    internal static bool IsLength(When when) =>
        when is { From: null, To: null } && WordList.DurationUnit.Has(when.Text.Split(' ', '-')[^1].TrimEnd('s')) && !when.Text.StartsWith("last", StringComparison.OrdinalIgnoreCase);

    // "the first meeting in five years": how long there was none.
    private static bool IsSinceLong(ParsedText text, Moment moment)
    {
        // "for the first time since 2012"
        if (text.Lower(moment.First) is "since" || (moment.First > 0 && text.Lower(moment.First - 1) is "since"))
        {
            return Enumerable.Range(Math.Max(text.SentenceOf(moment.First).First, moment.First - 6), Math.Min(6, moment.First - text.SentenceOf(moment.First).First)).Any(i => text.Lower(i) is "first" && text.Lower(i + 1) is "time");
        }

        var first = text.Lower(moment.First) == "in" ? moment.First : moment.First - 1;
        while (first > 0 && text.Lower(first) is "just" or "over" or "under")
        {
            first--;
        }

        return first > 0 && text.Lower(first) == "in" && moment.Mention.Form is TimeForm.Duration or TimeForm.FromEvent or TimeForm.Vague
            && Enumerable.Range(text.SentenceOf(first).First, first - text.SentenceOf(first).First).Any(i => text.Tokens[i].Dep == "amod" && (text.Lower(i) is "first" or "only" && i > first - 8 || WordList.Ordinal.Has(text.Lower(i)) && i > first - 14));
    }

    // "fired rockets two days after the truce began": the time of the firing, measured from the truce, and none that the truce has.
    private static int AttachedTo(ParsedText text, Moment moment)
    {
        var attached = text.Attachment(moment.First, moment.Last);
        return IsMeasuredFrom(text, moment.Last) && text.Tokens[moment.Last].Head == attached ? text.Tokens[attached].Head
            : BeforeVerb(text, moment, attached) is >= 0 and var relative ? relative
            : attached;
    }

    // "a third round that opens in Rome on Friday will cover borders": between a relative clause and the verb stands what belongs to the former.
    private static int BeforeVerb(ParsedText text, Moment moment, int verb)
    {
        if (verb <= moment.Last || !text.IsVerb(verb))
        {
            return -1;
        }

        var last = moment.First - (moment.First > 0 && text.Tokens[moment.First - 1].Dep == "prep" ? 2 : 1);
        for (var i = last; i > text.LeftEdge(verb); i--)
        {
            if (text.Tokens[i].Dep is "relcl" or "acl" && text.RightEdge(i) == last && text.IsUnder(i, verb))
            {
                return i;
            }
        }

        return -1;
    }

    // "after" and "before" with a clause of their own.
    private static bool IsMeasuredFrom(ParsedText text, int word) => text.Lower(word) is "after" or "before" && text.Tokens[word].Dep == "mark";

    // "a second day on Wednesday": the day that hangs under the other's words says more.
    private static Moment? Inner(Notebook notes, Moment outer)
    {
        if (CanResolve(outer))
        {
            return null;
        }

        foreach (var moment in notes.Moments.At(outer.First))
        {
            if (moment != outer && CanResolve(moment) && notes.Text.Attachment(moment.First, moment.Last) is var at && at >= outer.First && at <= outer.Last)
            {
                return moment;
            }
        }

        return null;
    }

    /// <summary>
    /// The time that follows a noun or verb with nothing but names, places and the like between them, wherever the parser hung it
    /// ("the team that held talks with officials in Istanbul weeks after the war began"); or null.
    /// </summary>
    internal static When? WhenRightAfter(Notebook notes, int head)
    {
        var text = notes.Text;
        foreach (var moment in notes.Moments.At(head))
        {
            if (moment.First <= head)
            {
                continue;
            }

            for (var i = head + 1; i < moment.First; i++)
            {
                if (text.Tokens[i].Pos is not ("NOUN" or "PROPN" or "ADP" or "DET" or "ADJ" or "NUM") || text.IsVerb(i))
                {
                    return null;
                }
            }

            return text.IsUnder(head, text.Attachment(moment.First, moment.Last)) ? Resolve(notes, moment, text.Attachment(moment.First, moment.Last)) : null;
        }

        return null;
    }

    // The parser hangs many a time under the noun before it: "fired drones at Ukraine last week".
    private static Moment? Below(Notebook notes, ReadOnlySpan<int> heads)
    {
        if (heads.IsEmpty || !notes.Text.IsVerb(heads[0]))
        {
            return null;
        }

        foreach (var moment in notes.Moments.At(heads[0]))
        {
            var at = AttachedTo(notes.Text, moment);
            if (notes.Text.IsUnder(at, heads[0]) && CanResolve(moment) && !IsOfPutOff(notes, moment, heads[0]) && !IsSinceLong(notes.Text, moment) && NearestVerb(notes, at) == heads[0] && !OfAnotherEvent(notes, at, heads[0], WordList.BesideEvent))
            {
                return moment;
            }
        }

        return null;
    }

    // "insisted on guarantees after the annexation of Crimea in 2014": the year of the annexation.
    internal static bool OfAnotherEvent(Notebook notes, int at, int verb, WordList beside)
    {
        for (; at != verb && notes.Text.Tokens[at].Head != at; at = notes.Text.Tokens[at].Head)
        {
            if (notes.Text.Tokens[at].Dep == "prep" && beside.Has(notes.Text.Lower(at)))
            {
                return true;
            }
        }

        return false;
    }

    internal static int NearestVerb(Notebook notes, int token)
    {
        while (!notes.Text.IsVerb(token) && notes.Text.Tokens[token].Head != token)
        {
            token = notes.Text.Tokens[token].Head;
        }

        return token;
    }

    // "a second day on Wednesday": the one that names days.
    private static bool CanResolve(Moment moment) =>
        moment.Mention.Form is not (TimeForm.Vague or TimeForm.Duration or TimeForm.Nth or TimeForm.FromEvent or TimeForm.AroundEvent);

    /// <summary>The time, in days where that can be told; the tense of the verb at <paramref name="verb"/> decides its direction.</summary>
    internal static When Resolve(Notebook notes, Moment moment, int verb)
    {
        var tense = notes.Clauses.TryAt(verb, out var clause) ? clause.Tense : Tense.Unknown;
        if (clause is not null && WordList.AheadOfVerb.Has(clause.Lemma) && (clause.Lemma != "set" || clause.Passive || notes.Text.Tokens[verb].Tag == "VBN" || (moment.First > 0 && notes.Text.Lower(moment.First - 1) == "for")))
        {
            // "was scheduled for Feb. 20": the day lies ahead of the verb; "set a depot ablaze on Sunday" does not.
            tense = Tense.Future;
        }

        // "was earlier set for May": the May nearest to the report.
        if (clause is not null && tense == Tense.Future && IsBeforeChange(notes.Text, clause))
        {
            tense = Tense.Unknown;
        }

        // "was due in Oslo on Friday"
        if (notes.Text.Lower(verb) is "due")
        {
            tense = Tense.Future;
        }

        // "failed to agree at talks on Monday"
        if (notes.Text.Tokens[verb] is { Dep: "xcomp", Head: var above } && notes.Text.Lemma(above) is "fail" && notes.Clauses.TryAt(above, out var failed))
        {
            tense = failed.Tense;
        }

        var when = TimeExpressions.Resolve(moment.Mention, DatedEntries.Written(notes, moment.First), tense, CountsFromText(notes, moment) ? DayBefore(notes, moment) : null);

        // "weeks after": the event is part of the time.
        var happening = IsMeasuredFrom(notes.Text, moment.Last) ? notes.Text.Tokens[moment.Last].Head
            : notes.Text.Lower(moment.Last) is "after" or "before" or "since" ? notes.Text.Child(moment.Last, "pobj", "pcomp") : -1;
        return when is { From: null, To: null, Grain: null } && happening >= 0
            ? Parley.When.Unresolved(notes.Text.Words(moment.First, notes.Text.End(happening)))
            : when;
    }

    /// <summary>Whether words tell what was to be before it was changed: "were earlier set".</summary>
    internal static bool IsBeforeChange(ParsedText text, Clause clause) =>
        clause is { Tense: Tense.Past, Passive: true } && text.ChildrenBy(clause.Verb, "advmod").Any(a => WordList.BeforeChange.Has(text.Lower(a)));

    // "two days later", "the next day"; "two days after the raid" counts from the raid.
    private static bool CountsFromText(Notebook notes, Moment moment)
    {
        if (moment.Mention.Form is not (TimeForm.FromEvent or TimeForm.AroundEvent))
        {
            return false;
        }

        for (var i = moment.First; i <= moment.Last; i++)
        {
            if (notes.Text.Lower(i) is "after" or "before" or "of" && (i < moment.Last || notes.Text.Child(i, "pobj", "pcomp") >= 0 || IsMeasuredFrom(notes.Text, i)))
            {
                return false;
            }
        }

        return true;
    }

    // The one day that the same sentence names before the words, or else that the sentence before names.
    private static DateOnly? DayBefore(Notebook notes, Moment moment)
    {
        var text = notes.Text;
        var number = text.SentenceNumber(moment.First);
        var own = Days(notes, notes.Moments.At(moment.First).Where(m => m.Last < moment.First));
        var before = number == 0 ? [] : Days(notes, notes.Moments.At(text.Sentences[number - 1].First));
        return (own.Count, before.Count) switch
        {
            (1, _) => own[0],
            (0, 1) => before[0],
            _ => null,
        };
    }

    private static List<DateOnly> Days(Notebook notes, IEnumerable<Moment> moments) =>
        [.. moments.Where(m => m.Mention.Form is not (TimeForm.FromEvent or TimeForm.AroundEvent))
            .Select(m => Resolve(notes, m, NearestVerb(notes, notes.Text.Attachment(m.First, m.Last))))
            .Where(w => w.Grain == Grain.Day && w.From is not null && w.From == w.To).Select(w => w.From!.Value).Distinct()];
}
