namespace Parley.App.Dossiers.Front;

/// <summary>One matter on the first pages: lines under each other, or a table.</summary>
/// <param name="Name">Its anchor, and the word by which programs know it: "positions".</param>
/// <param name="Heading">What stands above it.</param>
/// <param name="Columns">Headings of the columns of a table, without that of the labels; none where it is lines.</param>
/// <param name="Rows">At least one.</param>
public sealed record FrontBlock(string Name, string Heading, Seq<string> Columns, Seq<FrontRow> Rows);
