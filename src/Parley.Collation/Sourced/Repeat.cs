namespace Parley.Collation.Sourced;

/// <summary>A report with the text of another, counted as one source with it.</summary>
public sealed record Repeat(ReportId Report, ReportId SameAs);
