namespace Parley.App.Web.PositionRoom;

/// <summary>An issue on which nothing of a side was read.</summary>
/// <param name="Id">The id.</param>
/// <param name="Words">What it is.</param>
/// <param name="Said">Who spoke on it, and how each stands.</param>
public sealed record Silence(string Id, string Words, string Said);
