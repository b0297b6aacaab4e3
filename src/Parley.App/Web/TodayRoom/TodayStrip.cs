namespace Parley.App.Web.TodayRoom;

/// <summary>The meetings as a thin timeline, incidents under it, to scale.</summary>
/// <param name="Meetings">From where to where, 0 to 100, whether it was held, whether it lies on some day within, words, and the item.</param>
/// <param name="Incidents">Where, words, and the item.</param>
/// <param name="Ticks">Where a year or month begins, and its name.</param>
/// <param name="IsCrowded">Whether marks that would lie on each other are drawn once, with the words of the first and the number of the others.</param>
public sealed record TodayStrip(Seq<(double From, double Width, string State, bool IsVague, string Words, string Source)> Meetings, Seq<(double At, string Words, string Source)> Incidents, Seq<(double At, string Words)> Ticks, bool IsCrowded);
