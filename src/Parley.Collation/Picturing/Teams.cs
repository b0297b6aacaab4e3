using Parley.Collation.Accounts;
using Parley.Collation.Picture;
using Parley.Collation.Sourced;

namespace Parley.Collation.Picturing;

/// <summary>The delegations of the picture: nobody sits in the team of a side that he does not belong to, nor both in a team and out of it.</summary>
internal static class Teams
{
    internal static IEnumerable<DelegationPicture> Of(Scene scene, Seq<DelegationAccount> accounts, ItemId? headline)
    {
        var place = scene.Meetings.Select((m, i) => (m.Basis.Id, i)).ToDictionary(x => x.Id, x => x.i);
        return accounts.GroupBy(a => (a.Party, a.Meeting)).Select(g => One(scene, [.. g]))
            .Where(d => d.Heads.Count + d.Members.Count + d.Absent.Count > 0 && scene.TypeOf(d.Party) is EntityType.Party or EntityType.Organization)
            .OrderBy(d => headline is not null && d.Meeting == headline ? 0 : 1).ThenBy(d => d.Meeting is { } m ? place[m] : int.MaxValue)
            .ThenBy(d => scene.Order[d.Party.Id!.Value]);
    }

    private static DelegationPicture One(Scene scene, DelegationAccount[] teams)
    {
        Seq<Told<Who>> Of(Func<DelegationAccount, Seq<Told<Who>>> slot) =>
            [.. teams.SelectMany(slot).Where(t => IsOf(scene, t.Value, teams[0].Party)).GroupBy(t => t.Value).Select(g => new Told<Who>(g.Key, scene.Corpus.InOrder(g.SelectMany(t => t.By))))];
        var heads = Of(t => t.Heads);
        var absent = Of(t => t.Absent);
        return new(
            teams[0].Party,
            teams[0].Meeting,
            [.. heads.OrderByDescending(h => Scene.Sources(h.By))],
            [.. Of(t => t.Members).Where(m => !heads.Any(h => h.Value == m.Value) && !absent.Any(a => a.Value == m.Value))],
            [.. absent.Where(a => !heads.Any(h => h.Value == a.Value))],
            scene.Corpus.InOrder(teams.SelectMany(t => t.Basis.By)));
    }

    private static bool IsOf(Scene scene, Who who, Who party) =>
        scene.TypeOf(who) is null or EntityType.Person && (scene.Corpus.PartyOf(who) is var own && (own == who || own == party));
}
