namespace Parley.Collation.Sourced;

/// <summary>Somebody or something in a slot: brought together with the same of other reports, or just the words.</summary>
/// <param name="Id">Who, where a report names somebody; null for "a senior official".</param>
/// <param name="Name">The name used for all reports, or the words of the report.</param>
public sealed record Who(ItemId? Id, string Name);
