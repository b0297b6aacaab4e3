namespace Parley.App.Web.EncounterRoom;

/// <summary>Two that met, or were to meet.</summary>
/// <param name="One">A name.</param>
/// <param name="Other">A name.</param>
/// <param name="Count">How often, in words.</param>
/// <param name="Meetings">The latest of them: what is asked for its source, the day, and whether it was held.</param>
/// <param name="Before">How many there are besides.</param>
public sealed record PairRow(string One, string Other, string Count, Seq<(string Id, string Day, bool IsHeld)> Meetings, int Before);
