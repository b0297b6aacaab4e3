namespace Parley.Collation.Sourced;

/// <summary>One way by which claims reached a report: innermost speaker first, the report last.</summary>
/// <param name="Report">The report.</param>
/// <param name="Links">Who said it and who passed it on; empty where the report speaks in its own voice.</param>
/// <param name="Claims">What came by that way.</param>
public sealed record Chain(ReportId Report, Seq<ChainLink> Links, Seq<SourcedClaim> Claims);
