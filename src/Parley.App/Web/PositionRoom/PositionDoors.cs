using Parley.App.Dossiers.Sections;
using Parley.App.Records.Asked;
using Parley.App.Web.Framing;
using Parley.App.Web.Viewing;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Web.PositionRoom;

/// <summary>The room of the positions: issues by sides.</summary>
internal static class PositionDoors
{
    private const int PageLength = 25;
    private const int MostOthers = 6;
    private const int MostSilences = 24;

    // Steps of the slider; of more days every second, third and so on is one, the last always.
    private const int MostSteps = 120;

    // More claims than these are named by their issue and side.
    private const int MostNamed = 6;

    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        app.Page(desk, "/positions", visit => visit.Page<PositionsPage>("/positions", "Positions", PageForms.Table, Of(visit), "", ("only", visit.Asked("only")), ("after", visit.Asked("after"))));
        desk.Readies(2, "positions", v =>
        {
            _ = Foremost(v);
            _ = v.Once("silences by side", BySide);
            _ = Positions(v);
        });
        app.Table(desk, "/positions", "Where each side stands on each issue, as told last.", visit => Positions(visit.View));
        app.Table(desk, "/silences", "Issues on which others spoke and nothing of a side at the table was read.", visit => Silences(visit.View));
    }

    private static Seq<Stands> All(RecordView view) => view.OnceBrought("stands", v => Stands.All(v.Talks));

    private static Seq<string> Foremost(RecordView view) => view.OnceBrought("foremost", v => Stands.Foremost(All(v)));

    private static RecordAnswer Positions(RecordView view) => view.Answer("positions", talks => PositionAnswer.Of(talks, null, null));

    private static RecordAnswer Silences(RecordView view) => view.Answer("silences", talks => Stands.Silences(talks));

    private static PositionsView Of(Visit visit)
    {
        var view = visit.View;
        var (all, parties) = (All(view), Foremost(view));
        var only = visit.Asked("only") == "alike" ? "alike" : "";
        var chosen = all.Where(i => only.Length == 0 || i.Alike.Count > 0).ToArray();
        var from = RecordId.Parse(visit.Asked("after")) is { } after ? Array.FindIndex(chosen, i => view.Talks.IdOf(i.Issue.Basis.Id) == after) + 1 : 0;
        var page = chosen.Skip(from).Take(PageLength).ToArray();
        var days = view.Edition.View(Cut.Everything).Once("days", v => v.Reports.Select(r => r.Filed.Report.Published).OfType<DateOnly>().Distinct().Order().ToArray());
        var year = DayWords.OnlyYear(view.Reports.Select(r => r.Filed.Report.Published));
        var now = view.Cut.AsOf ?? DateOnly.MaxValue;
        var said = Array.FindLastIndex(days, d => d <= now);
        var steps = Steps(days);
        return new(
            parties,
            [.. page.GroupBy(i => i.Issue.Track).OrderBy(g => g.Key).Select(g => (DossierWords.Track(g.Key), (Seq<PositionRow>)[.. g.Select(i => view.Once($"positions on {view.Talks.IdOf(i.Issue.Basis.Id)}", v => Row(v, parties, year, i)))]))],
            days.Length == 0 ? null : AnswerRows.Day(days[0]),
            days.Length == 0 ? null : AnswerRows.Day(days[^1]),
            [.. steps.Select(d => AnswerRows.Day(d)!)],
            Math.Max(0, Array.FindLastIndex(steps, d => d <= now)),
            AnswerRows.Day(view.Cut.AsOf),
            said > 0 ? Step(days[said - 1]) : null,
            view.Cut.AsOf is not null && said + 1 < days.Length ? Step(days[said + 1]) : null,
            only,
            all.Count(i => i.Alike.Count > 0),
            view.Once("silences by side", BySide),
            from + page.Length < chosen.Length ? view.Talks.IdOf(page[^1].Issue.Basis.Id)!.ToString() : null);
    }

    private static DateOnly[] Steps(DateOnly[] days) => [.. days.Where((_, i) => (days.Length - 1 - i) % (((days.Length - 1) / MostSteps) + 1) == 0)];

    private static Seq<(string Party, int Count, Seq<Silence> Issues)> BySide(RecordView view) =>
        [.. Silences(view).Rows.GroupBy(r => r.Cells[2]!, StringComparer.Ordinal).Select(g => (g.Key, g.Count(), (Seq<Silence>)[.. g.Take(MostSilences).Select(r => new Silence(r.Id!.ToString(), r.Cells[1]!, r.Cells[3]!))]))];

    private static (string Day, string Words) Step(DateOnly day) => (AnswerRows.Day(day)!, DayWords.Day(day));

    private static PositionRow Row(RecordView view, Seq<string> parties, int? year, Stands stands)
    {
        PositionCell Made((Who Side, Point Point) latest) => Cell(view, year, stands.Issue, latest.Side, latest.Point, stands.Alike.Contains(latest.Side));
        var own = stands.Latest.ToLookup(l => l.Side.Name, StringComparer.Ordinal);

        // Those who agree with somebody come first, so that a box is never cut off.
        var others = stands.Latest.Where(l => !parties.Contains(l.Side.Name)).OrderBy(l => !stands.Alike.Contains(l.Side)).ThenBy(l => l.Side.Name, StringComparer.Ordinal).ToArray();
        return new(
            view.Talks.IdOf(stands.Issue.Basis.Id)!.ToString(),
            stands.Issue.Words,
            [.. parties.Select(p => own[p].Select(Made).FirstOrDefault())],
            [.. others.Take(MostOthers).Select(Made)],
            Math.Max(0, others.Length - MostOthers));
    }

    private static PositionCell Cell(RecordView view, int? year, IssueAccount issue, Who side, Point point, bool isAlike)
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
            story.Length > MostNamed && view.Talks.IdOf(side.Id) is { } id ? $"{view.Talks.IdOf(issue.Basis.Id)}:{id}" : string.Join(',', story.Select(p => view.Talks.Claim(p.By).Id).Distinct()),
            isAlike);
    }
}
