namespace Parley.Analysis.Stability.Changes;

/// <summary>Two states that a decision maker would come to order otherwise.</summary>
/// <param name="Up">What it would like no less than the other.</param>
/// <param name="Down">What it likes no less now.</param>
public sealed record Swap(int Up, int Down);
