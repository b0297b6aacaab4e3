using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Parley.Analysis.Robust.Open;

namespace Parley.Analysis.Robust.Counting;

/// <summary>
/// What 64 samples say of one party, a row of 64 whole numbers of 16 bits for each entry of a batch. A package's rows added up are what it is worth above no deal, in a unit of
/// the sample's own, less a little and rounded down table by table: zero or more is accepted for certain, below minus <see cref="Doubt"/> is refused for certain, and in between only
/// the sum in double precision says.
/// </summary>
internal sealed class SampleRows
{
    /// <summary>Samples of a row.</summary>
    public const int Lanes = 64;

    // Sums are to stay within 16 bits. What no package can make up for is cut off a little beyond it.
    private const double Most = 32_000;
    private const double Beyond = 300;

    // Whole numbers before they are rounded to rows have so many binary digits more.
    private const int Fine = 15;

    private const int Line = 32; // numbers of 16 bits

    // Bits of an even sum of lanes, taken together by the processor in its own order, are to come out in the order of the samples.
    private static readonly int[] LaneOf = [.. Enumerable.Range(0, Lanes).Select(s => Avx2.IsSupported ? (s & ~24) | ((s & 8) << 1) | ((s & 16) >> 1) : s)];

    private readonly Batch _batch;
    private readonly TermCases[] _cases;
    private readonly int _party;
    private readonly int _options; // of all issues
    private readonly double _ceiling;
    private readonly double[] _worth; // sample by option
    private readonly double[] _terms; // sample by term
    private readonly double[] _none; // by sample, what no deal is worth
    private readonly int[] _fine; // option by lane
    private readonly int[] _fineTerms; // term by lane
    private readonly int[] _first; // by lane, what every package has
    private readonly short[] _table;
    private readonly int _start; // where the first row is
    private readonly int _numbers; // how many are summed at most
    private readonly double _less; // so many units are taken off, so that what is not below zero is accepted whatever rounding did

