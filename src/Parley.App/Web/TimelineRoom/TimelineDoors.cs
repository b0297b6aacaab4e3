using System.Globalization;
using Parley.App.Records.Asked;
using Parley.App.Web.Framing;
using Parley.App.Web.Viewing;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Web.TimelineRoom;

/// <summary>The room of what happened when.</summary>
internal static class TimelineDoors
{
    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        app.Page(desk, "/timeline", visit => visit.Page<TimelinePage>("/timeline", "Timeline", PageForms.Table, Of(visit.View), ""));
        app.Table(desk, "/timeline", "Meetings, agreements and incidents by their days.", visit => Answer(visit.View));
        app.Table(desk, "/meetings", "The meetings.", visit => visit.View.Answer("meetings", (_, talks) => MeetingAnswer.Of(talks)));
        app.Table(desk, "/agreements", "What was agreed, and how far it has come.", visit => visit.View.Answer("agreements", (_, talks) => HappeningAnswers.Agreements(talks)));
        app.Table(desk, "/incidents", "The incidents.", visit => visit.View.Answer("incidents", (_, talks) => HappeningAnswers.Incidents(talks)));
    }

    private static RecordAnswer Answer(RecordView view) => view.Answer("timeline", (_, talks) => TimelineAnswer.Of(talks));

    private static TimelineView Of(RecordView view)
    {
        var talks = view.Talks.Talks;
        var whens = talks.Meetings.Select(m => (m.Basis, m.Whens)).Concat(talks.Agreements.Select(a => (a.Basis, a.Whens))).Concat(talks.Incidents.Select(i => (i.Basis, i.Whens)))
            .ToDictionary(x => view.Talks.IdOf(x.Basis.Id)!, x => x.Whens);
        var rows = Answer(view).Rows.Select(r => (Year: Year(whens[r.Id!]), Row: Row(r))).GroupBy(r => r.Year).OrderBy(g => g.Key ?? int.MaxValue);
        return new(
            view.Dossier.Meetings.Timeline,
            Citings.Of(view.Dossier, new Here("/timeline", [], view.Cut)),
            [.. rows.Select(g => (g.Key?.ToString(CultureInfo.InvariantCulture) ?? "On days not given", (Seq<HappeningRow>)[.. g.Select(r => r.Row)]))]);
    }

    private static int? Year(Seq<Told<When>> whens) => AnswerRows.Span(whens) switch
    {
        var (from, to) when from == DateOnly.MaxValue || (from == DateOnly.MinValue && to == DateOnly.MaxValue) => null,
        var (from, to) => from == DateOnly.MinValue ? to.Year : from.Year,
    };

    private static HappeningRow Row(AnswerRow row) => new(
        row.Id!.ToString(), row.Cells[0] ?? "day not given", row.Cells[1]!, InWords.Capital(row.Cells[2] ?? row.Cells[1]!), row.Cells[3], row.Cells[4] is "asserted" ? "held" : row.Cells[4], row.State, string.Join(',', row.Claims));
}
