using Parley.App.Dossiers.Sections;
using Parley.App.Records.Asked;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Records.Following;

/// <summary>Who came for whom: a row a side at a meeting, in the order of the meetings, then of the sides; those of no meeting last. What changed is told against the meeting before of the same parties at which that side's team was told.</summary>
internal static class DelegationAnswer
{
    /// <param name="talks">What the record says.</param>
    /// <param name="round">Only meetings that any report numbers so; null for all.</param>
    internal static RecordAnswer Of(RecordTalks talks, int? round)
    {
        var told = talks.Talks.Delegations.ToLookup(d => d.Meeting);
        var teams = talks.Talks.Meetings.Select(m => (Meeting: m, Teams: Teams(told[m.Basis.Id]).ToArray())).Where(m => m.Teams.Length > 0).ToArray();
        var earlier = Earlier(talks, teams);
        return new(
            "delegations",
            ["meeting", "days", "party", "head", "members", "absent", "changed", "sources"],
            [
                .. teams.Where(m => round is null || IsRound(m.Meeting, round.Value)).SelectMany(m => m.Teams.Select(t => Row(talks, m.Meeting, t, earlier))),
                .. round is null ? Teams(told[null]).Select(t => Row(talks, null, t, earlier)) : [],
            ],
            round is { } n ? $"No delegation to a {InWords.Ordinal(n)} round was read in these reports." : "No delegation was read in these reports.");
    }

    /// <summary>The first day of a meeting; of one told to last until a day, that day; null where neither can be told.</summary>
    internal static DateOnly? First(MeetingAccount meeting) => AnswerRows.Span(meeting.Whens) switch
    {
        var (from, to) when from == DateOnly.MaxValue || (from == DateOnly.MinValue && to == DateOnly.MaxValue) => null,
        var (from, to) => from == DateOnly.MinValue ? to : from,
    };

    internal static bool IsRound(MeetingAccount meeting, int round) => meeting.Rounds.Any(r => r.Value == round);

    // All that is told of one side's team at one meeting, in one.
    private static IEnumerable<DelegationAccount> Teams(IEnumerable<DelegationAccount> told) => told
        .GroupBy(d => d.Party.Id?.Value ?? d.Party.Name, StringComparer.Ordinal)
        .Select(g => g.Aggregate((a, b) => a with { Basis = new(a.Basis.Id, [.. a.Basis.By, .. b.Basis.By], a.Basis.Because), Heads = [.. a.Heads, .. b.Heads], Members = [.. a.Members, .. b.Members], Absent = [.. a.Absent, .. b.Absent] }));

    // A side's teams in each series, the latest first.
    private static ILookup<(int Series, Who Party), (DateOnly Day, DelegationAccount Team)> Earlier(RecordTalks talks, IEnumerable<(MeetingAccount Meeting, DelegationAccount[] Teams)> teams) => teams
        .Select(m => (m.Meeting, Day: First(m.Meeting), m.Teams))
        .Where(m => m.Day is not null)
        .OrderByDescending(m => m.Day).ThenByDescending(m => talks.IdOf(m.Meeting.Basis.Id)!.Number)
        .SelectMany(m => m.Teams.Select(t => (m.Meeting.Series, Day: m.Day!.Value, Team: t)))
        .ToLookup(t => (t.Series, t.Team.Party), t => (t.Day, t.Team));

    private static AnswerRow Row(RecordTalks talks, MeetingAccount? meeting, DelegationAccount team, ILookup<(int Series, Who Party), (DateOnly Day, DelegationAccount Team)> earlier) => AnswerRows.Of(
        talks,
        meeting is null ? talks.IdOf(team.Party.Id) : talks.IdOf(meeting.Basis.Id),
        team.Basis.By,
        meeting is null ? null : MeetingSection.Title(meeting),
        meeting is null ? null : AnswerRows.Days(meeting.Whens),
        team.Party.Name,
        AnswerRows.Or(team.Heads, h => h.Name),
        AnswerRows.All(team.Members),
        AnswerRows.All(team.Absent),
        meeting is null || Before(meeting, team, earlier) is not { } before ? null : Changed(talks.IdOf(before.Meeting), before, team),
        AnswerRows.Sources(talks, team.Basis.By));

    // The nearest before by its first day; those of unknown days have none before, and are before none.
    private static DelegationAccount? Before(MeetingAccount meeting, DelegationAccount team, ILookup<(int Series, Who Party), (DateOnly Day, DelegationAccount Team)> earlier) =>
        First(meeting) is not { } day ? null : earlier[(meeting.Series, team.Party)].FirstOrDefault(t => t.Day < day).Team;

    private static string Changed(RecordId? at, DelegationAccount before, DelegationAccount now)
    {
        var (was, head) = (AnswerRows.Or(before.Heads, h => h.Name), AnswerRows.Or(now.Heads, h => h.Name));
        var (old, here) = (People(before), People(now));
        string?[] parts =
        [
            was != head && was.Length > 0 && head.Length > 0 ? $"head was {was}" : null,
            here.Except(old).ToArray() is { Length: > 0 } came && old.Length > 0 ? $"not named then: {InWords.List(came)}" : null,
            old.Except(here).ToArray() is { Length: > 0 } left ? $"not named now: {InWords.List(left)}" : null,
        ];
        var told = parts.OfType<string>().ToArray();
        return $"since {at}: {(told.Length == 0 ? "nothing told" : string.Join("; ", told))}";
    }

    private static string[] People(DelegationAccount team) => [.. team.Heads.Concat(team.Members).Select(t => t.Value.Name).Distinct(StringComparer.Ordinal)];
}
