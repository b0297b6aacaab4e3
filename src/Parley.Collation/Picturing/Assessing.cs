using Parley.Collation.Accounts;
using Parley.Collation.Picture;
using Parley.Collation.Sourced;

namespace Parley.Collation.Picturing;

/// <summary>How speakers see the talks. An outlet holds no view: where nobody is quoted, there is no speaker.</summary>
internal static class Assessing
{
    internal static IEnumerable<Assessment> Of(Scene scene, Seq<Expectation> expectations, Seq<MeetingPicture> meetings, MeetingPicture? headline) =>
        expectations.Select(e =>
        {
            var by = e.Basis.By;
            var holder = e.Holder is { } h && scene.TypeOf(h) != EntityType.Outlet ? h : scene.OneVoice(by);
            return new Assessment(
                holder, scene.Outlet(by[0]), e.Directions[0].Value, Scene.Fullest(e.Words.Select(w => w.Value)), Meant(scene, by[0], meetings, headline), by);
        });

    // The meeting that its report tells of last before it; where that tells of none before, the headline meeting if the report tells of that.
    private static ItemId? Meant(Scene scene, SourcedClaim claim, Seq<MeetingPicture> meetings, MeetingPicture? headline)
    {
        var before = meetings.SelectMany(m => m.By.Where(c => c.Report == claim.Report && scene.Corpus.Order(c) < scene.Corpus.Order(claim)).Select(c => (m.Id, Order: scene.Corpus.Order(c))))
            .OrderByDescending(x => x.Order).FirstOrDefault();
        return before.Id ?? (headline?.By.Any(c => c.Report == claim.Report) == true ? headline.Id : null);
    }
}
