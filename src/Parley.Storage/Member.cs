namespace Parley.Storage;

/// <summary>What an item is known by from one time to the next: a claim, or a name in a report.</summary>
/// <param name="Report">The number of the report; 0 where it is of none.</param>
/// <param name="Key">Unique among the members of its kind.</param>
public sealed record Member(int Report, string Key);
