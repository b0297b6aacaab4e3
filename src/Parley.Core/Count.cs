namespace Parley;

/// <summary>How a reported number is meant.</summary>
public enum Approx
{
    Exact,
    About,
    AtLeast,
    MoreThan,
    UpTo,
    FewerThan,
}

/// <summary>A number a report gives for things of one kind.</summary>
public sealed record Count
{
    /// <summary>Makes a count.</summary>
    /// <param name="value">The number, or the lower one of a range; not negative.</param>
    /// <param name="max">The upper number of a range ("10 to 15"), else null.</param>
    /// <param name="approx">How it is meant.</param>
    /// <param name="of">The thing counted, in the words of the report: "strike drones", "killed".</param>
    public Count(long value, long? max, Approx approx, string of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        if (max is { } m)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(m, value);
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(of);
        Value = value;
        Max = max;
        Approx = approx;
        Of = of;
    }

    public long Value { get; }

    public long? Max { get; }

    public Approx Approx { get; }

    public string Of { get; }
}
