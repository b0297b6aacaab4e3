namespace Parley.Deals;

/// <summary>
/// What is negotiated, by whom, and what each party thinks of it: the input of an analysis of deals. Every party's preferences are shaped by
/// the issues of the scenario: a weight for each issue and a score for each option, in the same order.
/// </summary>
public sealed record Scenario
{
    /// <exception cref="ArgumentException">Two parties or two issues have one name, or preferences do not have the shape of the issues.</exception>
    public Scenario(string? title, UtilityRule rule, Seq<Issue> issues, Seq<Party> parties, Seq<Citation>? sources = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(issues);
        ArgumentNullException.ThrowIfNull(parties);
        if (issues.DistinctBy(i => i.Id).Count() != issues.Count || parties.DistinctBy(p => p.Id).Count() != parties.Count)
        {
            throw new ArgumentException("Every issue and every party has a name of its own.", nameof(issues));
        }

        if (parties.Any(p => !p.Preferences.Fits(issues)))
        {
            throw new ArgumentException("Preferences weigh every issue, score every option, and name no others.", nameof(parties));
        }

        Title = title;
        Rule = rule;
        Issues = issues;
        Parties = parties;
        Sources = sources ?? [];
    }

    public string? Title { get; }

    /// <summary>How weights and scores become utilities.</summary>
    public UtilityRule Rule { get; }

    public Seq<Issue> Issues { get; }

    public Seq<Party> Parties { get; }

    /// <summary>Where entries come from, in the order given.</summary>
    public Seq<Citation> Sources { get; }
}

/// <summary>Something to be settled, by one of its options.</summary>
public sealed record Issue
{
    /// <exception cref="ArgumentException">There is no option, or one is named twice.</exception>
    public Issue(IssueId id, string? track, Seq<OptionId> options, WholeRange? range = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Count == 0 || options.Select(o => o.Value).ToHashSet(StringComparer.Ordinal).Count != options.Count)
        {
            throw new ArgumentException("An issue has at least one option, and no two of one name.", nameof(options));
        }

        Id = id;
        Track = track;
        Options = options;
        Range = range;
    }

    public IssueId Id { get; }

    /// <summary>The table it is talked about at, such as "military"; null where there is but one.</summary>
    public string? Track { get; }

    public Seq<OptionId> Options { get; }

    /// <summary>Where the options are whole numbers in sequence, which; else null.</summary>
    public WholeRange? Range { get; }
}

/// <summary>The whole numbers from one to another, both counted in.</summary>
public sealed record WholeRange
{
    public WholeRange(int lower, int upper)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lower, upper);
        Lower = lower;
        Upper = upper;
    }

    public int Lower { get; }

    public int Upper { get; }

    public long Count => (long)Upper - Lower + 1;
}

/// <summary>One who must agree.</summary>
/// <param name="Id">Its name in the file.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Reservation">What no deal is worth to it, on the scale of its utilities; null where nothing is said, which counts as 0.</param>
/// <param name="Discount">The factor a whole negotiation's time costs it; told, and never applied.</param>
/// <param name="Preferences">What it thinks of the issues.</param>
public sealed record Party(PartyId Id, string Name, Figure? Reservation, Amount? Discount, Preferences Preferences);

/// <summary>Where an entry of a scenario comes from.</summary>
/// <param name="Entry">The entry's path, such as <c>north.red lines[0]</c> or <c>north.scores.harbour.joint authority</c>.</param>
/// <param name="From">Claims, reports, people: in the words of who wrote it down.</param>
public sealed record Citation(string Entry, Seq<string> From);
