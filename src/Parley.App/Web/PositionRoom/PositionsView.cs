namespace Parley.App.Web.PositionRoom;

/// <summary>Issues by sides, track by track.</summary>
/// <param name="Parties">The sides that stand in columns: those that speak on most issues.</param>
/// <param name="Tracks">Their names, each with its issues.</param>
/// <param name="First">The day of the earliest report.</param>
/// <param name="Last">The day of the latest one.</param>
/// <param name="Days">The days that it can be played back over, the earliest first; on the last it is as it stands now.</param>
/// <param name="Day">Which of them is asked.</param>
/// <param name="AsOf">The day asked; null for now.</param>
/// <param name="Back">The day of the reports before that one; null where there are none.</param>
/// <param name="On">The day of the reports after it; null where there are none.</param>
/// <param name="Only">alike where only issues are asked on which sides stand alike; else empty.</param>
/// <param name="Alike">On how many they do.</param>
/// <param name="Silences">By side, the issues on which nothing of it was read, each with who spoke.</param>
/// <param name="Next">After which issue the next page goes on; null on the last.</param>
public sealed record PositionsView(Seq<string> Parties, Seq<(string Track, Seq<PositionRow> Rows)> Tracks, string? First, string? Last, Seq<string> Days, int Day, string? AsOf, (string Day, string Words)? Back, (string Day, string Words)? On, string Only, int Alike, Seq<(string Party, int Count, Seq<Silence> Issues)> Silences, string? Next);
