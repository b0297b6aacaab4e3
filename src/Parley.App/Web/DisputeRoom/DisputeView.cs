namespace Parley.App.Web.DisputeRoom;

/// <summary>Accounts that cannot all hold.</summary>
/// <param name="Id">Its id, <c>x2</c>.</param>
/// <param name="About">What it is about: id and words.</param>
/// <param name="On">On what they differ.</param>
/// <param name="Accounts">What is told, by whom, a quote, and the claims.</param>
/// <param name="Settled">Which account a person took to hold, and who; null where nobody did.</param>
public sealed record DisputeView(string Id, (string Id, string Words)? About, string On, Seq<(string Value, string Outlets, string Quote, string Source)> Accounts, (string Value, string Who, string? Why)? Settled);
