namespace Parley.Collation.Repeats;

/// <summary>
/// Groups the reports that carry one text, and remembers to which each was put: where reports are asked again that begin as those before did (all but the latest, or more behind them), those are not compared again.
/// Safe from several threads.
/// </summary>
public sealed class SameTexts
{
    private readonly Lock _lock = new();
    private readonly List<Put> _put = [];
    private readonly List<ulong[]> _firsts = [];
    private readonly Dictionary<ulong, List<int>> _index = [];
    private int[] _hits = [];

    /// <inheritdoc cref="SameText.Groups"/>
    public Seq<SameTextGroup> Groups(Seq<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        lock (_lock)
        {
            var known = reports.Zip(_put).TakeWhile(r => ReferenceEquals(r.First, r.Second.Report)).Count();
            if (known < reports.Count && known < _put.Count)
            {
                Forget(known);
            }

            foreach (var report in reports.Skip(known))
            {
                Add(report, Shingles.Of(report.Text.AsSpan(report.BodyStart)));
            }

            return Grouped(_put.Take(reports.Count));
        }
    }

    private static Seq<SameTextGroup> Grouped(IEnumerable<Put> put)
    {
        var groups = new List<(List<ReportId> Reports, double Shared)>();
        foreach (var (report, first, isFirst, shared, _) in put.Where(p => p.First >= 0))
        {
            if (isFirst)
            {
                groups.Add(([report.Id], 1));
                continue;
            }

            groups[first].Reports.Add(report.Id);
            groups[first] = groups[first] with { Shared = Math.Min(groups[first].Shared, shared) };
        }

        return [.. groups.Where(g => g.Reports.Count > 1).Select(g => new SameTextGroup([.. g.Reports], g.Shared))];
    }

    // What follows the first so many is put anew: the index holds these alone.
    private void Forget(int known)
    {
        Put[] kept = [.. _put.Take(known)];
        _put.Clear();
        _firsts.Clear();
        _index.Clear();
        foreach (var put in kept)
        {
            _put.Add(put);
            if (put.IsFirst)
            {
                Open(put.Shingles!);
            }
        }
    }

    private void Add(Report report, ulong[] shingles)
    {
        if (shingles.Length == 0)
        {
            _put.Add(new(report, -1, false, 0, null));
            return;
        }

        var (first, shared) = Best(shingles);
        _put.Add(first >= 0 ? new(report, first, false, shared, null) : new(report, _firsts.Count, true, 1, shingles));
        if (first < 0)
        {
            Open(shingles);
        }
    }

    private void Open(ulong[] shingles)
    {
        foreach (var shingle in shingles.AsSpan(0, Math.Min(SameText.Sampled, shingles.Length)))
        {
            if (!_index.TryGetValue(shingle, out var holders))
            {
                _index.Add(shingle, holders = new List<int>(1));
            }

            if (holders.Count < SameText.Common)
            {
                holders.Add(_firsts.Count);
            }
        }

        _firsts.Add(shingles);
    }

    private (int First, double Shared) Best(ulong[] shingles)
    {
        if (_hits.Length < _firsts.Count)
        {
            Array.Resize(ref _hits, Math.Max(64, 2 * _firsts.Count));
        }

        var hit = new List<int>();
        foreach (var shingle in shingles)
        {
            if (!_index.TryGetValue(shingle, out var holders))
            {
                continue;
            }

            foreach (var first in holders)
            {
                if (_hits[first]++ == 0)
                {
                    hit.Add(first);
                }
            }
        }

        hit.Sort();
        var best = (First: -1, Shared: 0d);
        foreach (var first in hit)
        {
            var shared = _hits[first] * SameText.OneIn >= Math.Min(SameText.Sampled, _firsts[first].Length) ? SameText.Share(shingles, _firsts[first]) : 0;
            best = shared > best.Shared ? (first, shared) : best;
            _hits[first] = 0;
        }

        return best;
    }

    /// <param name="Report">The report.</param>
    /// <param name="First">The number of the first report that it is put to; less than 0 where it has no words.</param>
    /// <param name="IsFirst">Whether it is that one itself.</param>
    /// <param name="Shared">How much it shares with it.</param>
    /// <param name="Shingles">Its runs of words, where it is a first one.</param>
    private sealed record Put(Report Report, int First, bool IsFirst, double Shared, ulong[]? Shingles);
}
