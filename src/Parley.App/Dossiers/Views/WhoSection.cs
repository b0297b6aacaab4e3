using Parley.App.Dossiers.Lines;

namespace Parley.App.Dossiers.Views;

/// <summary>Who is talking.</summary>
/// <param name="Sides">Parties and mediators.</param>
/// <param name="Delegations">One for each party and meeting.</param>
/// <param name="People">Who each person is said to be.</param>
/// <param name="AlsoThere">People seen at the place of the talks, and in what.</param>
/// <param name="PerhapsTheSame">Names kept apart that may be one's, and why.</param>
public sealed record WhoSection(Seq<LineGroup> Sides, Seq<DelegationView> Delegations, Seq<LineGroup> People, Seq<Line> AlsoThere, Seq<Line> PerhapsTheSame)
{
    internal IEnumerable<Line> Lines() =>
        Sides.SelectMany(e => e.Lines).Concat(Delegations.SelectMany(d => d.Entries.SelectMany(e => e.Lines)))
            .Concat(People.SelectMany(e => e.Lines)).Concat(AlsoThere).Concat(PerhapsTheSame);
}
