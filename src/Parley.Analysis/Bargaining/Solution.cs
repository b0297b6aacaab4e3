using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;

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

/// <summary>What a rule of fair division picks.</summary>
/// <param name="Value">What the rule makes greatest, at its greatest, exact.</param>
/// <param name="Points">Every utility vector on the frontier that attains it, in the order of the frontier; the first 200 where there are more. Each with its row-major first package and the count of them. Where the issues interact too densely, or there is a gap, one that was found, without a count.</param>
/// <param name="Proof">How far it is proven.</param>
public sealed record Solution(Rational Value, Seq<FrontierPoint> Points, Proof Proof);

/// <summary>What happens to the parties where there is no deal, as the rules of fair division see it.</summary>
public enum Threat
{
    /// <summary>Each party's reservation.</summary>
    Reservation,

    /// <summary>Each party's worst feasible outcome.</summary>
    Worst,

    /// <summary>Zero for each.</summary>
    Zero,
}
