namespace Parley.Reading.Proposed;

/// <summary>What a language model answered when it was asked for the claims of one piece of a report.</summary>
/// <param name="Piece">The piece it was shown.</param>
/// <param name="Text">The answer as far as it came, untrusted; empty where none came.</param>
/// <param name="Problem">What went wrong on the way, else null.</param>
public sealed record Answer(Passage Piece, string Text, Problem? Problem);
