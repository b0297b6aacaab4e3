using Parley.Reading.Syntax;
using Parley.Reading.Times.Forms;
using static Parley.Reading.Times.Forms.TimeForm;

namespace Parley.Reading.Times.Resolving;

/// <summary>Times that come again and again, and which of them is meant.</summary>
internal static class Recurring
{
    // Eight rounds either way: February 29 may be eight years off.
    private const int Rounds = 8;

    /// <summary>Whether the form names its year and needs no other date.</summary>
    internal static bool IsAbsolute(TimeForm form) => form switch
    {
        MonthOf { Year.Number: not null } or DateOf { Year.Number: not null } or SeasonOf { Year.Number: not null }
            or Months { Year.Number: not null } or HolidayOf { Year.Number: not null } => true,
        PartOf { Part: not (TimePart.Earlier or TimePart.Later) } part => IsAbsolute(part.Whole),
        Within within => IsAbsolute(within.Whole),
        NthDay nth => IsAbsolute(nth.Month),
        _ => false,
    };

    /// <summary>Whether only the tense says which one is meant.</summary>
    internal static bool Floats(TimeForm form) => form switch
    {
        Weekday { Pick: Pick.Bare, Week: null } => true,
        MonthOf { Pick: Pick.Bare } m => m.Year == YearOf.Unsaid,
        DateOf { Pick: Pick.Bare } d => d.Year == YearOf.Unsaid,
        SeasonOf { Pick: Pick.Bare } s => s.Year == YearOf.Unsaid,
        HolidayOf { Pick: Pick.Bare } h => h.Year == YearOf.Unsaid,
        Months m => m.Year == YearOf.Unsaid,
        NumberedDay { Month: null } => true,
        PartOf part => Floats(part.Whole),
        Within within => Floats(within.Whole),
        NthDay nth => Floats(nth.Month),
        _ => false,
    };

    /// <summary>
    /// The one meant, seen from a day. Past: the latest that has begun. Present and future: the first that has not ended. Unknown:
    /// weekdays and weekends as in the past, the others the nearest, of two as near the earlier.
    /// </summary>
    internal static CalendarDays? Nearest(TimeForm form, DateOnly day, Tense tense)
    {
        if (IsSettled(form))
        {
            return Occurrence(form, day, 0);
        }

        var pick = PickOf(form);
        if (pick == Pick.Next && Inner(form) is Weekday or Weekend)
        {
            return Occurrence(form, day, 1);
        }

        if (pick == Pick.This && (Inner(form) is Weekday or MonthOf or DateOf || (tense == Tense.Unknown && Inner(form) is Weekend)))
        {
            return Occurrence(form, day, 0);
        }

        if (form is DateOf { On: { } weekday } && OnWeekday(form, day, weekday) is { } found)
        {
            return found;
        }

        var rounds = Enumerable.Range(-Rounds, (2 * Rounds) + 1).Select(k => Occurrence(form, day, k)).OfType<CalendarDays>();
        return (pick, tense) switch
        {
            (Pick.Last, _) => Latest(rounds.Where(r => r.To < day)),
            (Pick.Next or Pick.Coming, _) => First(rounds.Where(r => r.From > day)),
            (_, Tense.Past) => Latest(rounds.Where(r => r.From <= day)),
            (_, Tense.Present or Tense.Future) => OfLate(form, rounds.ToList(), day) ?? First(rounds.Where(r => r.To >= day)),
            _ when Inner(form) is Weekday or Weekend => Latest(rounds.Where(r => r.From <= day)),
            _ => rounds.OrderBy(r => Distance(r, day)).ThenBy(r => r.From).Cast<CalendarDays?>().FirstOrDefault(),
        };
    }

    // "The raid of 3 March will be remembered", on 12 March: a day of the last weeks, and not one that comes most of a year later.
    private static CalendarDays? OfLate(TimeForm form, List<CalendarDays> rounds, DateOnly day) =>
        form is DateOf dated && dated.Year == YearOf.Unsaid && Latest(rounds.Where(r => r.To < day)) is { } past && past.To > day.AddDays(-MostWeeksAgo * 7) && First(rounds.Where(r => r.To >= day)) is { } coming && coming.From > day.AddMonths(9) ? past : null;

