namespace Parley.Analysis.Fronts;

/// <summary>Some rows in a row of another table, each moved by a shift and reached by an option.</summary>
internal readonly record struct Source<T>(int Start, int Length, int Option, T[] Shift);
