using Parley.Collation.Accounts;
using Parley.Collation.Picture;
using Parley.Collation.Scenes;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Picturing;

/// <summary>The agreements and incidents of the picture. An agreement stands as the latest report tells how far it has come; what is denied or only planned is not agreed, and what is only denied did not happen.</summary>
internal static class Happened
{
    internal static IEnumerable<AgreementPicture> Agreements(Scene scene, Seq<AgreementAccount> accounts, Seq<MeetingPicture> meetings, MeetingPicture? headline)
    {
        var meant = new Meant(scene, meetings, headline);
        return accounts.Where(a => Asserted(a).Count > 0 && !a.Contents.All(c => Substance.IsSilence(c.Value)) && a.Contents.Any(c => scene.Corpus.Content(c.Value) is { IsEmpty: false, OnlyPoints: false })).Select(a =>
        {
            var by = Asserted(a);
            var state = a.States.Where(s => s.By.Any(by.Contains)).OrderByDescending(s => s.By.Max(c => scene.Published(c))).ThenByDescending(s => s.By.Max(scene.Corpus.Order)).First();
            var when = a.Whens.Where(w => w.By.Any(by.Contains) && w.Value.Grain is not null).Select(w => w.Value).OrderBy(w => w.Grain).FirstOrDefault();
            var parties = a.Parties.Select(p => scene.Corpus.PartyOf(p.Value)).DistinctBy(p => p.Name).ToArray();
            return new AgreementPicture(
                a.Basis.Id,
                parties.Length > 0 ? [.. parties] : SidesMeant(meant, meetings, headline, by[0], scene),
                Scene.Fullest(a.Contents.Select(c => Substance.Agreed(c.Value))),
                state.Value,
                when?.From,
                when?.To,
                scene.OneVoice(by),
                by);
        });
    }

    internal static IEnumerable<IncidentPicture> Incidents(Scene scene, Seq<IncidentAccount> accounts) => accounts.Where(i => Told(i).Any()).Select(i =>
    {
        var when = i.Whens.Where(w => w.Value.Grain is not null).Select(w => w.Value).OrderBy(w => w.Grain).FirstOrDefault();
        var action = i.Actions.OrderByDescending(a => a.Value.Length).First();
        var others = OtherFigures(i, action);
        Seq<SourcedClaim> by = [.. Told(i).Where(c => !others.Any(f => f.Counts.Any(n => n.By.Contains(c))))];
        return new IncidentPicture(
            i.Basis.Id,
            i.Actors.Count > 0 ? i.Actors[0].Value : null,
            Scene.Fullest(i.Actions.Select(a => a.Value)),
            i.Targets.FirstOrDefault(t => t.By.Any(by.Contains))?.Value,
            i.Places.Count > 0 ? i.Places[0].Value : null,
            when?.From,
            when?.To,
            [.. i.Figures.Where(f => !others.Contains(f)).Select(f => f.Counts[0].Value)],
            scene.OneVoice(by),
            by);
    });

    // "At least 14 civilians" by one source and "11 people" by another are two counts of those who came to harm, each its source's: the picture has that of the words it shows, the accounts have both.
    private static Figures[] OtherFigures(IncidentAccount incident, Told<string> action)
    {
        Figures[] souls = [.. incident.Figures.Where(f => Counted.IsOfSouls(f.Of))];
        var own = Array.FindAll(souls, f => f.Counts.Any(c => c.By.Any(action.By.Contains)));
        return own.Length == 0 ? [] : Array.FindAll(souls, f => !own.Contains(f) && !f.Counts.Any(c => c.By.Any(action.By.Contains)) && own.Any(o => !Counted.Agree(o.Counts[0].Value, f.Counts[0].Value)));
    }

    // Whose agreement it is, where nobody says: of the sides of the meeting that it is told of, or in a report that tells of no meeting with sides, of those of the headline meeting.
    private static Seq<Who> SidesMeant(Meant meant, Seq<MeetingPicture> meetings, MeetingPicture? headline, SourcedClaim by, Scene scene) =>
        meant.By(by, scene.Voice(by)) is { } id ? meetings.First(m => m.Id == id).Parties
            : scene.Voice(by) is null && headline is not null && !meant.TellsOfMeetings(by.Report) ? headline.Parties : [];

    // "Denied that its men had attacked the post": who denies a thing does not tell of it.
    private static IEnumerable<SourcedClaim> Told(IncidentAccount incident) => incident.Basis.By.Where(c => c.Claim.Status != Status.Denied);

    private static Seq<SourcedClaim> Asserted(AgreementAccount account) =>
        [.. account.Basis.By.Where(c => c.Claim.Status is Status.Asserted or Status.Ongoing or Status.Ended)];
}
