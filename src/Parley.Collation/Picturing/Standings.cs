using Parley.Collation.Accounts;
using Parley.Collation.Picture;
using Parley.Collation.Scenes;

namespace Parley.Collation.Picturing;

/// <summary>How a meeting stands: what was planned and has happened is held; the later report decides.</summary>
internal static class Standings
{
    /// <param name="scene">When reports were published.</param>
    /// <param name="account">The meeting.</param>
    /// <param name="last">Its last day, where known.</param>
    internal static MeetingStanding Of(Scene scene, MeetingAccount account, DateOnly? last)
    {
        var told = account.Basis.By.Select(c => (Status: Plain(scene, c), Day: scene.Published(c) ?? DateOnly.MinValue)).ToArray();
        var came = told.Where(t => t.Status is Status.Asserted or Status.Ongoing or Status.Ended).ToArray();
        var off = told.Where(t => t.Status is Status.Denied or Status.Refused or Status.Cancelled or Status.Postponed).ToArray();
        if (came.Length > 0 && (off.Length == 0 || came.Max(t => t.Day) >= off.Max(t => t.Day)))
        {
            var latest = came.Where(t => t.Day == came.Max(x => x.Day)).ToArray();
            var over = scene.AsOf is not { } now || (last is { } day ? day < now : latest[0].Day.DayNumber < now.DayNumber - 1);
            return !over && latest.Any(t => t.Status == Status.Ongoing) && latest.All(t => t.Status != Status.Ended) ? MeetingStanding.UnderWay : MeetingStanding.Held;
        }

        return (off.Length > 0 ? off : told).OrderByDescending(t => t.Day).First().Status switch
        {
            Status.Denied => MeetingStanding.Denied,
            Status.Refused => MeetingStanding.Refused,
            Status.Cancelled => MeetingStanding.Cancelled,
            Status.Postponed => MeetingStanding.Postponed,
            Status.Planned => MeetingStanding.Planned,
            _ => MeetingStanding.Proposed,
        };
    }

    // What a report states of a day after its own is a plan.
    private static Status Plain(Scene scene, Sourced.SourcedClaim claim) =>
        claim.Claim.Status == Status.Asserted && claim.Claim.When is { Grain: not null, From: { } from } && scene.Published(claim) is { } day && from > day
            ? Status.Planned : claim.Claim.Status;
}
