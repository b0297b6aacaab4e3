namespace Parley.Analysis.Plans;

/// <summary>What an exact answer may cost before a guaranteed approximate one is given in its place. Counts, not times, so that the same input gives the same answer.</summary>
public sealed record Budget
{
    /// <param name="work">Sums formed in all, each weighted by what it costs to compare: about five to a hundred nanoseconds' worth for 1.</param>
    /// <param name="rows">Sums held at one time.</param>
    public Budget(long work = 120_000_000, int rows = 2_000_000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(work);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        Work = work;
        Rows = rows;
    }

    public static Budget Default { get; } = new();

    public long Work { get; }

    public int Rows { get; }
}

/// <summary>Counts what a budget has left, and listens for the wish to stop.</summary>
/// <param name="budget">What there is.</param>
/// <param name="cancellation">The wish to stop.</param>
/// <param name="listening">Called each time before it is looked whether to stop; for tests that stop at a given look.</param>
internal sealed class Meter(Budget budget, CancellationToken cancellation, Action? listening = null)
{
    public long Left { get; private set; } = budget.Work;

    public bool Stopped
    {
        get
        {
            listening?.Invoke();
            return cancellation.IsCancellationRequested;
        }
    }

    public CancellationToken Stopping => cancellation;

    /// <summary>Asks before the work is done; false where it may not be.</summary>
    public bool Take(long work)
    {
        if (work > Left || Stopped)
        {
            return false;
        }

        Left -= work;
        return true;
    }

    /// <summary>Takes note of work that was done already.</summary>
    public void Spend(long work) => Left = Math.Max(0, Left - work);

    /// <summary>With all of the budget left again.</summary>
    public Meter Anew() => new(budget, cancellation, listening);

    public bool Holds(long rows) => rows <= budget.Rows;
}
