using Parley.Collation.Accounts;
using Parley.Collation.Picture;

namespace Parley.Collation.Picturing;

/// <summary>The incidents of the picture.</summary>
internal static class Harm
{
    internal static IEnumerable<IncidentPicture> Of(Scene scene, Seq<IncidentAccount> accounts) => accounts.Select(i =>
    {
        var when = i.Whens.Where(w => w.Value.Grain is not null).Select(w => w.Value).OrderBy(w => w.Grain).FirstOrDefault();
        return new IncidentPicture(
            i.Basis.Id,
            i.Actors.Count > 0 ? i.Actors[0].Value : null,
            Scene.Fullest(i.Actions.Select(a => a.Value)),
            i.Targets.Count > 0 ? i.Targets[0].Value : null,
            i.Places.Count > 0 ? i.Places[0].Value : null,
            when?.From,
            when?.To,
            [.. i.Figures.Select(f => f.Counts[0].Value)],
            scene.OneVoice(i.Basis.By),
            i.Basis.By);
    });
}
