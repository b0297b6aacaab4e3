using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Fronts.Ceilings;

/// <summary>
/// Counts the packages that attain given sums where a sum counts for no more than a ceiling: settles one issue after another and keeps, by state and
/// sums so far, how many parts there are, without those that cannot come to the sums any more. What is certain to end above a ceiling is kept as one.
/// </summary>
internal static class AtCeiling
{
    private const int Weight = 16; // of one part, in the budget's measure

    /// <summary>By place, the packages; none where nothing was asked, or counting costs more than the meter has left.</summary>
    public static Packages?[] Count(Scaled scaled, BigInteger[]?[] wanted, Meter meter) => scaled.Width switch
    {
        Width.Int64 => Count<long>(scaled, wanted, meter),
        Width.Int128 => Count<Int128>(scaled, wanted, meter),
        _ => Count<BigInteger>(scaled, wanted, meter),
    };

    private static Packages?[] Count<T>(Scaled scaled, BigInteger[]?[] wanted, Meter meter) where T : struct, INumber<T>
    {
        var plan = Plan.Whole(scaled, [.. Enumerable.Range(0, scaled.Issues)], stop: meter.Stopping);
        if (plan.Steps is null)
        {
            return new Packages?[wanted.Length];
        }

        var reach = new Reach<T>(plan);
        return [.. wanted.Select(w => w is null ? null : One(plan, reach, w, meter))];
    }

    private static Packages? One<T>(Plan plan, Reach<T> reach, BigInteger[] wanted, Meter meter) where T : struct, INumber<T>
    {
        var sums = Array.ConvertAll(wanted, T.CreateChecked);
        var capped = wanted.Select((w, p) => plan.Scaled.Ceilings[p] == w).ToArray();
        var parts = new Dictionary<(int State, T[] Sums), Packages>(new ByContent<T>()) { [(0, new T[sums.Length])] = new(1, new int[plan.Scaled.Issues]) };
        for (var s = 0; s < plan.Steps!.Length; s++)
        {
            var next = new Dictionary<(int State, T[] Sums), Packages>(new ByContent<T>());
            foreach (var (key, packages) in parts)
            {
                var leaving = plan.Leaving(s, key.State);
                if (!meter.Take(Weight * (long)leaving.Length))
                {
                    return null;
                }

                foreach (var m in leaving)
                {
                    var (to, option) = (plan.Steps[s].Moves[m].To, plan.Steps[s].Moves[m].Option);
                    if (reach.Most[s + 1][to] is { } most && Moved(key.Sums, reach.Shifts[s][m], reach.Least[s + 1][to]!, most, sums, capped) is { } moved)
                    {
                        int[] first = [.. packages.First];
                        first[plan.Steps[s].Issue] = option;
                        next[(to, moved)] = next.TryGetValue((to, moved), out var known)
                            ? new(known.Count + packages.Count, first.AsSpan().SequenceCompareTo(known.First) < 0 ? first : known.First)
                            : new(packages.Count, first);
                    }
                }
            }

            parts = next;
        }

        return parts.Count == 0 ? null : parts.Values.Single();
    }

    /// <summary>The sums after a move, as much of them as matters; none where the wanted ones are out of reach from there.</summary>
    private static T[]? Moved<T>(T[] from, T[] shift, T[] least, T[] most, T[] wanted, bool[] capped) where T : struct, INumber<T>
    {
        for (var p = 0; p < wanted.Length; p++)
        {
            var sum = from[p] + shift[p];
            if (sum + most[p] < wanted[p] || (!capped[p] && sum + least[p] > wanted[p]))
            {
                return null;
            }
        }

        var moved = new T[wanted.Length];
        for (var p = 0; p < wanted.Length; p++)
        {
            moved[p] = capped[p] ? T.Min(from[p] + shift[p], wanted[p] - least[p]) : from[p] + shift[p];
        }

        return moved;
    }

    private sealed class ByContent<T> : IEqualityComparer<(int State, T[] Sums)> where T : struct, INumber<T>
    {
        public bool Equals((int State, T[] Sums) x, (int State, T[] Sums) y) => x.State == y.State && x.Sums.AsSpan().SequenceEqual(y.Sums);

        public int GetHashCode((int State, T[] Sums) key) => key.Sums.Aggregate(key.State, HashCode.Combine);
    }
}
