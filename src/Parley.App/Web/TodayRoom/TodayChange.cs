namespace Parley.App.Web.TodayRoom;

/// <summary>Something told now that was not told before.</summary>
/// <param name="Sort">What sort of change it is.</param>
/// <param name="Of">What changed.</param>
/// <param name="Before">How it was told; null where it was not.</param>
/// <param name="Now">How it is told.</param>
/// <param name="Source">Claims that say so, commas between.</param>
/// <param name="State">How far people have looked at these.</param>
public sealed record TodayChange(string Sort, string Of, string? Before, string? Now, string Source, string? State);
