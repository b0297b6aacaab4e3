using Parley.App.Dossiers.Lines;
using Parley.Collation.Accounts;
using Parley.Wording;

namespace Parley.App.Dossiers.Sections;

/// <summary>
/// What changed: the same side on the same issue, told otherwise in a later report. A change is told by the days of the
/// reports; two accounts of one day are no change but a difference.
/// </summary>
internal static class ChangeSection
{
    internal static IEnumerable<Line> Of(LineWriter writer, string section)
    {
        foreach (var issue in writer.Talks.Issues)
        {
            foreach (var side in issue.Points.SelectMany(p => p.Sides).Where(s => s.Id is not null).Distinct())
            {
                var steps = Steps([.. issue.Points.Where(p => p.Sides.Contains(side) && writer.Published(p.By) is not null)
                    .OrderBy(p => writer.Published(p.By)).ThenBy(p => writer.Ref(p.By).Report).ThenBy(p => writer.Ref(p.By).Number)], writer);
                if (steps.Count > 1)
                {
                    yield return writer.Line(section, steps.Select(s => s.By), [
                        Span.Named(side.Name), Span.Plain(": "),
                        .. steps.SelectMany((s, n) => new[]
                        {
                            Span.Plain(n == 0 ? "" : ", then "), Span.Stance(StanceWords.Stands(s.Stance)), Span.Plain(" "), Span.Quote(s.Words), Span.Plain($" ({DayWords.Day(writer.Published(s.By)!.Value)})"),
                        }),
                        Span.Plain("."),
                    ]);
                }
            }
        }
    }

    // The first account of each stretch of reports in which the side stands on one side of the matter.
    private static List<Point> Steps(Point[] points, LineWriter writer)
    {
        var steps = new List<Point>();
        foreach (var point in points)
        {
            if (steps.Count == 0 || (Leans(point.Stance) != Leans(steps[^1].Stance) && writer.Published(point.By) > writer.Published(steps[^1].By)))
            {
                steps.Add(point);
            }
        }

        return steps;
    }

    private static bool Leans(Stance stance) => stance is not (Stance.Rejects or Stance.Doubts or Stance.Threatens);
}
