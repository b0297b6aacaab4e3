using Parley.App.Dossiers.Lines;

namespace Parley.App.Dossiers.Views;

/// <summary>Who said what.</summary>
/// <param name="Differing">Where accounts differ.</param>
/// <param name="Changes">What a side is told to have changed its mind on, from one report to a later one.</param>
/// <param name="Statements">What else people are reported to have said, by speaker.</param>
/// <param name="Chains">By whom each claim came, report by report.</param>
/// <param name="Single">What rests on a single source.</param>
public sealed record VoicesSection(Seq<Line> Differing, Seq<Line> Changes, Seq<LineGroup> Statements, Seq<LineGroup> Chains, Seq<Line> Single)
{
    internal IEnumerable<Line> Lines() => Differing.Concat(Changes).Concat(Statements.Concat(Chains).SelectMany(e => e.Lines)).Concat(Single);
}
