using Parley.App.Web.EncounterRoom;

namespace Parley.App.Web.PeopleRoom;

/// <summary>Who is who, who came for whom, and who met whom.</summary>
/// <param name="Sides">People by the side they belong to; parties and bodies first; the first of each side, and how many more it has.</param>
/// <param name="Alike">Names that may be one's: both ids and names, and why.</param>
/// <param name="Rosters">Delegations meeting by meeting, the last of them.</param>
/// <param name="MoreRosters">How many meetings came before these.</param>
/// <param name="Met">Who met whom, drawn; null where nobody is told to have been at any meeting.</param>
/// <param name="Pairs">The same as a list: two sides, then their people.</param>
/// <param name="MorePairs">How many pairs of sides the list leaves out.</param>
public sealed record PeopleView(
    Seq<(string Side, Seq<PersonRow> Rows, int More)> Sides, Seq<(string One, string Name, string Other, string OtherName, string Because)> Alike, Seq<(string Meeting, Seq<RosterRow> Rows)> Rosters, int MoreRosters, MetChart? Met, Seq<(PairRow Sides, Seq<PairRow> People)> Pairs, int MorePairs);
