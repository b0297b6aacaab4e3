using System.Globalization;
using Parley.App.Records.Asked;
using Parley.App.Records.Told;
using Parley.App.Web.Viewing;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Web.TodayRoom;

/// <summary>Draws the strip of rounds.</summary>
internal static class Strips
{
    private const int MostTicks = 6;

    // More marks than these cannot be told apart, nor reached by keys one after the other.
    private const int MostMarks = 200;
    private const int MostNamed = 6;

    /// <summary>None where no meeting has a day that was read. Those of no known day are left out: the timeline lists them.</summary>
    internal static TodayStrip? Of(RecordView view)
    {
        static (int From, int To)? Days(Seq<Told<When>> whens) => AnswerRows.Span(whens) switch
        {
            var (from, to) when from == DateOnly.MaxValue || from == DateOnly.MinValue || to == DateOnly.MaxValue => null,
            var (from, to) => (from.DayNumber, to.DayNumber),
        };
        var talks = view.Talks;
        var meetings = talks.Talks.Meetings.Select(m => (Meeting: m, Days: Days(m.Whens))).Where(m => m.Days is not null).Select(m => (m.Meeting, Days: m.Days!.Value)).ToArray();
        var incidents = talks.Talks.Incidents.Select(i => (Incident: i, Days: Days(i.Whens))).Where(i => i.Days is not null).Select(i => (i.Incident, Day: i.Days!.Value.From)).ToArray();
        if (meetings.Length == 0)
        {
            return null;
        }

        var all = meetings.SelectMany(m => new[] { m.Days.From, m.Days.To }).Concat(incidents.Select(i => i.Day)).ToArray();
        var (first, last) = (all.Min(), Math.Max(all.Max(), all.Min() + 1));
        double At(int day) => Math.Round(1 + (98.0 * (day - first) / (last - first)), 2);
        var crowded = meetings.Length > MostMarks || incidents.Length > MostMarks;
        return new(
            [
                .. Groups(meetings.OrderBy(m => m.Days.From), m => (At(m.Days.From), MeetingAnswer.Status(talks, m.Meeting)), crowded).Select(g => (
                    At(g[0].Days.From),
                    g.Max(m => At(m.Days.To)) - At(g[0].Days.From),
                    MeetingAnswer.Status(talks, g[0].Meeting),
                    g.All(m => m.Meeting.Whens.All(w => w.Value.Grain != Grain.Day)),
                    Words(ToldInWords.Meeting(g[0].Meeting), g[0].Meeting.Whens) + Others(g),
                    string.Join(',', g.Take(MostNamed).Select(m => talks.IdOf(m.Meeting.Basis.Id))))),
            ],
            [
                .. Groups(incidents.OrderBy(i => i.Day), i => (At(i.Day), ""), crowded).Select(g => (
                    At(g[0].Day), Words(ToldInWords.Incident(g[0].Incident), g[0].Incident.Whens) + Others(g), string.Join(',', g.Take(MostNamed).Select(i => talks.IdOf(i.Incident.Basis.Id))))),
            ],
            Ticks(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last), At),
            crowded);
    }

    // Each by itself; where the strip is crowded, all of a sort within a hundredth of it together.
    private static IEnumerable<T[]> Groups<T>(IEnumerable<T> all, Func<T, (double At, string Sort)> place, bool crowded) =>
        crowded ? all.GroupBy(x => (Math.Floor(place(x).At), place(x).Sort)).Select(g => g.ToArray()) : all.Select(x => new[] { x });

    private static string Others<T>(T[] group) => group.Length == 1 ? "" : $", and {InWords.Count(group.Length - 1, "other", "others")}";

    private static string Words(string what, Seq<Told<When>> whens) => $"{InWords.Capital(what)}, {AnswerRows.Days(whens)}";

    // Years where there are several, else months; the ends where there is neither.
    private static Seq<(double At, string Words)> Ticks(DateOnly first, DateOnly last, Func<int, double> at)
    {
        var years = Enumerable.Range(first.Year, last.Year - first.Year + 1).Select(y => new DateOnly(y, 1, 1)).Where(d => d >= first).ToArray();
        var months = Enumerable.Range(0, ((last.Year - first.Year) * 12) + last.Month - first.Month + 1).Select(m => new DateOnly(first.Year, first.Month, 1).AddMonths(m)).Where(d => d >= first).ToArray();
        var (ticks, form) = years.Length > 1 ? (years, "yyyy") : months.Length > 1 ? (months, "MMMM yyyy") : ([first, last], "d MMMM");
        var step = ((ticks.Length - 1) / MostTicks) + 1;
        return [.. ticks.Where((_, i) => i % step == 0).Select(t => (at(t.DayNumber), t.ToString(form, CultureInfo.InvariantCulture)))];
    }
}
