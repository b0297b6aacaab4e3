using Parley.App.Dossiers.Lines;

namespace Parley.App.Web.TodayRoom;

/// <summary>The front page.</summary>
/// <param name="Title">What the talks are; null where no report tells of a meeting.</param>
/// <param name="Lead">The sentences of the opening paragraph.</param>
/// <param name="Citing">How its sources are named.</param>
/// <param name="Latest">The day of the latest reports, in words.</param>
/// <param name="LastHere">The day since which changes are told; null where they are those of the latest reports.</param>
/// <param name="Strip">The meetings and incidents in time; null where no day is known.</param>
/// <param name="Changes">What changed, by sort, the consequential first.</param>
/// <param name="MoreChanges">How much more did than is shown.</param>
/// <param name="Disputed">On what accounts differ, the first of it.</param>
/// <param name="AllDisputed">On how much they differ in all.</param>
/// <param name="ToReview">Reports with claims that nobody has looked at.</param>
/// <param name="Next">Meetings to come, the first of them.</param>
/// <param name="AllNext">How many there are in all.</param>
/// <param name="IsEmpty">Whether the record has no reports.</param>
public sealed record TodayView(
    Line? Title, Seq<Line> Lead, Citing Citing, string? Latest, string? LastHere, TodayStrip? Strip, Seq<(string Sort, Seq<TodayChange> Of)> Changes, int MoreChanges, Seq<TodayDispute> Disputed, int AllDisputed, Seq<TodayReport> ToReview, Seq<TodayMeeting> Next, int AllNext, bool IsEmpty);
