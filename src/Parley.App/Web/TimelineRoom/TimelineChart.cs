namespace Parley.App.Web.TimelineRoom;

/// <summary>A stretch of time, drawn to scale, and the ways to another.</summary>
/// <param name="From">First day drawn.</param>
/// <param name="To">Last day drawn.</param>
/// <param name="Words">These days in words.</param>
/// <param name="Lanes">By kind; those of which nothing lies there are left out.</param>
/// <param name="Ticks">Years, months or days under it, each with its own days.</param>
/// <param name="Latest">Where the latest report lies; null where it is not within.</param>
/// <param name="Ways">Closer, wider, earlier, later, where there are such.</param>
public sealed record TimelineChart(
    string From, string To, string Words, Seq<ChartLane> Lanes, Seq<(double At, string Words, string From, string To)> Ticks, double? Latest, Seq<(string Words, string From, string To)> Ways);
