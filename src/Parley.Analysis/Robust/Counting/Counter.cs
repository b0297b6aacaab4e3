using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Parley.Analysis.Robust.Open;

namespace Parley.Analysis.Robust.Counting;

/// <summary>Counts in how many samples packages are refused, for one thread: 64 samples at a time, a bit a sample.</summary>
internal sealed class Counter
{
    // So many packages at a time that the bits of them, and the rows they need, stay in near memory.
    private const int Tile = 2048;

    // From so many doubtful samples of 64 on it may be a tie under everything, which is settled once.
    private const int Many = 8;

    // What a byte can tell.
    private const int MostDoubt = 126;

    private readonly Batch _batch;
    private readonly Corners?[] _corners; // by party; none where rounding could turn a tie
    private readonly Sample _sample;
    private readonly SampleRows[] _rows;
    private readonly byte[][] _block; // by party, then of any: of the 64 samples at hand, how many are refused
    private readonly short[] _shared = new short[SampleRows.Lanes]; // what the packages of the run at hand share

    private readonly ulong[] _any = new ulong[Tile]; // of the packages at hand, a bit a sample that any party refuses
    private readonly int[] _doubts = new int[Tile];
    private readonly int[] _outcome;

    public Counter(UncertainDomain domain, Batch batch, Corners?[] corners)
    {
        (_batch, _corners, _sample) = (batch, corners, new(domain));
        _rows = [.. domain.Parties.Select((_, p) => new SampleRows(domain, batch, p))];
        _block = [.. Enumerable.Range(0, domain.Parties.Count + 1).Select(_ => new byte[batch.Count])];
        Refused = [.. _block.Select(b => new int[b.Length])];
        _outcome = new int[domain.Options.Count];
    }

    /// <summary>By party, then by any of them, and by place.</summary>
    public int[][] Refused { get; }

    public int Samples { get; private set; }

    /// <summary>Bytes of one such.</summary>
    public static long Bytes(UncertainDomain domain, Batch batch) =>
        (5L * batch.Count * (domain.Parties.Count + 1)) + domain.Parties.Select((_, p) => SampleRows.Bytes(domain, batch, p)).Sum();

    /// <summary>Counts up to 64 samples; none of them where it is stopped on the way.</summary>
    public bool Count(ulong seed, int from, int to, CancellationToken cancellation)
    {
        for (var s = from; s < to; s++)
        {
            _sample.Take(new Draw(seed, s));
            foreach (var rows in _rows)
            {
                rows.Take(_sample, s - from);
            }
        }

        foreach (var rows in _rows)
        {
            rows.Make();
        }

        var mask = to - from == SampleRows.Lanes ? ulong.MaxValue : (1UL << (to - from)) - 1;
        var run = 0;
        for (var n = 0; n < _batch.Count; n += Tile)
        {
            if (cancellation.IsCancellationRequested)
            {
                return false;
            }

            var end = Math.Min(n + Tile, _batch.Count);
            while (_batch.Runs[run + 1] <= n)
            {
                run++;
            }

            var any = _any.AsSpan(0, end - n);
            any.Clear();
            for (var p = 0; p < _rows.Length; p++)
            {
                Count(p, n, end, run, mask);
            }

            var all = _block[^1].AsSpan(n, end - n);
            for (var i = 0; i < any.Length; i++)
            {
                all[i] = (byte)BitOperations.PopCount(any[i]);
            }
        }

        for (var p = 0; p < _block.Length; p++)
        {
            Add(_block[p], Refused[p]);
        }

        Samples += to - from;
        return true;
    }

    /// <summary>Adds another's counts.</summary>
    public void Add(Counter other)
    {
        Samples += other.Samples;
        for (var p = 0; p < Refused.Length; p++)
        {
            for (var n = 0; n < Refused[p].Length; n++)
            {
                Refused[p][n] += other.Refused[p][n];
            }
        }
    }

    private void Count(int party, int from, int to, int run, ulong mask)
    {
        var rows = _rows[party];
        var simple = _batch.Terms[party].Length == 0 && rows.Doubt <= MostDoubt;
        var doubts = 0;
        for (var n = from; n < to; run++)
        {
            var end = Math.Min(_batch.Runs[run + 1], to);
            Begin(rows, n);
            var at = new Stretch(party, n, end, n - from, mask);
            doubts = !simple ? AnyRows(at, doubts) : (_batch.Groups.Length - _batch.Shared) switch
            {
                1 => FewRows<One>(at, doubts),
                2 => FewRows<Two>(at, doubts),
                3 => FewRows<Three>(at, doubts),
                _ => AnyRows(at, doubts),
            };
            n = end;
        }

        for (var d = 0; d < doubts; d++)
        {
            var place = _doubts[d];
            var refused = Decide(party, from + place, mask);
            _block[party][from + place] = (byte)BitOperations.PopCount(refused);
            _any[place] |= refused;
        }
    }

