using Parley.App.Records.Overruling;
using Parley.App.Web.Addresses;
using Parley.App.Web.ItemRoom;
using Parley.App.Web.Safety;
using Parley.App.Web.Viewing;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.App.Web.Posting;

/// <summary>What people decide on the page of something brought together: that two are one, that one is two, what it is called, which track it is on.</summary>
internal static class ItemPosts
{
    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        foreach (var (kind, folder, _) in ItemPaths.All.Where(a => "pmio".Contains(a.Kind, StringComparison.Ordinal)))
        {
            app.Post(desk, folder + "/{id}/differ", sent => On(sent, kind, (verdicts, view, id) =>
            {
                var (act, on, told) = ItemVerdicts.Differ(verdicts.Record, view.Talks, id, sent.Field("other"));
                return ClaimPosts.Written(verdicts, (act, told), on);
            }));
            if (kind != 'o')
            {
                app.Post(desk, folder + "/{id}/same", sent => On(sent, kind, (verdicts, view, id) => Items.Meant(view, kind, sent.Field("other")) is { Id: { } other }
                    ? ClaimPosts.Written(verdicts, ItemVerdicts.Same(view.Talks, id, other), id)
                    : (null, Items.Meant(view, kind, sent.Field("other")).Told)));
            }
        }

        app.Post(desk, "/people/{id}/name", sent => On(sent, 'p', (verdicts, _, id) => ClaimPosts.Written(verdicts, ItemVerdicts.Name(id, sent.Field("name")), id)));
        app.Post(desk, "/issues/{id}/track", sent => On(sent, 'i', (verdicts, _, id) => ClaimPosts.Written(verdicts, ItemVerdicts.SetTrack(id, sent.Field("track")), id)));
    }

    // Held against what is shown: nobody who decides waits until a long record is brought together anew.
    private static IResult On(Sent sent, char kind, Func<Records.Deciding.Verdicts, RecordView, RecordId, (Decision? Decision, string Told)> decide)
    {
        var view = sent.Desk.Shown().View(Cut.Everything);
        if (sent.Id(i => i.Kind == kind) is not { } id || view.Talks.Item(id) is null)
        {
            return Routes.Refused(Refusal.Absent("Nothing in this record has that id. Nothing was changed."));
        }

        sent.Decide((verdicts, _) => decide(verdicts, view, id));
        return new SeeOther(sent.Field("from") == "people" ? "/people#alike" : ItemPaths.Of(id.ToString())!);
    }
}
