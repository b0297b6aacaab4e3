using System.Globalization;
using Parley.Reading.Times.Forms;
using Parley.Reading.Times.Tokens;
using Parley.Reading.Words;
using static Parley.Reading.Times.Forms.TimeForm;

namespace Parley.Reading.Times.Finding;

/// <summary>Months, days of months and dates in figures.</summary>
internal static class DateForms
{
    /// <summary>The date or month that begins at a token.</summary>
    internal static Found? At(TimeTokens t, int i) =>
        InFigures(t, i) ?? DayFirst(t, i) ?? MonthFirst(t, i) ?? DayAlone(t, i);

    /// <summary>The month a token names: its number, and the index after it and the full stop of a short form.</summary>
    internal static (int Month, int Next)? MonthAt(TimeTokens t, int i)
    {
        if (!t[i].Capital)
        {
            return null;
        }

        var stop = t.IsMark(i + 1, '.') && t[i + 1].Glued;
        return t[i].Kind switch
        {
            TermKind.Month => (t[i].Value, i + 1),
            TermKind.ShortMonth when stop => (t[i].Value, i + 2),
            TermKind.ShortMonth when t[i + 1].Number > 0 || t[i - 1].Number > 0 => (t[i].Value, i + 1),
            _ => null,
        };
    }

    /// <summary>A day of a month, in figures or as an ordinal.</summary>
    /// <param name="t">The tokens.</param>
    /// <param name="i">Where it would begin.</param>
    /// <param name="led">Whether words before it show that a day must come: "on May 2 killed ten".</param>
    internal static (int Day, int Next)? DayAt(TimeTokens t, int i, bool led = false)
    {
        if (Ordinals.At(t, i) is { Number: <= 31 } ordinal)
        {
            return t[ordinal.Next].Kind is TermKind.Event or TermKind.Unit || t.IsAny(ordinal.Next, "half", "anniversary")
                ? null
                : ordinal;
        }

        return t[i] is { Number: >= 1 and <= 31, Length: <= 2 }
            && t[i + 1] is not ({ Glued: true, IsWord: true } or { Glued: true, Mark: '%' or ':' })
            && !(t.IsMark(i + 1, '/') && t[i + 1].Glued && (t[i + 2].Number is < 1 or > 31 || t.IsMark(i + 3, '/')))
            && (led || t[i + 1].Kind is not (TermKind.Counted or TermKind.Unit or TermKind.Units))
            ? (t[i].Number, i + 1)
            : null;
    }

    private static Found? MonthFirst(TimeTokens t, int i)
    {
        var pick = PickAt(t, i);
        var at = pick == Pick.Bare ? i : i + 1;
        if (MonthAt(t, at) is not var (month, next))
        {
            return null;
        }

        var the = t.Is(next, "the") && Ordinals.At(t, next + 1) is not null ? next + 1 : next;
        if (DayAt(t, the, led: t.Is(i - 1, "on")) is var (day, afterDay) && !YearForms.IsYear(t, the) && IsDate(month, day))
        {
            var (year, end) = YearForms.After(t, afterDay);
            return new(end, Named(t, end, new DateOf(month, day, year, pick)));
        }

        var (ofYear, last) = YearForms.After(t, next);
        return ofYear != YearOf.Unsaid || pick != Pick.Bare || IsSurelyMonth(t, at)
            ? new(last, new MonthOf(month, ofYear, pick))
            : null;
    }

    // "17 February", "the 17th of February", "17-Feb-2026", "5-7 February", "5 and 6 February".
    private static Found? DayFirst(TimeTokens t, int i)
    {
        var at = t.Is(i, "the") && Ordinals.At(t, i + 1) is not null ? i + 1 : i;
        if (DayAt(t, at) is not var (day, next) || (t[at].Number < 0 && !t.Is(next, "of")))
        {
            return null;
        }

        var until = IsListMark(t, next) && DayAt(t, next + 1) is var (lastDay, after)
            ? (Day: lastDay, Next: after)
            : (Day: day, Next: next);
        var of = t.Is(until.Next, "of") || t.IsHyphen(until.Next) ? until.Next + 1 : until.Next;
        if (MonthAt(t, of) is not var (month, afterMonth) || !IsDate(month, day) || !IsDate(month, until.Day))
        {
            return null;
        }

        var dash = t.IsHyphen(afterMonth) ? afterMonth + 1 : afterMonth;
        var (year, end) = YearForms.After(t, dash);
        end = year == YearOf.Unsaid ? afterMonth : end;
        var first = new DateOf(month, day, year, Pick.Bare);
        return new(end, until.Day > day ? new FromTo(first, first with { Day = until.Day }) : Named(t, end, first));
    }

