using System.Globalization;
using Parley.App.Dossiers.Sections;
using Parley.App.Records.Asked;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Records.Following;

/// <summary>Incidents week by week, with the meetings of the week beside them: by week; those that no week can be told of last. Weeks of which neither was read are left out. Figures are put side by side, never added up.</summary>
internal static class WeekAnswer
{
    internal static RecordAnswer Of(RecordTalks talks)
    {
        var incidents = talks.Talks.Incidents.ToLookup(i => Week(i.Whens));
        var meetings = talks.Talks.Meetings.ToLookup(m => Week(m.Whens));
        return new(
            "incidents",
            ["week", "incidents", "by", "figures", "meetings"],
            [
                .. incidents.Select(i => i.Key).Union(meetings.Select(m => m.Key).Where(k => k is not null)).OrderBy(w => w ?? DateOnly.MaxValue)
                    .Select(w => Row(talks, w, [.. incidents[w]], w is null ? [] : [.. meetings[w]])),
            ],
            "No incident was read in these reports.");
    }

    // The Monday of the week in which all its days lie.
    private static DateOnly? Week(Seq<Told<When>> whens) =>
        AnswerRows.Span(whens) is var (from, to) && to < DateOnly.MaxValue && from > DateOnly.MinValue && Monday(from) == Monday(to) ? Monday(from) : null;

    private static DateOnly Monday(DateOnly day) => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - (((int)day.DayOfWeek + 6) % 7)));

    private static AnswerRow Row(RecordTalks talks, DateOnly? week, IncidentAccount[] incidents, MeetingAccount[] meetings) => AnswerRows.Of(
        talks,
        null,
        incidents.SelectMany(i => i.Basis.By).Concat(meetings.SelectMany(m => m.Basis.By)),
        AnswerRows.Day(week) ?? "no week told",
        incidents.Length.ToString(CultureInfo.InvariantCulture),
        string.Join(", ", incidents.Select(i => i.Actors.Count == 0 ? "nobody named" : AnswerRows.All(i.Actors)).CountBy(a => a, StringComparer.Ordinal).OrderByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key} {InWords.Whole(a.Value)}")),
        string.Join("; ", incidents.SelectMany(i => i.Figures.Select(f => $"{talks.IdOf(i.Basis.Id)}: {AnswerRows.Or(f.Counts, InWords.Number)} {f.Of}"))),
        string.Join("; ", meetings.Select(m => $"{talks.IdOf(m.Basis.Id)} {MeetingSection.Title(m)}, {MeetingAnswer.Status(talks, m)}")));
}
