using Parley.Reading.Times.Forms;
using Parley.Reading.Times.Tokens;
using static Parley.Reading.Times.Forms.TimeForm;

namespace Parley.Reading.Times.Finding;

/// <summary>
/// Times counted from others that are named: "the third Thursday of November", "three days before Christmas", "the week of 9 February",
/// "the weekend before last", "a month and two days ago".
/// </summary>
internal static class AnchoredForms
{
    private const int MonthsOfYear = 12;

    internal static Found? At(TimeTokens t, int i) =>
        NthWeekday(t, i) ?? BeforeLast(t, i) ?? WeekOf(t, i) ?? WeekTo(t, i) ?? DayBeside(t, i) ?? CountedFrom(t, i) ?? TwoParts(t, i) ?? AndAHalf(t, i) ?? YearQuarter(t, i);

    // "the third Thursday of November 2024", "the last Sunday in March"
    private static Found? NthWeekday(TimeTokens t, int i)
    {
        var at = t.Is(i, "the") ? i + 1 : i;
        (int Number, int Next)? which = t.Is(at, "last") ? (-1, at + 1) : Ordinals.At(t, at);
        if (which is not ((-1 or (>= 1 and <= 5)) and var number, var next) || DayForms.DayAt(t, next) is not { } day || !t.IsAny(next + 1, "of", "in")
            || PartForms.Whole(t, next + 2) is not { Form: MonthOf or Shift { Unit: TimeUnit.Month } } month)
        {
            return null;
        }

        return new(month.Next, new NthDay(month.Form, day, number));
    }

    // "the week before last", "the weekend after next", "the Monday before last", "the night before last"
    private static Found? BeforeLast(TimeTokens t, int i)
    {
        var at = t.Is(i, "the") ? i + 1 : i;
        var last = t.Is(at + 1, "before") && t.Is(at + 2, "last");
        if (!last && !(t.Is(at + 1, "after") && t.Is(at + 2, "next")))
        {
            return null;
        }

        var sign = last ? -1 : 1;
        TimeForm? form = t[at].Kind == TermKind.Unit && t[at].Value >= (int)TimeUnit.Week ? new Shift(2 * sign, (TimeUnit)t[at].Value)
            : t.Is(at, "night") ? new Shift(2 * sign, TimeUnit.Day)
            : t.Is(at, "weekend") ? new Off(sign, TimeUnit.Week, new Weekend(last ? Pick.Last : Pick.Next))
            : DayForms.DayAt(t, at) is { } day ? new Off(sign, TimeUnit.Week, new Weekday(day, last ? Pick.Last : Pick.Next, null))
            : null;
        return form is null ? null : new(at + 3, form);
    }

    // "the week of 9 February", "the week beginning 2 February"
    private static Found? WeekOf(TimeTokens t, int i)
    {
        var at = t.Is(i, "the") ? i + 1 : i;
        return t.Is(at, "week") && (t.IsAny(at + 1, "of", "beginning", "starting") || t.IsAny(at + 1, "commencing", "ending")) && Named(t, at + 2) is { Form: DateOf or Fixed { Grain: Grain.Day } } day
            ? new(day.Next, new WeekOfDay(day.Form))
            : null;
    }

    // "in the week to Sunday": seven days, of which that is the last.
    private static Found? WeekTo(TimeTokens t, int i)
    {
        var at = t.Is(i, "the") ? i + 1 : i;
        return t.Is(at, "week") && t.Is(at + 1, "to") && (DayForms.At(t, at + 2) is { Form: Weekday } day || (day = Named(t, at + 2)) is { Form: DateOf or Fixed { Grain: Grain.Day } })
            ? new(day.Next, new FromTo(new Off(-6, TimeUnit.Day, day.Form), day.Form))
            : null;
    }

    // "the Monday after Christmas", "the Friday before 3 May"; a feast whose day is not known leaves it open.
    private static Found? DayBeside(TimeTokens t, int i)
    {
        var at = t.Is(i, "the") ? i + 1 : i;
        return DayForms.DayAt(t, at) is { } day && t.IsAny(at + 1, "before", "after") && Named(t, at + 2) is { } named && !t.IsMark(named.Next, '\'')
            ? new(named.Next, named.Form is Vague ? named.Form : new WeekdayBeside(day, t.Is(at + 1, "after"), named.Form))
            : null;
    }

