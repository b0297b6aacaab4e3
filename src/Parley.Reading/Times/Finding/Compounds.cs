using Parley.Reading.Times.Forms;
using Parley.Reading.Times.Tokens;
using Parley.Reading.Words;
using static Parley.Reading.Times.Forms.TimeForm;

namespace Parley.Reading.Times.Finding;

/// <summary>Times put together of others: ranges and bounds.</summary>
internal static class Compounds
{
    // A list longer than that is taken piece by piece, so that the work per word stays bounded.
    private const int MostListed = 6;

    /// <summary>The longest time expression that begins at a token.</summary>
    internal static Found? At(TimeTokens t, int i) => Between(t, i) ?? From(t, i) ?? Bounded(t, i) ?? Pair(t, i);

    /// <summary>A time that is not put together.</summary>
    private static Found? Single(TimeTokens t, int i, bool cued = false) =>
        AnchoredForms.At(t, i) ?? PartForms.At(t, i) ?? DateForms.At(t, i) ?? DayForms.At(t, i) ?? SeasonForms.At(t, i) ?? UnitForms.At(t, i)
        ?? YearForms.Bare(t, i, cued);

    // "between May and July last year", "between Monday and Wednesday".
    private static Found? Between(TimeTokens t, int i)
    {
        if (!t.Is(i, "between") || Single(t, i + 1, true) is not { } from || !t.Is(from.Next, "and") || !CanBeEnd(from.Form))
        {
            return null;
        }

        return End(t, from.Next + 1, from.Form) is { } to ? new(to.Next, Joined(from.Form, to.Form)) : null;
    }

    // "from Monday to Thursday"; but what is moved from Monday to Thursday does not last from one to the other.
    private static Found? From(TimeTokens t, int i)
    {
        if (!t.Is(i, "from") || Single(t, i + 1, true) is not { } from || !CanBeEnd(from.Form)
            || !(WordList.RangeLink.Has(t[from.Next].Word) || t.IsMark(from.Next, '-')))
        {
            return null;
        }

        return !IsMoved(t, i) && End(t, from.Next + 1, from.Form) is { } to ? new(to.Next, Joined(from.Form, to.Form)) : null;
    }

