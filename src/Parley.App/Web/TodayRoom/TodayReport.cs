namespace Parley.App.Web.TodayRoom;

/// <summary>A report with claims that wait for review.</summary>
public sealed record TodayReport(string Id, string Title, string Outlet, string Day, int Waiting);
