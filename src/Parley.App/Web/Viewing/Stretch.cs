namespace Parley.App.Web.Viewing;

/// <summary>A stretch of a long list, so that a page stays one that can be read and sent, however long the record is.</summary>
/// <param name="Rows">What stands on the page.</param>
/// <param name="After">What the next stretch is asked by; null where this is the last.</param>
/// <param name="Count">How many there are in all.</param>
public sealed record Stretch<T>(Seq<T> Rows, string? After, int Count);
