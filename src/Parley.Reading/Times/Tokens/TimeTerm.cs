namespace Parley.Reading.Times.Tokens;

/// <summary>A word known here: its sort, its value within the sort, and itself in small letters.</summary>
internal readonly record struct TimeTerm(TermKind Kind, int Value, string Word);
