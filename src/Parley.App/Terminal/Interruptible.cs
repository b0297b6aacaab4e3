namespace Parley.App.Terminal;

/// <summary>Work that Ctrl-C ends at once.</summary>
internal static class Interruptible
{
    /// <summary>
    /// Runs the work of a command off the calling thread, which waits for its end or for Ctrl-C. Work that is in the midst of a long
    /// report does not hold up the end of the program.
    /// </summary>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    internal static Task<int> Run(Func<int> work, CancellationToken cancellation) =>
        Task.Run(work, cancellation).WaitAsync(cancellation);

    /// <summary>The same for work that waits for others.</summary>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    internal static Task<int> Run(Func<Task<int>> work, CancellationToken cancellation) =>
        Task.Run(work, cancellation).WaitAsync(cancellation);
}
