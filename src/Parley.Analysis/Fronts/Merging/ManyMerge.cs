using System.Numerics;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Fronts.Merging;

/// <summary>
/// Brings shifted copies of fronts together for one party, or three and more: candidates in descending order of the first sum, then the second and so
/// on, so that a candidate can be beaten by an earlier one only, in the sums after the first. [KungLuccioPreparata1975]
/// </summary>
internal sealed class ManyMerge<T, TTally>(Trace trace, int parties) : IMerge<T, TTally>
    where T : struct, INumber<T>
    where TTally : struct, ITally<TTally>
{
    private readonly Rows<T, TTally> _all = new(parties);
    private readonly IDominators<T> _kept = parties switch
    {
        1 => new Single<T>(),
        3 => new Staircase<T>(),
        _ => new DominanceTree<T>(parties - 1),
    };

    private readonly T[] _point = new T[Math.Max(parties - 1, 1)];
    private T[] _keys = [];
    private T[] _spareKeys = [];
    private int[] _order = [];
    private int[] _spareOrder = [];
    private bool _overflow;

    public bool Overflow => _overflow;

    public long Work(long candidates, int rows) => parties <= 3 ? candidates * 4 : candidates * (8 + ((long)Math.Sqrt(rows) * (parties - 3) / 4));

    public bool Merge(Rows<T, TTally> from, ReadOnlySpan<Source<T>> sources, Rows<T, TTally> into, Meter meter)
    {
        Gather(from, sources);
        if (!Sort(sources, meter))
        {
            return false;
        }

        _kept.Clear();
        var start = into.Length;
        into.Reserve(start + _all.Length);
        var last = -1;
        var lastKept = false;
        for (var at = 0; at < _all.Length; at++)
        {
            if ((at & 4095) == 0 && meter.Stopped)
            {
                return false;
            }

            var row = _order[at];
            if (last >= 0 && Same(last, row))
            {
                if (lastKept)
                {
                    Combine(into, row);
                }

                continue;
            }

            last = row;
            for (var p = 1; p < parties; p++)
            {
                _point[p - 1] = _all.U[p][row];
            }

            lastKept = _kept.Add(_point);
            if (lastKept)
            {
                var n = into.Length++;
                for (var p = 0; p < parties; p++)
                {
                    into.U[p][n] = _all.U[p][row];
                }

                (into.Code[n], into.Tally[n]) = (_all.Code[row], _all.Tally[row]);
            }
        }

        return true;
    }

    private void Combine(Rows<T, TTally> into, int row)
    {
        var n = into.Length - 1;
        into.Tally[n] = TTally.Add(into.Tally[n], _all.Tally[row], ref _overflow);
        if (trace.Before(_all.Code[row], into.Code[n]))
        {
            into.Code[n] = _all.Code[row];
        }
    }

    private bool Same(int a, int b)
    {
        for (var p = 0; p < parties; p++)
        {
            if (_all.U[p][a] != _all.U[p][b])
            {
                return false;
            }
        }

        return true;
    }

    private void Gather(Rows<T, TTally> from, ReadOnlySpan<Source<T>> sources)
    {
        var total = 0;
        foreach (var source in sources)
        {
            total += source.Length;
        }

        _all.Length = 0;
        _all.Reserve(total);
        if (_order.Length < total)
        {
            (_order, _spareOrder) = (new int[_all.Code.Length], new int[_all.Code.Length]);
            (_keys, _spareKeys) = (new T[_all.Code.Length], new T[_all.Code.Length]);
        }

        foreach (var source in sources)
        {
            for (var p = 0; p < parties; p++)
            {
                var shift = source.Shift[p];
                var column = _all.U[p].AsSpan(_all.Length, source.Length);
                var origin = from.U[p].AsSpan(source.Start, source.Length);
                for (var i = 0; i < column.Length; i++)
                {
                    column[i] = origin[i] + shift;
                }
            }

            var code = Trace.Code(source.Option, source.Start);
            for (var i = 0; i < source.Length; i++)
            {
                _all.Code[_all.Length + i] = code + i;
                _order[_all.Length + i] = _all.Length + i;
            }

            from.Tally.AsSpan(source.Start, source.Length).CopyTo(_all.Tally.AsSpan(_all.Length));
            _all.Length += source.Length;
        }

        _all.U[0].AsSpan(0, total).CopyTo(_keys);
    }

    /// <summary>Merges the sources' runs two by two; each is in order already.</summary>
    private bool Sort(ReadOnlySpan<Source<T>> sources, Meter meter)
    {
        var ends = new List<int> { 0 };
        foreach (var source in sources)
        {
            ends.Add(ends[^1] + source.Length);
        }

        while (ends.Count > 2)
        {
            var merged = new List<int> { 0 };
            for (var run = 0; run + 1 < ends.Count; run += 2)
            {
                if (meter.Stopped)
                {
                    return false;
                }

                var (start, middle, end) = (ends[run], ends[run + 1], ends[Math.Min(run + 2, ends.Count - 1)]);
                Two(start, middle, end);
                merged.Add(end);
            }

            (_keys, _spareKeys, _order, _spareOrder, ends) = (_spareKeys, _keys, _spareOrder, _order, merged);
        }

        return true;
    }

    private void Two(int start, int middle, int end)
    {
        ReadOnlySpan<T> keys = _keys;
        ReadOnlySpan<int> order = _order;
        Span<T> toKeys = _spareKeys;
        Span<int> toOrder = _spareOrder;
        int i = start, j = middle, n = start;
        while (i < middle && j < end)
        {
            var (x, y) = (keys[i], keys[j]);
            if (x > y || (x == y && Compare(order[i], order[j]) >= 0))
            {
                (toKeys[n], toOrder[n++]) = (x, order[i++]);
            }
            else
            {
                (toKeys[n], toOrder[n++]) = (y, order[j++]);
            }
        }

        keys[i..middle].CopyTo(toKeys[n..]);
        order[i..middle].CopyTo(toOrder[n..]);
        n += middle - i;
        keys[j..end].CopyTo(toKeys[n..]);
        order[j..end].CopyTo(toOrder[n..]);
    }

    private int Compare(int a, int b)
    {
        for (var p = 1; p < parties; p++)
        {
            var c = _all.U[p][a].CompareTo(_all.U[p][b]);
            if (c != 0)
            {
                return c;
            }
        }

        return 0;
    }
}
