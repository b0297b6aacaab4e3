using Parley.App.Dossiers.Sections;
using Parley.App.Records.Asked;
using Parley.App.Web.Framing;
using Parley.App.Web.Viewing;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Web.PositionRoom;

/// <summary>The room of the positions: issues by sides.</summary>
internal static class PositionDoors
{
    // More columns than these cannot be read beside the source pane; the other sides stand in one.
    private const int Columns = 3;

    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        app.Page(desk, "/positions", visit => visit.Page<PositionsPage>("/positions", "Positions", PageForms.Table, Of(visit.View), ""));
        app.Table(desk, "/positions", "Where each side stands on each issue, as told last.", visit => visit.View.Answer("positions", (_, talks) => PositionAnswer.Of(talks, null, null)));
    }

    private static PositionsView Of(RecordView view)
    {
        var issues = view.Talks.Talks.Issues.Select(i => (Issue: i, Latest: PositionAnswer.Latest(view.Talks, i).ToArray())).Where(i => i.Latest.Length > 0).ToArray();
        Seq<string> parties = [.. issues.SelectMany(i => i.Latest.Select(l => l.Side.Name)).GroupBy(n => n, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(Columns).Select(g => g.Key)];
        var days = view.Edition.View(Cut.Everything).Reports.Select(r => r.Filed.Report.Published).OfType<DateOnly>().Distinct().Order().ToArray();
        var year = DayWords.OnlyYear(view.Reports.Select(r => r.Filed.Report.Published));
        var now = view.Cut.AsOf ?? DateOnly.MaxValue;
        var said = Array.FindLastIndex(days, d => d <= now);
        return new(
            parties,
            [.. issues.GroupBy(i => i.Issue.Track).OrderBy(g => g.Key).Select(g => (DossierWords.Track(g.Key), (Seq<PositionRow>)[.. g.Select(i => Row(view, parties, year, i.Issue, i.Latest))]))],
            days.Length == 0 ? null : AnswerRows.Day(days[0]),
            days.Length == 0 ? null : AnswerRows.Day(days[^1]),
            AnswerRows.Day(view.Cut.AsOf),
            said > 0 ? Step(days[said - 1]) : null,
            view.Cut.AsOf is not null && said + 1 < days.Length ? Step(days[said + 1]) : null);
    }

    private static (string Day, string Words) Step(DateOnly day) => (AnswerRows.Day(day)!, DayWords.Day(day));

    private static PositionRow Row(RecordView view, Seq<string> parties, int? year, IssueAccount issue, (Who Side, Point Point)[] latest)
    {
        var cells = latest.ToLookup(l => l.Side.Name, l => Cell(view, year, issue, l.Side, l.Point), StringComparer.Ordinal);
        return new(
            view.Talks.IdOf(issue.Basis.Id)!.ToString(),
            issue.Words,
            [.. parties.Select(p => cells[p].FirstOrDefault())],
            [.. cells.Where(c => !parties.Contains(c.Key)).SelectMany(c => c)]);
    }

    private static PositionCell Cell(RecordView view, int? year, IssueAccount issue, Who side, Point point)
    {
        var story = issue.Points.Where(p => p.Sides.Contains(side)).ToArray();
        var same = story.Where(p => p.Stance == point.Stance).Select(p => p.By).ToArray();
        return new(
            side.Name,
            StanceWords.Stands(point.Stance),
            point.Words.Equals(issue.Words, StringComparison.OrdinalIgnoreCase) ? "" : point.Words,
            same.Select(view.Talks.Published).Min() is { } day ? DayWords.ShortDay(day, year) : null,
            AnswerRows.Sources(view.Talks, same),
            AnswerRows.Of(view.Talks, null, same).State,
            string.Join(',', story.Select(p => view.Talks.Claim(p.By).Id).Distinct()));
    }
}
