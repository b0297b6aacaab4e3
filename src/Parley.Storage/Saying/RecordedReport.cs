using Parley.Storage.Layers;

namespace Parley.Storage.Saying;

/// <summary>A report with all claims of it, whatever became of them.</summary>
/// <param name="Filed">The report.</param>
/// <param name="Entities">Whom and what it names: those of the reading in force, then those that only kept claims name.</param>
/// <param name="Claims">In the order of their passages, then of their numbers.</param>
/// <param name="Problems">Those of the reading in force.</param>
public sealed record RecordedReport(FiledReport Filed, Seq<Entity> Entities, Seq<RecordedClaim> Claims, Seq<Problem> Problems)
{
    /// <summary>What the record says by this report, as a reading like any other; a delegation's meeting is named only where it counts too.</summary>
    public ReadingResult Says(bool reviewedOnly)
    {
        var kept = Claims.Where(c => c.Counts && (!reviewedOnly || c.IsReviewed)).Select(c => c.Claim).ToArray();
        var ids = kept.Select(c => c.Id).ToHashSet();
        return new(
            Filed.Report,
            Entities,
            [.. kept.Select(c => c.Matter is Matter.Delegation { At: { } at } team && !ids.Contains(at) ? Restated.As(c, c.Id, team with { At = null }) : c)],
            Problems);
    }
}