    /// <summary>Packages of one run for one party.</summary>
    private readonly record struct Stretch(int Party, int From, int To, int First, ulong Mask);

    /// <summary>How many rows a package has besides what its run shares; a type, so that each number has a loop of its own.</summary>
    private interface IRowsEach
    {
        static abstract int Number { get; }
    }

    private readonly struct One : IRowsEach
    {
        public static int Number => 1;
    }

    private readonly struct Two : IRowsEach
    {
        public static int Number => 2;
    }

    private readonly struct Three : IRowsEach
    {
        public static int Number => 3;
    }

    /// <summary>Notes the samples refused of packages of few rows, and lists those packages of which some are in doubt instead.</summary>
    /// <returns>How many have been listed.</returns>
    private int FewRows<T>(Stretch at, int doubts)
        where T : struct, IRowsEach
    {
        var rows = _rows[at.Party];
        // Counted from the least that is in doubt, as numbers without a sign, those in doubt are the smallest.
        var (up, last) = (Vector256.Create((byte)rows.Doubt), Vector256.Create((byte)(rows.Doubt - 1)));
        ref var shared = ref MemoryMarshal.GetArrayDataReference(_shared);
        var (s0, s1, s2, s3) = (At(ref shared, 0), At(ref shared, 1), At(ref shared, 2), At(ref shared, 3));
        ref var table = ref rows.Table;
        ref var own = ref _batch.Own[at.From * T.Number];
        ref var counts = ref _block[at.Party][at.From];
        ref var any = ref _any[at.First];
        var (mask, first, count) = (at.Mask, at.First, (nint)(at.To - at.From));
        for (nint n = 0; n < count; n++)
        {
            ref var row = ref Unsafe.AddByteOffset(ref table, (nint)Unsafe.Add(ref own, n * T.Number));
            var (d0, d1, d2, d3) = (s0 + At(ref row, 0), s1 + At(ref row, 1), s2 + At(ref row, 2), s3 + At(ref row, 3));
            if (T.Number > 1)
            {
                row = ref Unsafe.AddByteOffset(ref table, (nint)Unsafe.Add(ref own, (n * T.Number) + 1));
                (d0, d1, d2, d3) = (d0 + At(ref row, 0), d1 + At(ref row, 1), d2 + At(ref row, 2), d3 + At(ref row, 3));
            }

            if (T.Number > 2)
            {
                row = ref Unsafe.AddByteOffset(ref table, (nint)Unsafe.Add(ref own, (n * T.Number) + 2));
                (d0, d1, d2, d3) = (d0 + At(ref row, 0), d1 + At(ref row, 1), d2 + At(ref row, 2), d3 + At(ref row, 3));
            }

            var (a, b) = (Bytes(d0, d1), Bytes(d2, d3));
            var refused = Bits(a, b) & mask;
            var least = Vector256.Min(a.AsByte() + up, b.AsByte() + up);
            if (Vector256.Equals(Vector256.Min(least, last), least).ExtractMostSignificantBits() == 0)
            {
                Unsafe.Add(ref counts, n) = (byte)BitOperations.PopCount(refused);
                Unsafe.Add(ref any, n) |= refused;
            }
            else
            {
                _doubts[doubts++] = first + (int)n;
            }
        }

        return doubts;
    }

    /// <summary>The same of packages of any number of rows.</summary>
    private int AnyRows(Stretch at, int doubts)
    {
        for (var n = at.From; n < at.To; n++)
        {
            var place = at.First + n - at.From;
            var (refused, doubt) = Look(at.Party, n, at.Mask);
            if (doubt == 0)
            {
                _block[at.Party][n] = (byte)BitOperations.PopCount(refused);
                _any[place] |= refused;
            }
            else
            {
                _doubts[doubts++] = place;
            }
        }

        return doubts;
    }

