using Parley.App.Dossiers.Lines;
using Parley.Collation.Sourced;

namespace Parley.App.Dossiers.Views;

/// <summary>An incident with the figures given for it.</summary>
public sealed record IncidentView(ItemId Id, Line Heading, string Because, Seq<LineGroup> Figures)
{
    internal IEnumerable<Line> Lines() => Figures.SelectMany(f => f.Lines).Prepend(Heading);
}
