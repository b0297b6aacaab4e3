namespace Parley.Reading.Numbers;

/// <summary>A number in a text with the tokens it lies in.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Mention">The number and what it counts.</param>
internal sealed record Tallied(int First, int Last, CountMention Mention);
