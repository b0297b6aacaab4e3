namespace Parley;

/// <summary>How finely a time is known.</summary>
public enum Grain
{
    Day,
    Week,
    Month,
    Season,
    Year,
    Period,
}

/// <summary>A time a report gives: its words, and the days they stand for where that can be told.</summary>
public sealed record When
{
    private When(string text, DateOnly? from, DateOnly? to, Grain? grain)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Text = text;
        From = from;
        To = to;
        Grain = grain;
    }

    /// <summary>The words of the report.</summary>
    public string Text { get; }

    /// <summary>First day meant, itself included; null where the beginning is open or unknown.</summary>
    public DateOnly? From { get; }

    /// <summary>Last day meant, itself included; null where the end is open or unknown.</summary>
    public DateOnly? To { get; }

    /// <summary>How finely it is known; null where the days could not be told.</summary>
    public Grain? Grain { get; }

    /// <summary>A time whose days cannot be told.</summary>
    public static When Unresolved(string text) => new(text, null, null, null);

    /// <summary>A time whose days are known; one end may be open.</summary>
    /// <exception cref="ArgumentException">Both ends are open, or the first day is after the last.</exception>
    public static When Resolved(string text, DateOnly? from, DateOnly? to, Grain grain) =>
        (from, to) switch
        {
            (null, null) => throw new ArgumentException("A resolved time has at least one end."),
            ({ } f, { } t) when f > t => throw new ArgumentException($"The time begins on {f:O} after it ends on {t:O}."),
            _ => new(text, from, to, grain),
        };

    /// <summary>Days between two times: 0 where they overlap, 1 where one follows the other; an open end reaches for ever.</summary>
    public int DaysFrom(When other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Math.Max(0, Math.Max(other.First - Last, First - other.Last));
    }

    private int First => (From ?? DateOnly.MinValue).DayNumber;

    private int Last => (To ?? DateOnly.MaxValue).DayNumber;
}
