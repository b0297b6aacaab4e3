using System.Numerics;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Fronts.Merging;

/// <summary>
/// Brings shifted copies of two-party fronts together. A front is sorted by the first party's sum descending, so the second's ascends, and of two fronts
/// one pass keeps the rows whose second sum beats every one before them. [NemhauserUllmann1969] A few fronts are taken in one after another; of many, a few
/// at a time become runs, and runs of like size are brought together. Cost: candidates times the logarithm of the number of sources.
/// </summary>
internal sealed class PairMerge<T, TTally>(Trace trace) : IMerge<T, TTally>
    where T : struct, INumber<T>
    where TTally : struct, ITally<TTally>
{
    private const int Few = 16;
    private readonly List<(Rows<T, TTally> Rows, int Doublings)> _runs = [];
    private readonly Stack<Rows<T, TTally>> _free = [];
    private bool _overflow;

    public bool Overflow => _overflow;

    public long Work(long candidates, int rows) => candidates;

    public bool Merge(Rows<T, TTally> from, ReadOnlySpan<Source<T>> sources, Rows<T, TTally> into, Meter meter)
    {
        for (var at = 0; at < sources.Length; at += Few)
        {
            var run = Fresh();
            foreach (var source in sources[at..Math.Min(at + Few, sources.Length)])
            {
                if (meter.Stopped)
                {
                    Clear();
                    return false;
                }

                run = Merged(run, new(from, source));
            }

            _runs.Add((run, 0));
            while (_runs.Count > 1 && _runs[^2].Doublings == _runs[^1].Doublings)
            {
                MergeLast();
            }
        }

        while (_runs.Count > 1)
        {
            if (meter.Stopped)
            {
                Clear();
                return false;
            }

            MergeLast();
        }

        if (_runs.Count > 0)
        {
            into.Append(_runs[0].Rows);
        }

        Clear();
        return true;
    }

    private void MergeLast()
    {
        var (last, doublings) = _runs[^1];
        var merged = Merged(_runs[^2].Rows, new(last));
        _free.Push(last);
        _runs.RemoveAt(_runs.Count - 1);
        _runs[^1] = (merged, doublings + 1);
    }

    private void Clear()
    {
        _runs.ForEach(r => _free.Push(r.Rows));
        _runs.Clear();
    }

    private Rows<T, TTally> Fresh()
    {
        var rows = _free.TryPop(out var used) ? used : new(2);
        rows.Length = 0;
        return rows;
    }

    /// <summary>The front of two fronts; the first one's table is free afterwards.</summary>
    private Rows<T, TTally> Merged(Rows<T, TTally> kept, Shifted more)
    {
        var into = Fresh();
        into.Reserve(kept.Length + more.Length);
        Pass(kept, more, into);
        _free.Push(kept);
        return into;
    }

    private void Pass(Rows<T, TTally> kept, Shifted more, Rows<T, TTally> into)
    {
        var (na, nb) = (kept.Length, more.Length);
        ReadOnlySpan<T> a0 = kept.U[0].AsSpan(0, na), a1 = kept.U[1].AsSpan(0, na);
        ReadOnlySpan<T> b0 = more.First, b1 = more.Second;
        Span<T> c0 = into.U[0], c1 = into.U[1];
        long[] ac = kept.Code, cc = into.Code;
        TTally[] at = kept.Tally, ct = into.Tally;
        var bt = more.Tally;
        var (s0, s1) = (more.Shift0, more.Shift1);
        int i = 0, j = 0, n = 0;
        T best = default;
        while (i < na && j < nb)
        {
            var (x0, x1, y0, y1) = (a0[i], a1[i], b0[j] + s0, b1[j] + s1);
            if (x0 > y0 || (x0 == y0 && x1 > y1))
            {
                if (n == 0 || x1 > best)
                {
                    (c0[n], c1[n], cc[n], ct[n]) = (x0, x1, ac[i], at[i]);
                    best = x1;
                    n++;
                }

                i++;
            }
            else if (x0 != y0 || x1 != y1)
            {
                if (n == 0 || y1 > best)
                {
                    (c0[n], c1[n], cc[n], ct[n]) = (y0, y1, more.Code(j), bt[j]);
                    best = y1;
                    n++;
                }

                j++;
            }
            else
            {
                if (n == 0 || x1 > best)
                {
                    (c0[n], c1[n], cc[n]) = (x0, x1, trace.Before(more.Code(j), ac[i]) ? more.Code(j) : ac[i]);
                    ct[n] = TTally.Add(at[i], bt[j], ref _overflow);
                    best = x1;
                    n++;
                }

                i++;
                j++;
            }
        }

        into.Length = n;
        Rest(kept, i, more, j, into, best);
    }

    /// <summary>Appends what is left of two fronts, one of which has come to its end, from the first row on that is not beaten.</summary>
    private static void Rest(Rows<T, TTally> kept, int i, Shifted more, int j, Rows<T, TTally> into, T best)
    {
        var (na, nb, n) = (kept.Length, more.Length, into.Length);
        ReadOnlySpan<T> a0 = kept.U[0].AsSpan(0, na), a1 = kept.U[1].AsSpan(0, na);
        Span<T> c0 = into.U[0], c1 = into.U[1];
        while (i < na && n > 0 && a1[i] <= best)
        {
            i++;
        }

        a0[i..].CopyTo(c0[n..]);
        a1[i..].CopyTo(c1[n..]);
        kept.Code.AsSpan(i, na - i).CopyTo(into.Code.AsSpan(n));
        kept.Tally.AsSpan(i, na - i).CopyTo(into.Tally.AsSpan(n));
        n += na - i;
        while (j < nb && n > 0 && more.Second[j] + more.Shift1 <= best)
        {
            j++;
        }

        for (; j < nb; j++, n++)
        {
            (c0[n], c1[n], into.Code[n], into.Tally[n]) = (more.First[j] + more.Shift0, more.Second[j] + more.Shift1, more.Code(j), more.Tally[j]);
        }

        into.Length = n;
    }

    /// <summary>A front to take in: rows of a table moved by a source's shift and reached by its option, or rows that stand as they are.</summary>
    private readonly ref struct Shifted
    {
        private readonly ReadOnlySpan<long> _codes;
        private readonly long _first;

        public Shifted(Rows<T, TTally> from, in Source<T> source)
            : this(from, source.Start, source.Length) => (Shift0, Shift1, _first) = (source.Shift[0], source.Shift[1], Trace.Code(source.Option, source.Start));

        public Shifted(Rows<T, TTally> run)
            : this(run, 0, run.Length) => _codes = run.Code.AsSpan(0, run.Length);

        private Shifted(Rows<T, TTally> rows, int start, int length)
        {
            First = rows.U[0].AsSpan(start, length);
            Second = rows.U[1].AsSpan(start, length);
            Tally = rows.Tally.AsSpan(start, length);
            Shift0 = Shift1 = T.Zero;
        }

        public ReadOnlySpan<T> First { get; }

        public ReadOnlySpan<T> Second { get; }

        public ReadOnlySpan<TTally> Tally { get; }

        public T Shift0 { get; }

        public T Shift1 { get; }

        public int Length => First.Length;

        public long Code(int row) => _codes.IsEmpty ? _first + row : _codes[row];
    }
}