    private const int MostWeeksAgo = 6;

    /// <summary>The occurrence so many rounds (weeks, months or years) from that of a day; null where that one has no such day.</summary>
    internal static CalendarDays? Occurrence(TimeForm form, DateOnly day, int round)
    {
        switch (form)
        {
            case Weekday w:
                return CalendarDays.Day(CalendarDays.Monday(day).AddDays((7 * (round + (w.Week ?? 0))) + (((int)w.Day + 6) % 7)));
            case Weekend:
                var saturday = CalendarDays.Monday(day).AddDays((7 * round) + 5);
                return new(saturday, saturday.AddDays(1), Grain.Period);
            case NumberedDay n:
                var month = day.AddMonths(round + (n.Month ?? 0));
                return DayOf(month.Year, month.Month, n.Day);
            case MonthOf m:
                return CalendarDays.Month(YearIn(m.Year, day, round), m.Month);
            case DateOf d:
                return DayOf(YearIn(d.Year, day, round), d.Month, d.Day);
            case SeasonOf s:
                return CalendarDays.Season(YearIn(s.Year, day, round), s.Season);
            case Months m:
                return CalendarDays.Months(YearIn(m.Year, day, round), m.First, m.Count, Grain.Period);
            case HolidayOf h:
                return CalendarDays.Day(Holidays.In(YearIn(h.Year, day, round), h.Holiday));
            case PartOf p:
                return Occurrence(p.Whole, day, round)?.Part(p.Part);
            case Within w:
                return Occurrence(w.Whole, day, round) is { } whole ? Units.Nth(whole, w.Unit, w.First, w.Count) : null;
            case NthDay nth:
                return Occurrence(nth.Month, day, round)?.NthOf(nth.Day, nth.Number);
            default:
                return null;
        }
    }

    // The nearest year, of those beside a day's own, in which the date falls on that weekday.
    private static CalendarDays? OnWeekday(TimeForm form, DateOnly day, DayOfWeek weekday) =>
        First(Enumerable.Range(-1, 3).Select(k => Occurrence(form, day, k)).OfType<CalendarDays>()
            .Where(r => r.From.DayOfWeek == weekday)
            .OrderBy(r => Distance(r, day)).Take(1));

    private static CalendarDays? DayOf(int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month) ? CalendarDays.Day(new(year, month, day)) : null;

    private static int YearIn(YearOf year, DateOnly day, int round) => year.Number ?? (day.Year + (year.Offset ?? round));

    // The words settle which one: "May last year", "Friday last week", "the 14th of this month".
    private static bool IsSettled(TimeForm form) => Inner(form) switch
    {
        Weekday { Week: not null } or NumberedDay { Month: not null } => true,
        MonthOf m => m.Year != YearOf.Unsaid,
        DateOf d => d.Year != YearOf.Unsaid,
        SeasonOf s => s.Year != YearOf.Unsaid,
        HolidayOf h => h.Year != YearOf.Unsaid,
        Months m => m.Year != YearOf.Unsaid,
        _ => false,
    };

    private static Pick PickOf(TimeForm form) => Inner(form) switch
    {
        Weekday w => w.Pick,
        Weekend w => w.Pick,
        MonthOf m => m.Pick,
        DateOf d => d.Pick,
        SeasonOf s => s.Pick,
        HolidayOf h => h.Pick,
        _ => Pick.Bare,
    };

    private static TimeForm Inner(TimeForm form) => form switch
    {
        PartOf part => Inner(part.Whole),
        Within within => Inner(within.Whole),
        NthDay nth => Inner(nth.Month),
        _ => form,
    };

    private static int Distance(CalendarDays days, DateOnly day) =>
        Math.Max(0, Math.Max(days.From.DayNumber - day.DayNumber, day.DayNumber - days.To.DayNumber));

    private static CalendarDays? Latest(IEnumerable<CalendarDays> days) =>
        days.OrderByDescending(d => d.From).Cast<CalendarDays?>().FirstOrDefault();

    private static CalendarDays? First(IEnumerable<CalendarDays> days) =>
        days.OrderBy(d => d.From).Cast<CalendarDays?>().FirstOrDefault();
}
