using System.Numerics;
using System.Runtime.CompilerServices;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Fronts.Merging;

/// <summary>
/// Brings shifted copies of three-party fronts together, one value of the first sum after another, from the greatest down. A table says for each place on
/// the second party's scale the most that the third has in any row kept there or above, so one look drops a candidate that a row of a greater first sum
/// beats; the few left of a value are sorted and held against each other. [KungLuccioPreparata1975] Where the second scale is longer than the table, or
/// the third wider than its numbers, the table is coarse and only ever errs by letting a candidate pass, to be held against the rows kept themselves.
/// Cost: one look a candidate; one sort, and the length of a run of the table, a row kept.
/// </summary>
internal sealed class TripleMerge<TTally>(Trace trace) : IMerge<long, TTally>
    where TTally : struct, ITally<TTally>
{
    /// <summary>With more sources than this, finding the next value among their heads would cost more than sorting.</summary>
    private const int MostSources = 32;
    private const int MostPlaces = 1 << 17;
    private readonly ManyMerge<long, TTally> _sorting = new(trace, 3);
    private readonly Staircase<long> _kept = new();
    private readonly long[] _point = new long[2];
    private readonly long[] _heads = new long[MostSources];
    private readonly int[] _next = new int[MostSources];
    private int[] _most = [];
    private Candidate[] _level = new Candidate[64];
    private bool _overflow;

    public bool Overflow => _overflow || _sorting.Overflow;

    public long Work(long candidates, int rows) => candidates;

    public bool Merge(Rows<long, TTally> from, ReadOnlySpan<Source<long>> sources, Rows<long, TTally> into, Meter meter)
    {
        if (sources.Length > MostSources)
        {
            return _sorting.Merge(from, sources, into, meter);
        }

        var scale = Scale.Of(from, sources);
        var places = scale.Places;
        if (_most.Length < places)
        {
            _most = new int[places];
        }

        _most.AsSpan(0, places).Clear();
        _kept.Clear();
        for (var s = 0; s < sources.Length; s++)
        {
            _next[s] = 0;
            _heads[s] = sources[s].Length > 0 ? from.U[0][sources[s].Start] + sources[s].Shift[0] : long.MinValue;
        }

        var start = into.Length;
        for (var read = 0L; ;)
        {
            var value = Greatest(_heads.AsSpan(0, sources.Length));
            if (value == long.MinValue)
            {
                return true;
            }

            var passed = 0;
            for (var s = 0; s < sources.Length; s++)
            {
                if (_heads[s] == value)
                {
                    passed = Pass(from, sources[s], s, value, scale, passed, ref read);
                }
            }

            if (passed > 0)
            {
                Keep(value, passed, from, into, start, scale);
            }

            if (read >= 4096)
            {
                read = 0;
                if (meter.Stopped)
                {
                    return false;
                }
            }
        }
    }

    private static long Greatest(ReadOnlySpan<long> heads)
    {
        var greatest = long.MinValue;
        foreach (var head in heads)
        {
            greatest = Math.Max(greatest, head);
        }

        return greatest;
    }

    /// <summary>Reads a source's rows of one first sum, and lists those that the table does not drop.</summary>
    private int Pass(Rows<long, TTally> from, in Source<long> source, int s, long value, in Scale scale, int passed, ref long read)
    {
        var first = from.U[0].AsSpan(source.Start, source.Length);
        var second = from.U[1].AsSpan(source.Start, source.Length);
        var third = from.U[2].AsSpan(source.Start, source.Length);
        var (shift1, shift2) = (source.Shift[1], source.Shift[2]);
        var wanted = value - source.Shift[0];
        ReadOnlySpan<int> most = _most;
        var row = _next[s];
        for (; row < first.Length && first[row] == wanted; row++)
        {
            var (u1, u2) = (second[row] + shift1, third[row] + shift2);
            if (most[scale.Place(u1)] > scale.Rank(u2))
            {
                continue;
            }

            if (passed == _level.Length)
            {
                Array.Resize(ref _level, 2 * passed);
            }

            _level[passed++] = new(u1, u2, Trace.Code(source.Option, source.Start + row), source.Start + row);
        }

        read += row - _next[s];
        _next[s] = row;
        _heads[s] = row < first.Length ? first[row] + source.Shift[0] : long.MinValue;
        return passed;
    }

    /// <summary>Keeps what is unbeaten of the candidates of one first sum.</summary>
    private void Keep(long value, int passed, Rows<long, TTally> from, Rows<long, TTally> into, int start, in Scale scale)
    {
        var level = _level.AsSpan(0, passed);
        Sort(level);
        var lastKept = false;
        for (var at = 0; at < passed; at++)
        {
            ref readonly var c = ref level[at];
            if (at > 0 && c.U1 == level[at - 1].U1 && c.U2 == level[at - 1].U2)
            {
                if (lastKept)
                {
                    Combine(into, c.Code, from.Tally[c.Row]);
                }

                continue;
            }

            lastKept = IsUnbeaten(c.U1, c.U2, scale);
            if (lastKept)
            {
                Mark(scale.Below(c.U1), scale.Above(c.U2));
                into.Reserve(into.Length + 1);
                var n = into.Length++;
                (into.U[0][n], into.U[1][n], into.U[2][n], into.Code[n], into.Tally[n]) = (value, c.U1, c.U2, c.Code, from.Tally[c.Row]);
            }
        }
    }

    private bool IsUnbeaten(long u1, long u2, in Scale scale)
    {
        if (_most[scale.Place(u1)] > scale.Rank(u2))
        {
            return false;
        }

        if (scale.IsExact)
        {
            return true;
        }

        (_point[0], _point[1]) = (u1, u2);
        return _kept.Add(_point);
    }

    /// <summary>Raises the table up to a place; its numbers fall from place to place, so those below are the last of a run.</summary>
    private void Mark(int place, int rank)
    {
        if (place < 0 || _most[place] >= rank)
        {
            return;
        }

        // The first place of the run: twice as far each time, then halved.
        var (low, step) = (place, 1);
        while (low - step >= 0 && _most[low - step] < rank)
        {
            low -= step;
            step <<= 1;
        }

        for (; step > 0; step >>= 1)
        {
            if (low - step >= 0 && _most[low - step] < rank)
            {
                low -= step;
            }
        }

        _most.AsSpan(low, place - low + 1).Fill(rank);
    }

    private void Combine(Rows<long, TTally> into, long code, TTally tally)
    {
        var n = into.Length - 1;
        into.Tally[n] = TTally.Add(into.Tally[n], tally, ref _overflow);
        if (trace.Before(code, into.Code[n]))
        {
            into.Code[n] = code;
        }
    }

    /// <summary>By the second sum, then the third, both descending; few as a rule.</summary>
    private static void Sort(Span<Candidate> level)
    {
        if (level.Length > 24)
        {
            level.Sort(default(Descending));
            return;
        }

        for (var i = 1; i < level.Length; i++)
        {
            var moved = level[i];
            var at = i - 1;
            for (; at >= 0 && default(Descending).Compare(level[at], moved) > 0; at--)
            {
                level[at + 1] = level[at];
            }

            level[at + 1] = moved;
        }
    }

    private readonly record struct Candidate(long U1, long U2, long Code, int Row);

    private readonly struct Descending : IComparer<Candidate>
    {
        public int Compare(Candidate x, Candidate y) => x.U1 != y.U1 ? y.U1.CompareTo(x.U1) : y.U2.CompareTo(x.U2);
    }

    /// <summary>Where sums lie in the table. Both shifts are 0 where the table is exact.</summary>
    private readonly struct Scale(long least1, int shift1, long least2, int shift2, int places)
    {
        public int Places => places;

        public bool IsExact => (shift1 | shift2) == 0;

        public static Scale Of(Rows<long, TTally> from, ReadOnlySpan<Source<long>> sources)
        {
            var (low1, high1, low2, high2, candidates) = (long.MaxValue, long.MinValue, long.MaxValue, long.MinValue, 0L);
            foreach (var source in sources)
            {
                candidates += source.Length;
                foreach (var u in from.U[1].AsSpan(source.Start, source.Length))
                {
                    (low1, high1) = (Math.Min(low1, u + source.Shift[1]), Math.Max(high1, u + source.Shift[1]));
                }

                foreach (var u in from.U[2].AsSpan(source.Start, source.Length))
                {
                    (low2, high2) = (Math.Min(low2, u + source.Shift[2]), Math.Max(high2, u + source.Shift[2]));
                }
            }

            if (candidates == 0)
            {
                return new(0, 0, 0, 0, 1);
            }

            // Clearing the table should cost no more than reading the candidates.
            var most = (ulong)Math.Clamp(4 * candidates, 64, MostPlaces);
            var shift1 = 0;
            while (((ulong)(high1 - low1) >> shift1) >= most)
            {
                shift1++;
            }

            var shift2 = Math.Max(0, 34 - BitOperations.LeadingZeroCount((ulong)(high2 - low2)));
            return new(low1, shift1, low2, shift2, (int)((ulong)(high1 - low1) >> shift1) + 1);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int Place(long u1) => (int)((ulong)(u1 - least1) >> shift1);

        /// <summary>What the table must be above for a candidate to be beaten.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int Rank(long u2) => (int)((ulong)(u2 - least2) >> shift2);

        /// <summary>The last place whose candidates a row kept is sure to be no less than; -1 where there is none.</summary>
        public int Below(long u1) => Place(u1) - (shift1 == 0 ? 0 : 1);

        /// <summary>What the table says of a row kept: above the rank of what it is sure to be no less than.</summary>
        public int Above(long u2) => Rank(u2) + (shift2 == 0 ? 1 : 0);
    }
}
