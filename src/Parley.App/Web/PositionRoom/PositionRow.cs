namespace Parley.App.Web.PositionRoom;

/// <summary>An issue, and where the sides stand on it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Words">What it is, in the words of the reports.</param>
/// <param name="Cells">By column; null where nothing was read.</param>
/// <param name="Others">Sides that have no column: the first of them.</param>
/// <param name="MoreOthers">How many further sides there are.</param>
public sealed record PositionRow(string Id, string Words, Seq<PositionCell?> Cells, Seq<PositionCell> Others, int MoreOthers);
