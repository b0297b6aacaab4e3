using Parley.Collation.Accounts;
using Parley.Collation.Picture;
using Parley.Collation.Scenes;
using Parley.Collation.Sourced;
using Parley.Collation.Words;
using Parley.Wording;

namespace Parley.Collation.Picturing;

/// <summary>
/// Where accounts of one thing cannot all hold. Accounts of different meetings, times, things or meanings are no difference; nor is what the same source says
/// later, which is a correction, or a plan that was moved, which is a change.
/// </summary>
internal static class Differences
{
    internal static IEnumerable<Difference> Of(
        Scene scene,
        Seq<MeetingPicture> meetings,
        Seq<DelegationPicture> teams,
        Seq<AgreementAccount> agreements,
        Seq<IncidentAccount> incidents,
        Seq<Assessment> assessments) =>
        [
            .. teams.SelectMany(t => Heads(scene, t)),
            .. meetings.SelectMany(m => OfMeeting(scene, m)),
            .. incidents.SelectMany(i => Counts(scene, i)),
            .. Assessments(scene, meetings, assessments),
            .. agreements.SelectMany(a => Agreement(scene, a)),
        ];

    private static IEnumerable<Difference> Heads(Scene scene, DelegationPicture team) =>
        team.Heads.Count > 1
            ? Between(DisputedMatter.HeadOfDelegation, team.Meeting, $"Who heads {InWords.Possessive(InWords.The(team.Party.Name))} delegation?",
                team.Heads.Select(h => Account(scene, h.Value.Name, false, h.By))).Select(d => d with { Side = team.Party })
            : [];

    private static IEnumerable<Difference> OfMeeting(Scene scene, MeetingPicture meeting)
    {
        var account = scene.Account(meeting.Id);
        var places = new List<(Who Place, List<SourcedClaim> By)>();
        foreach (var told in account.Places)
        {
            if (places.Find(p => scene.IsOnePlace(p.Place, told.Value)) is { By: { } same })
            {
                same.AddRange(told.By);
            }
            else
            {
                places.Add((told.Value, [.. told.By]));
            }
        }

        var where = Between(DisputedMatter.Place, meeting.Id, "Where?", places.Where(p => p.Place.Id is not null).Select(p => Account(scene, p.Place.Name, false, p.By)));
        var days = Between(DisputedMatter.Days, meeting.Id, "When?", MeetingPictures.Stretches(Dated(scene, account).OrderBy(w => w.Value.From))
            .Select(w => Account(scene, DayWords.Days(w.From, w.To), false, w.By)));
        var round = Between(DisputedMatter.Round, meeting.Id, "Which round?", account.Rounds.Select(r => Account(scene, InWords.Ordinal(r.Value), false, r.By)));
        return [.. round, .. where, .. days, .. Status(scene, meeting, account)];
    }

    // The days on which it was held; of one to come those that reports of the last day give, since a plan told otherwise before was moved.
    private static IEnumerable<Told<When>> Dated(Scene scene, MeetingAccount account)
    {
        bool Came(SourcedClaim c) => c.Claim.Status is Parley.Status.Asserted or Parley.Status.Ongoing or Parley.Status.Ended && (c.Claim.When!.From is not { } from || scene.Published(c) is not { } told || from <= told);
        var held = account.Basis.By.Any(c => c.Claim.When is not null && Came(c));
        var last = account.Basis.By.Max(scene.Published);
        return account.Whens.Where(w => w.Value is { Grain: Grain.Day, From: not null, To: not null })
            .Select(w => w with { By = [.. w.By.Where(c => held ? Came(c) : scene.Published(c) == last)] }).Where(w => w.By.Count > 0);
    }

    private static IEnumerable<Difference> Status(Scene scene, MeetingPicture meeting, MeetingAccount account)
    {
        var told = account.Basis.By.GroupBy(c => c.Claim.Status switch
        {
            Parley.Status.Asserted or Parley.Status.Ongoing or Parley.Status.Ended => "held",
            Parley.Status.Denied => "denied",
            Parley.Status.Refused or Parley.Status.Cancelled => "called off",
            Parley.Status.Postponed => "postponed",
            _ => "planned",
        }).Where(g => g.Key != "planned").ToArray();
        return told.Length > 1 && told.Any(g => g.Key is "denied" or "called off")
            ? Between(DisputedMatter.Status, meeting.Id, "Did it take place?", told.Select(g => Account(scene, Scene.Sentence(g.First()), true, g)))
            : [];
    }

