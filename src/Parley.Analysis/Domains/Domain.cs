using System.Numerics;

namespace Parley.Analysis.Domains;

/// <summary>
/// The compact exact form of a scenario: issues with their options, by number alone, and what each is worth to each party. An outcome is one
/// option number for each issue, in the order of the issues; row-major order is the order of outcomes read as words, last issue fastest. A value: nothing that is
/// worked out about it is kept in it.
/// </summary>
public sealed record Domain
{
    /// <param name="options">How many options each issue has; at least one each. No issue at all is one empty outcome.</param>
    /// <param name="parties">At least one, each with a score for every option.</param>
    /// <param name="redLines">What is ruled out: an outcome that fits any of them is not feasible.</param>
    /// <exception cref="ArgumentException">A count, a shape or a number of an issue or option does not fit.</exception>
    public Domain(Seq<int> options, Seq<PartyValues> parties, Seq<Pattern>? redLines = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(parties);
        Options = options;
        Parties = parties;
        RedLines = redLines ?? [];
        if (options.Any(n => n < 1))
        {
            throw new ArgumentException("Every issue has at least one option.", nameof(options));
        }

        if (parties.Count == 0)
        {
            throw new ArgumentException("There is at least one party.", nameof(parties));
        }

        if (parties.Any(p => p.Scores.Count != options.Count || p.Scores.Zip(options).Any(x => x.First.Count != x.Second)))
        {
            throw new ArgumentException("Every party scores every option of every issue, and nothing more.", nameof(parties));
        }

        if (!parties.SelectMany(p => p.Terms).All(t => Known(t.When)) || !RedLines.All(Known))
        {
            throw new ArgumentException("A pattern names an issue or an option that is not there.", nameof(redLines));
        }

        Scaled = Scaled.Of(this);
    }

    /// <summary>The number of options, by issue.</summary>
    public Seq<int> Options { get; }

    public Seq<PartyValues> Parties { get; }

    public Seq<Pattern> RedLines { get; }

    /// <summary>How many outcomes there are, red lines not counted off.</summary>
    public BigInteger Outcomes => Options.Aggregate(BigInteger.One, (product, n) => product * n);

    internal Scaled Scaled { get; }

    /// <summary>Whether an outcome fits no red line.</summary>
    public bool IsFeasible(IReadOnlyList<int> outcome) => !RedLines.Any(r => r.Fits(outcome));

    /// <summary>What an outcome is worth, by party.</summary>
    public Seq<Rational> Utilities(IReadOnlyList<int> outcome) => [.. Parties.Select(p => p.Utility(outcome))];

    public bool Equals(Domain? other) => other is not null && Options.Equals(other.Options) && Parties.Equals(other.Parties)
        && RedLines.Equals(other.RedLines);

    public override int GetHashCode() => HashCode.Combine(Options, Parties, RedLines);

    private bool Known(Pattern pattern) =>
        pattern.Conditions.All(c => c.Issue < Options.Count && c.Options[c.Options.Count - 1] < Options[c.Issue]);
}
