using Parley.App.Web.EncounterRoom;

namespace Parley.App.Web.PeopleRoom;

/// <summary>Who is who, who came for whom, and who met whom.</summary>
/// <param name="Sides">People by the side they belong to; parties and bodies first.</param>
/// <param name="Rosters">Delegations meeting by meeting.</param>
/// <param name="Met">Who met whom, drawn; null where nobody is told to have been at any meeting.</param>
/// <param name="Pairs">The same as a list: two sides, then their people.</param>
/// <param name="MorePairs">How many pairs of sides the list leaves out.</param>
public sealed record PeopleView(
    Seq<(string Side, Seq<PersonRow> Rows)> Sides, Seq<(string Meeting, Seq<RosterRow> Rows)> Rosters, MetChart? Met, Seq<(PairRow Sides, Seq<PairRow> People)> Pairs, int MorePairs);
