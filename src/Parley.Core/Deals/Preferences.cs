using System.Diagnostics;

namespace Parley.Deals;

/// <summary>What one party thinks of the issues of a scenario.</summary>
public sealed record Preferences
{
    /// <param name="weights">How much each issue matters.</param>
    /// <param name="scores">How good the options are, by issue in the scenario's order.</param>
    /// <param name="together">What is worth more or less in combination.</param>
    /// <param name="redLines">What the party will not sign.</param>
    /// <param name="constant">Added to every package.</param>
    /// <param name="whole">What terms of <paramref name="together"/> are divided by; above zero.</param>
    public Preferences(
        Weights weights, Seq<Scores> scores, Seq<Together> together, Seq<Bundle> redLines, Amount constant = default, Amount? whole = null)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(together);
        ArgumentNullException.ThrowIfNull(redLines);
        if (whole is { Sign: <= 0 })
        {
            throw new ArgumentOutOfRangeException(nameof(whole), whole, "Terms are divided by a number above zero.");
        }

        Weights = weights;
        Scores = scores;
        Together = together;
        RedLines = redLines;
        Constant = constant;
        Whole = whole ?? 1;
    }

    public Weights Weights { get; }

    public Seq<Scores> Scores { get; }

    public Seq<Together> Together { get; }

    public Seq<Bundle> RedLines { get; }

    public Amount Constant { get; }

    public Amount Whole { get; }

    internal bool Fits(Seq<Issue> issues)
    {
        // Numbers are the rule and need no names; the names of an issue are gone through where something names them.
        var options = issues.ToDictionary(i => i.Id, i => new Lazy<HashSet<OptionId>>(() => [.. i.Options]));
        return Weights.Match(n => n.Of.Count == issues.Count, o => SameNames(o.BestFirst, issues.Select(i => i.Id)))
            && Scores.Count == issues.Count
            && Scores.Zip(issues).All(x => x.First.Match(
                n => n.Of.Count == x.Second.Options.Count,
                o => SameNames(o.BestFirst, x.Second.Options),
                _ => x.Second.Range is not null))
            && Together.Select(t => t.When).Concat(RedLines).SelectMany(b => b.Parts)
                .All(p => options.TryGetValue(p.Issue, out var known) && p.Options.All(known.Value.Contains));
    }

    private static bool SameNames<T>(Seq<T> order, IEnumerable<T> all)
    {
        var names = all.ToHashSet();
        return order.Count == names.Count && names.SetEquals(order);
    }
}

/// <summary>How much each issue matters to a party.</summary>
public abstract record Weights
{
    private Weights()
    {
    }

    /// <summary>A number or a range for each issue, in the scenario's order; none below zero.</summary>
    public sealed record Numbers(Seq<Figure> Of) : Weights;

    /// <summary>All that is known is which matters more; each issue once.</summary>
    public sealed record Order(Seq<IssueId> BestFirst) : Weights;

    public T Match<T>(Func<Numbers, T> numbers, Func<Order, T> order)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(order);
        return this switch
        {
            Numbers n => numbers(n),
            Order o => order(o),
            _ => throw new UnreachableException(),
        };
    }
}

/// <summary>How good the options of one issue are for a party.</summary>
public abstract record Scores
{
    private Scores()
    {
    }

    /// <summary>A number or a range for each option, in the issue's order.</summary>
    public sealed record Numbers(Seq<Figure> Of) : Scores;

    /// <summary>All that is known is which is better; each option once.</summary>
    public sealed record Order(Seq<OptionId> BestFirst) : Scores;

    /// <summary>For options that are whole numbers: a straight line, from which <see cref="UtilityRule"/> takes the scores.</summary>
    public sealed record Line(Amount Offset, Amount Slope) : Scores;

    public T Match<T>(Func<Numbers, T> numbers, Func<Order, T> order, Func<Line, T> line)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(line);
        return this switch
        {
            Numbers n => numbers(n),
            Order o => order(o),
            Line l => line(l),
            _ => throw new UnreachableException(),
        };
    }
}

/// <summary>That an issue is settled by one of some options.</summary>
/// <param name="Issue">Which issue.</param>
/// <param name="Options">At least one of its options.</param>
public sealed record Part(IssueId Issue, Seq<OptionId> Options);

/// <summary>Part of a package: settlements of some issues that hold together.</summary>
/// <param name="Parts">At least one, each of another issue.</param>
public sealed record Bundle(Seq<Part> Parts);

/// <summary>What a bundle adds to a package that has it, or takes from it.</summary>
/// <param name="When">The bundle.</param>
/// <param name="Add">On the scale of the party's utilities, times <see cref="Preferences.Whole"/>.</param>
public sealed record Together(Bundle When, Figure Add);
