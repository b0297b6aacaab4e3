namespace Parley.App.Web.EncounterRoom;

/// <summary>Where a row and a meeting cross.</summary>
/// <param name="Mark">As what the row is there; null where it is not told to be.</param>
/// <param name="Words">The same for whoever cannot see marks.</param>
/// <param name="Source">The claims that say so, commas between.</param>
/// <param name="Line">Which part of the meeting's line crosses here: none, first, through, last.</param>
public sealed record MetCell(string? Mark, string Words, string Source, string Line);
