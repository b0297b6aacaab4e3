namespace Parley.Storage.Layers;

/// <summary>A decision on something else that quoted a report, and was left without these words when the report was forgotten.</summary>
/// <param name="Decision">Its number.</param>
/// <param name="BodyHash">SHA-256 of what is left of its body; null where nothing is, and the decision counts no more.</param>
public sealed record Unsaid(int Decision, string? BodyHash);
