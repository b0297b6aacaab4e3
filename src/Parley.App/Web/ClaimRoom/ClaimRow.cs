namespace Parley.App.Web.ClaimRoom;

/// <summary>A claim in the list of them.</summary>
public sealed record ClaimRow(string Id, string Kind, string Standing, string Summary, string Outlet, string Day);
