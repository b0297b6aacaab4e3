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

/// <summary>What is known of the weights of the issues to a party. Weights are brought to sum one.</summary>
public abstract record Weighing
{
    private Weighing()
    {
    }

    /// <summary>A range each, none below zero and one at least above it at its low end or high.</summary>
    public sealed record Ranges : Weighing
    {
        public Ranges(Seq<Interval> byIssue)
        {
            ArgumentNullException.ThrowIfNull(byIssue);
            if (byIssue.Any(w => w.Low.Sign < 0) || byIssue.All(w => w.High.Sign == 0))
            {
                throw new ArgumentException("No weight is below zero, and not every one is zero.", nameof(byIssue));
            }

            ByIssue = byIssue;
        }

        public Seq<Interval> ByIssue { get; }
    }

    /// <summary>The order alone: every issue weighs no less than the next. Issues left out weigh nothing.</summary>
    public sealed record Order : Weighing
    {
        public Order(Seq<int> issues)
        {
            ArgumentNullException.ThrowIfNull(issues);
            if (issues.Count == 0 || issues.Distinct().Count() != issues.Count)
            {
                throw new ArgumentException("An order names at least one issue, and none twice.", nameof(issues));
            }

            Issues = issues;
        }

        public Seq<int> Issues { get; }
    }

    public T Match<T>(Func<Ranges, T> ranges, Func<Order, T> order)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        ArgumentNullException.ThrowIfNull(order);
        return this switch
        {
            Ranges r => ranges(r),
            Order o => order(o),
            _ => throw new InvalidOperationException("No other case."),
        };
    }
}

/// <summary>A term whose size is known to lie in a range.</summary>
public sealed record UncertainTerm(Pattern When, Interval Add);

/// <summary>What is known of what packages are worth to one party: <c>sum of weight times score, plus the terms that fit</c>, and no more than a ceiling.</summary>
/// <param name="Weights">Of the issues.</param>
/// <param name="Scores">Issue by option.</param>
/// <param name="Reservation">What no deal is worth.</param>
/// <param name="Terms">Interactions.</param>
/// <param name="Ceiling">The most a package can be worth; none where nothing bounds it.</param>
/// <param name="Orders">By issue, its options the best first where no more than their order is known, and none where scores are independent of each other; none at all where all are. Options of an order that lie between others have one range.</param>
public sealed record UncertainParty(
    Weighing Weights, Seq<Seq<Interval>> Scores, Interval Reservation, Seq<UncertainTerm> Terms, Rational? Ceiling = null, Seq<Seq<int>?>? Orders = null);

/// <summary>A scenario of which ranges and orders are known. Every point in them is as admissible as any other; orders are drawn evenly from all weights, or scores, that keep them. What is unknown of one party or number says nothing of another, orders apart.</summary>
public sealed record UncertainDomain
{
    /// <exception cref="ArgumentException">A shape does not fit, or a number of an issue or option.</exception>
    public UncertainDomain(Seq<int> options, Seq<UncertainParty> parties, Seq<Pattern>? redLines = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(parties);
        var fits = parties.All(p => p.Weights.Match(r => r.ByIssue.Count == options.Count, o => o.Issues.All(i => i >= 0 && i < options.Count)));
        if (!fits)
        {
            throw new ArgumentException("Weights name every issue, an order issues that are there.", nameof(parties));
        }

        if (parties.Any(p => p.Orders is { } orders && (orders.Count != options.Count || orders.Zip(options).Any(x => x.First is { } o && !o.Order().SequenceEqual(Enumerable.Range(0, x.Second))))))
        {
            throw new ArgumentException("An order of options names every option of its issue once.", nameof(parties));
        }

        // The checks of shapes and patterns are those of a domain.
        Seq<PartyValues> middle = [.. parties.Select(p => new PartyValues(
            [.. p.Scores.Select(row => (Seq<Rational>)[.. row.Select(s => s.Low)])], p.Reservation.Low, terms: [.. p.Terms.Select(t => new Term(t.When, t.Add.Low))]))];
        RedLines = new Domain(options, middle, redLines).RedLines;
        (Options, Parties) = (options, parties);
    }

    public Seq<int> Options { get; }

    public Seq<UncertainParty> Parties { get; }

    public Seq<Pattern> RedLines { get; }
}
