using System.Numerics;

namespace Parley.Analysis.Stability.Graph;

/// <summary>Lists the settings of options that no impossible pattern matches.</summary>
/// <param name="options">How many options there are, at most 62.</param>
/// <param name="impossible">What cannot be.</param>
internal sealed class Enumeration(int options, IReadOnlyList<PatternMask> impossible)
{
    /// <summary>Settings looked at, whole or in part, before it is given up.</summary>
    private const long MostSteps = 1L << 26;

    private readonly PatternMask[][] _byLowest = ByLowest(options, impossible);
    private long _steps;

    /// <summary>All of them, ascending; null where there are more than <paramref name="most"/>, as many options stand in no pattern, or they are not found in 2^26 steps.</summary>
    internal List<ulong>? Feasible(int most)
    {
        var found = new List<ulong>();
        var free = options - BitOperations.PopCount(impossible.Aggregate(0UL, (bits, p) => bits | p.Bits));
        if (free > BitOperations.Log2((uint)most))
        {
            return null;
        }

        return impossible.Any(p => p.Bits == 0) || Extend(options - 1, 0, found, most) ? found : null;
    }

    // From the highest option down, so that they come in ascending order; a pattern is tried once its lowest option is set.
    private bool Extend(int option, ulong mask, List<ulong> found, int most)
    {
        if (option < 0)
        {
            found.Add(mask);
            return found.Count <= most;
        }

        foreach (var next in (ReadOnlySpan<ulong>)[mask, mask | (1UL << option)])
        {
            if (++_steps > MostSteps)
            {
                return false;
            }

            if (!Array.Exists(_byLowest[option], p => p.Matches(next)) && !Extend(option - 1, next, found, most))
            {
                return false;
            }
        }

        return true;
    }

    private static PatternMask[][] ByLowest(int options, IReadOnlyList<PatternMask> impossible)
    {
        var byLowest = impossible.Where(p => p.Bits != 0).ToLookup(p => BitOperations.TrailingZeroCount(p.Bits));
        return [.. Enumerable.Range(0, options).Select(o => byLowest[o].ToArray())];
    }
}
