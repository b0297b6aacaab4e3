namespace Parley.Reading.Numbers;

/// <summary>A word, a number in figures, or a mark.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last.</param>
/// <param name="Role">Of a word that is listed.</param>
/// <param name="Value">Of a listed word.</param>
/// <param name="Word">A listed word in small letters, else empty.</param>
/// <param name="Mark">The character of a mark, else 0.</param>
/// <param name="Figures">What figures amount to; null for words, marks and figures that are no number ("2.5.1").</param>
/// <param name="Glued">Whether it touches what stands before it.</param>
internal readonly record struct NumberToken(
    int Start, int End, Role Role, long Value, string Word, char Mark, decimal? Figures, bool Glued)
{
    internal static readonly NumberToken Outside = new(-1, -1, Role.None, 0, "", '\n', null, false);

    internal bool IsWord => Mark == '\0' && Figures is null;
}
