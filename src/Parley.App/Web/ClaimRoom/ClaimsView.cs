namespace Parley.App.Web.ClaimRoom;

/// <summary>Claims, a page of them.</summary>
/// <param name="Rows">The claims.</param>
/// <param name="Total">How many there are with these choices.</param>
/// <param name="Kinds">The kinds there are, with how many of each.</param>
/// <param name="Kind">The kind chosen; empty for all.</param>
/// <param name="Standings">How claims stand, with how many stand so.</param>
/// <param name="Standing">The standing chosen; empty for all that count.</param>
/// <param name="After">Where the next page begins; null at the end.</param>
public sealed record ClaimsView(Seq<ClaimRow> Rows, int Total, Seq<(string Word, int Count)> Kinds, string Kind, Seq<(string Word, int Count)> Standings, string Standing, string? After);
