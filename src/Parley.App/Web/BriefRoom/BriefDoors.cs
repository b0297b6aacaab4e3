using System.Globalization;
using Parley.App.Dossiers;
using Parley.App.Dossiers.Compiling;
using Parley.App.Dossiers.Front;
using Parley.App.Dossiers.Sections;
using Parley.App.Dossiers.Writers;
using Parley.App.Web.Framing;
using Parley.App.Web.Safety;
using Parley.App.Web.Viewing;
using Parley.Wording;

namespace Parley.App.Web.BriefRoom;

/// <summary>The room of the brief: the dossier of the record, seen as paper.</summary>
internal static class BriefDoors
{
    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        app.Page(desk, "/brief", visit => Wish(visit) is { } wish ? visit.Page<BriefPage>("/brief", "Brief", PageForms.Text, Of(visit, wish), "", Own(visit)) : Task.FromResult(Misunderstood()));
        app.Form(desk, "/brief", ".md", "The dossier.", visit => Wish(visit) is not { } wish ? Misunderstood()
            : Results.Content(HasAnnex(visit) ? MarkdownDossier.Write(Compiled(visit, wish)) : MarkdownDossier.WriteFront(Compiled(visit, wish)), "text/markdown; charset=utf-8"), "pages", "annex", "since");
        app.Form(desk, "/brief", ".docx", "The first pages and their sources, as a Word document.", visit => Wish(visit) is not { } wish ? Misunderstood()
            : Results.File(WordDossier.Write(Compiled(visit, wish), label: null), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "brief.docx"), "pages", "since");
        app.Form(desk, "/brief", ".json", "The dossier (parley.brief/1).", visit => Wish(visit) is { } wish ? Results.Content(JsonDossier.Write(Compiled(visit, wish)), "application/json; charset=utf-8") : Misunderstood(), "pages", "since");
    }

    // All that was read in more reports than these is a book, which no browser opens gladly: it is had as a file.
    private const int MostInAnnex = 60;

    private static bool HasAnnex(Visit visit) => visit.Asked("annex") == "1";

    private static (string Name, string Value)[] Own(Visit visit) => [("pages", visit.Asked("pages")), ("annex", visit.Asked("annex")), ("since", visit.Asked("since"))];

    // One page or two; what is wanted besides is not of these.
    private static DossierWish? Wish(Visit visit)
    {
        var (pages, since) = (visit.Asked("pages"), visit.Asked("since"));
        return pages is not ("" or "1" or "2") || (since.Length > 0 && !DateOnly.TryParseExact(since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            ? null
            : new(pages == "1" ? 1 : FrontPages.Usual, since.Length > 0 ? DateOnly.ParseExact(since, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null, []);
    }

    private static IResult Misunderstood() => Routes.Refused(Refusal.NotUnderstood("A brief has pages=1 or pages=2, annex=1 or none, and since= a day of the form 2026-02-17."));

    private static Dossier Compiled(Visit visit, DossierWish wish) =>
        wish == DossierWish.Plain ? visit.View.Dossier : Compilation.Of(visit.View.Talks.Talks, visit.View.Talks.Readings, wish);

    private static BriefView Of(Visit visit, DossierWish wish)
    {
        var isLong = HasAnnex(visit) && visit.View.Reports.Count > MostInAnnex;
        var hasAnnex = HasAnnex(visit) && !isLong;
        var dossier = hasAnnex || wish.Since is not null ? Compiled(visit, wish) : wish == DossierWish.Plain ? visit.View.Front : Compilation.First(visit.View.Talks.Talks, visit.View.Talks.Readings, wish);
        var citing = Citings.Of(dossier, new Here("/brief", [.. Own(visit).Where(o => o.Value.Length > 0)], visit.View.Cut));
        return new(
            dossier,
            hasAnnex,
            isLong,
            visit.Asked("since"),
            citing,
            hasAnnex ? [] :
            [
                .. FrontSources.Of(dossier).Select(r => (
                    $"{r.Name}, {(r.Report.Published is { } day ? DayWords.Day(day) : "day not given")}{(r.Report.Title is { } title ? $": {title}" : "")}",
                    (Seq<(string, string, string?, string)>)[.. r.Paragraphs.SelectMany(p => p.Notes).Select(n => (citing.Claim(n.Ref), n.Kind, n.Ref.Voice, string.Join(" … ", n.Claim.Passages.Select(p => p.Quote))))])),
            ]);
    }
}
