using Parley.App.Dossiers.Sections;
using Parley.App.Records.Asked;
using Parley.App.Records.Deciding;
using Parley.App.Web.Framing;
using Parley.App.Web.Safety;
using Parley.App.Web.Viewing;
using Parley.Json;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Web.ClaimRoom;

/// <summary>The room of the claims: all of them, and each by itself.</summary>
internal static class ClaimDoors
{
    private const int PageLength = 60;

    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        desk.Readies(1, "claims", v =>
        {
            _ = v.Once("claims that count", _ => Chosen.Of(All(v).Where(c => c.Claim.Counts)));
            _ = v.RestingOn(new("r1"), new("c1"));
        });
        app.Page(desk, "/claims", visit => visit.Page<ClaimsPage>(
            "/claims", "Claims", PageForms.Table, List(visit), "", ("standing", visit.Asked("standing")), ("kind", visit.Asked("kind")), ("after", visit.Asked("after"))));
        app.Table(desk, "/claims", "The claims that count, or those that stand as asked.", Answer, "standing", "kind");
        app.Page(desk, "/claims/{id}", visit => Found(visit) is { } found ? Page(visit, found.Report, found.Claim) : Task.FromResult(Absent()));
        app.Form(desk, "/claims/{id}", ".json", "A claim with its quote, who said it, and its slots.", visit => Found(visit) is { } found
            ? Results.Content(ClaimsJson.Write(new(found.Report.Filed.Report, found.Report.Entities, [Unbound(found.Claim.Claim)], [])) + "\n", "application/json; charset=utf-8")
            : Absent());
    }

    // The pane begins with whoever else tells it.
    private static Task<IResult> Page(Visit visit, RecordedReport report, RecordedClaim claim)
    {
        var content = Of(visit, report, claim);
        return visit.Page<ClaimPage>("/claims", ClaimWords.Summary(claim.Claim), PageForms.Data, content, string.Join(',', content.Others.Select(o => o.Id)));
    }

    private static IResult Absent() => Routes.Refused(Refusal.Absent("There is no such claim in this record, or none by that day."));

    private static (RecordedReport Report, RecordedClaim Claim)? Found(Visit visit) => RecordId.Parse(visit.Named("id")) is { Claim: not null } id ? visit.Newest.Claim(id) : null;

    // Alone it names no other claim of its report.
    private static Claim Unbound(Claim claim) => claim.Matter is Matter.Delegation { At: not null } team
        ? new(claim.Id, team with { At = null }, claim.Summary, claim.Status, claim.Attribution, claim.When, claim.Place, claim.Passages, claim.Confidence, claim.Why, claim.Readers)
        : claim;

    // All, each with the words it is chosen by.
    private static (RecordedReport Report, RecordedClaim Claim, string Kind, string Standing)[] All(RecordView view) =>
        view.Once("claims", v => v.Reports.SelectMany(r => r.Claims.Select(c => (r, c, Kind.Of(c.Claim.Matter), Word.Of(c.Standing)))).ToArray());

    // Chosen once, and their kinds counted once, for whatever standing there is.
    private static Chosen Asked(Visit visit) => visit.Asked("standing") is not { Length: > 0 } standing ? visit.Newest.Once("claims that count", v => Chosen.Of(All(v).Where(c => c.Claim.Counts)))
        : Enum.GetValues<ClaimStanding>().Any(s => Word.Of(s) == standing) ? visit.Newest.Once($"claims {standing}", v => Chosen.Of(All(v).Where(c => c.Standing == standing)))
        : Chosen.Of([]);

    private sealed record Chosen((RecordedReport Report, RecordedClaim Claim, string Kind, string Standing)[] Claims, Dictionary<string, int> Kinds)
    {
        internal static Chosen Of(IEnumerable<(RecordedReport Report, RecordedClaim Claim, string Kind, string Standing)> claims) =>
            claims.ToArray() is var all ? new(all, all.CountBy(c => c.Kind).ToDictionary(StringComparer.Ordinal)) : null!;
    }

    private static ClaimsView List(Visit visit)
    {
        var standing = visit.Asked("standing");
        var kind = visit.Asked("kind");
        var (asked, kinds) = Asked(visit);
        var chosen = kind.Length == 0 ? asked : [.. asked.Where(c => c.Kind == kind)];
        var from = RecordId.Parse(visit.Asked("after")) is { } after ? Array.FindIndex(chosen, c => c.Claim.Id == after) + 1 : 0;
        var page = chosen.Skip(from).Take(PageLength).ToArray();
        var standings = visit.Newest.Once("standings of claims", v => All(v).CountBy(c => c.Claim.Standing).ToDictionary());
        return new(
            [.. page.Select(c => new ClaimRow(c.Claim.Id.ToString(), c.Kind, c.Standing, ClaimWords.Summary(c.Claim.Claim), ClaimWords.Outlet(c.Report), ClaimWords.Day(c.Report)))],
            chosen.Length,
            [.. SlotWords.Kinds.Where(kinds.ContainsKey).Select(k => (k, kinds[k]))],
            kind,
            [.. Enum.GetValues<ClaimStanding>().Where(standings.ContainsKey).Select(s => (Word.Of(s), standings[s]))],
            standing,
            from + page.Length < chosen.Length ? page[^1].Claim.Id.ToString() : null);
    }

    private static RecordAnswer Answer(Visit visit) => new(
        "claims",
        ["kind", "status", "summary", "said by", "outlet", "day", "standing"],
        [
            .. Asked(visit).Claims.Where(c => visit.Asked("kind") is not { Length: > 0 } kind || c.Kind == kind).Select(c => new AnswerRow(
                c.Claim.Id,
                [
                    c.Kind, Word.Of(c.Claim.Claim.Status), c.Claim.Claim.Summary, Filled(string.Join(", by way of ", ClaimWords.Voices(c.Report, c.Claim.Claim))),
                    c.Report.Filed.Report.Outlet, AnswerRows.Day(c.Report.Filed.Report.Published), c.Standing,
                ],
                [c.Claim.Id],
                c.Claim.IsReviewed ? 1 : 0)),
        ],
        "There are no claims.");

    private static string? Filled(string words) => words.Length == 0 ? null : words;

    private static ClaimView Of(Visit visit, RecordedReport report, RecordedClaim recorded)
    {
        var view = visit.View;
        var claim = recorded.Claim;
        var bases = view.RestingOn(report.Filed.Report.Id, claim.Id).ToArray();
        var own = bases.Select(b => (Id: view.Talks.IdOf(b), Basis: b)).Where(b => b.Id is not null).ToArray();
        return new(
            visit.CanDecide && visit.Asked("edit") == "1"
                ? new(
                    Slots.Of(Kind.Of(claim.Matter), SlotFillers.Of(report, claim).ToDictionary(s => s.Slot, s => s.Filler, StringComparer.Ordinal), visit.Draft(recorded.Id.ToString())),
                    Slots.Known(report),
                    visit.Asked("from") == "claim" ? "claim" : "report")
                : null,
            claim.Matter is Matter.Position ? Slots.Tracks : [],
            Panes.Of(visit.Newest, view, recorded.Id.ToString()).Claims[0],
            recorded.Id.ToString().Replace(".c", "-", StringComparison.Ordinal),
            claim.Why,
            InWords.List([.. claim.Readers.Select(r => r.Value)]),
            [.. SlotFillers.Of(report, claim).Where(s => s.Filler.Length > 0 && s.Slot != "summary").Select(s => (ClaimWords.Plain(s.Slot), Filler(claim, s.Slot, s.Filler)))],
            [.. own.Select(b => (b.Id!.ToString(), view.NameOf(b.Id!))).Distinct()],
            [
                .. own.SelectMany(b => b.Basis.By).Where(c => c.Report != report.Filed.Report.Id || c.Claim.Id != claim.Id).DistinctBy(c => (c.Report, c.Claim.Id)).Take(20)
                    .Select(c => (view.Talks.Claim(c).Id.ToString(), view.Talks.Outlet(c), ClaimWords.Summary(c.Claim))),
            ],
            [
                .. visit.Newest.Edition.Layers.Decisions.Where(d => d.Subject == recorded.Id && view.Cut.Knows(d.At)).Select(d => (
                    $"d{d.Number}", ClaimWords.Moment(d.At), d.Who, Done(d.Verb), d.Why)),
            ]);
    }

    // As a person reads it; the form has it as a person writes it.
    private static string Filler(Claim claim, string slot, string filler) => slot switch
    {
        "status" => claim.Status == Status.Asserted ? "told as a fact" : DossierWords.Status(claim.Status),
        "when" => DayWords.When(claim.When!),
        _ => filler,
    };

    private static string Done(string verb) => verb switch
    {
        "undo" => "taken back",
        "add" => "added",
        _ => verb.EndsWith('e') ? verb + "d" : verb + "ed",
    };
}
