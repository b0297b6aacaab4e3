using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Views;

namespace Parley.App.Web.TimelineRoom;

/// <summary>What happened when.</summary>
/// <param name="Meetings">The meetings drawn in time.</param>
/// <param name="Citing">How their sources are named.</param>
/// <param name="Years">Meetings, agreements and incidents by the year they begin in; those of unknown days last.</param>
public sealed record TimelineView(Timeline Meetings, Citing Citing, Seq<(string Year, Seq<HappeningRow> Rows)> Years);
