namespace Parley.App.Dossiers.Lines;

/// <summary>Some lines under one label, such as the heads that reports give one delegation.</summary>
/// <remarks>
/// <c>Label</c>: a word or two.
/// <c>Lines</c>: at least one.
/// <c>Differ</c>: whether the lines are accounts that cannot all hold.
/// </remarks>
public sealed record LineGroup(string Label, Seq<Line> Lines, bool Differ = false);
