using Parley.Collation.Sourced;

namespace Parley.Collation.Accounts;

/// <summary>One meeting, round or call, as all reports tell it.</summary>
/// <remarks>
/// <c>Series</c>: meetings of the same parties bear the same number, from 1 in order of first mention.
/// <c>Parties</c>: the sides.
/// <c>Rounds</c>: its number in the series: more than one where reports number it differently.
/// <c>Agenda</c>: tracks and topics in the words of the reports.
/// <c>Whens</c>: its days as given. Days next to each other or within each other are one meeting's.
/// <c>Statuses</c>: held, planned and so on; reports of different days may rightly say different things.
/// </remarks>
public sealed record MeetingAccount(
    Basis Basis,
    int Series,
    Seq<Told<Who>> Parties,
    Seq<Told<Who>> Mediators,
    Seq<Told<Who>> Participants,
    Seq<Told<int>> Rounds,
    Seq<Told<MeetingFormat>> Formats,
    Seq<Told<string>> Agenda,
    Seq<Told<string>> Outcomes,
    Seq<Told<Who>> Places,
    Seq<Told<When>> Whens,
    Seq<Told<Status>> Statuses)
{
    /// <summary>Whether nothing is told but since when there are none: "the talks had been stalled since 2011".</summary>
    public bool IsOffSince => Basis.By.All(c => c.Claim is { Status: Status.Ended, When: { From: not null, To: null } });
}
