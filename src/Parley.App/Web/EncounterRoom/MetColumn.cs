namespace Parley.App.Web.EncounterRoom;

/// <summary>A meeting, a line down.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Day">Its first day, short.</param>
/// <param name="Words">It in words.</param>
/// <param name="State">held, planned or off.</param>
public sealed record MetColumn(string Id, string Day, string Words, string State);
