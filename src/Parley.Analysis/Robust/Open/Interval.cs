using Parley.Analysis.Domains;

namespace Parley.Analysis.Robust.Open;

/// <summary>A number known to lie between two, ends included.</summary>
public sealed record Interval
{
    /// <exception cref="ArgumentException">The low end is above the high one.</exception>
    public Interval(Rational low, Rational high)
    {
        if (low > high)
        {
            throw new ArgumentException("The low end of a range is not above the high one.", nameof(low));
        }

        (Low, High) = (low, high);
    }

    public static implicit operator Interval(Rational value) => new(value, value);

    public Rational Low { get; }

    public Rational High { get; }

    public bool IsPoint => Low == High;
}
