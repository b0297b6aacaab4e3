namespace Parley.Storage;

/// <summary>What came of checking a record from end to end.</summary>
/// <param name="Reports">How many there are, those forgotten not counted.</param>
/// <param name="Decisions">How many there are.</param>
/// <param name="Last">The hash of the last decision: whoever noted it before can tell whether the end was cut off. 64 zeros where there is none.</param>
/// <param name="Wrong">What is not as it was written, in sentences; empty where all is well.</param>
public sealed record Audit(int Reports, int Decisions, string Last, Seq<string> Wrong);
