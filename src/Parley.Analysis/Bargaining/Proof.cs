using Parley.Analysis.Domains;

namespace Parley.Analysis.Bargaining;

/// <summary>How far it is proven that nothing does better.</summary>
public abstract record Proof
{
    private Proof()
    {
    }

    /// <summary>Nothing does better, in exact arithmetic.</summary>
    public sealed record Exact : Proof;

    /// <summary>Nothing is worth more than the value and this together.</summary>
    public sealed record Gap(Rational Width) : Proof;

    public T Match<T>(Func<Exact, T> exact, Func<Gap, T> gap)
    {
        ArgumentNullException.ThrowIfNull(exact);
        ArgumentNullException.ThrowIfNull(gap);
        return this switch
        {
            Exact e => exact(e),
            Gap g => gap(g),
            _ => throw new InvalidOperationException("No other case."),
        };
    }
}
