using Parley.Collation.Sourced;

namespace Parley.App.Web.EncounterRoom;

/// <summary>Somebody, or a side, told to be at a meeting.</summary>
/// <param name="Who">Who.</param>
/// <param name="Side">For whom; null where nobody says.</param>
/// <param name="As">As what.</param>
/// <param name="By">The claims that say so.</param>
internal sealed record Seat(Who Who, Who? Side, SeatKind As, Seq<SourcedClaim> By)
{
    /// <summary>Names whoever it is from one meeting to the next.</summary>
    internal string Key => KeyOf(Who);

    internal bool IsSide => Side is not null && KeyOf(Side) == Key;

    internal static string KeyOf(Who who) => who.Id?.Value ?? who.Name;
}

/// <summary>As what somebody is told to be at a meeting. Of several the first counts.</summary>
internal enum SeatKind
{
    Head,
    Mediator,
    Member,
    TakesPart,
    Side,
    Absent,
}
