using System.Numerics;
using System.Runtime.InteropServices;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Fronts.Ranges;

/// <summary>
/// A two-party front by going through every whole number of one party's sums, where the front nearly fills them: for each, the most the other can have.
/// Cost: the range of sums times options, a vector at a time. How packages come about, and how many there are, is worked out when asked for.
/// </summary>
internal sealed class RangeFront : TableFront
{
    private const int CellLimit = 64_000_000;
    private const int Absent = -(1 << 30);
    private readonly Plan _plan;
    private readonly int _axis;
    private readonly int[][] _best; // by steps done, by sum of the axis, the most for the other; negative where no part has that sum
    private readonly int[] _sums; // by row, the axis
    private readonly (int Axis, int Other)[][] _shifts; // by step and move
    private readonly Lazy<BigInteger[]> _counts;

    private RangeFront(Plan plan, int axis, int[][] best, (int, int)[][] shifts) : base(null)
    {
        (_plan, _axis, _best, _shifts) = (plan, axis, best, shifts);
        var (rows, most) = (new List<int>(), -1);
        for (var k = best[^1].Length - 1; k >= 0; k--)
        {
            if (best[^1][k] > most)
            {
                most = best[^1][k];
                rows.Add(k);
            }
        }

        if (axis == 1)
        {
            rows.Reverse();
        }

        _sums = [.. rows];
        _counts = new(Counted);
    }

    public override int Length => _sums.Length;

    public override int Parties => 2;

    /// <summary>Whether a front of so many rows, where sums have come to so much, is full enough for this to be the quicker way, and it fits.</summary>
    public static bool Suits(Plan plan, int rows, BigInteger reached) =>
        rows > 1000 && rows * (BigInteger)16 > reached && plan.Natural && plan.Scaled.Patterns.Length == 0 && Fits(plan);

    /// <summary>None where asked to stop.</summary>
    public static RangeFront? Run(Plan plan, Meter meter)
    {
        var steps = plan.Steps!;
        var ranges = Ranges(plan);
        var axis = ranges[0] <= ranges[1] ? 0 : 1;
        var best = new int[steps.Length + 1][];
        best[0] = [0];
        (int Axis, int Other)[][] shifts = [.. steps.Select(s => s.Moves.Select(m => ((int)m.Shift[axis], (int)m.Shift[1 - axis])).ToArray())];
        for (var s = 0; s < steps.Length; s++)
        {
            var from = best[s];
            best[s + 1] = new int[from.Length + shifts[s].Max(m => m.Axis)];
            Array.Fill(best[s + 1], Absent);
            foreach (var (a, other) in shifts[s])
            {
                if (meter.Stopped)
                {
                    return null;
                }

                Raise(from, other, best[s + 1].AsSpan(a, from.Length));
            }
        }

        return new(plan, axis, best, shifts);
    }

    public override BigInteger U(int row, int party) => party == _axis ? _sums[row] : _best[^1][_sums[row]];

    public override BigInteger? Count(int row) => _counts.Value[row];

    public override T[][] Columns<T>()
    {
        var columns = new T[2][];
        columns[_axis] = Array.ConvertAll(_sums, T.CreateChecked);
        columns[1 - _axis] = Array.ConvertAll(_sums, k => T.CreateChecked(_best[^1][k]));
        return columns;
    }

    /// <summary>The last issue was settled first, so the first option that fits, from the first issue on, is the row-major first.</summary>
    public override void Outcome(int row, Span<int> outcome)
    {
        var (sum, most) = (_sums[row], _best[^1][_sums[row]]);
        for (var s = _shifts.Length - 1; s >= 0; s--)
        {
            var (move, option) = (-1, int.MaxValue);
            for (var m = 0; m < _shifts[s].Length; m++)
            {
                if (_plan.Steps![s].Moves[m].Option < option && Comes(s, m, sum, most))
                {
                    (move, option) = (m, _plan.Steps[s].Moves[m].Option);
                }
            }

            outcome[_plan.Steps![s].Issue] = option;
            (sum, most) = (sum - _shifts[s][move].Axis, most - _shifts[s][move].Other);
        }
    }

    private static bool Fits(Plan plan)
    {
        var ranges = Ranges(plan);
        return BigInteger.Max(ranges[0], ranges[1]) < 1 << 29 && BigInteger.Min(ranges[0], ranges[1]) * plan.Steps!.Length < CellLimit;
    }

    private static BigInteger[] Ranges(Plan plan) =>
        [.. Enumerable.Range(0, 2).Select(p => plan.Steps!.Aggregate(BigInteger.One, (sum, s) => sum + s.Moves.Max(m => m.Shift[p])))];

    /// <summary>Raises each number to another plus what is added, where that is more.</summary>
    private static void Raise(ReadOnlySpan<int> from, int add, Span<int> to)
    {
        var vectors = MemoryMarshal.Cast<int, Vector<int>>(from);
        var targets = MemoryMarshal.Cast<int, Vector<int>>(to);
        var more = new Vector<int>(add);
        for (var i = 0; i < vectors.Length; i++)
        {
            targets[i] = Vector.Max(targets[i], vectors[i] + more);
        }

        for (var i = vectors.Length * Vector<int>.Count; i < from.Length; i++)
        {
            to[i] = Math.Max(to[i], from[i] + add);
        }
    }

    private bool Comes(int step, int move, int sum, int most)
    {
        var (axis, other) = _shifts[step][move];
        return sum >= axis && sum - axis < _best[step].Length && most >= other && _best[step][sum - axis] == most - other;
    }

    /// <summary>By row, how many packages: every way from one step's sums to the next that gives the other party its most.</summary>
    private BigInteger[] Counted()
    {
        var packages = _plan.Steps!.Aggregate(BigInteger.One, (n, s) => n * _plan.Scaled.Scores[s.Issue].Length);
        return packages.GetBitLength() <= 64 ? Counted<Tally64>() : packages.GetBitLength() <= 256 ? Counted<Tally256>() : Counted<TallyBig>();
    }

    private BigInteger[] Counted<TTally>() where TTally : struct, ITally<TTally>
    {
        TTally[] counts = [TTally.One];
        var overflow = false;
        for (var s = 0; s < _shifts.Length; s++)
        {
            var (from, to) = (_best[s], _best[s + 1]);
            var next = new TTally[to.Length];
            foreach (var (axis, other) in _shifts[s])
            {
                for (var k = 0; k < from.Length; k++)
                {
                    if (from[k] >= 0 && from[k] + other == to[k + axis])
                    {
                        next[k + axis] = TTally.Add(next[k + axis], counts[k], ref overflow);
                    }
                }
            }

            counts = next;
        }

        return [.. _sums.Select(k => counts[k].Value)];
    }
}
