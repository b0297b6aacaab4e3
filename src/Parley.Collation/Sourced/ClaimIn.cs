namespace Parley.Collation.Sourced;

/// <summary>A claim in a report, or one part of a position.</summary>
/// <param name="Report">The report.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Part">Which part, from 1; 0 for the whole.</param>
public sealed record ClaimIn(ReportId Report, ClaimId Claim, int Part);
