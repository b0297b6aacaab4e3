namespace Parley.Conflicts;

/// <summary>Names a decision maker within its conflict; never empty.</summary>
public sealed record DecisionMakerId
{
    public DecisionMakerId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    public string Value { get; }

    public override string ToString() => Value;
}

/// <summary>Names something that its owner does or leaves undone; one name has one owner in a conflict. Never empty.</summary>
public sealed record OptionName
{
    public OptionName(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    public string Value { get; }

    public override string ToString() => Value;
}

/// <summary>Names a state of a conflict, as often by a number as by a word; never empty.</summary>
public sealed record StateName
{
    public StateName(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    public string Value { get; }

    public override string ToString() => Value;
}
