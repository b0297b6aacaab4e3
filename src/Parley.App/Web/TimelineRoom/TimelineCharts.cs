using System.Globalization;
using Parley.App.Records.Asked;
using Parley.Wording;

namespace Parley.App.Web.TimelineRoom;

/// <summary>Draws time to scale.</summary>
internal static class TimelineCharts
{
    // More than these in a lane cannot be told apart by eye, nor hit.
    private const int MostMarks = 90;
    private const int Heaps = 48;
    private const int MostRows = 4;
    private const int MostTicks = 12;
    private const double Apart = 1.6;

    /// <param name="all">What is drawn, by first day.</param>
    /// <param name="wish">Which days.</param>
    /// <param name="latest">The day of the latest report.</param>
    /// <returns>Null where no day is known.</returns>
    internal static TimelineChart? Of(Happening[] all, TimelineWish wish, DateOnly? latest)
    {
        var days = all.SelectMany(h => h.Stretches).SelectMany(s => new[] { s.From, s.To }).OfType<DateOnly>().ToArray();
        if (days.Length == 0 && (wish.From is null || wish.To is null))
        {
            return null;
        }

        // A lone day is seen within its week.
        var (least, most) = days.Length == 0 ? (wish.From!.Value, wish.To!.Value) : (days.Min(), days.Max());
        var from = wish.From ?? Moved(least, wish.To is { } to && to < least ? to.DayNumber - least.DayNumber : 0);
        var until = wish.To ?? (most < from ? from : most);
        (from, until) = until.DayNumber - from.DayNumber < 2 ? (Moved(from, -2), Moved(until, 2)) : (from, until);
        double At(int day) => Math.Round(Math.Clamp(100.0 * (day - from.DayNumber) / (until.DayNumber + 1 - from.DayNumber), 0, 100), 2);
        return new(
            AnswerRows.Day(from)!,
            AnswerRows.Day(until)!,
            DayWords.Days(from, until),
            [.. TimelineWish.Kinds.Where(k => wish.Kind.Length == 0 || wish.Kind == k).Select(k => Lane(k, [.. all.Where(h => h.Kind == k && h.Touches(from, until))], from, until, At)).Where(l => l.Count > 0)],
            Ticks(from, until, At),
            latest is { } day && day >= from && day <= until ? At(day.DayNumber) : null,
            Ways(from, until, least, most));
    }

    private static ChartLane Lane(string kind, Happening[] all, DateOnly from, DateOnly until, Func<int, double> at)
    {
        var name = InWords.Capital(kind) + "s";
        if (all.Length > MostMarks)
        {
            return new(name, all.Length, 2, [], Heaped(all, from, until, at));
        }

        // Each on the first line that is free where it begins; where none is, on the one that is free soonest.
        var free = new double[MostRows];
        var marks = new List<ChartMark>();
        foreach (var happening in all)
        {
            var stretches = happening.Stretches.Select(s => (From: s.From is { } f ? at(f.DayNumber) : 0, To: s.To is { } t ? at(t.DayNumber + 1) : 100)).Where(s => s.To > 0 && s.From < 100).ToArray();
            if (stretches.Length == 0)
            {
                continue;
            }

            var row = Array.FindIndex(free, f => f <= stretches[0].From);
            row = row < 0 ? Array.IndexOf(free, free.Min()) : row;
            free[row] = Math.Max(stretches[^1].To, stretches[0].From + Apart);
            marks.Add(new(
                happening.Row.Id!.ToString(), Words(happening), State(happening), row,
                [.. stretches.Select(s => (s.From, Math.Round(s.To - s.From, 2)))], happening.IsVague,
                happening.Stretches[0].From is null, happening.Stretches[^1].To is null));
        }

        return new(name, all.Length, marks.Count == 0 ? 1 : marks.Max(m => m.Row) + 1, [.. marks], []);
    }

