using Parley.Analysis.Bargaining;

namespace Parley.App.Work;

/// <summary>What is asked of a scenario.</summary>
/// <param name="Threat">What no deal counts as.</param>
/// <param name="Samples">How many draws are made of what is left open; null where none are wanted.</param>
/// <param name="Seed">Where they begin.</param>
/// <param name="Explain">The package to explain, as it was named; null where there is none.</param>
internal sealed record DealsWish(Threat Threat, int? Samples, ulong Seed, string? Explain);
