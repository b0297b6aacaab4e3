using Parley.Collation.Accounts;
using Parley.Collation.Picture;
using Parley.Collation.Scenes;
using Parley.Collation.Sourced;

namespace Parley.Collation.Picturing;

/// <summary>The delegations of the picture: nobody sits in the team of a side that he does not belong to, nor both in a team and out of it.</summary>
internal static class Teams
{
    private const int Week = 7;

    // Where the meeting cannot be told, teams under two heads are two teams; and a side of which a team is known at a meeting has no other shown that sat nowhere.
    internal static IEnumerable<DelegationPicture> Of(Scene scene, Seq<DelegationAccount> accounts, Seq<MeetingPicture> meetings, MeetingPicture? headline)
    {
        var place = scene.Meetings.Select((m, i) => (m.Basis.Id, i)).ToDictionary(x => x.Id, x => x.i);
        var told = scene.Meetings.SelectMany(m => m.Basis.By.Select(c => c.Report)).ToHashSet();
        var byId = meetings.ToDictionary(m => m.Id);
        var teams = accounts.Select(a => a.Party.Id is null && a.Meeting is { } at && byId.TryGetValue(at, out var table) ? a with { Party = OfGovernment(scene, table, a.Party.Name) ?? a.Party } : a).Select(a => IsToSit(scene, a, byId) ? a with { Meeting = null } : a).Select(a => headline is not null && (IsOfHeadline(scene, a, headline, told) || IsToSitAt(scene, a, headline)) ? a with { Meeting = headline.Id } : a).GroupBy(a => (a.Party, a.Meeting, Head: a.Meeting is null && a.Heads.Count > 0 ? a.Heads[0].Value : null)).Select(g => One(scene, [.. g]))
            .Where(d => d.Heads.Count + d.Members.Count + d.Absent.Count > 0 && scene.TypeOf(d.Party) is EntityType.Party or EntityType.Organization).ToList();
        var placed = teams.Where(d => d.Meeting is not null).Select(d => d.Party).ToHashSet();
        teams.RemoveAll(d => d.Meeting is null && placed.Contains(d.Party));
        if (headline is not null)
        {
            var led = teams.Where(d => d.Meeting == headline.Id && d.Heads.Count > 0).Select(d => d.Party).ToHashSet();
            teams.AddRange(Chiefs(scene, headline).Where(d => !led.Contains(d.Party)));
        }

        return teams.OrderBy(d => headline is not null && d.Meeting == headline.Id ? 0 : 1).ThenBy(d => d.Meeting is { } m ? place[m] : int.MaxValue)
            .ThenBy(d => scene.Order[d.Party.Id!.Value]).ThenBy(d => scene.Corpus.Order(d.By[0]));
    }

    // Who "will lead" a team does not do so at a meeting that was over when the report appeared, but at the headline meeting where that comes within the week.
    private static bool IsToSit(Scene scene, DelegationAccount team, Dictionary<Sourced.ItemId, MeetingPicture> meetings) =>
        team.Meeting is { } at && meetings.TryGetValue(at, out var m) && (m.To ?? m.From) is { } last && team.Basis.By.All(c => c.Claim.Status == Status.Planned && c.Claim.When is null && scene.Published(c) > last);

    private static bool IsToSitAt(Scene scene, DelegationAccount team, MeetingPicture headline) =>
        team.Meeting is null && headline.Parties.Contains(team.Party) && headline.From is { } from
        && team.Basis.By.All(c => c.Claim is { Status: Status.Planned, When: null, Place: null } && scene.Published(c) is { } day && day <= from && from.DayNumber - day.DayNumber <= Week);

    // A team told of in the days of the headline meeting or the week after, in a report that names no meeting at all, no other place and no other day, sat there if its side did.
    private static bool IsOfHeadline(Scene scene, DelegationAccount team, MeetingPicture headline, HashSet<ReportId> told) =>
        team.Meeting is null && headline.Parties.Contains(team.Party) && headline is { From: { } from } && team.Basis.By.All(c =>
            !told.Contains(c.Report) && c.Claim.When is null && c.Claim.Status != Status.Ended && (c.Claim.Place is not { } place || (headline.Place is { } there && scene.IsOnePlace(scene.Corpus.Who(c.Report, place), there)))
            && scene.Published(c) is { } day && day >= from && day.DayNumber <= (headline.To ?? from).DayNumber + Week);

    // Who is called chief negotiator or head of the delegation of a side of the headline meeting, in reports of its weeks, leads it there, where no report says who does; of two the one twice as many reports call so, else nobody.
    private static IEnumerable<DelegationPicture> Chiefs(Scene scene, MeetingPicture headline) =>
        scene.Corpus.Of<Matter.Role>().Where(r => IsChief(r.Matter.Title.Quote) && scene.IsOfWeeks(r.By, headline))
            .Select(r => (r.By, Person: scene.Corpus.Who(r.By.Report, r.Matter.Person), r.Matter)).Where(r => r.Person.Id is not null)
            .Select(r => (r.By, r.Person, Party: Side(scene, headline, r.Person, r.Matter))).Where(r => headline.Parties.Contains(r.Party) && r.Party != r.Person)
            .GroupBy(r => r.Party)
            .Select(g => (Party: g.Key, Ranked: g.GroupBy(r => r.Person).Select(p => (Person: p.Key, By: scene.Corpus.InOrder(p.Select(r => r.By)))).OrderByDescending(p => Scene.Sources(p.By)).ThenBy(p => scene.Corpus.Order(p.By[0])).ToArray()))
            .Where(g => g.Ranked.Length == 1 || Scene.Sources(g.Ranked[0].By) >= 2 * Scene.Sources(g.Ranked[1].By))
            .Select(g => new DelegationPicture(g.Party, headline.Id, [new(g.Ranked[0].Person, g.Ranked[0].By)], [], [], g.Ranked[0].By));

    // "The government team" at a table of one state and others is that state's.
    private static Who Side(Scene scene, MeetingPicture headline, Who person, Matter.Role role)
    {
        var own = scene.Corpus.PartyOf(person);
        var ofGovernment = new[] { role.Title.Quote, role.Of?.Text ?? "" }.Any(t => t.Contains("government", StringComparison.OrdinalIgnoreCase));
        return !headline.Parties.Contains(own) && ofGovernment ? OfGovernment(scene, headline, "government") ?? own : own;
    }

    private static Who? OfGovernment(Scene scene, MeetingPicture table, string team) =>
        team.Contains("government", StringComparison.OrdinalIgnoreCase) && table.Parties.Where(scene.IsState).Take(2).ToArray() is [var state] ? state : null;

    private static bool IsChief(string title) => Words.NameFolding.Plain(title) is var plain && !plain.Contains("former", StringComparison.Ordinal)
        && (plain.EndsWith("chief negotiator", StringComparison.Ordinal) || plain.EndsWith("lead negotiator", StringComparison.Ordinal) || plain.StartsWith("chief negotiator", StringComparison.Ordinal)
            || (plain.StartsWith("head of", StringComparison.Ordinal) && (plain.Contains("delegation", StringComparison.Ordinal) || plain.EndsWith("team", StringComparison.Ordinal))));

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
