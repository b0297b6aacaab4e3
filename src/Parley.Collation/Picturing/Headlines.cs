using Parley.Collation.Picture;
using Parley.Collation.Scenes;
using Parley.Collation.Sourced;

namespace Parley.Collation.Picturing;

/// <summary>
/// The meeting the dossier is about: the one under way, else the latest held, else the next planned, among those that most sources tell of (half as many as the
/// best told, or more); of those held within four days of each other the best told, and of equals one whose day is known. A round without days is not the latest where a later one of the same sides was held. A meeting over for two months when the first report appeared is background, unless there is nothing else.
/// </summary>
internal static class Headlines
{
    private const int OldDays = 60;
    private const int SameDays = 4;

    internal static MeetingPicture? Of(Scene scene, Seq<MeetingPicture> meetings)
    {
        var opening = scene.Corpus.Readings.Min(r => r.Report.Published);
        var fresh = meetings.Where(m => opening is not { } day || (m.To ?? m.From ?? day).DayNumber >= day.DayNumber - OldDays).ToArray();
        var told = fresh.Length > 0 ? fresh : [.. meetings];
        if (told.Length == 0)
        {
            return null;
        }

        // Persons who spoke with each other, nobody says where, are not the talks.
        told = Array.FindAll(told, m => m is not { Participants.Count: > 1, Round: null, Place: null }) is { Length: > 0 } proper ? proper : told;
        var named = scene.Corpus.Names.ToDictionary(n => n.Id, n => n.In.Select(i => i.Report).ToHashSet());
        var naming = new Dictionary<Seq<Who>, int>();
        int Naming(Seq<Who> sides) => naming.TryGetValue(sides, out var known) ? known
            : naming[sides] = sides.Select(p => p.Id is { } id ? named[id] : []).Aggregate((a, b) => [.. a.Intersect(b)]).Count;
        var weighed = told.Select((m, i) => (Meeting: m, Index: i, Weight: Weight(m, Naming(m.Parties)))).ToArray();
        var most = weighed.Max(m => m.Weight);
        var first = weighed.Where(m => 2 * m.Weight >= most).GroupBy(m => Rank(m.Meeting.Standing)).OrderBy(g => g.Key).First().ToArray();
        first = [.. first.Where(m => !Array.Exists(first, later => IsEarlierRound(m.Meeting, later.Meeting)))];
        var near = first.Max(m => Near(scene, m.Meeting));
        return first.Where(m => Near(scene, m.Meeting) >= near - SameDays).OrderByDescending(m => m.Weight).ThenByDescending(m => m.Meeting.From is not null || m.Meeting.To is not null).ThenByDescending(m => Near(scene, m.Meeting)).ThenBy(m => m.Index)
            .First().Meeting;
    }

    private static bool IsEarlierRound(MeetingPicture m, MeetingPicture later) =>
        m is { From: null, To: null } && later.Round > m.Round && m.Parties.Count > 0 && m.Parties.ToHashSet().SetEquals(later.Parties);

    private static int Rank(MeetingStanding standing) => standing switch
    {
        MeetingStanding.UnderWay => 0,
        MeetingStanding.Held => 1,
        MeetingStanding.Planned => 2,
        MeetingStanding.Proposed => 3,
        _ => 4,
    };

    // Reports that tell of it, and those that name its sides. A round weighs a little more than a visit told of as often.
    private static int Weight(MeetingPicture m, int naming) =>
        (4 * Scene.Sources(m.By)) + (m.Round is null ? 0 : 1) + (m.Place is null ? 0 : 1)
        + (2 * naming);

    // The latest of those held, a meeting without days by its reports; the soonest of those to come.
    private static int Near(Scene scene, MeetingPicture m) => m.Standing is MeetingStanding.UnderWay or MeetingStanding.Held
        ? (m.To ?? m.From ?? scene.Reported(m.By).To)?.DayNumber ?? 0
        : -((m.From ?? m.To ?? DateOnly.MaxValue).DayNumber);
}
