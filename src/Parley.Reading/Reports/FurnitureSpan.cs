namespace Parley.Reading.Reports;

/// <summary>A piece of furniture in a text.</summary>
/// <param name="Start">First character, in UTF-16 code units of the text.</param>
/// <param name="End">One past the last character.</param>
/// <param name="Kind">What it is.</param>
public sealed record FurnitureSpan(int Start, int End, FurnitureKind Kind);
