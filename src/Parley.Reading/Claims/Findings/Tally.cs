using Parley.Reading.Numbers;

namespace Parley.Reading.Claims.Findings;

/// <summary>A number of things with the tokens it lies in.</summary>
internal sealed record Tally(int First, int Last, CountMention Mention);
