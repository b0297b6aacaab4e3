namespace Parley.App.Web.ReportRoom;

/// <summary>A report in the list of them.</summary>
public sealed record ReportRow(string Id, string Title, string Outlet, string Day, int Claims, int Waiting, int Rejected, string? OneTextWith, string? Grade);
