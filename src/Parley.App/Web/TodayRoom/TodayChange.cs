namespace Parley.App.Web.TodayRoom;

/// <summary>Something told now that was not told before.</summary>
/// <param name="Sort">What sort of change it is, of several.</param>
/// <param name="Who">Whose stance it is; null where it is no stance.</param>
/// <param name="Of">What changed: of a stance the words of the report.</param>
/// <param name="Before">How it was told; null where it was not.</param>
/// <param name="Now">How it is told.</param>
/// <param name="Source">Claims that say so, commas between.</param>
/// <param name="State">How far people have looked at these.</param>
public sealed record TodayChange(string Sort, string? Who, string Of, string? Before, string? Now, string Source, string? State);
