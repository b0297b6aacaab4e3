using Parley.Reading.Times.Forms;

namespace Parley.Reading.Times.Resolving;

/// <summary>Days from one to another, both included.</summary>
internal readonly record struct CalendarDays(DateOnly From, DateOnly To, Grain Grain)
{
    internal static CalendarDays Day(DateOnly day) => new(day, day, Grain.Day);

    /// <summary>Monday to Sunday.</summary>
    internal static CalendarDays Week(DateOnly day)
    {
        var monday = Monday(day);
        return new(monday, monday.AddDays(6), Grain.Week);
    }

    internal static CalendarDays Month(int year, int month) => Months(year, month, 1, Grain.Month);

    internal static CalendarDays Year(int year) => Months(year, 1, 12, Grain.Year);

    /// <summary>So many months from the first of one on.</summary>
    internal static CalendarDays Months(int year, int month, int count, Grain grain)
    {
        var from = new DateOnly(year, month, 1);
        return new(from, from.AddMonths(count).AddDays(-1), grain);
    }

    /// <summary>Spring from March, summer from June, autumn from September, winter from December into the next year.</summary>
    internal static CalendarDays Season(int year, Season season) => Months(year, 3 + (3 * (int)season), 3, Grain.Season);

    /// <summary>The first, second, third such weekday in it, or the last (-1); null where it has not so many.</summary>
    internal CalendarDays? NthOf(DayOfWeek day, int number)
    {
        var first = From.AddDays(((int)day - (int)From.DayOfWeek + 7) % 7);
        var found = number > 0 ? first.AddDays(7 * (number - 1)) : To.AddDays(-(((int)To.DayOfWeek - (int)day + 7) % 7));
        return found <= To ? Day(found) : null;
    }

    internal static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    internal CalendarDays Part(TimePart part) => part switch
    {
        _ when From == To => this,
        TimePart.FirstHalf => Half(true),
        TimePart.SecondHalf => Half(false),
        _ => Grain switch
        {
            Grain.Week => Cut(part, (0, 2), (1, 3), (3, 6), (0, 1), (5, 6)),
            Grain.Month => Cut(part, (0, 9), (10, 19), (20, 40), (0, 6), (-7, 40)),
            Grain.Season => ByMonths(part, (0, 1), (1, 1), (2, 1), (0, 1), (2, 1)),
            Grain.Year => ByMonths(part, (0, 3), (3, 6), (9, 3), (0, 1), (11, 1)),
            _ => OfPeriod(part),
        },
    };

    /// <summary>What of it lies up to, or from, a day; the whole where nothing does.</summary>
    internal CalendarDays Seen(DateOnly day, bool upTo) =>
        (upTo ? day < From || day >= To : day <= From || day > To) ? this
        : upTo ? new(From, day, Grain.Period)
        : new(day, To, Grain.Period);

    private CalendarDays Half(bool first)
    {
        if (Grain == Grain.Month)
        {
            return first ? Stretch(0, 14) : Stretch(15, 40);
        }

        var months = ((To.Year - From.Year) * 12) + To.Month - From.Month + 1;
        if (months % 2 == 0 && From.Day == 1)
        {
            return Months(first ? From : From.AddMonths(months / 2), months / 2);
        }

        var days = (To.DayNumber - From.DayNumber + 1) / 2;
        return first ? Stretch(0, days - 1) : Stretch(days, int.MaxValue / 2);
    }

    private CalendarDays OfPeriod(TimePart part)
    {
        var years = To.Year - From.Year + 1;
        if (years >= 10 && From is { Month: 1, Day: 1 })
        {
            // Of a decade the first four years, the next three, the last three; of a century in proportion.
            var tenth = years / 10;
            return part switch
            {
                TimePart.Early => Years(0, 4 * tenth),
                TimePart.Mid => Years(4 * tenth, 3 * tenth),
                TimePart.Late => Years(7 * tenth, 3 * tenth),
                TimePart.Start => Years(0, tenth),
                _ => Years(9 * tenth, tenth),
            };
        }

        // Three months of a quarter: one each.
        return From.Day == 1 && From.AddMonths(3).AddDays(-1) == To ? ByMonths(part, (0, 1), (1, 1), (2, 1), (0, 1), (2, 1)) : this;
    }

    private CalendarDays Cut(
        TimePart part, (int, int) early, (int, int) mid, (int, int) late, (int, int) start, (int, int) end)
    {
        var (first, last) = Choose(part, early, mid, late, start, end);
        return Stretch(first, last);
    }

    private CalendarDays ByMonths(
        TimePart part, (int, int) early, (int, int) mid, (int, int) late, (int, int) start, (int, int) end)
    {
        var (skip, count) = Choose(part, early, mid, late, start, end);
        return Months(From.AddMonths(skip), count);
    }

    private static (int First, int Second) Choose(
        TimePart part, (int, int) early, (int, int) mid, (int, int) late, (int, int) start, (int, int) end) => part switch
        {
            TimePart.Early => early,
            TimePart.Mid => mid,
            TimePart.Late => late,
            TimePart.Start => start,
            _ => end,
        };

    // Days by their place, from 0; a negative first counts from the end. A last beyond the end is the end.
    private CalendarDays Stretch(int first, int last)
    {
        var length = To.DayNumber - From.DayNumber + 1;
        var from = first < 0 ? length + first : first;
        return new(From.AddDays(from), From.AddDays(Math.Min(last, length - 1)), Grain.Period);
    }

    private CalendarDays Years(int skip, int count) =>
        new(From.AddYears(skip), From.AddYears(skip + count).AddDays(-1), Grain.Period);

    private static CalendarDays Months(DateOnly from, int count) =>
        new(from, from.AddMonths(count).AddDays(-1), count == 1 ? Grain.Month : Grain.Period);
}
