namespace Parley.App.Web.PeopleRoom;

/// <summary>Who is who, and who came for whom.</summary>
/// <param name="Sides">People by the side they belong to; parties and bodies first.</param>
/// <param name="Rosters">Delegations meeting by meeting.</param>
public sealed record PeopleView(Seq<(string Side, Seq<PersonRow> Rows)> Sides, Seq<(string Meeting, Seq<RosterRow> Rows)> Rosters);
