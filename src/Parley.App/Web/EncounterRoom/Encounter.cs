using Parley.Collation.Sourced;

namespace Parley.App.Web.EncounterRoom;

/// <summary>Two of two sides and the meetings they are both told to be at, by first day, those of unknown days last.</summary>
internal sealed record Encounter(Who One, Who OneSide, Who Other, Who OtherSide, Seq<Attendance> Meetings, Seq<SourcedClaim> By)
{
    /// <summary>How many of them were held or are under way.</summary>
    internal int Held { get; } = Meetings.Count(m => m.IsHeld);
}
