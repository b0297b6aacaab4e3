using Parley.App.Dossiers.Lines;
using Parley.Collation.Sourced;

namespace Parley.App.Dossiers.Views;

/// <summary>A proposal, its parts and the answers to it.</summary>
public sealed record ProposalView(ItemId Id, Line Heading, string Because, Seq<LineGroup> Parts, Seq<Line> Answers)
{
    internal IEnumerable<Line> Lines() => Parts.SelectMany(p => p.Lines).Prepend(Heading).Concat(Answers);
}
