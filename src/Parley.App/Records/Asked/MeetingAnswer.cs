using Parley.App.Dossiers.Sections;
using Parley.Collation.Accounts;

namespace Parley.App.Records.Asked;

/// <summary>Rounds, sessions and calls: by first day, those of unknown days last.</summary>
internal static class MeetingAnswer
{
    internal static RecordAnswer Of(RecordTalks talks)
    {
        var teams = talks.Talks.Delegations.Where(d => d.Heads.Count > 0).ToLookup(d => d.Meeting);
        return new(
            "meetings",
            ["meeting", "parties", "place", "days", "status", "heads", "sources"],
            [.. talks.Talks.Meetings.Select(m => Row(talks, m, teams[m.Basis.Id]))],
            "No meeting was read in these reports.");
    }

    /// <summary>How it stands by the latest report that says anything of it: as that tells, but talks that were on, and whose days are over when the last report of all was published, were held.</summary>
    internal static string Status(RecordTalks talks, MeetingAccount meeting) =>
        Told(talks, meeting) is var told && told == Ongoing && talks.Latest is var latest && latest > DateOnly.MinValue
        && (AnswerRows.Span(meeting.Whens) is var (_, to) && to < DateOnly.MaxValue ? to : meeting.Basis.By.Max(talks.Published)?.AddDays(1) ?? latest) < latest ? Held : told;

    private static readonly string Ongoing = Word.Of(Parley.Status.Ongoing);

    /// <summary>How the latest report that says anything of it has it: held, whether it is told as done or as over, else in the word of the claim.</summary>
    internal static string Told(RecordTalks talks, MeetingAccount meeting) =>
        meeting.Basis.By.OrderBy(c => talks.Published(c) ?? DateOnly.MinValue).ThenBy(c => talks.Claim(c).Id.Number).ThenBy(c => c.Number).Last().Claim.Status is var status
            && status is Parley.Status.Asserted or Parley.Status.Ended ? Held : Word.Of(status);

    /// <summary>What has taken place.</summary>
    internal const string Held = "held";

    private static AnswerRow Row(RecordTalks talks, MeetingAccount m, IEnumerable<DelegationAccount> teams) => AnswerRows.Of(
        talks,
        talks.IdOf(m.Basis.Id),
        m.Basis.By,
        MeetingSection.Title(m),
        AnswerRows.All(m.Parties),
        AnswerRows.Or(m.Places, p => p.Name),
        AnswerRows.Days(m.Whens),
        Status(talks, m),
        Heads(teams),
        AnswerRows.Sources(talks, m.Basis.By));

    private static string Heads(IEnumerable<DelegationAccount> teams) =>
        string.Join("; ", teams.Select(d => $"{d.Party.Name}: {AnswerRows.Or(d.Heads, h => h.Name)}").Distinct(StringComparer.Ordinal));
}