    // "three days before Christmas", "the day after New Year's Day", "the eve of 3 May", "a week from Monday"
    private static Found? CountedFrom(TimeTokens t, int i)
    {
        if (t.Is(i, "the") && t.Is(i + 1, "eve") && t.Is(i + 2, "of") && Named(t, i + 3) is { Form: not Vague } feast)
        {
            return new(feast.Next, new Off(-1, TimeUnit.Day, feast.Form));
        }

        var (count, unit, next) = t.Is(i, "the") && t[i + 1].Kind == TermKind.Unit ? (1, (TimeUnit)t[i + 1].Value, i + 2)
            : Quantities.At(t, i) is { Number: { } n } quantity ? (n, quantity.Unit, quantity.Next)
            : (0, TimeUnit.Hour, i);
        if (count == 0 || unit == TimeUnit.Hour)
        {
            return null;
        }

        if (t.IsAny(next, "from", "on") && unit == TimeUnit.Week && !t.Is(i, "the") && DayForms.At(t, next + 1) is { Form: Weekday { Pick: Pick.Bare or Pick.Next or Pick.This } } from)
        {
            return new(from.Next, new Off(count, unit, from.Form));
        }

        return t.IsAny(next, "before", "after") && Named(t, next + 1) is { Form: not Vague } named && !t.IsMark(named.Next, '\'')
            ? new(named.Next, new Off(t.Is(next, "before") ? -count : count, unit, named.Form))
            : null;
    }

    // A day that has a name or a date.
    private static Found? Named(TimeTokens t, int i)
    {
        var found = DateForms.At(t, i) ?? SeasonForms.At(t, i);
        return found is { Form: DateOf or Fixed { Grain: Grain.Day } or HolidayOf or Vague } ? found : null;
    }

    // "a month and two days ago", "two years and three months ago"
    private static Found? TwoParts(TimeTokens t, int i)
    {
        if (Quantities.At(t, i) is not { Number: { } many, Unit: > TimeUnit.Day and < TimeUnit.Decade } large || !t.Is(large.Next, "and")
            || Quantities.At(t, large.Next + 1) is not { Number: { } few, Unit: not TimeUnit.Hour } small || small.Unit >= large.Unit || !t.Is(small.Next, "ago"))
        {
            return null;
        }

        return new(small.Next + 1, large.Unit == TimeUnit.Year && small.Unit == TimeUnit.Month
            ? new Shift(-((many * MonthsOfYear) + few), TimeUnit.Month)
            : new Off(-few, small.Unit, new Off(-many, large.Unit, new Shift(0, TimeUnit.Day))));
    }

    // "two and a half years ago", "a year and a half ago", "half a year ago"; of other units the half is no whole number of days.
    private static Found? AndAHalf(TimeTokens t, int i)
    {
        if (t.Is(i, "half") && t.Is(i + 1, "a") && t.Is(i + 2, "year") && t.Is(i + 3, "ago"))
        {
            return new(i + 4, new Shift(-MonthsOfYear / 2, TimeUnit.Month));
        }

        if (Quantities.Number(t, i) is not ({ } years, var next))
        {
            return null;
        }

        var first = t[next].Kind is TermKind.Unit or TermKind.Units ? next : -1;
        var and = first >= 0 ? next + 1 : next;
        if (!t.Is(and, "and") || !t.Is(and + 1, "a") || !t.Is(and + 2, "half"))
        {
            return null;
        }

        var unit = first >= 0 ? first : and + 3;
        var end = first >= 0 ? and + 3 : and + 4;
        if (t[unit].Kind is not (TermKind.Unit or TermKind.Units))
        {
            return null;
        }

        return !t.Is(end, "ago") ? new(end, new Duration())
            : new(end + 1, t[unit].Value == (int)TimeUnit.Year ? new Shift(-((years * MonthsOfYear) + (MonthsOfYear / 2)), TimeUnit.Month) : new Vague());
    }

    // "2024 Q3"
    private static Found? YearQuarter(TimeTokens t, int i) =>
        YearForms.IsYear(t, i) && t[i + 1] is { Word: "q", Capital: true } && t[i + 2] is { Glued: true, Length: 1, Mark: '#' } && t.Text[t[i + 2].Start] is >= '1' and <= '4' and var quarter
            ? new(i + 3, new Months((3 * (quarter - '0')) - 2, 3, YearOf.Said(t[i].Number)))
            : null;
}
