namespace Parley.App.Web.ItemRoom;

/// <summary>What a person can decide on something brought together.</summary>
/// <param name="Folder">Where its forms are sent: the page itself.</param>
/// <param name="Alike">What it may be one with: id, name, and why that may be.</param>
/// <param name="Others">Others of its kind that it could be one with: id and name; none where there are too many to choose from.</param>
/// <param name="CanJoin">Whether two of its kind can be said to be one.</param>
/// <param name="Parts">What can be taken out of it: claims, or of a name the reports that call somebody so; id and words.</param>
/// <param name="CanName">Whether it can be given a name.</param>
/// <param name="Tracks">The tracks it can be put on; none where it is no issue.</param>
public sealed record ItemForm(string Folder, Seq<(string Id, string Name, string Because)> Alike, Seq<(string Id, string Name)> Others, bool CanJoin, Seq<(string Id, string Words)> Parts, bool CanName, Seq<string> Tracks);
