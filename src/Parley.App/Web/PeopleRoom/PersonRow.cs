namespace Parley.App.Web.PeopleRoom;

/// <summary>Somebody named.</summary>
public sealed record PersonRow(string Id, string Name, string? Is, string? AlsoCalled, string Reports, string? State, string Source);
