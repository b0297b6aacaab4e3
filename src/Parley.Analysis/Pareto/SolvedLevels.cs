using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Analysis.Fronts;
using Parley.Analysis.Plans;
using Parley.Analysis.Solver;

namespace Parley.Analysis.Pareto;

/// <summary>
/// A frontier by a constraint solver, where the issues interact too densely to be settled one by one: the most for the first party among the packages
/// that give the others no less than some level, then for the second and so on; what is found splits what is left by levels above it.
/// [HaimesLasdonWismer1971] [KirlikSayin2014]
/// </summary>
internal sealed class SolvedLevels
{
    private readonly PackageModel _model;
    private readonly Meter _meter;
    private readonly long[] _top;
    private readonly List<(long[] Floor, Point? Found)> _settled = [];
    private readonly List<Remainder> _open = [];
    private readonly List<Remainder> _unsettled = [];
    private readonly List<Point> _points = [];

    private SolvedLevels(PackageModel model, Meter meter)
    {
        (_model, _meter) = (model, meter);
        _top = [.. model.High];
    }

    /// <summary>A package and what it is worth.</summary>
    internal sealed record Point(long[] Sums, int[] Package);

    /// <summary>What is left to look at: packages worth no less than a floor to any party, and no more than a top to the first.</summary>
    private sealed record Remainder(long[] Floor, long Top);

    /// <summary>None where the numbers are too wide for the solver, or nothing was found before it had to stop.</summary>
    /// <returns>The front, and by party the most a package can be worth above a point that stands for it; zeros where the front is exact.</returns>
    public static (TableFront Front, BigInteger[] Losses)? Run(Scaled scaled, Meter meter)
    {
        if (PackageModel.Of(scaled) is not { } model)
        {
            return null;
        }

        var levels = new SolvedLevels(model, meter);
        levels.Search();
        return levels._points.Count == 0 && levels._unsettled.Count > 0
            ? null
            : (new SolvedFront(scaled.Parties, levels._points), levels.Losses());
    }

    private void Search()
    {
        // Ends first, so that whatever is left open later has an upper end.
        for (var p = 1; p < _top.Length; p++)
        {
            var found = Most([p, .. Enumerable.Range(0, _top.Length).Where(q => q != p)], [.. _model.Low]);
            _top[p] = found.Status == GreatestStatus.Proven ? found.Sums[p] : _top[p];
            Keep(found);
            if (found.Status == GreatestStatus.None)
            {
                return;
            }
        }

        _open.Add(new([.. _model.Low], _top[0]));
        while (_open.Count > 0)
        {
            var next = _open.Count == 1 ? 0 : Enumerable.Range(0, _open.Count).MaxBy(i => (Loss(_open[i]).Share, -i));
            var zone = _open[next];
            _open.RemoveAt(next);
            Look(zone);
        }
    }

    private void Look(Remainder zone)
    {
        Point? found = null;
        if (_settled.FirstOrDefault(s => Within(zone.Floor, s.Floor) && (s.Found is null || Within(s.Found.Sums, zone.Floor))) is { Floor: not null } known)
        {
            // What is best among more packages, and still one of these, is best among these.
            found = known.Found;
        }
        else
        {
            var best = Most([.. Enumerable.Range(0, _top.Length)], zone.Floor);
            Keep(best);
            if (best.Status == GreatestStatus.Open)
            {
                _unsettled.Add(zone);
                return;
            }

            found = best.Package is null ? null : _points.First(p => p.Sums.AsSpan().SequenceEqual(best.Sums));
            _settled.Add((zone.Floor, found));
        }

        for (var p = 1; found is not null && p < _top.Length; p++)
        {
            var floor = (long[])zone.Floor.Clone();
            floor[p] = found.Sums[p] + 1;
            if (floor[p] <= _top[p] && !_open.Any(o => Within(floor, o.Floor)))
            {
                _open.RemoveAll(o => Within(o.Floor, floor));
                _open.Add(new(floor, Math.Min(zone.Top, found.Sums[0])));
            }
        }
    }

    /// <summary>The most for one party after another, in one question where the numbers allow, else in one question each.</summary>
    private Greatest Most(int[] order, long[] floor)
    {
        var weights = new long[order.Length];
        var (product, total) = (BigInteger.One, BigInteger.Zero);
        foreach (var p in order.Reverse())
        {
            var range = (BigInteger)_model.High[p] - _model.Low[p] + 1;
            total += product * BigInteger.Max(BigInteger.Abs(_model.High[p]), BigInteger.Abs(_model.Low[p]));
            weights[p] = product < long.MaxValue ? (long)product : 0;
            product *= range;
        }

        if (total.GetBitLength() < 61)
        {
            return _model.Best(weights, floor, _meter);
        }

        var here = (long[])floor.Clone();
        var found = new Greatest(null, [], 0, GreatestStatus.Open);
        foreach (var p in order)
        {
            found = _model.Best([.. order.Select((_, q) => q == p ? 1L : 0L)], here, _meter);
            if (found.Status != GreatestStatus.Proven)
            {
                break;
            }

            here[p] = found.Sums[p];
        }

        return found;
    }

    private void Keep(Greatest found)
    {
        if (found.Package is { } package && !_points.Any(p => p.Sums.AsSpan().SequenceEqual(found.Sums)))
        {
            _points.Add(new(found.Sums, package));
        }
    }

    private BigInteger[] Losses()
    {
        var losses = new BigInteger[_top.Length];
        foreach (var zone in _unsettled)
        {
            var loss = Loss(zone).ByParty;
            for (var p = 0; p < losses.Length; p++)
            {
                losses[p] = BigInteger.Max(losses[p], loss[p]);
            }
        }

        return losses;
    }

    /// <summary>What any package of a zone can be worth above the point that stands best for all of it, and the greatest as a share.</summary>
    private (double Share, long[] ByParty) Loss(Remainder zone)
    {
        var (share, least) = (double.PositiveInfinity, new long[_top.Length]);
        foreach (var point in _points)
        {
            var loss = point.Sums.Select((s, p) => Math.Max(0, (p == 0 ? zone.Top : _top[p]) - s)).ToArray();
            var most = loss.Select((l, p) => (double)l / Math.Max(1, _top[p] - _model.Low[p])).Max();
            (share, least) = most < share ? (most, loss) : (share, least);
        }

        return (share, least);
    }

    /// <summary>Whether a point is nowhere below a floor.</summary>
    private static bool Within(long[] point, long[] floor)
    {
        for (var p = 0; p < floor.Length; p++)
        {
            if (point[p] < floor[p])
            {
                return false;
            }
        }

        return true;
    }
}
