namespace Parley.App.Web.PeopleRoom;

/// <summary>Who came for one side to one meeting.</summary>
public sealed record RosterRow(string Party, string? Head, string? Members, string? Absent, string? Changed, string? State, string Source);
