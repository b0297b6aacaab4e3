using Parley.Storage.Layers;
using Parley.Storage.Sqlite;

namespace Parley.Storage;

/// <summary>The feeds of a record. They are no layer of it: what it says hangs on the reports alone.</summary>
public static class RecordFeeds
{
    /// <summary>All of them, by address.</summary>
    /// <exception cref="RecordFaultException">The file cannot be read.</exception>
    public static Seq<Feed> Of(RecordFile record) => RecordFile.Guarded<Seq<Feed>>(() => [.. Rows(record).All()]);

    /// <summary>Names one more.</summary>
    /// <returns>Whether it is new.</returns>
    /// <exception cref="RecordFaultException">The file cannot be written.</exception>
    public static bool Add(RecordFile record, string address) => Writing(record, rows => rows.Add(address, record.Clock.GetUtcNow()));

    /// <summary>Names one no more; what it gave stays.</summary>
    /// <returns>Whether it was there.</returns>
    /// <exception cref="RecordFaultException">The file cannot be written.</exception>
    public static bool Remove(RecordFile record, string address) => Writing(record, rows => rows.Remove(address));

    /// <summary>Remembers that all a feed held was taken, and what its server said of its state.</summary>
    /// <exception cref="RecordFaultException">The file cannot be written.</exception>
    public static void Pulled(RecordFile record, string address, string? tag, string? modified) => Writing(record, rows => rows.Pulled(address, tag, modified, record.Clock.GetUtcNow()));

    private static FeedRows Rows(RecordFile record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(record.Opened);
    }

    private static bool Writing(RecordFile record, Func<FeedRows, bool> work)
    {
        var rows = Rows(record);
        return RecordFile.Guarded(() => record.Opened.Whole(() => work(rows)));
    }
}
