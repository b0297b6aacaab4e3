using System.Globalization;
using Parley.Storage.Layers;

namespace Parley.App.Records.Asked;

/// <summary>The reports and who rests on whom: by number.</summary>
internal static class SourceAnswer
{
    internal static RecordAnswer Of(RecordTalks talks) => new(
        "sources",
        ["outlet", "grade", "day", "title", "claimed", "reviewed", "rejected", "one text with", "quotes"],
        [.. talks.Reports.Select(r => Row(talks, r))],
        "There are no reports.");

    private static AnswerRow Row(RecordTalks talks, Storage.Saying.RecordedReport r)
    {
        var report = r.Filed.Report;
        var one = talks.Talks.OneText.FirstOrDefault(g => g.Reports.Contains(report.Id))?.Reports.Where(o => o != report.Id).Select(o => o.Value)
            ?? talks.Talks.Repeats.Where(x => x.Report == report.Id).Select(x => x.SameAs.Value);
        var quoted = talks.Talks.Chains.Where(c => c.Report == report.Id).SelectMany(c => c.Links.Select(l => l.Who.Name)).Distinct(StringComparer.Ordinal);
        return AnswerRows.Of(
            talks,
            RecordId.Report(r.Filed.Number),
            [],
            report.Outlet,
            Grade(talks, report.Outlet),
            AnswerRows.Day(report.Published),
            report.Title,
            r.Claims.Count(c => c.Counts).ToString(CultureInfo.InvariantCulture),
            r.Claims.Count(c => c.IsReviewed).ToString(CultureInfo.InvariantCulture),
            r.Claims.Count(c => c.Standing == Storage.Saying.ClaimStanding.Rejected).ToString(CultureInfo.InvariantCulture),
            string.Join(", ", one),
            string.Join(", ", quoted));
    }

    // The last given to any report of the outlet.
    private static string? Grade(RecordTalks talks, string? outlet)
    {
        var its = talks.Reports.Where(r => outlet is not null && r.Filed.Report.Outlet == outlet).Select(r => RecordId.Report(r.Filed.Number)).ToHashSet();
        return talks.InForce.LastOrDefault(d => d.Act is Act.Grade && its.Contains(d.Subject))?.Act is Act.Grade grade ? grade.Mark : null;
    }
}
