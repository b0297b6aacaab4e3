namespace Parley;

/// <summary>What sort of thing a name names.</summary>
public enum EntityType
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A side in the talks or the conflict: state, movement, government, alliance, rebel group.</summary>
    Party,

    /// <summary>Any other body.</summary>
    Organization,

    /// <summary>A news agency, newspaper or broadcaster.</summary>
    Outlet,

    /// <summary>Somewhere.</summary>
    Place,

    /// <summary>A named text agreed between parties.</summary>
    Agreement,
}

/// <summary>A person, party, organisation, outlet, place or agreement that a report names.</summary>
/// <param name="Id">Unique within the report.</param>
/// <param name="Type">What sort of thing it is.</param>
/// <param name="Name">The fullest name the report gives.</param>
/// <param name="Aliases">The other words the report calls it by, in order of first use.</param>
/// <param name="Country">The state it belongs to, by its ISO 3166-1 alpha-2 code, or null where the words do not say.</param>
/// <param name="Mentions">Where it is named or sure to be meant, in order.</param>
public sealed record Entity(
    EntityId Id,
    EntityType Type,
    string Name,
    Seq<string> Aliases,
    string? Country,
    Seq<Passage> Mentions);

/// <summary>A slot of a claim that somebody or something fills.</summary>
/// <param name="Entity">Who, or null where the words name nobody in particular ("a senior official").</param>
/// <param name="Text">The words that stand in the report.</param>
public sealed record EntitySlot(EntityId? Entity, string Text);
