using System.Globalization;
using Parley.App.Records.Asked;
using Parley.App.Records.Told;
using Parley.App.Web.Framing;
using Parley.App.Web.Safety;
using Parley.App.Web.Viewing;
using Parley.Wording;

namespace Parley.App.Web.TimelineRoom;

/// <summary>The room of what happened when.</summary>
internal static class TimelineDoors
{
    private const int PageLength = 100;
    private const int MostParties = 30;

    private static readonly string[] Asked = ["from", "to", "kind", "party"];

    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        app.Page(desk, "/timeline", visit => Wish(visit) is { } wish ? visit.Page<TimelinePage>("/timeline", "Timeline", PageForms.Table, Of(visit, wish), "", [.. Asked.Append("after").Select(a => (a, visit.Asked(a)))]) : Task.FromResult(Misunderstood()));
        const string about = "Meetings, agreements and incidents by their days.";
        app.Form(desk, "/timeline", ".json", about, visit => Wish(visit) is { } wish ? visit.Json(Answer(visit.View, wish)) : Misunderstood(), Asked);
        app.Form(desk, "/timeline", ".csv", about, visit => Wish(visit) is { } wish ? Visit.Csv(Answer(visit.View, wish)) : Misunderstood(), Asked);
        desk.Readies(4, "timeline", v =>
        {
            _ = Happenings(v);
            _ = v.Once("parties in time", Parties);
        });
        app.Table(desk, "/meetings", "The meetings.", visit => visit.View.Answer("meetings", talks => MeetingAnswer.Of(talks)));
        app.Table(desk, "/agreements", "What was agreed, and how far it has come.", visit => visit.View.Answer("agreements", talks => HappeningAnswers.Agreements(talks)));
        app.Table(desk, "/incidents", "The incidents.", visit => visit.View.Answer("incidents", talks => HappeningAnswers.Incidents(talks)));
    }

    private static TimelineWish? Wish(Visit visit) => TimelineWish.Of(visit.Asked("from"), visit.Asked("to"), visit.Asked("kind"), visit.Asked("party"));

    private static IResult Misunderstood() =>
        Routes.Refused(Refusal.NotUnderstood("A timeline has from= and to=, days of the form 2026-02-17 in that order, kind=meeting, agreement or incident, and party= the id of a side, as p1."));

    private static RecordAnswer All(RecordView view) => view.Answer("timeline", talks => TimelineAnswer.Of(talks));

    private static RecordAnswer Answer(RecordView view, TimelineWish wish) => !wish.IsPart ? All(view) : All(view) with { Rows = [.. Chosen(view, wish, Happenings(view)).Select(h => h.Row)] };

    private static Happening[] Happenings(RecordView view) => view.Once("happenings", Made);

    private static Happening[] Made(RecordView view)
    {
        var talks = view.Talks.Talks;
        var told = talks.Meetings.Select(m => (m.Basis, What: ToldInWords.Meeting(m), m.Whens, Sides: m.Parties.Concat(m.Mediators).Concat(m.Participants).Select(p => p.Value)))
            .Concat(talks.Agreements.Select(a => (a.Basis, What: ToldInWords.Agreement(a), a.Whens, Sides: a.Parties.Select(p => p.Value))))
            .Concat(talks.Incidents.Select(i => (i.Basis, What: ToldInWords.Incident(i), i.Whens, Sides: i.Actors.Concat(i.Targets).Select(p => p.Value))))
            .ToDictionary(x => view.Talks.IdOf(x.Basis.Id)!);
        return [.. All(view).Rows.Select(r => Happening.Of(r, told[r.Id!].What, told[r.Id!].Whens, told[r.Id!].Sides))];
    }

    // Of unknown days only where no days are asked.
    private static IEnumerable<Happening> Chosen(RecordView view, TimelineWish wish, IEnumerable<Happening> all)
    {
        var party = wish.Party is { } id ? view.Talks.Item(id) : null;
        return all.Where(h => (wish.Kind.Length == 0 || h.Kind == wish.Kind) && (wish.Party is null || (party is not null && h.Sides.Any(s => s.Id == party))))
            .Where(h => (wish.From is null && wish.To is null) || h.Touches(wish.From ?? DateOnly.MinValue, wish.To ?? DateOnly.MaxValue));
    }

    private static TimelineView Of(Visit visit, TimelineWish wish)
    {
        var (view, all) = (visit.View, Happenings(visit.View));
        var whole = Chosen(view, wish with { From = null, To = null }, all).ToArray();
        var chosen = Chosen(view, wish, all).ToArray();
        var page = Stretches.Of(chosen, h => h.Row.Id!.ToString(), visit.Asked("after"), h => h, PageLength);
        return new(
            TimelineCharts.Of(whole, wish, view.Latest),
            [.. page.Rows.GroupBy(h => h.First?.Year).OrderBy(g => g.Key ?? int.MaxValue).Select(g => (g.Key?.ToString(CultureInfo.InvariantCulture) ?? "On days not given", (Seq<HappeningRow>)[.. g.Select(Row)]))],
            visit.Asked("from"),
            visit.Asked("to"),
            wish.Kind,
            wish.Party?.ToString() ?? "",
            view.Once("parties in time", Parties),
            wish.IsPart,
            whole.Count(h => h.Stretches.Count == 0) - chosen.Count(h => h.Stretches.Count == 0),
            page.After,
            page.Count);
    }

    private static Seq<(string Id, string Name, int Count)> Parties(RecordView view) =>
    [
        .. Happenings(view).SelectMany(h => h.Sides).Where(s => s.Id is not null).GroupBy(s => s.Id!).Select(g => (Id: view.Talks.IdOf(g.Key)?.ToString(), g.First().Name, Count: g.Count())).Where(p => p.Id is not null)
            .OrderByDescending(p => p.Count).ThenBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal).Take(MostParties).Select(p => (p.Id!, p.Name, p.Count)),
    ];

    private static HappeningRow Row(Happening happening)
    {
        var row = happening.Row;
        var days = happening.Stretches.Count > 1 ? string.Join(" or ", happening.Stretches.Select(s => DayWords.Days(s.From, s.To))) : row.Cells[0] ?? "day not given";
        return new(row.Id!.ToString(), days, happening.Stretches.Count > 1, row.Cells[1]!, happening.What, row.Cells[3], row.Cells[4], row.State);
    }
}
