using Parley.App.Dossiers;
using Parley.App.Dossiers.Lines;

namespace Parley.App.Web.BriefRoom;

/// <summary>The dossier as it is wanted.</summary>
/// <param name="Dossier">It, compiled to so many first pages.</param>
/// <param name="HasAnnex">Whether all that was read stands behind these.</param>
/// <param name="IsLong">Whether all that was read was asked for and is too much for a page.</param>
/// <param name="Since">The day from which lines are marked as new, as the field has it; empty where none are.</param>
/// <param name="Citing">How sources are named.</param>
/// <param name="Sources">What the first pages rest on, report by report, each claim with its id and quote; empty where the annex holds the reports.</param>
public sealed record BriefView(Dossier Dossier, bool HasAnnex, bool IsLong, string Since, Citing Citing, Seq<(string Report, Seq<(string Id, string Kind, string? Voice, string Quote)> Claims)> Sources);
