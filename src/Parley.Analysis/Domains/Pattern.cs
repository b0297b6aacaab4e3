namespace Parley.Analysis.Domains;

/// <summary>That an issue is settled by one of some options.</summary>
public sealed record Condition
{
    /// <param name="issue">Which issue, counted from 0.</param>
    /// <param name="options">The options that fulfil it, counted from 0; at least one; order and repeats do not matter.</param>
    public Condition(int issue, Seq<int> options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(issue);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Count == 0 || options.Any(o => o < 0))
        {
            throw new ArgumentException("A condition names at least one option, counted from 0.", nameof(options));
        }

        Issue = issue;
        Options = [.. options.Distinct().Order()];
    }

    public Condition(int issue, int option) : this(issue, [option])
    {
    }

    public int Issue { get; }

    /// <summary>Ascending, without repeats.</summary>
    public Seq<int> Options { get; }
}

/// <summary>A part of a package: the conditions that hold together. A package fits where it fulfils every one.</summary>
public sealed record Pattern
{
    /// <param name="conditions">At least one, each on another issue; kept in the order of the issues.</param>
    public Pattern(Seq<Condition> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        if (conditions.Count == 0 || conditions.Select(c => c.Issue).Distinct().Count() != conditions.Count)
        {
            throw new ArgumentException("A pattern has at least one condition, and no two on one issue.", nameof(conditions));
        }

        Conditions = [.. conditions.OrderBy(c => c.Issue)];
    }

    public Seq<Condition> Conditions { get; }

    public bool Fits(IReadOnlyList<int> outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return Conditions.All(c => c.Options.Contains(outcome[c.Issue]));
    }
}

/// <summary>What a pattern adds to a party's utility, or takes from it, where a package fits it.</summary>
public sealed record Term(Pattern When, Rational Add);
