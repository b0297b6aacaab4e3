using Parley.Deals;

namespace Parley.Analysis.Scenarios.Input;

/// <summary>Why a text is no tree.</summary>
/// <param name="Message">A sentence.</param>
/// <param name="Place">Where it was noticed.</param>
internal sealed record TreeError(string Message, Place Place)
{
    /// <summary>Values within values beyond this are no scenario; the limit keeps hostile files from the stack.</summary>
    internal const int MaxDepth = 32;

    /// <summary>Values in all, aliases counted as what they stand for.</summary>
    internal const long MaxSize = 20_000_000;
}
