using Parley.Collation.Sourced;

namespace Parley.App.Dossiers.Views;

/// <summary>One issue, in the words of the reports, and each side's place on it in the order of the columns.</summary>
public sealed record IssueRow(ItemId Id, string Words, Seq<Cell> Cells);
