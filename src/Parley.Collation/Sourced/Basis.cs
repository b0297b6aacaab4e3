namespace Parley.Collation.Sourced;

/// <summary>What an item brought together stands on: every claim taken into it, and the rule by which they were.</summary>
public sealed record Basis
{
    /// <summary>Makes a basis; without a claim there is none.</summary>
    /// <param name="id">Names the item.</param>
    /// <param name="by">The claims, in the order of the reports and of their passages.</param>
    /// <param name="because">The rule that brought them together, in words; for one claim alone, that it stands alone.</param>
    public Basis(ItemId id, Seq<SourcedClaim> by, string because)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(because);
        if (by.Count == 0)
        {
            throw new ArgumentException("An item rests on at least one claim.", nameof(by));
        }

        Id = id;
        By = by;
        Because = because;
    }

    public ItemId Id { get; }

    public Seq<SourcedClaim> By { get; }

    public string Because { get; }
}
