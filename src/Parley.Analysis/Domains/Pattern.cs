namespace Parley.Analysis.Domains;

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
