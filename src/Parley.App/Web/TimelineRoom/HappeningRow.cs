namespace Parley.App.Web.TimelineRoom;

/// <summary>A meeting, agreement or incident in time.</summary>
public sealed record HappeningRow(string Id, string Days, string Kind, string What, string? Place, string? Status, string? State, string Source);
