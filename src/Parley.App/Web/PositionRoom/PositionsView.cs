namespace Parley.App.Web.PositionRoom;

/// <summary>Issues by sides, track by track.</summary>
/// <param name="Parties">The sides that stand in columns: those that speak on most issues.</param>
/// <param name="Tracks">Their names, each with its issues.</param>
/// <param name="First">The day of the earliest report.</param>
/// <param name="Last">The day of the latest one.</param>
/// <param name="AsOf">The day asked; null for now.</param>
/// <param name="Back">The day of the reports before that one; null where there are none.</param>
/// <param name="On">The day of the reports after it; null where there are none.</param>
public sealed record PositionsView(Seq<string> Parties, Seq<(string Track, Seq<PositionRow> Rows)> Tracks, string? First, string? Last, string? AsOf, (string Day, string Words)? Back, (string Day, string Words)? On);
