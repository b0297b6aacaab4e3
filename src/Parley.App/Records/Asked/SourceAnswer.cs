using System.Globalization;
using Parley.Collation.Sourced;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.App.Records.Asked;

/// <summary>The reports and who rests on whom: by number.</summary>
internal static class SourceAnswer
{
    /// <summary>Which column is which; the counts stand together from <see cref="Claimed"/> on.</summary>
    internal const int Outlet = 0, Grade = 1, Claimed = 4;

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

    private static AnswerRow Row(RecordTalks talks, RecordedReport r, Dictionary<string, string> grades, IEnumerable<Chain> chains)
    {
        var (report, counts) = (r.Filed.Report, Counts(r));
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
            counts[0],
            counts[1],
            counts[2],
            string.Join(", ", one),
            string.Join(", ", quoted));
    }

    /// <summary>How many claims of a report count, are reviewed and are rejected.</summary>
    internal static string[] Counts(RecordedReport r) =>
        [.. ((int[])[r.Claims.Count(c => c.Counts), r.Claims.Count(c => c.IsReviewed), r.Claims.Count(c => c.Standing == ClaimStanding.Rejected)]).Select(n => n.ToString(CultureInfo.InvariantCulture))];

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
