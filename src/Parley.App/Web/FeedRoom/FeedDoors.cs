using Parley.App.Records.Asked;
using Parley.App.Web.ItemRoom;
using Parley.App.Web.Viewing;
using Parley.Wording;

namespace Parley.App.Web.FeedRoom;

/// <summary>What changed, and what a search finds, as Atom feeds (RFC 4287).</summary>
internal static class FeedDoors
{
    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        app.Table(desk, "/changes", "What is told with the latest day of reports and was not before.", visit => Changes(visit.View));
        app.Form(desk, "/changes", ".atom", "The same as a feed.", visit => Written(visit, "changes", [.. Changes(visit.View).Rows.Select(r => Entry(visit, r))]));
        app.Form(desk, "/search", ".atom", "What a search finds, as a feed.", visit => Written(visit, $"search: {visit.Asked("q")}", Found(visit)), "q");
    }

    private static RecordAnswer Changes(RecordView view)
    {
        var before = view.Before(view.Latest ?? DateOnly.MinValue).Talks;
        return view.Answer("changes", (file, talks) => ChangeAnswer.Of(file, before, talks));
    }

    private static AtomEntry Entry(Visit visit, AnswerRow row)
    {
        var source = string.Join(',', row.Claims);
        var what = $"{InWords.Capital(row.Cells[0]!)}: {ItemWords.Named(visit.View, row.Cells[1] ?? "")}{(row.Cells[2] is { } was ? $", {was}, now {row.Cells[3]}" : row.Cells[3] is { } now ? $", {now}" : "")}";
        return new(what, row.Claims.Count > 0 ? $"/claims/{row.Claims[0]}?source={Uri.EscapeDataString(source)}" : "/", visit.View.Latest, row.Claims.Count > 0 && visit.View.Claim(row.Claims[0]) is var (_, claim) ? claim.Claim.Passages[0].Quote : null);
    }

    private static Seq<AtomEntry> Found(Visit visit)
    {
        var words = visit.Asked("q").Trim();
        return words.Length == 0 ? [] :
        [
            .. visit.View.Search((file, talks) => SearchAnswer.Of(file, talks, words)).Rows
                .Select(r => new AtomEntry(r.Cells[2] ?? r.Id!.ToString(), $"/reports/{r.Id}", visit.View.Report(r.Id!.Number)?.Filed.Report.Published, r.Cells[3])),
        ];
    }

    private static IResult Written(Visit visit, string what, Seq<AtomEntry> entries) =>
        Results.Content(AtomFeed.Write($"{visit.Desk.Title}: {what}", visit.Desk.Seen, visit.View.Latest, entries), "application/atom+xml; charset=utf-8");
}
