using System.Globalization;
using Parley.Collation.Sourced;
using Parley.Storage.Layers;

namespace Parley.App.Records.Asked;

/// <summary>The reports and who rests on whom: by number.</summary>
internal static class SourceAnswer
{
    internal static RecordAnswer Of(RecordTalks talks)
    {
        var grades = Grades(talks);
        var chains = talks.Talks.Chains.ToLookup(c => c.Report);
        return new(
            "sources",
            ["outlet", "grade", "day", "title", "claimed", "reviewed", "rejected", "one text with", "quotes"],
            [.. talks.Reports.Select(r => Row(talks, r, grades, chains[r.Filed.Report.Id]))],
            "There are no reports.");
    }

    private static AnswerRow Row(RecordTalks talks, Storage.Saying.RecordedReport r, Dictionary<string, string> grades, IEnumerable<Chain> chains)
    {
        var report = r.Filed.Report;
        var one = talks.OneText(report.Id)?.Reports.Where(o => o != report.Id).Select(o => o.Value)
            ?? talks.Talks.Repeats.Where(x => x.Report == report.Id).Select(x => x.SameAs.Value);
        var quoted = chains.SelectMany(c => c.Links.Select(l => l.Who.Name)).Distinct(StringComparer.Ordinal);
        return AnswerRows.Of(
            talks,
            RecordId.Report(r.Filed.Number),
            [],
            report.Outlet,
            report.Outlet is { } outlet ? grades.GetValueOrDefault(outlet) : null,
            AnswerRows.Day(report.Published),
            report.Title,
            r.Claims.Count(c => c.Counts).ToString(CultureInfo.InvariantCulture),
            r.Claims.Count(c => c.IsReviewed).ToString(CultureInfo.InvariantCulture),
            r.Claims.Count(c => c.Standing == Storage.Saying.ClaimStanding.Rejected).ToString(CultureInfo.InvariantCulture),
            string.Join(", ", one),
            string.Join(", ", quoted));
    }

    // By outlet, the last given to any report of it.
    private static Dictionary<string, string> Grades(RecordTalks talks)
    {
        var outlets = talks.Reports.ToDictionary(r => RecordId.Report(r.Filed.Number), r => r.Filed.Report.Outlet);
        var grades = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var decision in talks.InForce)
        {
            if (decision.Act is Act.Grade grade && outlets.GetValueOrDefault(decision.Subject) is { } outlet)
            {
                grades[outlet] = grade.Mark;
            }
        }

        return grades;
    }
}
