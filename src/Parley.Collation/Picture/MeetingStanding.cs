namespace Parley.Collation.Picture;

/// <summary>How a meeting stands by the latest that is told of it.</summary>
public enum MeetingStanding
{
    Held,
    UnderWay,
    Planned,
    Proposed,
    Postponed,
    Cancelled,
    Refused,
    Denied,
}
