namespace Parley.App.Web.FeedRoom;

/// <summary>One entry of a feed.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Address">Where it can be seen, on this workbench.</param>
/// <param name="Day">When it was told; null where no day is known.</param>
/// <param name="Words">Words of a report, quoted.</param>
internal sealed record AtomEntry(string Title, string Address, DateOnly? Day, string? Words);
