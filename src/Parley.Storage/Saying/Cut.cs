using Parley.Storage.Layers;

namespace Parley.Storage.Saying;

/// <summary>Which part of the record is asked.</summary>
/// <param name="AsOf">What had been said by this day: reports published on it or before (those of unknown day: taken by then). Null asks all.</param>
/// <param name="KnownOn">What the record knew on this day: reports, readings and decisions of it or before, in UTC. Null asks all.</param>
/// <param name="ReviewedOnly">Whether claims that nobody has looked at are left out.</param>
public sealed record Cut(DateOnly? AsOf, DateOnly? KnownOn, bool ReviewedOnly)
{
    /// <summary>All of it, as it is now.</summary>
    public static readonly Cut Everything = new(null, null, false);

    /// <summary>Whether the record had learned it by then.</summary>
    public bool Knows(DateTimeOffset learned) => KnownOn is not { } day || DateOnly.FromDateTime(learned.UtcDateTime) <= day;

    /// <summary>Whether a report is in this part.</summary>
    internal bool Holds(FiledReport report) => Knows(report.Taken) && (AsOf is not { } day || (report.Report.Published ?? DateOnly.FromDateTime(report.Taken.UtcDateTime)) <= day);
}
