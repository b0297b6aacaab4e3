using Parley.Collation.Picture;
using Parley.Collation.Sourced;

namespace Parley.Collation.Scenes;

/// <summary>
/// Which meeting words are about that do not name it: the one that their report tells of last before them (not counting rounds over for a month, where it tells of later ones, nor talks to come, where it tells of some that were held), or where it tells of none before, the headline meeting if the report tells of that at all. Where the
/// speaker's side has no seat at that meeting and one at another that was held within the week before the report (of several: the only round among them), it is that other; a side that has seats elsewhere only speaks of none.
/// </summary>
internal sealed class Meant
{
    private const int Week = 7;
    private const int Weeks = 30;

    private readonly Scene _scene;
    private readonly MeetingPicture? _headline;
    private readonly Dictionary<ReportId, (MeetingPicture Meeting, int Order)[]> _told;
    private readonly ILookup<Who, MeetingPicture> _seated;

    internal Meant(Scene scene, Seq<MeetingPicture> meetings, MeetingPicture? headline)
    {
        _scene = scene;
        _headline = headline;
        // What is said after a word of heads that sat together by themselves is still of the round.
        _told = meetings.Where(m => !(m is { Participants.Count: > 1, Round: null, Place: null, From: null } && meetings.Any(r => r.Id != m.Id && r.Series == m.Series))).SelectMany(m => m.By.Select(c => (c.Report, Meeting: m, Order: scene.Corpus.Order(c)))).GroupBy(x => x.Report)
            .ToDictionary(g => g.Key, g => g.OrderBy(x => x.Order).Select(x => (x.Meeting, x.Order)).ToArray());
        _seated = meetings.SelectMany(m => m.Parties.Concat(m.Mediators).Distinct().Select(w => (w, m))).ToLookup(x => x.w, x => x.m);
    }

    internal bool TellsOfMeetings(ReportId report) => _told.ContainsKey(report);

    internal ItemId? By(SourcedClaim claim, Who? speaker)
    {
        var told = Fresh(claim, _told.GetValueOrDefault(claim.Report) ?? []);
        var order = _scene.Corpus.Order(claim);
        var earlier = Array.FindAll(told, t => t.Order < order);
        var before = (earlier.LastOrDefault(t => t.Meeting.Standing is MeetingStanding.Held or MeetingStanding.UnderWay).Meeting ?? earlier.LastOrDefault().Meeting)
            ?? (told.Any(t => t.Meeting.Id == _headline?.Id) || (told.Length == 0 && SpeaksOfHeadline(claim, speaker)) ? _headline : null);
        var seats = speaker is null ? [] : _seated[_scene.Corpus.PartyOf(speaker)].ToArray();
        if (before is not null && Others(claim, before) is { Length: > 0 } others)
        {
            return Array.FindAll(seats, m => others.All(o => Sits(o, m))) is [var only] ? only.Id : null;
        }

        if (speaker is null || (before is not null && IsSeated(speaker, before)))
        {
            return before?.Id;
        }

        var day = _scene.Published(claim);
        var own = seats.Where(m => m.Standing is MeetingStanding.Held or MeetingStanding.UnderWay && (m.To ?? m.From) is { } last && day is { } d
            && last.DayNumber <= d.DayNumber && d.DayNumber - last.DayNumber <= Week).ToArray();
        var rounds = Array.FindAll(own, m => m.Round is not null || m.Mediators.Count > 0);
        return own.Length == 1 ? own[0].Id : rounds.Length == 1 ? rounds[0].Id : seats.Length == 0 ? before?.Id : null;
    }

    // Sides of other meetings that the sentence names and that have no seat at this one: "the Iranians would still not engage" is not of the talks of two others.
    private Who[] Others(SourcedClaim claim, MeetingPicture meeting)
    {
        var words = Scene.Sentence(claim).Split(' ').Where(w => w.Length > 3 && char.IsUpper(w[0])).ToArray();
        return [.. _seated.Select(g => g.Key).Where(w => w.Id is not null && w.Name.Length > 3 && !w.Name.Contains(' ', StringComparison.Ordinal) && _scene.TypeOf(w) == EntityType.Party
            && !Sits(w, meeting) && Array.Exists(words, x => x.StartsWith(w.Name, StringComparison.Ordinal)))];
    }

    private static bool Sits(Who side, MeetingPicture meeting) => meeting.Parties.Contains(side) || meeting.Mediators.Contains(side);

    // Old rounds are told as background: what a report says after them is of those of its weeks, if it tells of any.
    private (MeetingPicture Meeting, int Order)[] Fresh(SourcedClaim claim, (MeetingPicture Meeting, int Order)[] told) =>
        _scene.Published(claim) is { } day && Array.FindAll(told, t => (t.Meeting.To ?? t.Meeting.From) is not { } last || day.DayNumber - last.DayNumber <= Weeks) is { Length: > 0 } fresh ? fresh : told;

    /// <summary>The headline meeting, where a report of its days or the week after tells of it.</summary>
    internal MeetingPicture? Headline(SourcedClaim claim) =>
        _headline is { } h && _told.GetValueOrDefault(claim.Report) is { } told && told.Any(t => t.Meeting.Id == h.Id) && _scene.Published(claim) is { } day && (h.To ?? h.From) is { } last
        && day.DayNumber >= (h.From ?? last).DayNumber && day.DayNumber - last.DayNumber <= Week ? h : null;

    // A report that names no meeting and has a side of the headline meeting speak within the week after it.
    private bool SpeaksOfHeadline(SourcedClaim claim, Who? speaker) =>
        _headline is { } h && speaker is not null && IsSeated(speaker, h) && _scene.Published(claim) is { } day && (h.To ?? h.From) is { } last
        && day.DayNumber >= (h.From ?? last).DayNumber && day.DayNumber - last.DayNumber <= Week;

    internal bool IsSeated(Who speaker, MeetingPicture meeting) =>
        _scene.Corpus.PartyOf(speaker) is var side && (meeting.Parties.Contains(side) || meeting.Mediators.Contains(side) || meeting.Participants.Contains(speaker));
}
