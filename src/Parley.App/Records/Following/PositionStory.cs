using Parley.App.Records.Asked;
using Parley.Collation.Accounts;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Records.Following;

/// <summary>How one side has stood on one issue, oldest to newest: by day of the report (unknown first), its number, then the passage.</summary>
internal static class PositionStory
{
    /// <summary>The story; or why there is none to tell.</summary>
    /// <param name="talks">What the record says.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="party">The id of a side, or words of its name.</param>
    internal static (RecordAnswer? Answer, string? Absent) Of(RecordTalks talks, RecordId issue, string party)
    {
        if (talks.Talks.Issues.FirstOrDefault(i => i.Basis.Id == talks.Item(issue)) is not { } on)
        {
            return (null, $"There is no {issue} in this record.");
        }

        var id = RecordId.Parse(party);
        var item = id is null ? null : talks.Item(id);
        var points = on.Points.Where(p => p.Sides.Any(s => id is not null ? item is not null && s.Id == item : s.Name.Contains(party, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(p => talks.Published(p.By) ?? DateOnly.MinValue).ThenBy(p => talks.Claim(p.By).Id.Number).ThenBy(p => p.By.Number).ThenBy(p => p.Part).ToArray();
        var sides = on.Points.SelectMany(p => p.Sides).Select(s => s.Name).Distinct(StringComparer.Ordinal).ToArray();
        return points.Length == 0
            ? (null, $"Nothing read here says where '{party}' stands on {issue} ({on.Words}); what was read is of {InWords.List(sides, "nobody")}.")
            : (new("position", ["day", "party", "stance", "moved", "words", "holder", "outlet"], [.. points.Select((p, i) => Row(talks, points, i))], "Nothing is told."), null);
    }

    private static AnswerRow Row(RecordTalks talks, Point[] points, int at)
    {
        var point = points[at];
        var before = at == 0 ? null : StanceWords.Stands(points[at - 1].Stance);
        var stands = StanceWords.Stands(point.Stance);
        return AnswerRows.Of(
            talks,
            talks.Claim(point.By).Id,
            [point.By],
            AnswerRows.Day(talks.Published(point.By)),
            InWords.List([.. point.Sides.Select(s => s.Name)]),
            stands,
            before is null || before == stands ? null : $"before: {before}",
            point.Words,
            point.Sides.Contains(point.Holder) ? null : point.Holder.Name,
            talks.Outlet(point.By));
    }
}
