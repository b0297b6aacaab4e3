using Parley.App.Dossiers.Lines;

namespace Parley.App.Dossiers.Views;

/// <summary>A meeting on the timeline.</summary>
/// <param name="From">Left end, 0 to 100.</param>
/// <param name="To">Right end, 0 to 100, at or after <paramref name="From"/>.</param>
/// <param name="Vague">Whether only a stretch of time is known in which it lies.</param>
/// <param name="OpenStart">Whether its beginning is not known.</param>
/// <param name="OpenEnd">Whether its end is not known.</param>
/// <param name="Kind">Held, going on, planned or called off.</param>
/// <param name="Label">Its words and its sources.</param>
public sealed record Bar(double From, double To, bool Vague, bool OpenStart, bool OpenEnd, BarKind Kind, Line Label);

/// <summary>What a bar of the timeline says of its meeting.</summary>
public enum BarKind
{
    Held,
    Ongoing,
    Planned,
    Off,
}
