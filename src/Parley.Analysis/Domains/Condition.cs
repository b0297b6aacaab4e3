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
