namespace Parley.Reading.Times.Forms;

/// <summary>What a time expression says, before a date of publication is known.</summary>
internal abstract record TimeForm
{
    private TimeForm()
    {
    }

    /// <summary>Days said outright: "Feb. 17, 2026", "2014", "the 1990s".</summary>
    internal sealed record Fixed(DateOnly From, DateOnly To, Grain Grain) : TimeForm;

    /// <summary>A unit so many units from the one of publication: "today" (0 days), "last week" (-1), "two years ago" (-2).</summary>
    internal sealed record Shift(int Count, TimeUnit Unit) : TimeForm;

    /// <summary>So many units ahead, where the words may also say how long something took: "in two weeks".</summary>
    internal sealed record Ahead(int Count, TimeUnit Unit) : TimeForm;

    /// <summary>The units up to or from the day of publication: "the past 24 hours", "the next two weeks".</summary>
    internal sealed record Around(int Count, TimeUnit Unit, bool Past) : TimeForm;

    /// <summary>A weekday; with a week, the one of the week so many from that of publication ("Friday last week").</summary>
    internal sealed record Weekday(DayOfWeek Day, Pick Pick, int? Week) : TimeForm;

    /// <summary>A Saturday and Sunday.</summary>
    internal sealed record Weekend(Pick Pick) : TimeForm;

    /// <summary>The night that ends on a day, its own where none is said.</summary>
    internal sealed record Overnight(TimeForm? Into) : TimeForm;

    /// <summary>A month by its name.</summary>
    internal sealed record MonthOf(int Month, YearOf Year, Pick Pick) : TimeForm;

    /// <summary>A day by month and number; a weekday said with it helps to tell the year.</summary>
    internal sealed record DateOf(int Month, int Day, YearOf Year, Pick Pick, DayOfWeek? On = null) : TimeForm;

    /// <summary>A day by its number alone; with a month, of the month so many from that of publication.</summary>
    internal sealed record NumberedDay(int Day, int? Month) : TimeForm;

    /// <summary>A season.</summary>
    internal sealed record SeasonOf(Season Season, YearOf Year, Pick Pick) : TimeForm;

    /// <summary>So many months of a year from a month on: its first half, its second quarter.</summary>
    internal sealed record Months(int First, int Count, YearOf Year) : TimeForm;

    /// <summary>A holiday.</summary>
    internal sealed record HolidayOf(Holiday Holiday, YearOf Year, Pick Pick) : TimeForm;

    /// <summary>Part of another time.</summary>
    internal sealed record PartOf(TimeForm Whole, TimePart Part) : TimeForm;

    /// <summary>So many units within another time, from the first, second, third of them on; -1 is the last.</summary>
    internal sealed record Within(TimeForm Whole, TimeUnit Unit, int First, int Count) : TimeForm;

    /// <summary>The first, second, third such weekday of a month; -1 is the last.</summary>
    internal sealed record NthDay(TimeForm Month, DayOfWeek Day, int Number) : TimeForm;

    /// <summary>So many units before (negative) or after a time that is named: "three days before Christmas".</summary>
    internal sealed record Off(int Count, TimeUnit Unit, TimeForm Time) : TimeForm;

    /// <summary>The first such weekday after a named day, or the last before it.</summary>
    internal sealed record WeekdayBeside(DayOfWeek Day, bool After, TimeForm Time) : TimeForm;

    /// <summary>The week a day lies in.</summary>
    internal sealed record WeekOfDay(TimeForm Time) : TimeForm;

    /// <summary>From the first day of one to the last of another, both included.</summary>
    internal sealed record FromTo(TimeForm From, TimeForm To) : TimeForm;

    /// <summary>Bounded on one side.</summary>
    internal sealed record Bounded(TimeForm Time, TimeBound Bound) : TimeForm;

    /// <summary>Counted from something else that the report tells: "two days later"; negative is before it.</summary>
    internal sealed record FromEvent(int Count, TimeUnit Unit) : TimeForm;

    /// <summary>The units just before (negative) or after something else: "the week before the talks".</summary>
    internal sealed record AroundEvent(int Count, TimeUnit Unit) : TimeForm;

    /// <summary>The first, second, third unit of something else that the report tells: "the second day".</summary>
    internal sealed record Nth(int Number, TimeUnit Unit) : TimeForm;

    /// <summary>How long, not when: "three days", "more than two decades".</summary>
    internal sealed record Duration : TimeForm;

    /// <summary>Words for a time that name no days: "recently", "in the coming weeks", "the fiscal year".</summary>
    internal sealed record Vague : TimeForm;
}
