using Parley.App.Records.Asked;
using Parley.App.Web.Framing;
using Parley.App.Web.Viewing;
using Parley.Wording;

namespace Parley.App.Web.SearchRoom;

/// <summary>The room of what is looked for.</summary>
internal static class SearchDoors
{
    private const int LongestWords = 400;

    private const int MostNames = 12;

    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        app.Page(desk, "/search", visit =>
        {
            // Without names nothing on the page leads into the pane: each report is a page of its own.
            var found = Of(visit);
            return visit.Page<SearchPage>("/search", "Search", PageForms.Table, found, found.Names.Count > 0 ? "" : null, ("q", Words(visit)));
        });
        app.Table(desk, "/search", "Reports in which all the words stand.", visit => Answer(visit.View, Words(visit)), "q");
    }

    private static string Words(Visit visit) => Clip.Start(visit.Asked("q").Trim(), LongestWords);

    // Not kept: there are as many answers as words.
    private static RecordAnswer Answer(RecordView view, string words) => view.Search((file, talks) => SearchAnswer.Of(file, talks, words));

    private static SearchView Of(Visit visit)
    {
        var words = Words(visit);
        if (words.Length == 0)
        {
            return new("", [], []);
        }

        var view = visit.View;
        return new(
            words,
            [
                .. view.Talks.Talks.Names.Where(n => n.Type is EntityType.Person or EntityType.Party && n.Aliases.Prepend(n.Name).Any(a => a.Contains(words, StringComparison.OrdinalIgnoreCase))).Take(MostNames)
                    .Select(n => (view.Talks.IdOf(n.Id)?.ToString() ?? "", n.Name)).Where(n => n.Item1.Length > 0),
            ],
            [
                .. Answer(view, words).Rows.Select(r => (r.Id!.ToString(), r.Cells[2] ?? r.Id!.ToString(), r.Cells[0] ?? "outlet unknown", view.Report(r.Id!.Number) is { } report ? ClaimWords.Day(report) : "day unknown", Parts(r.Cells[3] ?? ""))),
            ]);
    }

    // Words found stand between brackets.
    private static Seq<string> Parts(string excerpt) => [.. excerpt.Split('[', ']')];
}
