using Parley.Storage.Layers;

namespace Parley.App.Web.Safety;

/// <summary>One browser that was let in.</summary>
/// <param name="Token">What every form of its pages carries, so that no other page can send one.</param>
internal sealed record Session(string Token)
{
    private (string Words, bool IsDone, RecordId? Undo)? _told;

    /// <summary>What came of the last form sent, shown on one page.</summary>
    internal void Tell(string words, bool isDone, RecordId? undo) => _told = (words, isDone, undo);

    /// <summary>The same, once.</summary>
    internal (string Words, bool IsDone, RecordId? Undo)? Told()
    {
        var told = _told;
        _told = null;
        return told;
    }
}
