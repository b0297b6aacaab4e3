namespace Parley.App.Web.Framing;

/// <summary>Words of a report, and those of their paragraph before and after them.</summary>
public sealed record PanePassage(string Before, string Quote, string After);
