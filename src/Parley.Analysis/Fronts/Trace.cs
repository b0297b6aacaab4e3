using Parley.Analysis.Plans;

namespace Parley.Analysis.Fronts;

/// <summary>
/// How each kept sum came about: by step and row, the option in the high half and the row of the step before in the low half. Of all packages
/// with the same sum and state, the row-major first.
/// </summary>
internal sealed class Trace(Plan plan)
{
    private readonly List<long[]> _rows = [];
    private readonly int[] _one = new int[plan.Scaled.Issues];
    private readonly int[] _other = new int[plan.Scaled.Issues];

    public static long Code(int option, int row) => ((long)option << 32) | (uint)row;

    public void Add(long[] rows) => _rows.Add(rows);

    /// <summary>Writes the options of the plan's issues, and leaves those of others as they are.</summary>
    public void Outcome(int row, Span<int> outcome)
    {
        if (_rows.Count > 0)
        {
            Write(_rows[^1][row], _rows.Count - 1, outcome);
        }
    }

    /// <summary>Whether one way to a sum of the step in hand is before another in row-major order; cost: to the first difference, or the whole length.</summary>
    public bool Before(long one, long other)
    {
        if (!plan.Natural)
        {
            Write(one, _rows.Count, _one);
            Write(other, _rows.Count, _other);
            return _one.AsSpan().SequenceCompareTo(_other) < 0;
        }

        for (var step = _rows.Count - 1; one != other; step--)
        {
            var difference = (one >> 32) - (other >> 32);
            if (difference != 0)
            {
                return difference < 0;
            }

            if (step < 0)
            {
                return false;
            }

            (one, other) = (_rows[step][(int)(uint)one], _rows[step][(int)(uint)other]);
        }

        return false;
    }

    private void Write(long code, int step, Span<int> outcome)
    {
        while (true)
        {
            outcome[plan.Steps![step].Issue] = (int)(code >> 32);
            if (--step < 0)
            {
                return;
            }

            code = _rows[step][(int)(uint)code];
        }
    }
}
