using Parley.Analysis.Stability.Graph;

namespace Parley.App.Stability;

/// <summary>What is asked about a conflict besides which states are stable.</summary>
/// <param name="From">The state to look from; where null, the status quo of the file if it says one.</param>
/// <param name="Goal">The state that is wished for; null where none is.</param>
/// <param name="Why">The states whose verdicts are to be told with their reasons; null where that is left to the writer.</param>
/// <param name="Horizon">How many moves are looked ahead, for limited-move stability; null where that is not asked for.</param>
/// <param name="Together">Whether simultaneous sanctions are asked for.</param>
internal sealed record StabilityWish(int? From = null, int? Goal = null, Seq<int>? Why = null, int? Horizon = null, bool Together = false)
{
    internal static StabilityWish Nothing { get; } = new();

    /// <summary>The state to look from; null where neither the wish nor the file says one.</summary>
    internal int? Start(GraphModel model) => From ?? (model.Conflict.Notes.StatusQuo is { } quo ? model.Find(quo) : null);
}
