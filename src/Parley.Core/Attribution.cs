namespace Parley;

/// <summary>One link of a chain of attribution: somebody is reported to have said it.</summary>
/// <param name="Source">Who.</param>
/// <param name="As">How the report describes an unnamed source ("a senior official"), else null.</param>
/// <param name="Verb">The reporting word as it stands ("announced", "according to"), where there is one.</param>
/// <param name="Via">The channel ("Telegram", "social media"), where given.</param>
/// <param name="On">When it was said, where given.</param>
public sealed record Attribution(EntitySlot Source, string? As, string? Verb, string? Via, When? On);
