namespace Parley.App.Exchange;

/// <summary>A table of an export: a file of its own.</summary>
/// <param name="Name">The file's name, without its ending.</param>
/// <param name="Lines">The names of the columns, then the rows; all of one length.</param>
internal sealed record Table(string Name, Seq<Seq<string>> Lines);
