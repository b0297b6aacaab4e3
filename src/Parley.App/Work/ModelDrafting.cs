using Parley.App.Reports;
using Parley.Collation;
using Parley.Collation.Drafting;
using Parley.Collation.Drafts;

namespace Parley.App.Work;

/// <summary>Models drafted from what was read.</summary>
internal static class ModelDrafting
{
    /// <summary>Brings readings of any origin together and drafts a scenario from them; reports of one id and different texts are told apart.</summary>
    /// <param name="readings">What was read, and what was read before.</param>
    /// <param name="parties">Names of those who are to be the parties; where there are none, the reports decide.</param>
    /// <param name="cancellation">Looked at between the steps.</param>
    internal static Drafted Draft(IEnumerable<ReadingResult> readings, Seq<string> parties, CancellationToken cancellation)
    {
        var talks = Collator.Collate(ClaimsFile.WithOwnIds(readings));
        cancellation.ThrowIfCancellationRequested();
        return Drafter.Draft(talks, parties);
    }
}
