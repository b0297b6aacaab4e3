using Parley.Collation.Rules;
using Parley.Collation.Sourced;

namespace Parley.Collation;

/// <summary>What talks were made of, and what of it was made by the way: whatever of other talks is made of the same need not be made again. All are equal, since they say nothing that the talks do not.</summary>
/// <param name="Corpus">The readings.</param>
/// <param name="Parted">What people said is not one.</param>
/// <param name="Alike">Names that may be one's.</param>
/// <param name="Chains">By report, the claims it made and the ways by which they reached it.</param>
internal sealed record Workings(Corpus Corpus, Partings Parted, Seq<(Named One, Named Other, string Because)> Alike, IReadOnlyDictionary<ReportId, (SourcedClaim[] Of, Seq<Chain> Chains)> Chains)
{
    public bool Equals(Workings? other) => other is not null;

    public override int GetHashCode() => 0;
}
