using Parley.App.Exchange.Coded;

namespace Parley.App.Exchange.Incoming;

/// <summary>One event of a data set of incidents, in the words of the set.</summary>
/// <param name="Set">Whose data set: the outlet of the report it becomes.</param>
/// <param name="Id">By which the set knows it.</param>
/// <param name="Published">When the set, or the source it names last, told it; null where it does not say.</param>
/// <param name="What">What kind of event, in the set's words.</param>
/// <param name="Actors">The sides, the first first; one or two.</param>
/// <param name="IsMutual">Whether the set says that the sides fought each other, and not that one acted upon the other.</param>
/// <param name="Place">Where; null where it does not say.</param>
/// <param name="State">The state the place lies in, as the set names it; null where it does not say.</param>
/// <param name="From">First day meant.</param>
/// <param name="To">Last day meant.</param>
/// <param name="Grain">How finely the days are known.</param>
/// <param name="Dead">How many were killed; null where it does not say.</param>
/// <param name="DeadRange">The lowest and the highest estimate, where they are told and differ.</param>
/// <param name="Notes">What happened, in sentences; null where it does not say.</param>
/// <param name="Sources">Whom the set has it from; null where it does not say.</param>
/// <param name="Coded">Where the set's coders put it; null where it does not say.</param>
internal sealed record IncidentRow(
    string Set, string Id, DateOnly? Published, string What, Seq<string> Actors, bool IsMutual, string? Place, string? State, DateOnly From, DateOnly To, Grain Grain,
    long? Dead, (long Low, long High)? DeadRange, string? Notes, string? Sources, CodedPlace? Coded = null);
