using Parley.Analysis.Domains;

namespace Parley.Analysis.Bargaining;

/// <summary>
/// The packages that may be the best of all those offered, by a rule, among such as give every party its threat value. Values are held between two floating-point
/// numbers with a margin far above the error, so that the best, and all that equal it, are in the list; others may be that come within the margin.
/// </summary>
internal sealed class Shortlist
{
    private const int Room = 10_000;
    private readonly Domain _domain;
    private readonly Gains _gains;
    private readonly Gains _floor;
    private readonly Rule _rule;
    private readonly double[] _margins; // by place in the gains
    private readonly double[] _slacks; // by place in the floor
    private readonly double[] _ceilings; // by party
    private readonly double[] _gain;
    private readonly bool _all;
    private readonly bool _tells;
    private double[] _best = [];

    /// <param name="domain">The domain.</param>
    /// <param name="gains">What counts; one at least.</param>
    /// <param name="floor">The gains of every party above the threat.</param>
    /// <param name="rule">What is made greatest.</param>
    /// <param name="sizes">By party, more than any sum of the whole numbers, and any part of one, can come to.</param>
    public Shortlist(Domain domain, Gains gains, Gains floor, Rule rule, double[] sizes)
    {
        (_domain, _gains, _floor, _rule) = (domain, gains, floor, rule);
        _ceilings = [.. domain.Scaled.Ceilings.Select(c => c is { } most ? (double)most : double.PositiveInfinity)];
        double[] Margins(Gains g) => [.. g.Party.Select((p, i) => 1e-9 * (Math.Abs(g.Origin[i]) + (g.Pace[i] * sizes[p])))];
        (_margins, _slacks, _gain) = (Margins(gains), Margins(floor), new double[gains.Party.Length]);

        // The least gain of all decides also whether every party gets its threat value, so that packages which do not still guide the search.
        _all = rule == Rule.Leximin && ReferenceEquals(gains, floor);
        _tells = rule == Rule.Leximin && new Rational(1, gains.Unit).ToDouble() > 8 * _margins.Max();
    }

    /// <summary>The best value is no less.</summary>
    public double Least { get; private set; } = double.NegativeInfinity;

    /// <summary>A package with a value of about <see cref="Least"/>; none where none was offered.</summary>
    public int[]? Best { get; private set; }

    public List<(int[] Outcome, double Most)> Packages { get; } = [];

    /// <summary>Whether more than can be listed are about as good.</summary>
    public bool IsFull => Packages.Count >= Room;

    /// <summary>Whether any package so far gives every party its threat value.</summary>
    public bool HasWilling => Best is not null && (!_all || IsWilling(Best));

    /// <summary>Empties the list, to hear all packages anew; what the best is worth is kept.</summary>
    public void Restart() => Packages.Clear();

    /// <summary>Whether a package of such sums may belong to the list.</summary>
    public bool Wants(ReadOnlySpan<double> sums)
    {
        var most = _rule == Rule.Sum ? 0.0 : _rule == Rule.Product ? 1.0 : double.PositiveInfinity;
        for (var i = 0; i < _gain.Length; i++)
        {
            var gain = Gain(_gains, i, sums);
            _gain[i] = gain;
            gain += _margins[i];
            most = _rule == Rule.Product ? most * Math.Max(0, gain) : _rule == Rule.Sum ? most + gain : Math.Min(most, gain);
        }

        if (!(most >= Least))
        {
            return false;
        }

        for (var i = 0; i < _slacks.Length && !_all; i++)
        {
            if (Gain(_floor, i, sums) < -_slacks[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes in a package that was wanted; whether <see cref="Least"/> has risen.</summary>
    public bool Take(ReadOnlySpan<double> sums, int[] outcome)
    {
        if (!Wants(sums) || !(_all || IsWilling(sums, outcome)))
        {
            return false;
        }

        double least, most;
        (least, most) = _rule == Rule.Sum ? (0.0, 0.0) : _rule == Rule.Product ? (1.0, 1.0) : (double.PositiveInfinity, double.PositiveInfinity);
        for (var i = 0; i < _gain.Length; i++)
        {
            var (low, high) = (_gain[i] - _margins[i], _gain[i] + _margins[i]);
            (least, most) = _rule switch
            {
                Rule.Product => (least * Math.Max(0, low), most * Math.Max(0, high)),
                Rule.Sum => (least + low, most + high),
                _ => (Math.Min(least, low), Math.Min(most, high)),
            };
        }

        if (_tells)
        {
            Array.Sort(_gain);
            var c = _best.Length == 0 ? 1 : Compare(_gain, _best, 4 * _margins.Max());
            if (c < 0)
            {
                return false;
            }

            if (c > 0)
            {
                Packages.Clear();
                (_best, Best) = ([.. _gain], outcome);
            }
        }

        if (!IsFull)
        {
            Packages.Add((outcome, most));
        }

        Best ??= outcome;
        if (least <= Least)
        {
            return false;
        }

        (Least, Best) = (least, outcome);
        Packages.RemoveAll(p => p.Most < Least);
        return true;
    }

    private static int Compare(double[] a, double[] b, double within)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (Math.Abs(a[i] - b[i]) > within)
            {
                return a[i] > b[i] ? 1 : -1;
            }
        }

        return 0;
    }

    private double Gain(Gains of, int place, ReadOnlySpan<double> sums) =>
        of.Origin[place] + (of.Pace[place] * Math.Min(sums[of.Party[place]], _ceilings[of.Party[place]]));

    private bool IsWilling(ReadOnlySpan<double> sums, int[] outcome)
    {
        for (var i = 0; i < _slacks.Length; i++)
        {
            if (Gain(_floor, i, sums) < _slacks[i])
            {
                return IsWilling(outcome);
            }
        }

        return true;
    }

    /// <summary>Whether a package gives every party its threat value, exactly.</summary>
    private bool IsWilling(int[] outcome)
    {
        var sums = PackageFront.Sums(_domain.Scaled, outcome);
        return _floor.Party.Select((p, i) => _floor.From[i] + (_floor.Step[i] * _domain.Scaled.Capped(p, sums[p]))).All(g => g.Sign >= 0);
    }
}
