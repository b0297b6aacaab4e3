namespace Parley.Analysis.Plans;

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
