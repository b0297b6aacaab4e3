namespace Parley.App.Web.TimelineRoom;

/// <summary>What happened when.</summary>
/// <param name="Chart">Drawn; null where no day is known.</param>
/// <param name="Years">Meetings, agreements and incidents by the year they begin in; those of unknown days last.</param>
/// <param name="From">The first day asked, as the field has it.</param>
/// <param name="To">The last day asked, as the field has it.</param>
/// <param name="Kind">The kind asked; empty for all.</param>
/// <param name="Party">The side asked; empty for all.</param>
/// <param name="Parties">Sides that can be asked: id, name and how much each has to do with.</param>
/// <param name="IsPart">Whether less than all is asked.</param>
/// <param name="Undated">How many of unknown days the days asked leave out.</param>
/// <param name="After">What the list goes on by; null at its end.</param>
/// <param name="Count">How many it has on all its pages.</param>
public sealed record TimelineView(
    TimelineChart? Chart, Seq<(string Year, Seq<HappeningRow> Rows)> Years, string From, string To, string Kind, string Party, Seq<(string Id, string Name, int Count)> Parties, bool IsPart, int Undated, string? After, int Count);
