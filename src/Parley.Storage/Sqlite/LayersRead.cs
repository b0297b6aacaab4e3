using Parley.Storage.Layers;

namespace Parley.Storage.Sqlite;

/// <summary>The layers as they were read last, so that only what was written since is read again: layers are added to and never changed, but where a report is forgotten.</summary>
internal sealed class LayersRead(LayerRows rows, DecisionRows decisions)
{
    private RecordLayers? _last;

    /// <summary>All layers; what was there before is the same objects. Cost: linear in what was written since the last time, after a report was forgotten in all.</summary>
    internal RecordLayers Now()
    {
        if (_last is not { Decisions: [.., var latest] } last)
        {
            return _last = All();
        }

        var since = decisions.All(latest.Number);
        if (since.Exists(d => d.Act is null or Act.Forget))
        {
            return _last = All();
        }

        Seq<FiledReport> reports = [.. last.Reports, .. rows.Reports(after: last.Reports is [.., var report] ? report.Number : 0)];
        var readings = rows.Readings(reports, after: last.Readings is [.., var reading] ? reading.Number : 0);
        return since.Count + readings.Count == 0 ? last : _last = new(reports, [.. last.Readings, .. readings], [.. last.Decisions, .. since]);
    }

    /// <summary>The layers of some reports, with the decisions on them alone and those that take others back. Cost: linear in these.</summary>
    internal RecordLayers Of(IEnumerable<int> numbers)
    {
        var (reports, readings, decided) = (new List<FiledReport>(), new List<VersionedReading>(), decisions.TakingBack());
        foreach (var number in numbers)
        {
            var one = rows.Reports(number);
            reports.AddRange(one);
            readings.AddRange(rows.Readings(one, number));
            decided.AddRange(decisions.On(number));
        }

        return new([.. reports.OrderBy(r => r.Number)], [.. readings.OrderBy(r => r.Number)], [.. decided.OrderBy(d => d.Number)]);
    }

    private RecordLayers All()
    {
        var reports = rows.Reports();
        return new([.. reports], [.. rows.Readings(reports)], [.. decisions.All()]);
    }
}
