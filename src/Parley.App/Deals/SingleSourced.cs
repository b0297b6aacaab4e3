namespace Parley.App.Deals;

/// <summary>An entry of the scenario that a verdict rests on, with one source alone.</summary>
/// <param name="Entry">Its path.</param>
/// <param name="Words">What it says, for a sentence.</param>
/// <param name="Source">The source.</param>
public sealed record SingleSourced(string Entry, string Words, string Source);
