using Parley.Collation.Sourced;

namespace Parley.Collation.Picture;

/// <summary>One meeting between two sides or more, with all that is told of it.</summary>
/// <remarks>
/// <c>Id</c>: that of its account. <c>Series</c>: meetings of the same parties bear the same number, from 1.
/// <c>From</c>, <c>To</c>: both ends included, null where nobody says.
/// </remarks>
public sealed record MeetingPicture(
    ItemId Id,
    int Series,
    int? Round,
    MeetingFormat? Format,
    Seq<Who> Parties,
    Seq<Who> Mediators,
    Seq<Who> Participants,
    Who? Place,
    DateOnly? From,
    DateOnly? To,
    MeetingStanding Standing,
    Seq<string> Agenda,
    Seq<OutcomePicture> Outcomes,
    Seq<SourcedClaim> By);
