namespace Parley.Json;

/// <summary>What came of reading claims from JSON.</summary>
/// <param name="Results">The reports with their claims, in the order of the file; none where there is a problem.</param>
/// <param name="Problem">Why the file is not what it should be (R037), else null.</param>
public sealed record ClaimsReading(Seq<ReadingResult> Results, Problem? Problem);
