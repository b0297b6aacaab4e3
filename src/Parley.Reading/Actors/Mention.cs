namespace Parley.Reading.Actors;

/// <summary>A run of tokens that names an actor.</summary>
/// <param name="Actor">Number of the actor.</param>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
internal sealed record Mention(int Actor, int First, int Last);
