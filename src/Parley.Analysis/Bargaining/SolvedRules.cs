using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Analysis.Plans;
using Parley.Analysis.Solver;

namespace Parley.Analysis.Bargaining;

/// <summary>
/// Rules of division by a constraint solver: the sum and the least gain are its own questions; the product is held between a package and the best of weighted
/// sums, as n numbers with a given weighted sum have the greatest product where all weighted terms are equal.
/// </summary>
/// <param name="domain">The domain.</param>
/// <param name="model">Its model.</param>
/// <param name="floor">The gains of every party above the threat.</param>
/// <param name="meter">What it may cost.</param>
internal sealed class SolvedRules(Domain domain, PackageModel model, Gains floor, Meter meter)
{
    private const int Rounds = 6;
    private const int Bits = 60; // of any sum put to the solver

    /// <param name="gains">What counts.</param>
    /// <param name="rule">What is made greatest.</param>
    /// <param name="known">Packages that give every party its threat value.</param>
    /// <returns>One package, or none where none was found in time; null where no package gives every party its threat value.</returns>
    public Search.Found? Best(Gains gains, Rule rule, int[][] known)
    {
        // The least sums at which no gain is negative.
        var least = new long[domain.Parties.Count];
        for (var i = 0; i < floor.Party.Length; i++)
        {
            var k = -BigInteger.Divide(floor.From[i].Sign >= 0 ? floor.From[i] : floor.From[i] - floor.Step[i] + 1, floor.Step[i]);
            least[floor.Party[i]] = (long)BigInteger.Max(model.Low[floor.Party[i]], BigInteger.Min(k, model.High[floor.Party[i]] + BigInteger.One));
        }

        return rule switch
        {
            Rule.Sum => Sum(gains, least),
            Rule.Leximin => Least(gains, least),
            _ => Product(gains, least, known),
        };
    }

    private Search.Found? Sum(Gains gains, long[] least)
    {
        if (Weighted(gains, [.. gains.Step.Select(_ => 1L)], least) is not var (found, bound))
        {
            return Nothing;
        }

        return found.Status == GreatestStatus.None ? null
            : new(null, [], found.Package, 0, new Rational(bound, gains.Unit), found.Status == GreatestStatus.Proven);
    }

    private Search.Found? Least(Gains gains, long[] least)
    {
        if (gains.Party.Length == 0)
        {
            return Sum(gains, least) is { } any ? any with { Exact = Rational.One } : null;
        }

        // Parties that do not count are given numbers that never are the least.
        var (from, step) = (new BigInteger[least.Length], new BigInteger[least.Length]);
        var top = gains.Party.Select((p, i) => gains.From[i] + (gains.Step[i] * model.High[p])).Max();
        Array.Fill(from, top);
        for (var i = 0; i < gains.Party.Length; i++)
        {
            (from[gains.Party[i]], step[gains.Party[i]]) = (gains.From[i], gains.Step[i]);
        }

        if (from.Where((f, p) => (BigInteger.Abs(f) + (step[p] * BigInteger.Max(BigInteger.Abs(model.High[p]), BigInteger.Abs(model.Low[p])))).GetBitLength() >= Bits).Any())
        {
            return Nothing;
        }

        var found = model.Least(Array.ConvertAll(from, f => (long)f), Array.ConvertAll(step, s => (long)s), least, meter);
        if (found.Status == GreatestStatus.None)
        {
            return null;
        }

        if (found.Package is null || found.Status != GreatestStatus.Proven)
        {
            return new(null, [], found.Package, 0, found.Bound == long.MaxValue ? new Rational(top, gains.Unit) : new Rational(found.Bound, gains.Unit));
        }

        // Among those, the greatest sum: so that no package beats it.
        var higher = (long[])least.Clone();
        for (var i = 0; i < gains.Party.Length; i++)
        {
            higher[gains.Party[i]] = Math.Max(higher[gains.Party[i]], (long)-BigInteger.Divide(gains.From[i] - found.Bound - (gains.From[i] >= found.Bound ? 0 : gains.Step[i] - 1), gains.Step[i]));
        }

        var better = Weighted(gains, [.. gains.Step.Select(_ => 1L)], higher)?.Found.Package;
        return new(null, [], better ?? found.Package, 0, new Rational(found.Bound, gains.Unit));
    }

    private Search.Found? Product(Gains gains, long[] least, int[][] known)
    {
        var (package, best) = ((int[]?)null, BigInteger.MinusOne);
        Rational? bound = null;
        void Take(int[]? other)
        {
            if (other is not null && Gain(gains, other).Aggregate(BigInteger.One, (a, b) => a * b) is var product && product > best)
            {
                (package, best) = (other, product);
            }
        }

        foreach (var o in known)
        {
            Take(o);
        }

        for (var round = 0; round < Rounds && (round == 0 || package is not null); round++)
        {
            var before = package;
            var room = Bits - 4 - gains.Party.Select((p, i) => (int)(BigInteger.Abs(gains.From[i]) + (gains.Step[i] * Math.Max(model.High[p], -model.Low[p]))).GetBitLength()).Max();
            if (room < 3)
            {
                break;
            }

            // Weights that make the terms of the package in hand equal, as whole numbers.
            var scale = 1L << Math.Min(20, room);
            var gain = package is null ? [.. gains.Step.Select(_ => 1.0)] : Gain(gains, package).Select(g => Math.Max(1e-300, (double)g)).ToArray();
            long[] weights = [.. gain.Select(g => Math.Max(1, (long)(scale * (gain.Min() / g))))];
            if (Weighted(gains, weights, least) is not var (found, sum))
            {
                break;
            }

            if (found.Status == GreatestStatus.None)
            {
                return null;
            }

            Take(found.Package);
            var n = weights.Length;
            var here = weights.Aggregate(Rational.One, (b, w) => b * new Rational(BigInteger.Max(sum, 0), (BigInteger)n * w * gains.Unit));
            bound = bound is { } tightest ? Rational.Min(tightest, here) : here;
            if (package == before || found.Status == GreatestStatus.Open)
            {
                break;
            }
        }

        return new(null, [], bound is null ? null : package, 0, bound, bound is not null);
    }

    private static Search.Found Nothing => new(null, [], null, double.PositiveInfinity);

    private BigInteger[] Gain(Gains gains, int[] package)
    {
        var sums = model.Sums(package);
        return [.. gains.Party.Select((p, i) => gains.From[i] + (gains.Step[i] * sums[p]))];
    }

    /// <summary>The greatest weighted sum of gains, and a bound on it in units of the gains; none where the numbers are too wide.</summary>
    private (Greatest Found, BigInteger Bound)? Weighted(Gains gains, long[] weights, long[] least)
    {
        var (all, size, from) = (new BigInteger[least.Length], BigInteger.Zero, BigInteger.Zero);
        for (var i = 0; i < weights.Length; i++)
        {
            all[gains.Party[i]] = weights[i] * gains.Step[i];
            from += weights[i] * gains.From[i];
        }

        for (var p = 0; p < all.Length; p++)
        {
            size += all[p] * BigInteger.Max(BigInteger.Abs(model.High[p]), BigInteger.Abs(model.Low[p]));
        }

        if (size.GetBitLength() >= Bits)
        {
            return null;
        }

        var found = model.Best([.. all.Select(w => (long)w)], least, meter);
        var open = all.Select((w, p) => w * model.High[p]).Aggregate(BigInteger.Zero, (s, x) => s + x);
        return (found, from + (found.Bound == long.MaxValue ? open : BigInteger.Min(open, found.Bound)));
    }
}
