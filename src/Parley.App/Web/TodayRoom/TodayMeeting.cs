namespace Parley.App.Web.TodayRoom;

/// <summary>A meeting to come.</summary>
public sealed record TodayMeeting(string What, string? Days, string Source);
