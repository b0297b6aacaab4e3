namespace Parley.Collation.Sourced;

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
