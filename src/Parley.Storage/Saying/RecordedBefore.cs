using Parley.Storage.Layers;

namespace Parley.Storage.Saying;

/// <summary>
/// What reports were found to say, kept in memory: the same report, readings and decisions are not gone through again, and what says the same is the same object. So whatever is worked out from readings can see which
/// have changed. Of each report the last few are kept, for answers that compare two cuts. Safe from several threads.
/// </summary>
public sealed class RecordedBefore
{
    private const int Most = 3;

    private readonly Lock _lock = new();
    private readonly Dictionary<int, List<Entry>> _entries = [];

    /// <summary>What each of these reports says (see <see cref="RecordedReport.Says"/>): what was said before in the same words is the same object.</summary>
    public Seq<ReadingResult> Says(Seq<RecordedReport> reports, bool reviewedOnly)
    {
        ArgumentNullException.ThrowIfNull(reports);
        lock (_lock)
        {
            return [.. reports.Select(r => Says(r, reviewedOnly))];
        }
    }

    internal RecordedReport Of(FiledReport filed, VersionedReading[] readings, Decision[] decisions, Func<FiledReport, VersionedReading[], IEnumerable<Decision>, RecordedReport> make)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(filed.Number, out var entries))
            {
                _entries.Add(filed.Number, entries = []);
            }

            var at = entries.FindIndex(e => e.Report.Filed == filed && Same(e.Readings, readings) && Same(e.Decisions, decisions));
            var entry = at < 0 ? new Entry(readings, decisions, make(filed, readings, decisions)) : entries[at];
            if (at != 0)
            {
                // The one asked for last first; of more than are kept the last goes.
                entries.RemoveRange(at < 0 ? Math.Min(Most - 1, entries.Count) : at, at < 0 ? Math.Max(0, entries.Count - Most + 1) : 1);
                entries.Insert(0, entry);
            }

            return entry.Report;
        }
    }

    private ReadingResult Says(RecordedReport report, bool reviewedOnly)
    {
        var entries = _entries.GetValueOrDefault(report.Filed.Number) ?? [];
        if (entries.Find(e => ReferenceEquals(e.Report, report)) is not { } entry)
        {
            return report.Says(reviewedOnly);
        }

        if (entry.Said[reviewedOnly ? 1 : 0] is not { } said)
        {
            var now = report.Says(reviewedOnly);
            said = entries.SelectMany(e => e.Said).FirstOrDefault(s => s is not null && s == now) ?? now;
            entry.Said[reviewedOnly ? 1 : 0] = said;
        }

        return said;
    }

    private static bool Same<T>(T[] a, T[] b)
        where T : class => a.Length == b.Length && !a.Where((x, i) => !ReferenceEquals(x, b[i])).Any();

    private sealed record Entry(VersionedReading[] Readings, Decision[] Decisions, RecordedReport Report)
    {
        /// <summary>What it says, with all claims and with those reviewed alone, once asked for.</summary>
        internal ReadingResult?[] Said { get; } = new ReadingResult?[2];
    }
}