    private static Seq<(double At, double Width, double Share, string Words, string From, string To)> Heaped(Happening[] all, DateOnly from, DateOnly until, Func<int, double> at)
    {
        var length = until.DayNumber + 1 - from.DayNumber;
        var heaps = Math.Min(Heaps, length);
        var counts = new int[heaps];
        foreach (var happening in all)
        {
            counts[Math.Clamp((int)((long)(happening.First!.Value.DayNumber - from.DayNumber) * heaps / length), 0, heaps - 1)]++;
        }

        DateOnly Begin(int heap) => Moved(from, (int)Math.Ceiling((double)heap * length / heaps));
        var most = counts.Max();
        return
        [
            .. counts.Index().Where(c => c.Item > 0).Select(c =>
            {
                var (first, last) = (Begin(c.Index), Moved(Begin(c.Index + 1), -1));
                return (at(first.DayNumber), Math.Round(100.0 / heaps, 2), Math.Round((double)c.Item / most, 3), $"{c.Item} of {DayWords.Days(first, last)}", AnswerRows.Day(first)!, AnswerRows.Day(last)!);
            }),
        ];
    }

    private static string Words(Happening happening) =>
        $"{happening.What}{(happening.Row.Cells[3] is { Length: > 0 } place ? ", " + place : "")}: {(happening.Stretches.Count > 1 ? string.Join(" or ", happening.Stretches.Select(s => DayWords.Days(s.From, s.To))) : happening.Row.Cells[0])}";

    private static string State(Happening happening) => happening.Kind == "incident" ? "incident" : happening.Row.Cells[4] switch
    {
        "planned" or "postponed" or "possible" or "proposed" => "planned",
        "cancelled" or "refused" or "denied" or "rejected" or "broken" => "off",
        _ => "held",
    };

    private static Seq<(double At, string Words, string From, string To)> Ticks(DateOnly from, DateOnly until, Func<int, double> at)
    {
        var years = Enumerable.Range(from.Year, until.Year - from.Year + 1).Select(y => (Day: new DateOnly(y, 1, 1), Words: y.ToString(CultureInfo.InvariantCulture), Last: new DateOnly(y, 12, 31))).ToArray();
        var months = years.Length > 4 ? [] : Enumerable.Range(0, ((until.Year - from.Year) * 12) + until.Month - from.Month + 1).Select(m => Month(from.Year, from.Month - 1 + m)).ToArray();
        var days = months.Length is 0 or > 2 ? [] : Enumerable.Range(from.DayNumber, until.DayNumber - from.DayNumber + 1).Select(DateOnly.FromDayNumber).Select(d => (Day: d, Words: d.ToString("d MMM", CultureInfo.InvariantCulture), Last: d)).ToArray();
        var ticks = days.Length > 0 ? days : months.Length is > 0 and <= 30 ? months : years;
        var step = ((ticks.Length - 1) / MostTicks) + 1;
        return [.. ticks.Where((_, i) => i % step == 0).Where(t => t.Last >= from).Select(t => (at(Math.Max(t.Day.DayNumber, from.DayNumber)), t.Words, AnswerRows.Day(t.Day)!, AnswerRows.Day(t.Last)!))];
    }

    private static (DateOnly Day, string Words, DateOnly Last) Month(int year, int month)
    {
        var day = new DateOnly(year + (month / 12), (month % 12) + 1, 1);
        return (day, day.ToString(day.Month == 1 ? "yyyy" : "MMM", CultureInfo.InvariantCulture), new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));
    }

    private static Seq<(string Words, string From, string To)> Ways(DateOnly from, DateOnly until, DateOnly least, DateOnly most)
    {
        var length = until.DayNumber + 1 - from.DayNumber;
        var ways = new List<(string, DateOnly, DateOnly)>();
        if (least < from)
        {
            ways.Add(("← earlier", Moved(from, -Math.Max(1, length / 2)), Moved(until, -Math.Max(1, length / 2))));
        }

        if (length > 7)
        {
            ways.Add(("closer", Moved(from, length / 4), Moved(until, -length / 4)));
        }

        if (least < from || most > until)
        {
            ways.Add(("wider", Moved(from, -Math.Max(1, length / 2)), Moved(until, Math.Max(1, length / 2))));
        }

        if (most > until)
        {
            ways.Add(("later →", Moved(from, Math.Max(1, length / 2)), Moved(until, Math.Max(1, length / 2))));
        }

        return [.. ways.Select(w => (w.Item1, AnswerRows.Day(w.Item2)!, AnswerRows.Day(w.Item3)!))];
    }

    // The calendar has ends.
    private static DateOnly Moved(DateOnly day, int by) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + by, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
