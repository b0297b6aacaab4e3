namespace Parley.Deals;

/// <summary>Names a party within its scenario; never empty.</summary>
public sealed record PartyId
{
    public PartyId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    public string Value { get; }

    public override string ToString() => Value;
}

/// <summary>Names an issue within its scenario; never empty.</summary>
public sealed record IssueId
{
    public IssueId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    public string Value { get; }

    public override string ToString() => Value;
}

/// <summary>Names an option within its issue, in the words a mediator would use; never empty.</summary>
public sealed record OptionId
{
    public OptionId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    public string Value { get; }

    public override string ToString() => Value;
}
