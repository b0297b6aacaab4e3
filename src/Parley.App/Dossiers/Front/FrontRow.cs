using Parley.App.Dossiers.Lines;

namespace Parley.App.Dossiers.Front;

/// <summary>A line of a block, or a row of its table.</summary>
/// <param name="Label">What the row is about, in words of its own or of a report; null in a block of lines.</param>
/// <param name="Cells">One for each column, empty where nothing was read; a single one in a block of lines.</param>
public sealed record FrontRow(Span? Label, Seq<Seq<Line>> Cells)
{
    internal IEnumerable<Line> Lines() => Cells.SelectMany(c => c);
}
