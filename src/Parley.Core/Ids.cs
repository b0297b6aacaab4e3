namespace Parley;

/// <summary>Names a claim within its report; never empty.</summary>
public sealed record ClaimId
{
    public ClaimId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    public string Value { get; }

    public override string ToString() => Value;
}

/// <summary>Names a person, party, organisation, outlet, place or agreement within its report; never empty.</summary>
public sealed record EntityId
{
    public EntityId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    public string Value { get; }

    public override string ToString() => Value;
}

/// <summary>Names a report; never empty.</summary>
public sealed record ReportId
{
    public ReportId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    public string Value { get; }

    public override string ToString() => Value;
}
