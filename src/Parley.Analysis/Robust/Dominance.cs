using Parley.Analysis.Domains;
using Parley.Analysis.Robust.Open;

namespace Parley.Analysis.Robust;

/// <summary>
/// Whether a package is efficient under everything admissible, or under nothing, among those it is compared with: from the least and the most that another is worth
/// above it to each party, at the corners of the ranges and orders. Parties know nothing of each other, so each may stand at its own corner.
/// </summary>
internal static class Dominance
{
    // Sums of doubles of this scale are far closer to the exact ones; nearer to zero the sign is taken from fractions.
    private const double Sure = 1e-6;

    /// <summary>Tries only what the samples leave possible. Always is decided exactly; never where one other package beats it under everything; neither where a ceiling bounds what packages are worth.</summary>
    public static Certainty Of(UncertainDomain domain, int[][] compared, int number, int efficient, int samples) =>
        domain.Parties.Any(p => p.Ceiling is not null) ? Certainty.Sometimes // what is cut off is no sum, and corners say little of it
        : efficient == samples && !Others(compared, number).Any(o => MayBeat(domain, o, compared[number])) ? Certainty.Always
        : efficient == 0 && Others(compared, number).Any(o => MustBeat(domain, o, compared[number])) ? Certainty.Never
        : Certainty.Sometimes;

    private static IEnumerable<int[]> Others(int[][] compared, int number) => compared.Where((_, n) => n != number);

    private static bool MayBeat(UncertainDomain domain, int[] other, int[] package)
    {
        var more = false;
        foreach (var party in domain.Parties)
        {
            var most = SignOfMost(party, other, package);
            if (most < 0)
            {
                return false;
            }

            more |= most > 0;
        }

        return more;
    }

    // The most that the package is worth above the other is the least that the other is worth above it, turned round.
    private static bool MustBeat(UncertainDomain domain, int[] other, int[] package)
    {
        var more = false;
        foreach (var party in domain.Parties)
        {
            var least = -SignOfMost(party, package, other);
            if (least < 0)
            {
                return false;
            }

            more |= least > 0;
        }

        return more;
    }

    /// <summary>The sign of the most that one outcome can be worth to a party above another.</summary>
    private static int SignOfMost(UncertainParty party, int[] one, int[] other)
    {
        Interval[] apart = [.. one.Select((o, i) => o == other[i] ? Rational.Zero : Apart(party, i, o, other[i]))];
        var terms = party.Terms.Where(t => t.When.Fits(one) != t.When.Fits(other)).ToArray();
        var rough = Rough(party.Weights, apart) + terms.Sum(t => (t.When.Fits(one) ? t.Add.High : -t.Add.Low).ToDouble());
        if (Math.Abs(rough) > Sure)
        {
            return Math.Sign(rough);
        }

        var most = -Bounds.Least(party.Weights, [.. apart.Select(d => -d.High)]);
        return terms.Aggregate(most, (s, t) => s + (t.When.Fits(one) ? t.Add.High : -t.Add.Low)).Sign;
    }

    // In an order the better option is worth no less, whatever their ranges.
    private static Interval Apart(UncertainParty party, int issue, int one, int other)
    {
        var (a, b) = (party.Scores[issue][one], party.Scores[issue][other]);
        var (low, high) = (a.Low - b.High, a.High - b.Low);
        if (party.Orders?[issue] is { } order)
        {
            var better = order.First(o => o == one || o == other) == one;
            (low, high) = better ? (Rational.Max(low, 0), high) : (low, Rational.Min(high, 0));
        }

        return new(low, high);
    }

    private static double Rough(Weighing weights, Interval[] apart)
    {
        var scores = Array.ConvertAll(apart, d => d.High.ToDouble());
        if (weights is Weighing.Order order)
        {
            var (sum, most) = (0.0, double.NegativeInfinity);
            for (var n = 0; n < order.Issues.Count; n++)
            {
                sum += scores[order.Issues[n]];
                most = Math.Max(most, sum / (n + 1));
            }

            return most;
        }

        var ranges = ((Weighing.Ranges)weights).ByIssue;
        var (total, worth) = (ranges.Sum(w => w.Low.ToDouble()), ranges.Select((w, i) => w.Low.ToDouble() * scores[i]).Sum());
        var best = total > 0 ? worth / total : double.NegativeInfinity;
        foreach (var i in Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]))
        {
            var more = (ranges[i].High - ranges[i].Low).ToDouble();
            (total, worth) = (total + more, worth + (more * scores[i]));
            best = total > 0 ? Math.Max(best, worth / total) : best;
        }

        return best;
    }
}
