using Parley.App.Records.Telling;
using Parley.App.Web.Addresses;
using Parley.App.Web.ClaimRoom;
using Parley.App.Web.Framing;
using Parley.App.Web.Safety;
using Parley.App.Web.Viewing;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Web.ItemRoom;

/// <summary>The room of one thing by itself: whatever was brought together from claims, with what is told of it, what it rests on and what people decided.</summary>
internal static class ItemDoors
{
    private const int PageLength = 30;
    private const int MostParts = 200;

    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        desk.Readies(6, "items in full", Items.Ready);
        foreach (var (kind, folder, room) in ItemPaths.All)
        {
            app.Page(desk, folder + "/{id}", visit => Found(visit, kind) is { } found ? Page(visit, found.Asked, found.Entry, folder, room) : Task.FromResult(Absent()));
            Data(app, desk, kind, folder);
        }

        Data(app, desk, 'x', "/disagreements");
    }

    private static void Data(IEndpointRouteBuilder app, Desk desk, char kind, string folder) =>
        app.Form(desk, folder + "/{id}", ".json", $"{About(kind)} in full: what is told, the claims it rests on, what people decided.", visit => Found(visit, kind) is { } found
            ? Results.Content(PageJson.Of(Whole(visit, found.Asked, found.Entry), visit.Desk.Title, null), "application/json; charset=utf-8")
            : Absent());

    private static string About(char kind) => kind switch
    {
        'p' => "A person, side or body",
        'm' => "A meeting",
        'i' => "An issue",
        'o' => "A proposal",
        'a' => "An agreement",
        'x' => "A disagreement",
        _ => "An incident",
    };

    private static IResult Absent() => Routes.Refused(Refusal.Absent("Nothing in this record has that id, or nothing had by that day."));

    private static (RecordId Asked, ItemBook.Entry Entry)? Found(Visit visit, char kind) =>
        RecordId.Parse(visit.Named("id")) is { Claim: null } id && id.Kind == kind && Items.Of(visit.View, id) is { } entry ? (id, entry) : null;

    private static Task<IResult> Page(Visit visit, RecordId asked, ItemBook.Entry entry, string folder, string room) => visit.Page<ItemPage>(
        room, Heading(visit.View, entry), PageForms.Data, Of(visit, asked, entry, folder), entry.Id.ToString(), ("after", visit.Asked("after")));

    // A name as it is; a meeting with its place and days.
    private static string Heading(RecordView view, ItemBook.Entry entry) => entry.Id.Kind == 'p' ? entry.Heading : InWords.Capital(entry.Id.Kind == 'm' ? view.NameOf(entry.Id) : entry.Heading);

    private static ShownPage Whole(Visit visit, RecordId asked, ItemBook.Entry entry) => new(
        asked,
        entry.Id,
        entry.Kind,
        entry.Heading,
        entry.Facts,
        [.. Told(visit, entry.Claims)],
        [.. Items.Decided(visit.Newest, asked, entry.Id)]);

    private static IEnumerable<ShownClaim> Told(Visit visit, IEnumerable<RecordId> claims)
    {
        foreach (var id in claims)
        {
            if (visit.Newest.Claim(id) is var (report, claim))
            {
                yield return new(report, claim);
            }
        }
    }

    private static ItemView Of(Visit visit, RecordId asked, ItemBook.Entry entry, string folder)
    {
        // Of somebody of whom nothing but the name is told, what was told of him elsewhere.
        return new(
            entry.Id.ToString(),
            asked == entry.Id ? null : asked.ToString(),
            entry.Kind,
            Heading(visit.View, entry),
            [.. entry.Facts.GroupBy(f => f.Name, StringComparer.Ordinal).Select(g => (ClaimWords.Plain(g.Key), (Seq<Seq<(string, string?)>>)[.. g.Select(f => f.Id is { } id ? [(FactWords.Plain(f), id.ToString())] : FactWords.Runs(f))]))],
            Stretches.Of([.. Told(visit, entry.Claims.Count > 0 ? entry.Claims : Panes.Behind(visit.View, entry.Id))], c => c.Claim.Id.ToString(), visit.Asked("after"), c => new ClaimRow(c.Claim.Id.ToString(), Kind.Of(c.Claim.Claim.Matter), Word.Of(c.Claim.Standing), ClaimWords.Summary(c.Claim.Claim), ClaimWords.Outlet(c.Report), ClaimWords.Day(c.Report)), PageLength),
            [.. Items.Decided(visit.Newest, asked, entry.Id).Select(d => ($"d{d.Number}", ClaimWords.Moment(d.At), d.Who, FactWords.Decided(d), d.Why))],
            visit.CanDecide ? Form(visit.View, entry, folder) : null);
    }

    private static ItemForm? Form(RecordView view, ItemBook.Entry entry, string folder)
    {
        var (id, kind) = (entry.Id, entry.Id.Kind);
        if (!"pmio".Contains(kind, StringComparison.Ordinal))
        {
            return null;
        }

        var reports = kind == 'p' ? entry.Facts.Where(f => f.Name == "named in").SelectMany(f => FactWords.Runs(f)).Select(r => r.Id).OfType<string>().ToArray() : [];
        Seq<(string Id, string Words)> parts = kind == 'p'
            ? [.. reports.Select(r => (r, view.Report(RecordId.Parse(r)!.Number) is { } report ? $"{ClaimWords.Outlet(report)}, {ClaimWords.Day(report)}" : ""))]
            : [.. entry.Claims.Take(MostParts).Select(c => (c.ToString(), view.Claim(c) is var (_, claim) ? ClaimWords.Summary(claim.Claim) : ""))];
        return new(
            $"{folder}/{id}",
            kind == 'p' ? [.. Items.Alike(view).Where(a => a.One == id || a.Other == id).Select(a => a.One == id ? (a.Other.ToString(), a.OtherName, a.Because) : (a.One.ToString(), a.Name, a.Because))] : [],
            kind == 'o' ? [] : [.. Items.OfKind(view, kind).Where(o => o.Id != id).Select(o => (o.Id.ToString(), o.Name))],
            kind != 'o',
            parts.Count > 1 ? parts : [],
            kind == 'p',
            kind == 'i' ? Slots.Tracks : []);
    }
}
