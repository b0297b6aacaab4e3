using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Sections;
using Parley.App.Records.Asked;
using Parley.App.Records.Deciding;
using Parley.App.Web.Framing;
using Parley.App.Web.Safety;
using Parley.App.Web.Viewing;
using Parley.Json;
using Parley.Reading.Reports;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Web.ReportRoom;

/// <summary>The room of the reports: all of them, and each with its claims.</summary>
internal static class ReportDoors
{
    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        app.Page(desk, "/reports", visit => visit.Page<ReportsPage>("/reports", "Reports", PageForms.Table, Rows(visit), null, ("after", visit.Asked("after"))));
        app.Table(desk, "/reports", "The reports, and what each is.", visit => visit.View.Answer("sources", talks => SourceAnswer.Of(talks)));
        app.Page(desk, "/reports/{id}", visit => Found(visit) is { } report
            ? visit.Page<ReportPage>("/reports", report.Filed.Report.Title ?? $"r{report.Filed.Number}", PageForms.Data, Sheet(visit, report), null, ("at", visit.Asked("at")))
            : Task.FromResult(Absent(visit)));
        app.Form(desk, "/reports/{id}", ".json", "A report and its claims.", visit => Found(visit) is { } report
            ? Results.Content(ClaimsJson.Write(report.Says(visit.View.Cut.ReviewedOnly)) + "\n", "application/json; charset=utf-8")
            : Absent(visit));
    }

    internal static IResult Absent(Visit visit) => Routes.Refused(
        RecordId.Parse(visit.Named("id")) is { Kind: 'r', Claim: null } id && visit.Newest.Edition.Layers.Decisions.Any(d => d.Verb == "forget" && d.Subject == id)
            ? Refusal.Absent($"{id} was forgotten; parley audit says by whom and when.")
            : Refusal.Absent("There is no such report in this record, or none by that day."));

    private static RecordedReport? Found(Visit visit) => RecordId.Parse(visit.Named("id")) is { Kind: 'r', Claim: null } id ? visit.Newest.Report(id.Number) : null;

    private static Stretch<ReportRow> Rows(Visit visit) => Stretches.Of(
        [.. visit.Newest.Reports.OrderByDescending(r => r.Filed.Report.Published ?? DateOnly.MinValue).ThenByDescending(r => r.Filed.Number)],
        r => $"r{r.Filed.Number}",
        visit.Asked("after"),
        r => Row(visit, r));

    private static ReportRow Row(Visit visit, RecordedReport report) => new(
        $"r{report.Filed.Number}",
        report.Filed.Report.Title ?? report.Filed.Origin,
        ClaimWords.Outlet(report),
        ClaimWords.Day(report),
        report.Claims.Count(c => c.Counts),
        report.Claims.Count(c => c.Standing == ClaimStanding.Proposed),
        report.Claims.Count(c => c.Standing == ClaimStanding.Rejected),
        OneText(visit.View, report),
        visit.Newest.GradeOf(report));

    private static string? OneText(RecordView view, RecordedReport report)
    {
        var others = view.Talks.Talks.OneText.FirstOrDefault(g => g.Reports.Contains(report.Filed.Report.Id))?.Reports.Where(o => o != report.Filed.Report.Id).Select(o => o.Value).ToArray() ?? [];
        return others.Length == 0 ? null : InWords.List([.. others]);
    }

    private static ReportSheet Sheet(Visit visit, RecordedReport recorded)
    {
        var report = recorded.Filed.Report;
        var shown = recorded.Claims.Where(c => c.Standing != ClaimStanding.Gone)
            .Select(c => (Ref: new Ref(recorded.Filed.Number, c.Id.Claim!.Value, c.Claim.Id, string.Join(", ", ClaimWords.Voices(recorded, c.Claim))), c.Claim, Recorded: c)).ToArray();
        var first = shown.SelectMany(c => c.Claim.Passages).Select(p => p.Start).DefaultIfEmpty(report.BodyStart).Min();
        var waiting = shown.Where(c => c.Recorded.Standing == ClaimStanding.Proposed).Select(c => c.Recorded.Id.ToString()).ToArray();
        var asked = visit.Asked("at");
        return new(
            $"r{recorded.Filed.Number}",
            report.Title ?? recorded.Filed.Origin,
            Facts(recorded),
            [
                ("Came from", recorded.Filed.Origin),
                ("Taken", ClaimWords.Moment(recorded.Filed.Taken)),
                ("Terms", ClaimWords.Plain(Word.Of(recorded.Filed.Terms))),
                ("Read by", InWords.List([.. visit.Newest.Edition.Layers.Readings.Where(r => r.Report == recorded.Filed.Number).Select(r => r.Reader).Distinct(StringComparer.Ordinal)])),
                ("SHA-256", report.Sha256),
            ],
            ReportSection.SafeLink(report.Url),
            ReportSection.Paragraphs(report, first < report.BodyStart ? 0 : report.BodyStart, [.. shown.Select(c => (c.Ref, c.Claim))], _ => []),
            shown.ToDictionary(c => c.Ref.Anchor, c => Card(c.Recorded, c.Ref), StringComparer.Ordinal),
            shown.Any(c => c.Recorded.Id.ToString() == asked) ? asked : waiting.FirstOrDefault(),
            waiting.Length,
            visit.CanDecide && visit.Asked("add") is { Length: > 0 } kind ? Hand(visit, recorded, SlotWords.Of(kind) is null ? "" : kind) : null,
            waiting.Length == 0 && shown.Length > 0 ? Changed(visit.View, recorded) : [],
            visit.Newest.GradeOf(recorded),
            [.. recorded.Problems.Select(p => p.Message)]);
    }

    private static HandForm Hand(Visit visit, RecordedReport recorded, string kind) => new(
        [.. SlotWords.Kinds],
        kind,
        visit.Asked("words"),
        kind.Length == 0 ? [] : Slots.Of(kind, new Dictionary<string, string>(), visit.Draft($"r{recorded.Filed.Number}")),
        Slots.Known(recorded));

    // With the reports of its day against what was told before, as far as it rests on this report.
    private static Seq<(string What, string Claim)> Changed(RecordView view, RecordedReport recorded)
    {
        if (recorded.Filed.Report.Published is not { } day)
        {
            return [];
        }

        var then = view.Edition.View(view.Cut with { AsOf = day });
        var before = view.Before(day).Talks;
        return
        [
            .. then.Answer("changes", (file, talks) => ChangeAnswer.Of(file, before, talks)).Rows.Where(r => r.Claims.Any(c => c.Number == recorded.Filed.Number))
                .Select(r => ($"{InWords.Capital(r.Cells[0]!)}: {r.Cells[1]}{(r.Cells[2] is { } was ? $", {was}, now {r.Cells[3]}" : r.Cells[3] is { } now ? $", {now}" : "")}", r.Claims.First(c => c.Number == recorded.Filed.Number).ToString())),
        ];
    }

    private static Seq<string> Facts(RecordedReport recorded)
    {
        var report = recorded.Filed.Report;
        string?[] facts =
        [
            ClaimWords.Outlet(recorded), ClaimWords.Day(recorded), report.Byline is { } by ? $"by {by}" : null,
            Dateline.Find(report.Text, report.BodyStart, report.Published)?.Place is { } place ? $"filed from {place}" : null,
        ];
        return [.. facts.OfType<string>()];
    }

    private static ClaimCard Card(RecordedClaim claim, Ref at) => new(
        claim.Id.ToString(),
        at.Anchor,
        Kind.Of(claim.Claim.Matter),
        Word.Of(claim.Standing),
        ClaimWords.Summary(claim.Claim),
        string.IsNullOrEmpty(at.Voice) ? null : at.Voice,
        claim.Claim.Status == Status.Asserted ? null : DossierWords.Status(claim.Claim.Status),
        claim.Claim.When is { } when ? DayWords.When(when) : null,
        claim.Claim.Why,
        claim.Claim.Matter is Matter.Position ? Slots.Tracks : []);
}
