using Parley.Collation.Sourced;

namespace Parley.Collation.Picture;

/// <summary>
/// The picture of the talks: what an envoy is told, one object for one thing. It is chosen and ordered from the accounts, which keep everything; every
/// object leads to the claims it rests on. docs/reference/collation.md says what is left out.
/// </summary>
/// <param name="Headline">The meeting the dossier is about, or null where no report tells of one between two sides.</param>
/// <param name="AsOf">Day of the latest report; null where none gives its day.</param>
/// <param name="Meetings">By first day (unknown last), then first mention.</param>
/// <param name="Delegations">Those of the headline meeting first, then by meeting, then party in order of first mention.</param>
/// <param name="Positions">By issue, then party in order of first mention, the latest said first.</param>
/// <param name="Agreements">In order of first mention.</param>
/// <param name="Incidents">By first day (unknown last), then first mention.</param>
/// <param name="Assessments">In order of first mention.</param>
/// <param name="Differ">By what they are about, then first mention.</param>
/// <param name="Changes">By kind, then first mention.</param>
public sealed record TalksPicture(
    ItemId? Headline,
    DateOnly? AsOf,
    Seq<MeetingPicture> Meetings,
    Seq<DelegationPicture> Delegations,
    Seq<PositionPicture> Positions,
    Seq<AgreementPicture> Agreements,
    Seq<IncidentPicture> Incidents,
    Seq<Assessment> Assessments,
    Seq<Difference> Differ,
    Seq<TalksChange> Changes)
{
    /// <summary>The headline meeting itself.</summary>
    public MeetingPicture? Main => Meetings.FirstOrDefault(m => m.Id == Headline);
}