    // "on the 14th", "the 14th of this month": a day only after a word that leads to one, with no noun behind it.
    private static Found? DayAlone(TimeTokens t, int i)
    {
        if (!t.Is(i, "the") || Ordinals.At(t, i + 1) is not ({ Number: <= 31 } and var (day, next)))
        {
            return null;
        }

        if (t.Is(next, "of") && YearForms.Offset(t[next + 1].Word) is { } offset && t.Is(next + 2, "month"))
        {
            return new(next + 3, new NumberedDay(day, offset));
        }

        var led = WordList.LeadingToDay.Has(t[i - 1].Word);
        return led && t[i + 1].Number > 0 && !t[next].IsWord ? new(next, new NumberedDay(day, null)) : null;
    }

    // 2026-02-17, 2026/02/17; 17.02.2026, 17/02/2026 or 02/17/2026 where one of the numbers can only be the day.
    private static Found? InFigures(TimeTokens t, int i)
    {
        if (t[i].Number <= 0 || (t[i].Glued && t[i - 1].Mark is not ('(' or '[' or '"')))
        {
            return null;
        }

        var mark = t[i + 1].Mark;
        if (mark is not ('-' or '/' or '.') || t[i + 3].Mark != mark || !t[i + 1].Glued || !t[i + 4].Glued
            || t[i + 2].Number <= 0 || t[i + 4].Number <= 0 || t[i + 2].Length > 2)
        {
            return null;
        }

        var (a, b, c) = (t[i].Number, t[i + 2].Number, t[i + 4].Number);
        if (t[i].Length == 4 && a is >= 1900 and <= 2099 && b <= 12 && IsDate(b, c) && t[i + 4].Length <= 2)
        {
            return Day(i + 5, a, b, c);
        }

        if (t[i].Length > 2 || !YearForms.IsYear(t, i + 4))
        {
            return null;
        }

        var dayFirst = b <= 12 && IsDate(b, a);
        var monthFirst = a <= 12 && IsDate(a, b) && mark != '.';
        return (dayFirst, monthFirst) switch
        {
            (true, false) => Day(i + 5, c, b, a),
            (false, true) => Day(i + 5, c, a, b),
            (true, true) when a == b => Day(i + 5, c, a, b),
            (true, true) => new(i + 5, new Vague()),
            _ => null,
        };
    }

    private static Found Day(int next, int year, int month, int day) =>
        new(next, day <= DateTime.DaysInMonth(year, month)
            ? new Fixed(new(year, month, day), new(year, month, day), Grain.Day)
            : new Vague());

    private static bool IsDate(int month, int day) =>
        day >= 1 && day <= CultureInfo.InvariantCulture.Calendar.GetDaysInMonth(2024, month);

    private static bool IsListMark(TimeTokens t, int i) => t.IsMark(i, '-') || t.IsAny(i, "to", "and", "or");

    // Days that became the names of what happened on them say nothing of their year.
    private static TimeForm Named(TimeTokens t, int next, DateOf date) =>
        (date is { Month: 9, Day: 11 } or { Month: 10, Day: 7 }) && date.Year == YearOf.Unsaid && t[next].Kind == TermKind.Event
            ? new Vague()
            : date;

    /// <summary>"last", "this", "next", "the coming" before a name.</summary>
    internal static Pick PickAt(TimeTokens t, int i) => t[i].Word switch
    {
        "last" => Pick.Last,
        "this" => Pick.This,
        "next" => Pick.Next,
        "coming" => Pick.Coming,
        _ => Pick.Bare,
    };

    // "May", "March" and "August" also begin sentences as other words, and May is a surname.
    private static bool IsSurelyMonth(TimeTokens t, int i)
    {
        if (t[i].Word is not ("may" or "march" or "august"))
        {
            return !(t[i].Word is "april" or "june" && t[i - 1].Mark == '\n' && t[i + 1].Capital);
        }

        return WordList.LeadingToMonth.Has(t[i - 1].Word)
            || (t[i].Word != "may" && t[i - 1].Mark is not ('.' or '\n' or '"' or '“' or ':') && !t[i - 1].Capital)
            || t.IsHyphen(i - 1);
    }
}
