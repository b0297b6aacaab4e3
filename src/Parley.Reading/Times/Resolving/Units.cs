using Parley.Reading.Times.Forms;

namespace Parley.Reading.Times.Resolving;

/// <summary>Reckoning in days, weeks, months and years from a day.</summary>
internal static class Units
{
    /// <summary>The unit so many units from the one a day lies in.</summary>
    internal static CalendarDays Shifted(DateOnly day, int count, TimeUnit unit)
    {
        switch (unit)
        {
            case TimeUnit.Week:
                return CalendarDays.Week(day.AddDays(7 * count));
            case TimeUnit.Month:
                var month = day.AddMonths(count);
                return CalendarDays.Month(month.Year, month.Month);
            case TimeUnit.Quarter:
                var quarter = day.AddMonths(3 * count);
                return CalendarDays.Months(quarter.Year, ((quarter.Month - 1) / 3 * 3) + 1, 3, Grain.Period);
            case TimeUnit.Year:
                return CalendarDays.Year(day.Year + count);
            case TimeUnit.Decade:
                var first = (day.Year / 10 * 10) + (10 * count);
                return new(new(first, 1, 1), new(first + 9, 12, 31), Grain.Period);
            default:
                return CalendarDays.Day(day.AddDays(count));
        }
    }

    /// <summary>So many units up to a day, or from it on, the day included.</summary>
    internal static CalendarDays Around(DateOnly day, int count, TimeUnit unit, bool past) =>
        past ? new(Moved(day, -count, unit), day, Grain.Period) : new(day, Moved(day, count, unit), Grain.Period);

    /// <summary>So many units before a day (negative) or after it, the day itself not included.</summary>
    internal static CalendarDays Beside(DateOnly day, int count, TimeUnit unit)
    {
        var grain = unit == TimeUnit.Day && Math.Abs(count) == 1 ? Grain.Day : Grain.Period;
        return count < 0
            ? new(Moved(day, count, unit), day.AddDays(-1), grain)
            : new(day.AddDays(1), Moved(day, count, unit), grain);
    }

    /// <summary>
    /// So many units of a longer time from the first, second, third on, or its last ones (-1); null where it has not so many.
    /// </summary>
    internal static CalendarDays? Nth(CalendarDays whole, TimeUnit unit, int first, int count)
    {
        var from = first > 0 ? Moved(whole.From, first - 1, unit) : Moved(whole.To.AddDays(1), -count, unit);
        var to = first > 0 ? Moved(from, count, unit).AddDays(-1) : whole.To;
        var inside = from >= whole.From && to <= whole.To;
        var grain = count != 1 ? Grain.Period
            : unit switch
            {
                TimeUnit.Day => Grain.Day,
                TimeUnit.Month when from.Day == 1 => Grain.Month,
                TimeUnit.Year when from is { Month: 1, Day: 1 } => Grain.Year,
                _ => Grain.Period,
            };
        return inside && unit != TimeUnit.Hour ? new(from, to, grain) : null;
    }

    /// <summary>So many units on from a day, or back.</summary>
    internal static DateOnly Moved(DateOnly day, int count, TimeUnit unit) => unit switch
    {
        TimeUnit.Week => day.AddDays(7 * count),
        TimeUnit.Month => day.AddMonths(count),
        TimeUnit.Quarter => day.AddMonths(3 * count),
        TimeUnit.Year => day.AddYears(count),
        TimeUnit.Decade => day.AddYears(10 * count),
        _ => day.AddDays(count),
    };
}
