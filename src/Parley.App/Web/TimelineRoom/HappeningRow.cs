namespace Parley.App.Web.TimelineRoom;

/// <summary>A meeting, agreement or incident in time; <c>IsDisputed</c>: whether reports give days that do not go together.</summary>
public sealed record HappeningRow(string Id, string Days, bool IsDisputed, string Kind, string What, string? Place, string? Status, string? State);
