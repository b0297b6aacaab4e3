using Parley.App.Records.Asked;
using Parley.App.Web.Framing;
using Parley.App.Web.ItemRoom;
using Parley.App.Web.Viewing;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Web.TodayRoom;

/// <summary>The first room.</summary>
internal static class Today
{
    private const int MostChanges = 12;

    private const int MostDisputes = 6;
    private const int MostNext = 6;
    private const int LongestAccount = 140;

    // The opening paragraph as a reader takes it in at a glance; the rooms have the rest.
    private const int LeadSentences = 5;

    private static readonly Dictionary<string, string> Sorts = new(StringComparer.Ordinal)
    {
        ["a position moved"] = "Positions that moved",
        ["a meeting"] = "Meetings",
        ["a meeting stands otherwise"] = "Meetings",
        ["a head of delegation"] = "Heads of delegations",
        ["an agreement"] = "Agreements",
        ["accounts differ"] = "Accounts that differ",
        ["a position taken"] = "New positions",
        ["an incident"] = "Incidents",
    };

    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        desk.Readies(0, "changes", v => Changes(v));
        desk.Readies(0, "today", v =>
        {
            _ = v.Front;
            _ = Strip(v);
            _ = v.Disagreements;
            _ = Next(v);
            _ = v.Once("to review", ToReview);
        });
        app.Page(desk, "/", Page);
        app.Page(desk, "/today", Page);
        app.Table(desk, "/today", "What changed, what is disputed, what waits for review, what is next.", visit => Answer(visit.View));
    }

    private static Task<IResult> Page(Visit visit)
    {
        var content = Of(visit);
        return visit.Page<TodayPage>("/", "Today", PageForms.Table, content, content.Changes.Count > 0 ? content.Changes[0].Of[0].Source : "");
    }

    private static RecordAnswer Answer(RecordView view)
    {
        var before = Before(view).Talks;
        return view.Answer("today", (file, talks) => TodayAnswer.Of(file, before, talks));
    }

    private static RecordAnswer Changes(RecordView view)
    {
        var before = Before(view).Talks;
        return view.Answer("changes", (file, talks) => ChangeAnswer.Of(file, before, talks));
    }

    private static RecordView Before(RecordView view) => view.Before(view.Latest ?? DateOnly.MinValue);

    // Against what the record knew on the day of the last visit, where there was one and the page is asked for nothing else.
    private static RecordAnswer Changes(RecordView view, DateOnly since)
    {
        var before = view.Edition.View(view.Cut with { KnownOn = since }).Talks;
        return view.Answer(FormattableString.Invariant($"changes {since:yyyy-MM-dd}"), (file, talks) => ChangeAnswer.Of(file, before, talks));
    }

    private static TodayView Of(Visit visit)
    {
        var last = visit.View.Cut.AsOf is null ? visit.LastHere() : null;
        last = visit.Asked("since") == "reports" ? null : last;
        var view = visit.View;
        var dossier = view.Front;
        var here = new Here("/", [], view.Cut);
        var open = view.Disagreements.Where(d => d.Settled is null).ToArray();
        var next = Next(view);
        var changes = (last is { } since ? Changes(view, since) : Changes(view)).Rows;
        return new(
            dossier.Title,
            [.. dossier.Front.Lead.Take(LeadSentences)],
            Citings.Of(dossier, here),
            view.Latest is { } day ? DayWords.Day(day) : null,
            last is { } lastDay ? DayWords.Day(lastDay) : null,
            Strip(view),
            [.. changes.Take(MostChanges).Select(r => Change(view, r)).GroupBy(c => c.Sort, StringComparer.Ordinal).Select(g => (g.Key, (Seq<TodayChange>)[.. g]))],
            Math.Max(0, changes.Count - MostChanges),
            [.. open.Take(MostDisputes).Select(d => Dispute(view, d))],
            open.Length,
            view.Once("to review", ToReview),
            [.. next.Rows.Take(MostNext).Select(r => new TodayMeeting(InWords.Capital(r.Cells[1] ?? ""), r.Cells[2], string.Join(',', r.Claims)))],
            next.Rows.Count,
            view.Reports.Count == 0);
    }

    private static TodayStrip? Strip(RecordView view) => view.OnceBrought<TodayStrip?[]>("strip", v => [Strips.Of(v)])[0];

    private static RecordAnswer Next(RecordView view) => view.Answer("next", TodayAnswer.ToComeOf);

    private static Seq<TodayReport> ToReview(RecordView view) =>
    [
        .. view.Reports.Select(r => (Report: r, Waiting: r.Claims.Count(c => c.Standing == ClaimStanding.Proposed))).Where(r => r.Waiting > 0)
            .Select(r => new TodayReport($"r{r.Report.Filed.Number}", r.Report.Filed.Report.Title ?? r.Report.Filed.Origin, ClaimWords.Outlet(r.Report), ClaimWords.Day(r.Report), r.Waiting)),
    ];

    // A stance as a sentence, whose it is first, and to what in the words it was said in: an issue may be called by those of another side.
    private static TodayChange Change(RecordView view, AnswerRow row)
    {
        var of = row.Cells[1] ?? "";
        var issue = row.Id is { Kind: 'i' } id && view.Talks.Item(id) is { } item ? view.IssueOf(item) : null;
        var on = issue is null ? "" : ChangeAnswer.On("", issue.Words);
        var who = issue is not null && of.EndsWith(on, StringComparison.Ordinal) ? of[..^on.Length] : null;
        var words = who is null ? null : issue!.Points.Where(p => !p.PointsBack || p.Words.Contains(' ', StringComparison.Ordinal)).FirstOrDefault(p => row.Claims.Contains(view.Talks.Claim(p.By).Id))?.Words;
        return new(Sorts.GetValueOrDefault(row.Cells[0]!, row.Cells[0]!), who, who is null ? InWords.Capital(ItemWords.Named(view, of)) : words ?? issue!.Words, Plain(row.Cells[2]), Plain(row.Cells[3]), string.Join(',', row.Claims), row.State);
    }

    // Words of the format as a person says them.
    private static string? Plain(string? word) => word is null ? null : ClaimWords.Plain(word);

    private static TodayDispute Dispute(RecordView view, Disagreement d) => new(
        InWords.Capital(d.On),
        [
            .. d.Accounts.Select(a => (
                a.Value.Length <= LongestAccount ? a.Value : Clip.Start(a.Value, LongestAccount).TrimEnd() + " …",
                InWords.List(a.Told),
                string.Join(',', a.By.Select(c => view.Talks.Claim(c).Id)))),
        ]);
}
