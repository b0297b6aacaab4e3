namespace Parley.Reading.Actors;

/// <summary>Somebody or something a report names, while it is being read.</summary>
/// <param name="Number">Its place in the cast, from 0, in order of first mention.</param>
/// <param name="Type">What sort of thing it is.</param>
/// <param name="Name">The fullest name so far.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code, where the words say it.</param>
/// <param name="Group">Dictionary form of the noun a group goes by ("rebel"), else empty.</param>
internal sealed record Actor(int Number, EntityType Type, string Name, string? Country, string Group)
{
    /// <summary>Whether it is a state, as a side.</summary>
    internal bool IsState => Type == EntityType.Party && Country is not null;
}
