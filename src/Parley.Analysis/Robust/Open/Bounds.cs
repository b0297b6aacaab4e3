using Parley.Analysis.Domains;

namespace Parley.Analysis.Robust.Open;

/// <summary>The least and the most a package can be worth to a party above no deal, over everything admissible: exact, from the corners of the ranges and orders.</summary>
public static class Bounds
{
    public static Interval Of(UncertainParty party, IReadOnlyList<int> outcome)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(outcome);
        var scores = party.Scores.Select((row, i) => row[outcome[i]]).ToArray();
        var fitting = party.Terms.Where(t => t.When.Fits(outcome)).ToArray();
        var low = Least(party.Weights, [.. scores.Select(s => s.Low)]) + fitting.Aggregate(Rational.Zero, (s, t) => s + t.Add.Low);
        var high = -Least(party.Weights, [.. scores.Select(s => -s.High)]) + fitting.Aggregate(Rational.Zero, (s, t) => s + t.Add.High);
        Rational Capped(Rational sum) => party.Ceiling is { } most ? Rational.Min(sum, most) : sum;
        return new(Capped(low) - party.Reservation.High, Capped(high) - party.Reservation.Low);
    }

    /// <summary>The least weighted mean of scores, by issue, over all admissible weights.</summary>
    internal static Rational Least(Weighing weights, Rational[] scores) => weights.Match(r => LeastOfRanges(r.ByIssue, scores), o => LeastOfOrder(o.Issues, scores));

    /// <summary>The least weighted mean: high weights on the lowest scores and low on the rest, for the best place to change over.</summary>
    private static Rational LeastOfRanges(Seq<Interval> weights, Rational[] scores)
    {
        var order = Enumerable.Range(0, scores.Length).OrderBy(i => scores[i]).ToArray();
        var total = weights.Aggregate(Rational.Zero, (s, w) => s + w.Low);
        var sum = Enumerable.Range(0, scores.Length).Aggregate(Rational.Zero, (s, i) => s + (weights[i].Low * scores[i]));
        Rational? least = total.Sign > 0 ? sum / total : null;
        foreach (var i in order)
        {
            var more = weights[i].High - weights[i].Low;
            (total, sum) = (total + more, sum + (more * scores[i]));
            if (total.Sign > 0)
            {
                least = least is { } known ? Rational.Min(known, sum / total) : sum / total;
            }
        }

        return least!.Value;
    }

    /// <summary>The corners of an order are equal weights on its first one, its first two and so on.</summary>
    private static Rational LeastOfOrder(Seq<int> issues, Rational[] scores)
    {
        var sum = Rational.Zero;
        Rational? least = null;
        for (var n = 1; n <= issues.Count; n++)
        {
            sum += scores[issues[n - 1]];
            least = least is { } known ? Rational.Min(known, sum / n) : sum / n;
        }

        return least!.Value;
    }
}
