namespace Parley.App.SecondReader;

/// <summary>An answer has more bytes than any answer needs.</summary>
internal sealed class AnswerTooLongException() : IOException("The answer is longer than the limit.");
