namespace Parley.Collation.Sourced;

/// <summary>A person, party, organisation, outlet, place or agreement, one for all reports.</summary>
/// <param name="Id">Names it among all that the reports name.</param>
/// <param name="Type">What sort of thing it is.</param>
/// <param name="Name">The fullest name that any report gives; of equal ones the first.</param>
/// <param name="Aliases">The other words for it, in order of first use.</param>
/// <param name="Country">The state it belongs to, where any report's words say so.</param>
/// <param name="In">Its entities, report by report.</param>
/// <param name="Because">The rule that brought them together, in words.</param>
public sealed record Named(
    ItemId Id,
    EntityType Type,
    string Name,
    Seq<string> Aliases,
    string? Country,
    Seq<NamedIn> In,
    string Because);
