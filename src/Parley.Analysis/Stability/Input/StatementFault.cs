namespace Parley.Analysis.Stability.Input;

/// <summary>Where a statement goes wrong.</summary>
/// <param name="At">The character, counted from 0.</param>
/// <param name="Found">What stands there; null at the end.</param>
/// <param name="Expected">What could.</param>
internal sealed record StatementFault(int At, string? Found, string Expected);
