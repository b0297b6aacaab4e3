namespace Parley.App.Web.EncounterRoom;

/// <summary>A side or a person.</summary>
/// <param name="Name">The name.</param>
/// <param name="Id">The id; null where there is none.</param>
/// <param name="IsSide">Whether it is the side itself.</param>
/// <param name="Cells">By meeting.</param>
public sealed record MetRow(string Name, string? Id, bool IsSide, Seq<MetCell> Cells);
