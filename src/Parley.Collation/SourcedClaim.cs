namespace Parley.Collation;

/// <summary>A claim and the report that makes it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Claim">What it says.</param>
/// <param name="Number">Its place among the claims of its report, from 1; what they are put in order by, since ids are names and no numbers.</param>
public sealed record SourcedClaim(ReportId Report, Claim Claim, int Number);

/// <summary>One value of a slot with every claim that gives it. Two of them in one slot are accounts that differ.</summary>
/// <param name="Value">The value, as first given.</param>
/// <param name="By">The claims that give it, in the order of the reports; at least one.</param>
public sealed record Told<T>(T Value, Seq<SourcedClaim> By);

/// <summary>Names an item brought together from claims: its kind and its place among its kind, as in <c>meeting-2</c>.</summary>
public sealed record ItemId
{
    public ItemId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    public string Value { get; }

    public override string ToString() => Value;
}

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

/// <summary>Somebody or something in a slot: brought together with the same of other reports, or just the words.</summary>
/// <param name="Id">Who, where a report names somebody; null for "a senior official".</param>
/// <param name="Name">The name used for all reports, or the words of the report.</param>
public sealed record Who(ItemId? Id, string Name);

/// <summary>A person, party, organisation, outlet, place or agreement, one for all reports.</summary>
/// <param name="Id">Names it among all that the reports name.</param>
/// <param name="Type">What sort of thing it is.</param>
/// <param name="Name">The fullest name that any report gives; of equal ones the first.</param>
/// <param name="Aliases">The other words for it, in order of first use.</param>
/// <param name="Country">The state it belongs to, where any report's words say so.</param>
/// <param name="In">Its entities, report by report.</param>
/// <param name="Because">The rule that brought them together, in words.</param>
public sealed record Named(
    ItemId Id,
    EntityType Type,
    string Name,
    Seq<string> Aliases,
    string? Country,
    Seq<NamedIn> In,
    string Because);

/// <summary>What one report calls somebody.</summary>
public sealed record NamedIn(ReportId Report, EntityId Entity);
