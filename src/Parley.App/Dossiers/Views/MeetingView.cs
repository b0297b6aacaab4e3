using Parley.App.Dossiers.Lines;
using Parley.Collation.Sourced;

namespace Parley.App.Dossiers.Views;

/// <summary>One meeting.</summary>
/// <remarks>
/// <c>Id</c>: the item of the collation.
/// </remarks>
public sealed record MeetingView(ItemId Id, Line Heading, string Because, Seq<LineGroup> Entries)
{
    internal IEnumerable<Line> Lines() => Entries.SelectMany(e => e.Lines).Prepend(Heading);
}
