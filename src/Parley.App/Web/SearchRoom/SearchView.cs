namespace Parley.App.Web.SearchRoom;

/// <summary>What was found.</summary>
/// <param name="Words">What was looked for.</param>
/// <param name="Names">People and parties whose name holds the words.</param>
/// <param name="Hits">Reports in which all the words stand: id, headline, outlet, day, and the words found with those around them (those found at odd places).</param>
public sealed record SearchView(string Words, Seq<(string Id, string Name)> Names, Seq<(string Id, string Title, string Outlet, string Day, Seq<string> Where)> Hits);
