using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Analysis.Fronts;

namespace Parley.Analysis.Bargaining;

/// <summary>
/// What rows of a front are worth above the threat, in whole numbers on one scale for all parties: for the party at place i, <c>(From[i] + Step[i] * k) / Unit</c>,
/// where k is the row's number for the party <c>Party[i]</c>.
/// </summary>
internal sealed record Gains(int[] Party, BigInteger[] From, BigInteger[] Step, BigInteger Unit)
{
    /// <summary>By place, what no sum at all is worth, in floating point.</summary>
    public double[] Origin => field ??= [.. From.Select(f => new Rational(f, Unit).ToDouble())];

    /// <summary>By place, what one more is worth, in floating point.</summary>
    public double[] Pace => field ??= [.. Step.Select(s => new Rational(s, Unit).ToDouble())];

    public static Gains Of(Domain domain, Seq<Rational> threat)
    {
        var scaled = domain.Scaled;
        var from = threat.Select((d, p) => scaled.Base[p] - d).ToArray();
        var unit = from.Concat(scaled.Step).Select(r => r.Denominator).Aggregate(BigInteger.One, Common);
        BigInteger Whole(Rational r) => r.Numerator * (unit / r.Denominator);
        return new([.. Enumerable.Range(0, threat.Count)], [.. from.Select(Whole)], [.. scaled.Step.Select(Whole)], unit);
    }

    /// <summary>The same as shares of what each party could gain at most; parties that can gain nothing are left out.</summary>
    public Gains Shares(BigInteger[] top)
    {
        var some = Enumerable.Range(0, Party.Length).Where(i => !top[i].IsZero).ToArray();
        var unit = some.Select(i => top[i]).Aggregate(BigInteger.One, Common);
        return new([.. some.Select(i => Party[i])], [.. some.Select(i => From[i] * (unit / top[i]))], [.. some.Select(i => Step[i] * (unit / top[i]))], unit);
    }

    public Gains Only(int place) => new([Party[place]], [From[place]], [Step[place]], Unit);

    /// <summary>The rows that give every party its threat value, ascending.</summary>
    public int[] Rational(TableFront front)
    {
        // The least k at which the gain is not negative, by party; steps are positive.
        var least = From.Select((f, i) => -BigInteger.Divide(f.Sign >= 0 ? f : f - Step[i] + 1, Step[i])).ToArray();
        return front.AtLeast(least);
    }

    public BigInteger[] Most(TableFront front, int[] rows)
    {
        return [.. Party.Select((p, i) => From[i] + (Step[i] * rows.Max(row => front.U(row, p))))];
    }

    public BigInteger[] At(TableFront front, int row) => [.. Party.Select((p, i) => From[i] + (Step[i] * front.U(row, p)))];

    /// <summary>Weights by party on the whole numbers of a plan, and the floor, for a package whose weighted gains are no less than a floor.</summary>
    public (double[] Weights, double Floor) Cut(int parties, double[] weights, double floor)
    {
        var all = new double[parties];
        var size = Math.Abs(floor);
        for (var i = 0; i < weights.Length; i++)
        {
            all[Party[i]] = weights[i] * Pace[i];
            floor -= weights[i] * Origin[i];
            size += Math.Abs(weights[i] * Origin[i]);
        }

        // Rounding here is far below this margin, so no package at the floor is cut off.
        return (all, floor - (1e-9 * size));
    }

    public double[] Alone(int place) => [.. Party.Select((_, i) => i == place ? 1.0 : 0.0)];

    public static BigInteger Common(BigInteger a, BigInteger b) => a / BigInteger.GreatestCommonDivisor(a, b) * b;
}