    // Whether the few words before "from" say that something is moved away.
    private static bool IsMoved(TimeTokens t, int from)
    {
        for (var i = from - 1; i >= from - 5 && t[i].IsWord; i--)
        {
            if (WordList.Moving.Has(t[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    private static Found? Bounded(TimeTokens t, int i)
    {
        var (bound, at) = Bound(t, i);
        if (bound is not { } b || (b == TimeBound.From && IsMoved(t, i)))
        {
            return null;
        }

        at = t.IsAny(at, "on", "in") && b is TimeBound.From ? at + 1
            : t.Is(at, "at") && t.Is(at + 1, "least") ? at + 2
            : t.IsAny(at, "about", "around") ? at + 1
            : at;
        if (Pair(t, at, true) is not { } time || time.Form is Duration or Vague or Ahead or Around or Nth)
        {
            return null;
        }

        var owned = t.IsMark(time.Next, '\'') || t[time.Next].Kind == TermKind.Event;
        var loose = b switch
        {
            TimeBound.Before or TimeBound.After => owned || time.Form is FromEvent or AroundEvent,
            TimeBound.From => owned
                || time.Form is Fixed { Grain: not Grain.Day } or Shift { Count: < 0 } or PartOf or MonthOf { Pick: Pick.Last }
                or FromEvent or AroundEvent,
            _ => false,
        };
        return loose ? null : new(time.Next, new TimeForm.Bounded(time.Form, b));
    }

    private static (TimeBound? Bound, int Next) Bound(TimeTokens t, int i) => t[i].Word switch
    {
        "since" => (TimeBound.Since, i + 1),
        var word when WordList.ReachingBack.Has(word) && t.Is(i + 1, "back") && t.Is(i + 2, "to") => (TimeBound.Since, i + 3),
        var word when WordList.Until.Has(word) => (TimeBound.Until, i + 1),
        "no" when t.Is(i + 1, "later") && t.Is(i + 2, "than") => (TimeBound.Until, i + 3),
        "before" => (TimeBound.Before, i + 1),
        "after" => (TimeBound.After, i + 1),
        "from" => (TimeBound.From, i + 1),
        "starting" or "beginning" when !t.Is(i + 1, "of") => (TimeBound.From, i + 1),
        _ => (null, i),
    };

    // "Monday through Wednesday", "Feb. 5-7", "May-July 2025", "2014-2016", "Tuesday and Wednesday", "1970s and '80s".
    private static Found? Pair(TimeTokens t, int i, bool cued = false)
    {
        if (Single(t, i, cued) is not { } first)
        {
            return null;
        }

        var result = first;
        if (CanBeEnd(first.Form) && !t.IsMark(first.Next, '\''))
        {
            result = Through(t, i, first) ?? And(t, first) ?? first;
        }

        return result;
    }

    private static Found? Through(TimeTokens t, int i, Found first)
    {
        if (t.Is(first.Next, "to") && t.Is(i - 1, "from") && IsMoved(t, i - 1))
        {
            return null;
        }

        var through = t.Is(first.Next, WordList.SpanLink) || t.IsHyphen(first.Next)
            || (t.IsMark(first.Next, '-') && !t[first.Next].Glued == !t[first.Next + 1].Glued && t[first.Next].Length == 1
                && (first.Form is DateOf || t.Text[t[first.Next].Start] == '–'));
        return through && End(t, first.Next + 1, first.Form) is { } to && (t.Is(first.Next, "through") || SameSort(first.Form, to.Form))
            ? new(to.Next, Joined(first.Form, to.Form))
            : null;
    }

    private static Found? And(TimeTokens t, Found first)
    {
        var before = first;
        for (var more = 0; more < MostListed && t.IsMark(before.Next, ',') && Next(t, before.Next + 1, before) is { } listed; more++)
        {
            before = listed;
        }

        var and = t.IsMark(before.Next, ',') && before != first ? before.Next + 1 : before.Next;
        return t.IsAny(and, "and", "or") && Next(t, and + 1, before) is { } last && !t.IsMark(last.Next, '\'')
            ? new(last.Next, last.Form is Fixed { Grain: Grain.Period } decades && first.Form is Fixed from
                ? new Fixed(from.From, decades.To, Grain.Period)
                : Joined(first.Form, last.Form))
            : null;
    }

    // One that is next to another before it.
    private static Found? Next(TimeTokens t, int i, Found first)
    {
        var at = t.IsAny(i, "on", "in") ? i + 1 : i;
        if (first.Form is Fixed { Grain: Grain.Period } decade && YearForms.ShortDecade(t, at, decade) is { Form: Fixed later } two
            && later.From.Year == decade.From.Year + 10)
        {
            return two;
        }

        return End(t, at, first.Form) is { } to && Follows(first.Form, to.Form) ? to : null;
    }

    // The second time of a pair; after a date also a day alone, after a year its last two figures.
    private static Found? End(TimeTokens t, int i, TimeForm first)
    {
        if (first is DateOf date && t[i].Number > 0 && DateForms.DayAt(t, i) is var (day, next) && day > date.Day
            && DateForms.MonthAt(t, next) is null && !IsCounting(t, next))
        {
            var (year, end) = YearForms.After(t, next);
            return new(end, date with { Day = day, Year = year == YearOf.Unsaid ? date.Year : year });
        }

        if (first is Fixed { Grain: Grain.Year } from && t[i] is { Length: 2, Number: > 0 } two && t.IsHyphen(i - 1)
            && two.Number == (from.From.Year + 1) % 100 && !t[i + 1].Glued)
        {
            return new(i + 1, YearForms.OfYear(from.From.Year + 1));
        }

        return Single(t, i, first is Fixed) is { } found && CanBeEnd(found.Form) ? found : null;
    }

    private static bool IsCounting(TimeTokens t, int i) => t[i].Kind is TermKind.Counted or TermKind.Unit or TermKind.Units;

    private static bool CanBeEnd(TimeForm form) =>
        form is Fixed or Weekday or MonthOf or DateOf or NumberedDay or SeasonOf or Months or HolidayOf or PartOf or Shift;

    private static bool SameSort(TimeForm a, TimeForm b) =>
        (a, b) switch
        {
            (Shift x, Shift y) => x.Unit == y.Unit,
            (Fixed x, Fixed y) => x.Grain == y.Grain,
            _ => a.GetType() == b.GetType(),
        };

    // Two that are next to each other, so that "and" makes them one stretch.
    private static bool Follows(TimeForm a, TimeForm b) => (a, b) switch
    {
        (Weekday { Pick: var p, Week: null } x, Weekday { Pick: Pick.Bare, Week: var w } y) =>
            ((int)x.Day + 1) % 7 == (int)y.Day && (p == Pick.Bare || w is null),
        (MonthOf x, MonthOf { Pick: Pick.Bare } y) => (x.Month % 12) + 1 == y.Month && (x.Year == YearOf.Unsaid || x.Year == y.Year),
        (DateOf x, DateOf { Pick: Pick.Bare } y) => x.Month == y.Month && x.Day + 1 == y.Day,
        (Fixed x, Fixed y) => x.Grain == y.Grain && x.To.DayNumber + 1 == y.From.DayNumber,
        (Shift x, Shift y) => x.Unit == y.Unit && x.Count + 1 == y.Count,
        _ => false,
    };

    // A year said once at the end holds for the beginning too: "May and July last year"; "November to January 2026" begins the year before.
    private static FromTo Joined(TimeForm from, TimeForm to)
    {
        var shared = (from, to) switch
        {
            (MonthOf { Year: var y, Pick: Pick.Bare } a, MonthOf b) when y == YearOf.Unsaid =>
                a with { Year = Earlier(b.Year, a.Month > b.Month), Pick = b.Pick },
            (DateOf { Year: var y, Pick: Pick.Bare } a, DateOf b) when y == YearOf.Unsaid =>
                a with { Year = Earlier(b.Year, (a.Month, a.Day).CompareTo((b.Month, b.Day)) > 0) },
            (Weekday { Pick: Pick.Bare, Week: null } a, Weekday { Week: { } week }) => a with { Week = week },
            _ => from,
        };
        return new(shared, to);
    }

    private static YearOf Earlier(YearOf year, bool wraps) =>
        !wraps ? year : new(year.Number - 1, year.Offset - 1);
}
