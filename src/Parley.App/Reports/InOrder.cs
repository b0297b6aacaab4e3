namespace Parley.App.Reports;

/// <summary>Work on many things at a time whose results come in the order of the things.</summary>
internal static class InOrder
{
    // How many results may wait for a slow one before them, for each worker.
    private const int Ahead = 4;

    /// <summary>
    /// Does the work on each item, on as many threads as asked for, and gives the results in order. At most four items a thread are
    /// in work or wait to be taken, so memory does not grow with the number of items. Items are taken from the source one at a time, on the
    /// caller's thread. A fault of the work is thrown where its result would have come.
    /// </summary>
    /// <param name="source">The items.</param>
    /// <param name="work">Has to be safe from many threads.</param>
    /// <param name="jobs">How many threads, from 1; with 1 the work is done on the caller's.</param>
    /// <param name="cancellation">Looked at before each item.</param>
    internal static IEnumerable<TResult> Select<T, TResult>(
        IEnumerable<T> source, Func<T, TResult> work, int jobs, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        return jobs == 1 ? OneByOne(source, work, cancellation) : Many(source, work, jobs, cancellation);
    }

    private static IEnumerable<TResult> OneByOne<T, TResult>(IEnumerable<T> source, Func<T, TResult> work, CancellationToken cancellation)
    {
        foreach (var item in source)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return work(item);
        }
    }

    private static IEnumerable<TResult> Many<T, TResult>(
        IEnumerable<T> source, Func<T, TResult> work, int jobs, CancellationToken cancellation)
    {
        var limited = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var started = new Queue<Task<TResult>>();
        foreach (var item in source)
        {
            cancellation.ThrowIfCancellationRequested();
            started.Enqueue(Task.Factory.StartNew(() => work(item), cancellation, TaskCreationOptions.DenyChildAttach, limited));
            while (started.Count >= Ahead * jobs || (started.Count > 0 && started.Peek().IsCompleted))
            {
                yield return started.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (started.Count > 0)
        {
            yield return started.Dequeue().GetAwaiter().GetResult();
        }
    }
}