    private static IEnumerable<Difference> Counts(Scene scene, IncidentAccount incident) =>
        incident.Figures.Where(f => f.Counts.Count > 1 && !f.Counts.All(c => Counted.Agree(c.Value, f.Counts[0].Value))).SelectMany(f => Between(
            DisputedMatter.Count, incident.Basis.Id, $"How many {f.Of}?", f.Counts.Select(c => Account(scene, $"{InWords.Number(c.Value)} {c.Value.Of}", false, c.By))).Select(d => d with { Counted = f.Of }));

    private static IEnumerable<Difference> Assessments(Scene scene, Seq<MeetingPicture> meetings, Seq<Assessment> assessments) =>
        assessments.Where(a => a.Speaker is not null && a.Of is not null).GroupBy(a => a.Of!)
            .Join(meetings.Select((m, i) => (m.Id, Place: i)), g => g.Key, m => m.Id, (g, m) => (Group: g, m.Place)).OrderBy(x => x.Place).Select(x => x.Group)
            .Where(g => g.Any(a => a.Direction == Direction.Hopeful) && g.Any(a => a.Direction == Direction.Doubtful)
                && g.Select(a => a.Speaker).Distinct().Count() > 1)
            .SelectMany(g => Between(DisputedMatter.Assessment, g.Key, "How did it go?", g.Select(a => new DifferingAccount(a.Content, true, [a.Speaker!.Name], scene.Reported(a.By).To, a.By))));

    private static IEnumerable<Difference> Agreement(Scene scene, AgreementAccount account)
    {
        // Who denies that a truce has ended does not deny the truce: an end is denied against those who tell of an end, all else against those who tell of none.
        var denied = account.Basis.By.Where(c => c.Claim.Status is Parley.Status.Denied or Parley.Status.Refused).ToArray();
        var told = account.Basis.By.Where(c => c.Claim.Status is Parley.Status.Asserted or Parley.Status.Ongoing or Parley.Status.Ended && Array.Exists(denied, d => IsOver(d) == IsOver(c))).ToArray();
        denied = Array.FindAll(denied, d => Array.Exists(told, t => IsOver(t) == IsOver(d)));
        return denied.Length > 0 && told.Length > 0
            ? Between(DisputedMatter.Agreement, account.Basis.Id, "Agreed?", new[] { told, denied }.Select(g => Account(scene, Scene.Sentence(g[0]), true, g)))
            : [];
    }

    private static bool IsOver(SourcedClaim claim) => claim.Claim.Matter is Matter.Agreement { State: AgreementState.Broken or AgreementState.Expired };

    // A source that is behind two accounts has corrected itself: its later one counts, and an account that nobody else gives falls away.
    internal static IEnumerable<Difference> Between(DisputedMatter about, ItemId? of, string question, IEnumerable<DifferingAccount> accounts)
    {
        var all = accounts.ToArray();
        var standing = all.Where((a, i) => !a.Told.All(t => all.Skip(i + 1).Concat(all.Take(i)).Any(b => b.Told.Contains(t) && IsLater(b, a)))).ToArray();
        // Who says both in one breath tells of two things.
        return standing.Length > 1 && standing.Skip(1).Any(a => a.By[0].Report != standing[0].By[0].Report || !a.Told.SequenceEqual(standing[0].Told)) ? [new(about, of, question, [.. standing])] : [];
    }

    private static bool IsLater(DifferingAccount a, DifferingAccount b) =>
        a.Latest > b.Latest && a.By[^1].Report != b.By[^1].Report;

    internal static DifferingAccount Account(Scene scene, string value, bool quoted, IEnumerable<SourcedClaim> by) =>
        new(value, quoted, scene.Tellers(by), scene.Reported(by).To, scene.Corpus.InOrder(by));
}