    public SampleRows(UncertainDomain domain, Batch batch, int party)
    {
        var of = domain.Parties[party];
        (_batch, _cases, _party, _options, _ceiling) = (batch, batch.Terms[party], party, domain.Options.Sum(), of.Ceiling?.ToDouble() ?? double.PositiveInfinity);
        (_worth, _terms, _none) = (new double[Lanes * _options], new double[Lanes * of.Terms.Count], new double[Lanes]);
        (_fine, _fineTerms, _first) = (new int[_options * Lanes], new int[of.Terms.Count * Lanes], new int[Lanes]);
        var last = batch.Groups[^1];
        CaseRows = new int[_cases.Length];
        var rows = last.Base + last.Entries;
        for (var c = 0; c < _cases.Length; c++)
        {
            CaseRows[c] = rows;
            rows += _cases[c].Cases.Length;
        }

        // Rows are read fastest where they begin with a line of memory, and arrays that stay where they are can be made to.
        _table = GC.AllocateArray<short>((rows * Lanes) + Line, pinned: true);
        _start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_table, 0) & ((2 * Line) - 1)) / sizeof(short);
        _numbers = domain.Options.Count + of.Terms.Count;
        _less = 0.06 + Math.ScaleB(_numbers, 1 - Fine);
        Doubt = batch.Groups.Length + _cases.Length + (int)(2 * _less);
    }

    /// <summary>Entry by lane; after the groups' entries those of the cases of terms.</summary>
    public ref short Table => ref _table[_start];

    /// <summary>By set of cases, where its rows begin.</summary>
    public int[] CaseRows { get; }

    public int Doubt { get; }

    /// <summary>Bytes of one such.</summary>
    public static long Bytes(UncertainDomain domain, Batch batch, int party) =>
        Lanes * ((12L * (domain.Options.Sum() + domain.Parties[party].Terms.Count)) + (2L * (batch.Groups[^1].Base + batch.Groups[^1].Entries + (256 * batch.Terms[party].Length))));

    /// <summary>Notes one sample.</summary>
    public void Take(Sample sample, int number)
    {
        var (lane, none, worth) = (LaneOf[number], sample.Reservation[_party], sample.Worth[_party]);
        var exact = _worth.AsSpan(number * _options, _options);
        var (half, middle, size, place) = (0.0, 0.0, Math.Abs(none), 0);
        foreach (var row in worth)
        {
            var (low, high) = (row[0], row[0]);
            foreach (var value in row)
            {
                exact[place++] = value;
                (low, high) = (Math.Min(low, value), Math.Max(high, value));
            }

            half += (high - low) / 2;
            middle += (high + low) / 2;
            size += Math.Max(Math.Abs(low), Math.Abs(high));
        }

        var terms = sample.Terms[_party];
        terms.CopyTo(_terms.AsSpan(number * terms.Length));
        foreach (var term in terms)
        {
            half += Math.Abs(term);
            size += Math.Abs(term);
        }

        _none[number] = none;
        // Where the most that anything can be worth is not enough, nothing is.
        var (first, scale) = Refused(_ceiling - none) ? (-Beyond, 0) : Scaled(half, middle - none, size);
        Write(worth, terms, scale, first - _less, lane);
    }

    /// <summary>Makes the table of what was noted.</summary>
    public void Make()
    {
        ref var table = ref Table;
        ref var fine = ref MemoryMarshal.GetArrayDataReference(_fine);
        foreach (var group in _batch.Groups)
        {
            for (var e = 0; e < group.Entries; e++)
            {
                ref var row = ref Unsafe.Add(ref table, (group.Base + e) * Lanes);
                for (var lane = 0; lane < Lanes; lane += 16)
                {
                    var (a, b) = group.Base == 0 ? Sixteen(ref _first[lane]) : default;
                    foreach (var option in group.Of(e))
                    {
                        var (c, d) = Sixteen(ref Unsafe.Add(ref fine, (option * Lanes) + lane));
                        (a, b) = (a + c, b + d);
                    }

                    Vector256.Narrow(a >> Fine, b >> Fine).StoreUnsafe(ref row, (nuint)lane);
                }
            }
        }

        for (var c = 0; c < _cases.Length; c++)
        {
            for (var e = 0; e < _cases[c].Cases.Length; e++)
            {
                for (var lane = 0; lane < Lanes; lane++)
                {
                    var sum = 0;
                    for (var bits = (uint)_cases[c].Cases[e]; bits != 0; bits &= bits - 1)
                    {
                        sum += _fineTerms[((_cases[c].First + System.Numerics.BitOperations.TrailingZeroCount(bits)) * Lanes) + lane];
                    }

                    _table[_start + ((CaseRows[c] + e) * Lanes) + lane] = (short)(sum >> Fine);
                }
            }
        }
    }

    /// <summary>Whether the party accepts the package at a place in a sample: the same sum in the same order as where packages are compared one by one.</summary>
    public bool Accepts(int place, int number)
    {
        var worth = _worth.AsSpan(number * _options, _options);
        var sum = 0.0;
        for (var g = 0; g < _batch.Groups.Length; g++)
        {
            foreach (var option in _batch.Groups[g].Of(_batch.Entries(g)[place]))
            {
                sum += worth[option];
            }
        }

        var terms = _terms.AsSpan(number * (_terms.Length / Lanes));
        foreach (var cases in _cases)
        {
            for (var bits = (uint)cases.Cases[cases.Of[place]]; bits != 0; bits &= bits - 1)
            {
                sum += terms[cases.First + System.Numerics.BitOperations.TrailingZeroCount(bits)];
            }
        }

        return !Refused(Math.Min(sum, _ceiling) - _none[number]);
    }

    private static (Vector256<int> Low, Vector256<int> High) Sixteen(ref int from) => (Vector256.LoadUnsafe(ref from), Vector256.LoadUnsafe(ref from, 8));

    private static bool Refused(double gain) => !(Tie.Gain(gain) >= 0);

    /// <summary>What every package has, in units, and how many of them one is.</summary>
    /// <param name="half">How far a package can be from the middle.</param>
    /// <param name="above">The middle above no deal.</param>
    /// <param name="size">No sum of some of the numbers is larger.</param>
    private (double First, double Scale) Scaled(double half, double above, double size)
    {
        // So small a unit that what counts as a tie, and what rounding in double precision can do, is a small part of it.
        var finest = 0.05 / (Tie.Width + (size * ((4 * _numbers) + 16) * Math.Pow(2, -53)));
        var scale = Math.Min(Most / (half + Math.Min(Math.Abs(above), half)), finest);
        // Numbers too large to count with leave everything in doubt.
        return double.IsFinite(scale) && double.IsFinite(above) ? (Math.Clamp(above * scale, -(half * scale) - Beyond, (half * scale) + Beyond), scale) : (0, 0);
    }

    private void Write(double[][] worth, double[] terms, double scale, double first, int lane)
    {
        const double One = 1 << Fine;
        var (place, by) = (lane, scale * One);
        foreach (var row in worth)
        {
            var (low, high) = (row[0], row[0]);
            foreach (var value in row)
            {
                (low, high) = (Math.Min(low, value), Math.Max(high, value));
            }

            var middle = (low + high) / 2;
            foreach (var value in row)
            {
                _fine[place] = by == 0 ? 0 : (int)((value - middle) * by);
                place += Lanes;
            }
        }

        for (var t = 0; t < terms.Length; t++)
        {
            _fineTerms[(t * Lanes) + lane] = by == 0 ? 0 : (int)(terms[t] * by);
        }

        _first[lane] = (int)(first * One);
    }
}
