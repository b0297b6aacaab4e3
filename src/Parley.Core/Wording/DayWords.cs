using System.Globalization;

namespace Parley.Wording;

/// <summary>Days and stretches of days in words.</summary>
public static class DayWords
{
    /// <summary>"18 October 2012".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"18 Oct"; with its year unless that is the only one of the days it stands among, as <see cref="OnlyYear"/> has it.</summary>
    public static string ShortDay(DateOnly day, int? onlyYear) => day.ToString(day.Year == onlyYear ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The year that all days are of, those not known left out; null where there are several, or no day. It goes over all days, so it is asked once for many of them.</summary>
    public static int? OnlyYear(IEnumerable<DateOnly?> days) => days.OfType<DateOnly>().Select(d => d.Year).Distinct().Take(2).ToArray() is [var year] ? year : null;

    /// <summary>A stretch of days, both ends included; null for an open end.</summary>
    public static string Days(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => "at a time not given",
        ({ } f, null) => $"from {Day(f)}",
        (null, { } t) => $"until {Day(t)}",
        ({ } f, { } t) when f == t => Day(f),
        ({ Day: 1, Month: 1 } f, { Day: 31, Month: 12 } t) => f.Year == t.Year ? $"{f.Year}" : $"{f.Year}–{t.Year}",
        ({ Day: 1 } f, { } t) when t.Day == DateTime.DaysInMonth(t.Year, t.Month) => Months(f, t),
        ({ } f, { } t) when f.Year == t.Year && f.Month == t.Month => $"{f.Day}–{Day(t)}",
        ({ } f, { } t) when f.Year == t.Year => $"{f.ToString("d MMMM", CultureInfo.InvariantCulture)} – {Day(t)}",
        ({ } f, { } t) => $"{Day(f)} – {Day(t)}",
    };

    /// <summary>The days a report means, or its words where they cannot be told.</summary>
    public static string When(When when)
    {
        ArgumentNullException.ThrowIfNull(when);
        return when.Grain is null ? $"“{when.Text}”" : Days(when.From, when.To);
    }

    private static string Months(DateOnly f, DateOnly t) => (f.Year == t.Year, f.Month == t.Month) switch
    {
        (true, true) => f.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        (true, false) => $"{f.ToString("MMMM", CultureInfo.InvariantCulture)}–{t.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
        _ => $"{f.ToString("MMMM yyyy", CultureInfo.InvariantCulture)} – {t.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
    };
}
