namespace Parley.Reading.Times.Tokens;

/// <summary>A word, a number or a mark of a text.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last.</param>
/// <param name="Term">What is known of a word; for other tokens nothing.</param>
/// <param name="Mark">The character of a mark; 0 for words and numbers. Possessive endings are one mark, an apostrophe.</param>
/// <param name="Number">Value of a number without separators; -1 for words, marks and numbers that are too long or broken.</param>
/// <param name="Capital">Whether a word begins with a capital.</param>
/// <param name="Glued">Whether it touches what stands before it.</param>
internal readonly record struct TimeToken(
    int Start, int End, TimeTerm Term, char Mark, int Number, bool Capital, bool Glued)
{
    internal static readonly TimeToken Outside = new(-1, -1, new(TermKind.None, 0, ""), '\n', -1, false, false);

    internal TermKind Kind => Term.Kind;

    internal int Value => Term.Value;

    internal string Word => Term.Word;

    internal bool IsWord => Mark == '\0' && Number < 0;

    internal int Length => End - Start;
}
