namespace Parley.Collation.Sourced;

/// <summary>A claim and the report that makes it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Claim">What it says.</param>
/// <param name="Number">Its place among the claims of its report, from 1; what they are put in order by, since ids are names and no numbers.</param>
public sealed record SourcedClaim(ReportId Report, Claim Claim, int Number);
