namespace Parley.Storage;

/// <summary>What came of opening a record: it, or why there is none.</summary>
/// <param name="Record">The record, for the caller to dispose of.</param>
/// <param name="Problem">Why it cannot be opened (S001 to S008), else null.</param>
public sealed record RecordOpening(RecordFile? Record, Problem? Problem);
