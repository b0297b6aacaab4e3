namespace Parley.App.Reports;

/// <summary>A file to read, or what stands in the way of it.</summary>
/// <param name="Path">As given, or as found below a folder given.</param>
internal sealed record FoundFile(string Path)
{
    /// <summary>Whether it was found in a folder, not named: then it may turn out to be something else than a report.</summary>
    internal bool Found { get; init; }

    /// <summary>Why it cannot be read, where that is known already.</summary>
    internal Problem? Problem { get; init; }
}
