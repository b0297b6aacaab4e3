using Parley.Storage;

namespace Parley.App.Web.Viewing;

/// <summary>
/// Which edition pages are made of that show what was brought together. Of a record on which that takes long it is the last that is ready: after a writing the next is made ready behind it, once for all who read, and
/// pages go over to it when it is. Of a short record, and where nobody may be told less than the newest, it is always the newest.
/// </summary>
/// <param name="newest">The newest edition.</param>
/// <param name="ready">Makes an edition ready: works out what pages ask for.</param>
/// <param name="longFrom">From how many reports on a record is long.</param>
internal sealed class EditionShown(Func<Edition> newest, Action<Edition> ready, int longFrom)
{
    private readonly Lock _lock = new();
    private Edition? _shown;
    private bool _isBusy;

    /// <summary>The edition that is shown where the file is in a state.</summary>
    /// <param name="state">The state of the file.</param>
    internal Edition Of((long Decision, long Reading) state)
    {
        lock (_lock)
        {
            _shown ??= newest();
            if (_shown.Layers.Reports.Count < longFrom)
            {
                return _shown = newest();
            }

            if (_shown.State != state && !_isBusy)
            {
                _isBusy = true;
                _ = Task.Run(Next);
            }

            return _shown;
        }
    }

    /// <summary>The state of the edition that is shown, without one being made for it: that of the file where pages would be made of the newest.</summary>
    internal (long Decision, long Reading) State((long Decision, long Reading) state)
    {
        lock (_lock)
        {
            return _shown is null || _shown.Layers.Reports.Count < longFrom ? state : Of(state).State;
        }
    }

    /// <summary>Makes the first edition ready before anybody asks; what is written meanwhile waits until it is.</summary>
    internal void Begin()
    {
        Edition first;
        lock (_lock)
        {
            (first, _isBusy) = (_shown ??= newest(), true);
        }

        try
        {
            ready(first);
        }
        finally
        {
            Ended(null);
        }
    }

    /// <summary>Lets go of the edition that is shown, so that a fault is not met again.</summary>
    internal void LetGo()
    {
        lock (_lock)
        {
            _shown = null;
        }
    }

    // A fault is met again, and told, by whoever asks for a page of that edition.
    private void Next()
    {
        Edition? next = null;
        try
        {
            next = newest();
            ready(next);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            next = e is RecordFaultException or OperationCanceledException ? null : next;
        }
        finally
        {
            Ended(next);
        }
    }

    private void Ended(Edition? next)
    {
        lock (_lock)
        {
            (_shown, _isBusy) = (next ?? _shown, false);
        }
    }
}