    /// <summary>Samples in which one package, of the run at hand, is refused, and those of them in doubt.</summary>
    private (ulong Refused, ulong Doubt) Look(int party, int place, ulong mask)
    {
        var (rows, cases) = (_rows[party], _batch.Terms[party]);
        ref var row = ref _shared[0];
        var (d0, d1, d2, d3) = (At(ref row, 0), At(ref row, 1), At(ref row, 2), At(ref row, 3));
        ref var table = ref rows.Table;
        foreach (var offset in _batch.OwnOf(place))
        {
            row = ref Unsafe.AddByteOffset(ref table, (nint)offset);
            (d0, d1, d2, d3) = (d0 + At(ref row, 0), d1 + At(ref row, 1), d2 + At(ref row, 2), d3 + At(ref row, 3));
        }

        for (var c = 0; c < cases.Length; c++)
        {
            row = ref Unsafe.Add(ref table, (nint)(rows.CaseRows[c] + cases[c].Of[place]) * SampleRows.Lanes);
            (d0, d1, d2, d3) = (d0 + At(ref row, 0), d1 + At(ref row, 1), d2 + At(ref row, 2), d3 + At(ref row, 3));
        }

        var (a, b) = (Bytes(d0, d1), Bytes(d2, d3));
        var refused = Bits(a, b) & mask;
        // Where there are very many rows, whatever is not accepted is in doubt.
        var least = Vector256.Create((sbyte)(-Math.Min(rows.Doubt, MostDoubt) - 1));
        return (refused, rows.Doubt > MostDoubt ? refused : Bits(Vector256.GreaterThan(a, least), Vector256.GreaterThan(b, least)) & refused);
    }

    /// <summary>Notes the sum that the run at a place shares.</summary>
    private void Begin(SampleRows rows, int place)
    {
        var (s0, s1, s2, s3) = (Vector256<short>.Zero, Vector256<short>.Zero, Vector256<short>.Zero, Vector256<short>.Zero);
        for (var g = 0; g < _batch.Shared; g++)
        {
            ref var row = ref Unsafe.Add(ref rows.Table, (_batch.Groups[g].Base + _batch.Entries(g)[place]) * SampleRows.Lanes);
            (s0, s1, s2, s3) = (s0 + At(ref row, 0), s1 + At(ref row, 1), s2 + At(ref row, 2), s3 + At(ref row, 3));
        }

        s0.StoreUnsafe(ref _shared[0]);
        s1.StoreUnsafe(ref _shared[16]);
        s2.StoreUnsafe(ref _shared[32]);
        s3.StoreUnsafe(ref _shared[48]);
    }

    /// <summary>Samples refused, with those in doubt decided in double precision.</summary>
    private ulong Decide(int party, int place, ulong mask)
    {
        Begin(_rows[party], place);
        var (refused, doubt) = Look(party, place, mask);
        if (_corners[party] is { } corners && BitOperations.PopCount(doubt) >= Many)
        {
            _batch.Outcome(place, _outcome);
            if (corners.Of(_outcome) == Certainty.Always)
            {
                return refused & ~doubt;
            }
        }

        for (; doubt != 0; doubt &= doubt - 1)
        {
            var number = BitOperations.TrailingZeroCount(doubt);
            refused &= ~(_rows[party].Accepts(place, number) ? 1UL << number : 0);
        }

        return refused;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> At(ref short row, int quarter) => Vector256.LoadUnsafe(ref row, (nuint)(quarter * 16));

    /// <summary>Each of 32 sums as a byte, the nearest one where it is larger; on some processors in an order of its own, which <see cref="SampleRows"/> foresees.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<sbyte> Bytes(Vector256<short> a, Vector256<short> b) => Avx2.IsSupported ? Avx2.PackSignedSaturate(a, b) : Vector256.NarrowWithSaturation(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector256<sbyte> a, Vector256<sbyte> b) => a.ExtractMostSignificantBits() | ((ulong)b.ExtractMostSignificantBits() << 32);

    private static void Add(byte[] more, int[] to)
    {
        ref var from = ref MemoryMarshal.GetArrayDataReference(more);
        ref var sums = ref MemoryMarshal.GetArrayDataReference(to);
        var n = 0;
        for (; n + 32 <= more.Length; n += 32)
        {
            var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref from, (nuint)n));
            Add(low, ref sums, (nuint)n);
            Add(high, ref sums, (nuint)n + 16);
        }

        for (; n < more.Length; n++)
        {
            to[n] += more[n];
        }
    }

    private static void Add(Vector256<ushort> more, ref int sums, nuint at)
    {
        var (low, high) = Vector256.Widen(more);
        (Vector256.LoadUnsafe(ref sums, at) + low.AsInt32()).StoreUnsafe(ref sums, at);
        (Vector256.LoadUnsafe(ref sums, at + 8) + high.AsInt32()).StoreUnsafe(ref sums, at + 8);
    }
}
