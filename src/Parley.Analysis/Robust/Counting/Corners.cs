using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Analysis.Robust.Open;

namespace Parley.Analysis.Robust.Counting;

/// <summary>
/// Whether a party accepts a package under everything admissible or under nothing, as <see cref="Bounds"/> says, for very many packages: numbers brought to whole ones,
/// and the sign alone of the least and the most. With ranges of weights the sign of the least weighted mean is that of the least weighted sum, in which every issue
/// stands at the end of its own range.
/// </summary>
internal sealed class Corners
{
    private readonly bool _exact;
    private readonly int[]? _order;
    private readonly (long Low, long High)[] _weights;
    private readonly (long Low, long High)[][] _gains; // issue by option: the score above no deal
    private readonly (long Low, long High)[] _terms;
    private readonly Fit[] _fits;
    private readonly Certainty _ceiling; // whether a package worth the most there is would be accepted

    public Corners(UncertainParty party, Seq<int> options)
    {
        var none = party.Reservation;
        _fits = [.. party.Terms.Select(t => new Fit(t.When, options))];
        _ceiling = party.Ceiling is not { } most || most >= none.High ? Certainty.Always : most < none.Low ? Certainty.Never : Certainty.Sometimes;
        _order = party.Weights.Match<int[]?>(_ => null, o => [.. o.Issues]);
        Interval[] weights = party.Weights.Match(r => r.ByIssue.ToArray(), _ => []);
        var gains = party.Scores.Select(row => row.Select(s => new Interval(s.Low - none.High, s.High - none.Low)).ToArray()).ToArray();
        Interval[] terms = [.. party.Terms.Select(t => t.Add)];
        var (scale, weightScale) = (Common([.. gains.SelectMany(g => g), .. terms]), Common(weights));
        BigInteger Most(IEnumerable<Interval> of, BigInteger by) => of.Select(x => BigInteger.Max(BigInteger.Abs(Whole(x.Low, by)), BigInteger.Abs(Whole(x.High, by)))).DefaultIfEmpty().Max();
        var greatest = Most(gains.SelectMany(g => g), scale) + terms.Aggregate(BigInteger.Zero, (s, t) => s + Most([t], scale));
        _exact = greatest * BigInteger.Max(1, Most(weights, weightScale)) * (options.Count + 1) < BigInteger.Pow(2, 62);
        (long, long) Pair(Interval x, BigInteger by) => _exact ? ((long)Whole(x.Low, by), (long)Whole(x.High, by)) : default;
        _weights = [.. weights.Select(w => Pair(w, weightScale))];
        _gains = [.. gains.Select(row => row.Select(g => Pair(g, scale)).ToArray())];
        _terms = [.. terms.Select(t => Pair(t, scale))];
    }

    /// <summary>Sometimes also where numbers are too large or too fine to say.</summary>
    public Certainty Of(ReadOnlySpan<int> outcome)
    {
        if (!_exact)
        {
            return Certainty.Sometimes;
        }

        var (low, high) = (0L, 0L);
        for (var t = 0; t < _fits.Length; t++)
        {
            if (_fits[t].Holds(outcome))
            {
                (low, high) = (low + _terms[t].Low, high + _terms[t].High);
            }
        }

        var sum = _order is null ? OfRanges(outcome, low, high) : OfOrder(_order, outcome, low, high);
        return sum == Certainty.Never || _ceiling == Certainty.Never ? Certainty.Never : sum == Certainty.Always ? _ceiling : Certainty.Sometimes;
    }

    private Certainty OfRanges(ReadOnlySpan<int> outcome, long addLow, long addHigh)
    {
        var (least, most, some) = (0L, 0L, false);
        for (var i = 0; i < _weights.Length; i++)
        {
            var (low, high) = (_gains[i][outcome[i]].Low + addLow, _gains[i][outcome[i]].High + addHigh);
            var weight = _weights[i];
            least += low * (low >= 0 ? weight.Low : weight.High);
            most += high * (high >= 0 ? weight.High : weight.Low);
            some |= high >= 0 && weight.High > 0;
        }

        // Weights that can all be zero leave the most at zero, though every mean is below it.
        return least >= 0 ? Certainty.Always : most < 0 || !some ? Certainty.Never : Certainty.Sometimes;
    }

    private Certainty OfOrder(int[] order, ReadOnlySpan<int> outcome, long addLow, long addHigh)
    {
        var (low, high, always, never) = (0L, 0L, true, true);
        foreach (var issue in order)
        {
            var gain = _gains[issue][outcome[issue]];
            (low, high) = (low + gain.Low + addLow, high + gain.High + addHigh);
            (always, never) = (always && low >= 0, never && high < 0);
        }

        return always ? Certainty.Always : never ? Certainty.Never : Certainty.Sometimes;
    }

    private static BigInteger Common(Interval[] of)
    {
        var common = BigInteger.One;
        foreach (var below in of.SelectMany(x => (BigInteger[])[x.Low.Denominator, x.High.Denominator]).Distinct())
        {
            common *= below / BigInteger.GreatestCommonDivisor(common, below);
        }

        return common;
    }

    private static BigInteger Whole(Rational value, BigInteger by) => value.Numerator * (by / value.Denominator);
}
