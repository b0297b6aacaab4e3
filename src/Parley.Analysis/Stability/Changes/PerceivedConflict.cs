using Parley.Analysis.Stability.Graph;

namespace Parley.Analysis.Stability.Changes;

/// <summary>The conflict as one decision maker takes it to be.</summary>
public sealed record PerceivedConflict(int By, GraphModel Model, Stabilities Stable);
