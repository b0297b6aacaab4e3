namespace Parley.App.Web.TodayRoom;

/// <summary>Accounts that cannot all hold.</summary>
/// <param name="On">On what they differ.</param>
/// <param name="Accounts">What is told, by whom, and the claims that say so.</param>
public sealed record TodayDispute(string On, Seq<(string Value, string Outlets, string Source)> Accounts);
