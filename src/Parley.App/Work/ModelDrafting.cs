using Parley.App.Drafts;
using Parley.App.Reports;
using Parley.Collation;
using Parley.Collation.Drafting;
using Parley.Collation.Drafts;
using Parley.Collation.Sourced;

namespace Parley.App.Work;

/// <summary>Models drafted from what was read.</summary>
internal static class ModelDrafting
{
    /// <summary>Brings readings of any origin together and drafts a scenario from them; reports of one id and different texts are told apart.</summary>
    /// <param name="readings">What was read, and what was read before.</param>
    /// <param name="parted">What people said is not one.</param>
    /// <param name="parties">Names of those who are to be the parties; where there are none, the reports decide.</param>
    /// <param name="cancellation">Looked at between the steps.</param>
    internal static Drafted Draft(IEnumerable<ReadingResult> readings, Partings parted, Seq<string> parties, CancellationToken cancellation)
    {
        var talks = Collator.Collate(ClaimsFile.WithOwnIds(readings), parted);
        cancellation.ThrowIfCancellationRequested();
        return Drafter.Draft(talks, parties);
    }

    /// <summary>What was drafted as a file to edit, with its size in a sentence; or why there is none.</summary>
    /// <param name="drafted">What was drafted.</param>
    /// <param name="asConflict">Whether a conflict is wanted, for <c>parley stability</c>; else a scenario, for <c>parley deals</c>.</param>
    internal static (string? Text, string? Summary, Problem? Problem) Written(Drafted drafted, bool asConflict) => drafted.Match<(string?, string?, Problem?)>(
        model =>
        {
            if (!asConflict)
            {
                return (DraftYaml.Write(model.Draft), DraftSummary.Of(model.Draft), null);
            }

            return ConflictDrafter.Of(model.Draft) is { } conflict ? (ConflictYaml.Write(conflict), ConflictSummary.Of(conflict), null)
                : (null, null, new("D020", $"There is nothing to draft a conflict from: of {model.Draft.Parties.Count} parties even one issue makes more than {ConflictDrafter.MostStates} states; name fewer with --party.", 0, 0));
        },
        nothing => (null, null, nothing.Problem));
}
