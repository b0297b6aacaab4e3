using Parley.Reading.Syntax;
using Parley.Reading.Times.Forms;
using static Parley.Reading.Times.Forms.TimeForm;

namespace Parley.Reading.Times.Resolving;

/// <summary>Tells which days a form stands for.</summary>
internal sealed class TimeResolver
{
    private readonly DateOnly? _published;
    private readonly Tense _tense;
    private readonly DateOnly? _anchor;

    /// <summary>Days outside the years 1000 to 8999 count as unknown, so that no sum of days leaves the calendar.</summary>
    internal TimeResolver(DateOnly? published, Tense tense, DateOnly? anchor)
    {
        _published = Known(published);
        _tense = tense;
        _anchor = Known(anchor);
    }

    internal When Resolve(TimeMention mention)
    {
        if (mention.Form is not Bounded bounded)
        {
            return Days(mention.Form, _tense) is { } days
                ? When.Resolved(mention.Text, days.From, days.To, days.Grain)
                : When.Unresolved(mention.Text);
        }

        return DaysOfBound(bounded) is not { } time
            ? When.Unresolved(mention.Text)
            : bounded.Bound switch
            {
                TimeBound.Since or TimeBound.From => When.Resolved(mention.Text, time.From, null, time.Grain),
                TimeBound.After => When.Resolved(mention.Text, time.To.AddDays(1), null, time.Grain),
                TimeBound.Before => When.Resolved(mention.Text, null, LastBefore(bounded.Time, time), time.Grain),
                _ => When.Resolved(mention.Text, null, time.To, time.Grain),
            };
    }

    // A past verb may set an end ahead ("was extended until Feb. 20"): so taken where the date next comes within a quarter of a
    // year and was last three quarters or more ago.
    private CalendarDays? DaysOfBound(Bounded bounded)
    {
        var days = Days(bounded.Time, TenseOf(bounded.Bound));
        return bounded.Bound is TimeBound.Until or TimeBound.Before && _tense == Tense.Past && _published is { } published
            && days is { } past && past.To < published.AddMonths(-9) && Recurring.Floats(bounded.Time)
            && Days(bounded.Time, Tense.Future) is { } ahead && ahead.To < published.AddMonths(3)
            ? ahead
            : days;
    }

    // "before the end of the year" lets its last day count.
    private static DateOnly LastBefore(TimeForm form, CalendarDays days) =>
        form is PartOf { Part: TimePart.End } ? days.To : days.From.AddDays(-1);

    private static DateOnly? Known(DateOnly? day) => day is { Year: >= 1000 and < 9000 } ? day : null;

    private Tense TenseOf(TimeBound bound) => bound switch
    {
        TimeBound.Since => Tense.Past,
        TimeBound.After => _tense,
        _ => _tense == Tense.Unknown ? Tense.Future : _tense,
    };

    private CalendarDays? Days(TimeForm form, Tense tense) => form switch
    {
        Fixed f => new(f.From, f.To, f.Grain),
        FromTo range => OfRange(range, tense),
        Overnight { Into: { } into } => Days(into, tense) is { } day ? new(day.From.AddDays(-1), day.To, Grain.Period) : null,
        FromEvent e => _anchor is { } a ? Units.Shifted(a, e.Count, e.Unit) : null,
        AroundEvent e => _anchor is { } a ? Units.Beside(a, e.Count, e.Unit) : null,
        Nth n => _anchor is { } a && n.Unit == TimeUnit.Day && n.Number > 0 ? CalendarDays.Day(a.AddDays(n.Number - 1)) : null,
        PartOf { Part: TimePart.Earlier or TimePart.Later } part => OfSeen(part),
        PartOf { Whole: Fixed } part => Days(part.Whole, tense)?.Part(part.Part),
        Within { Whole: Fixed } within =>
            Days(within.Whole, tense) is { } whole ? Units.Nth(whole, within.Unit, within.First, within.Count) : null,
        Duration or Vague => null,
        Off off => Days(off.Time, tense) is { } time && off.Unit is not TimeUnit.Hour
            ? new(Units.Moved(time.From, off.Count, off.Unit), Units.Moved(time.To, off.Count, off.Unit), time.Grain)
            : null,
        WeekdayBeside beside => Days(beside.Time, tense) is { } day ? Beside(day, beside.Day, beside.After) : null,
        WeekOfDay week => Days(week.Time, tense) is { } day ? CalendarDays.Week(day.From) : null,
        _ when Recurring.IsAbsolute(form) => Recurring.Occurrence(form, new(2000, 1, 1), 0),
        _ when _published is { } published => OfPublished(form, published, tense),
        _ => null,
    };

    private static CalendarDays? OfPublished(TimeForm form, DateOnly published, Tense tense) => form switch
    {
        Shift s => Units.Shifted(published, s.Count, s.Unit),
        Ahead a => tense is Tense.Future or Tense.Present ? Units.Shifted(published, a.Count, a.Unit) : null,
        Around a => Units.Around(published, a.Count, a.Unit, a.Past),
        Overnight => new(published.AddDays(-1), published, Grain.Period),
        PartOf { Whole: Shift s } part => Units.Shifted(published, s.Count, s.Unit).Part(part.Part),
        NthDay { Month: Shift s } nth => Units.Shifted(published, s.Count, s.Unit).NthOf(nth.Day, nth.Number),
        Within { Whole: Shift s } within => Units.Nth(Units.Shifted(published, s.Count, s.Unit), within.Unit, within.First, within.Count),
        _ => Recurring.Nearest(form, published, tense),
    };

    private static CalendarDays Beside(CalendarDays time, DayOfWeek day, bool after) => CalendarDays.Day(after
        ? time.To.AddDays(1).AddDays(((int)day - (int)time.To.AddDays(1).DayOfWeek + 7) % 7)
        : time.From.AddDays(-1).AddDays(-(((int)time.From.AddDays(-1).DayOfWeek - (int)day + 7) % 7)));

    // "earlier this week" ends with the day of publication, "later this week" begins with it.
    private CalendarDays? OfSeen(PartOf part)
    {
        var aim = part.Part == TimePart.Earlier ? Tense.Past : Tense.Future;
        return Days(part.Whole, aim) is not { } whole ? null
            : _published is { } published ? whole.Seen(published, part.Part == TimePart.Earlier)
            : whole;
    }

    // The beginning follows the tense and the end follows the beginning; unless only the end is certain.
    private CalendarDays? OfRange(FromTo range, Tense tense)
    {
        var fromFloats = Recurring.Floats(range.From);
        var toFloats = Recurring.Floats(range.To);
        CalendarDays? from, to;
        if (fromFloats && !toFloats)
        {
            to = Days(range.To, tense);
            from = to is { } end ? Recurring.Nearest(range.From, end.From, Tense.Past) : null;
        }
        else
        {
            from = Days(range.From, tense);
            to = !toFloats ? Days(range.To, tense) : from is { } begin ? Recurring.Nearest(range.To, begin.From, Tense.Future) : null;
        }

        return from is { } f && to is { } t && f.From <= t.To ? new(f.From, t.To, f == t ? f.Grain : Grain.Period) : null;
    }
}
