namespace Parley.App.Web.TimelineRoom;

/// <summary>One kind of thing in time: each drawn by itself, or where they are too many, how many there are in each part of the time.</summary>
/// <param name="Name">Meetings, agreements or incidents.</param>
/// <param name="Count">How many.</param>
/// <param name="Rows">On how many lines they stand.</param>
/// <param name="Marks">Each; empty where they are too many.</param>
/// <param name="Heaps">How many in each part, as a share of the most, with the days of that part.</param>
public sealed record ChartLane(string Name, int Count, int Rows, Seq<ChartMark> Marks, Seq<(double At, double Width, double Share, string Words, string From, string To)> Heaps);
