using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Records.Asked;

/// <summary>Where each side stands: of each side on each issue, the last it was told to have said. By track, issue, then party.</summary>
internal static class PositionAnswer
{
    internal static RecordAnswer Of(RecordTalks talks, string? track, string? party) => new(
        "positions",
        ["track", "issue", "party", "stance", "words", "since", "sources"],
        [
            .. talks.Talks.Issues.Where(i => track is null || Word.Of(i.Track) == track)
                .SelectMany(i => Latest(talks, i).Where(l => party is null || l.Side.Name.Contains(party, StringComparison.OrdinalIgnoreCase)).Select(l => Row(talks, i, l.Side, l.Point))),
        ],
        "Nothing read here says where anybody stands.");

    /// <summary>Of each side that speaks on an issue, in order of their names, the point told last: by day of the report, then its number, then the passage.</summary>
    internal static IEnumerable<(Who Side, Point Point)> Latest(RecordTalks talks, IssueAccount issue) => issue.Points
        .SelectMany(p => p.Sides.Select(s => (Side: s, Point: p)))
        .GroupBy(p => p.Side.Id?.Value ?? p.Side.Name, StringComparer.Ordinal)
        .Select(g => (g.Last().Side, Last(talks, g.Select(p => p.Point))))
        .OrderBy(p => p.Side.Name, StringComparer.Ordinal);

    /// <summary>Of several points, at least one, the one told last: by day of the report, then its number, then the passage.</summary>
    internal static Point Last(RecordTalks talks, IEnumerable<Point> points) =>
        points.OrderBy(p => talks.Published(p.By) ?? DateOnly.MinValue).ThenBy(p => talks.Claim(p.By).Id.Number).ThenBy(p => p.By.Number).Last();

    private static AnswerRow Row(RecordTalks talks, IssueAccount issue, Who side, Point point)
    {
        var same = issue.Points.Where(p => p.Stance == point.Stance && p.Sides.Contains(side)).Select(p => p.By).ToArray();
        return AnswerRows.Of(
            talks,
            talks.IdOf(issue.Basis.Id),
            same,
            Word.Of(issue.Track),
            issue.Words,
            side.Name,
            StanceWords.Stands(point.Stance),
            point.Words,
            AnswerRows.Day(same.Select(talks.Published).Min()),
            AnswerRows.Sources(talks, same));
    }
}
