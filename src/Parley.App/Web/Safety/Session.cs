using Parley.Storage.Layers;

namespace Parley.App.Web.Safety;

/// <summary>One browser that was let in. Safe from several threads.</summary>
/// <param name="token">What every form of its pages carries, so that no other page can send one.</param>
internal sealed class Session(string token)
{
    private readonly Lock _lock = new();
    private readonly Stack<Decision> _made = new();
    private (string Words, bool IsDone)? _told;
    private (string Of, IReadOnlyDictionary<string, string> Fields)? _draft;

    internal string Token => token;

    /// <summary>What came of the last form sent, shown on one page.</summary>
    internal void Tell(string words, bool isDone)
    {
        lock (_lock)
        {
            _told = (words, isDone);
        }
    }

    /// <summary>The same, once.</summary>
    internal (string Words, bool IsDone)? Told()
    {
        lock (_lock)
        {
            var told = _told;
            _told = null;
            return told;
        }
    }

    /// <summary>Keeps what was written into a form that was not taken, so that nobody writes it twice.</summary>
    internal void Keep(string of, IReadOnlyDictionary<string, string> fields)
    {
        lock (_lock)
        {
            _draft = (of, fields);
        }
    }

    /// <summary>The same, once, where it was written into that form.</summary>
    internal IReadOnlyDictionary<string, string>? Draft(string of)
    {
        lock (_lock)
        {
            var draft = _draft;
            _draft = null;
            return draft is { } kept && kept.Of == of ? kept.Fields : null;
        }
    }

    /// <summary>A decision was made from this browser.</summary>
    internal void Made(Decision decision)
    {
        lock (_lock)
        {
            _made.Push(decision);
        }
    }

    /// <summary>The decision made last from this browser and not taken back since.</summary>
    internal Decision? Last
    {
        get
        {
            lock (_lock)
            {
                return _made.TryPeek(out var last) ? last : null;
            }
        }
    }

    /// <summary>A decision was taken back.</summary>
    internal void TakenBack(int number)
    {
        lock (_lock)
        {
            if (_made.TryPeek(out var last) && last.Number == number)
            {
                _made.Pop();
            }
        }
    }
}
