using Parley.Storage.Saying;

namespace Parley.App.Records.Telling;

/// <summary>A claim with the report it is of.</summary>
internal sealed record ShownClaim(RecordedReport Report, RecordedClaim Claim);
