namespace Parley.Analysis.Robust.Open;

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
