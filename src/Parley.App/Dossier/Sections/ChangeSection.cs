using Parley.Collation;

namespace Parley.App.Dossier.Sections;

/// <summary>
/// What changed: the same side on the same issue, told otherwise in a later report. A change is told by the days of the
/// reports; two accounts of one day are no change but a difference.
/// </summary>
internal static class ChangeSection
{
    internal static IEnumerable<Line> Of(Desk desk, string section)
    {
        foreach (var issue in desk.Talks.Issues)
        {
            foreach (var side in issue.Points.SelectMany(p => p.Sides).Where(s => s.Id is not null).Distinct())
            {
                var steps = Steps([.. issue.Points.Where(p => p.Sides.Contains(side) && desk.Published(p.By) is not null)
                    .OrderBy(p => desk.Published(p.By)).ThenBy(p => desk.Ref(p.By).Report).ThenBy(p => desk.Ref(p.By).Number)], desk);
                if (steps.Count > 1)
                {
                    yield return desk.Line(section, steps.Select(s => s.By), [
                        Desk.Named(side.Name), Desk.Plain(": "),
                        .. steps.SelectMany((s, n) => new[]
                        {
                            Desk.Plain(n == 0 ? "" : ", then "), Desk.Stance(Wording.Stands(s.Stance)), Desk.Plain(" "), Desk.Quote(s.Words), Desk.Plain($" ({Wording.Day(desk.Published(s.By)!.Value)})"),
                        }),
                        Desk.Plain("."),
                    ]);
                }
            }
        }
    }

    // The first account of each stretch of reports in which the side stands on one side of the matter.
    private static List<Point> Steps(Point[] points, Desk desk)
    {
        var steps = new List<Point>();
        foreach (var point in points)
        {
            if (steps.Count == 0 || (Leans(point.Stance) != Leans(steps[^1].Stance) && desk.Published(point.By) > desk.Published(steps[^1].By)))
            {
                steps.Add(point);
            }
        }

        return steps;
    }

    private static bool Leans(Stance stance) => stance is not (Stance.Rejects or Stance.Doubts or Stance.Threatens);
}
