using System.Numerics;

namespace Parley.Analysis.Pareto.Merging;

/// <summary>
/// Brings shifted copies of two-party fronts together, one after another, in one pass each. A front is sorted by the first party's sum descending, so
/// the second's ascends, and of two fronts a row is kept where its second sum beats every one before it. [NemhauserUllmann1969]
/// </summary>
internal sealed class PairMerge<T, TTally>(Trace trace) : IMerge<T, TTally>
    where T : struct, INumber<T>
    where TTally : struct, ITally<TTally>
{
    private Rows<T, TTally> _kept = new(2);
    private Rows<T, TTally> _spare = new(2);
    private bool _overflow;

    public bool Overflow => _overflow;

    public long Work(long candidates, int rows) => candidates;

    public bool Merge(Rows<T, TTally> from, ReadOnlySpan<Source<T>> sources, Rows<T, TTally> into, Meter meter)
    {
        _kept.Length = 0;
        foreach (var source in sources)
        {
            if (meter.Stopped)
            {
                return false;
            }

            Pass(from, source);
            (_kept, _spare) = (_spare, _kept);
        }

        into.Append(_kept);
        return true;
    }

    private void Pass(Rows<T, TTally> from, in Source<T> source)
    {
        _spare.Reserve(_kept.Length + source.Length);
        var (na, nb) = (_kept.Length, source.Length);
        ReadOnlySpan<T> a0 = _kept.U[0].AsSpan(0, na), a1 = _kept.U[1].AsSpan(0, na);
        ReadOnlySpan<T> b0 = from.U[0].AsSpan(source.Start, nb), b1 = from.U[1].AsSpan(source.Start, nb);
        Span<T> c0 = _spare.U[0], c1 = _spare.U[1];
        long[] ac = _kept.Code, cc = _spare.Code;
        TTally[] at = _kept.Tally, bt = from.Tally, ct = _spare.Tally;
        var (s0, s1) = (source.Shift[0], source.Shift[1]);
        var code = Trace.Code(source.Option, source.Start);
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
                    (c0[n], c1[n], cc[n], ct[n]) = (y0, y1, code + j, bt[source.Start + j]);
                    best = y1;
                    n++;
                }

                j++;
            }
            else
            {
                if (n == 0 || x1 > best)
                {
                    (c0[n], c1[n], cc[n]) = (x0, x1, trace.Before(code + j, ac[i]) ? code + j : ac[i]);
                    ct[n] = TTally.Add(at[i], bt[source.Start + j], ref _overflow);
                    best = x1;
                    n++;
                }

                i++;
                j++;
            }
        }

        while (i < na && n > 0 && a1[i] <= best)
        {
            i++;
        }

        a0[i..].CopyTo(c0[n..]);
        a1[i..].CopyTo(c1[n..]);
        ac.AsSpan(i, na - i).CopyTo(cc.AsSpan(n));
        at.AsSpan(i, na - i).CopyTo(ct.AsSpan(n));
        n += na - i;
        while (j < nb && n > 0 && b1[j] + s1 <= best)
        {
            j++;
        }

        for (; j < nb; j++, n++)
        {
            (c0[n], c1[n], cc[n], ct[n]) = (b0[j] + s0, b1[j] + s1, code + j, bt[source.Start + j]);
        }

        _spare.Length = n;
    }
}
