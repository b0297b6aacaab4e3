namespace Parley.App.Web.EncounterRoom;

/// <summary>Who met whom, drawn: meetings across, in time, and people down, by side.</summary>
/// <param name="Meetings">As many as fit.</param>
/// <param name="Sides">By side, each row as long as there are meetings.</param>
/// <param name="Left">How many more people these meetings name.</param>
/// <param name="Earlier">The last meeting of those before; null where there are none.</param>
/// <param name="Later">The last meeting of those after; null where there are none.</param>
public sealed record MetChart(Seq<MetColumn> Meetings, Seq<(string Side, Seq<MetRow> Rows)> Sides, int Left, string? Earlier, string? Later);
