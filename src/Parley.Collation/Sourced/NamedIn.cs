namespace Parley.Collation.Sourced;

/// <summary>What one report calls somebody.</summary>
public sealed record NamedIn(ReportId Report, EntityId Entity);
