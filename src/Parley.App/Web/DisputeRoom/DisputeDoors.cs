using Parley.App.Records.Asked;
using Parley.App.Web.Framing;
using Parley.App.Web.Safety;
using Parley.App.Web.Viewing;
using Parley.Wording;

namespace Parley.App.Web.DisputeRoom;

/// <summary>The room of the disagreements.</summary>
internal static class DisputeDoors
{
    private const int LongestQuote = 240;

    // Each has its accounts, quotes and a form: fewer of them than of lines fill a page.
    private const int PageLength = 30;

    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        app.Page(desk, "/disagreements", visit => visit.Page<DisputesPage>("/disagreements", "Disagreements", PageForms.Table, Of(visit), "", ("after", visit.Asked("after"))));
        app.Page(desk, "/disagreements/{id}", visit => One(visit) is { } one
            ? visit.Page<DisputesPage>("/disagreements", one.On, PageForms.Data, new Stretch<DisputeView>([one], null, 1), "")
            : Task.FromResult(Routes.Refused(Refusal.Absent("No disagreement has that id, or none had by that day."))));
        app.Table(desk, "/disagreements", "Where accounts differ.", visit => visit.View.Answer("disputes", (file, talks) => Disagreements.Answer(file, talks, all: true)));
    }

    private static Stretch<DisputeView> Of(Visit visit) => Stretches.Of([.. visit.View.Disagreements.OrderBy(d => d.Settled is not null)], d => d.Id.ToString(), visit.Asked("after"), d => View(visit.View, d), PageLength);

    private static DisputeView? One(Visit visit) => visit.View.Disagreements.FirstOrDefault(d => d.Id.ToString() == visit.Named("id")) is { } one ? View(visit.View, one) : null;

    private static DisputeView View(RecordView view, Disagreement d) => new(
        d.Id.ToString(),
        d.About is { } about ? (about.ToString(), view.NameOf(about)) : null,
        InWords.Capital(d.On),
        [
            .. d.Accounts.Select(a => (
                a.Value,
                InWords.List(a.Told),
                Short(a.By[0].Claim.Passages[0].Quote),
                string.Join(',', a.By.Select(c => view.Talks.Claim(c).Id)))),
        ],
        d.Settled is { } settled ? (settled.Value, settled.By.Who, settled.By.Why) : null);

    private static string Short(string quote) => quote.Length <= LongestQuote ? quote : Clip.Start(quote, LongestQuote) + " …";
}
