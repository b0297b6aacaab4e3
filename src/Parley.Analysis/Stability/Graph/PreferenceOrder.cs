using System.Numerics;
using Parley.Conflicts;

namespace Parley.Analysis.Stability.Graph;

/// <summary>
/// An order of all states, ties allowed: a rank for each, the higher the better. Where much better is told from better, a degree as well: a state is
/// much better than another if its degree is higher.
/// </summary>
public sealed class PreferenceOrder
{
    private readonly int[] _rank;
    private readonly int[]? _degree;

    /// <summary>The order of numbers, one for each state: a state of a higher one is better. Cost N log N.</summary>
    public static PreferenceOrder ByWorth(Seq<long> worth)
    {
        ArgumentNullException.ThrowIfNull(worth);
        return ByWorth([.. worth], null);
    }

    internal PreferenceOrder(int[] rank, int[]? degree, int levels)
    {
        _rank = rank;
        _degree = degree;
        Levels = levels;
    }

    /// <summary>How many ranks there are; they run from 0, the worst.</summary>
    public int Levels { get; }

    /// <summary>Whether much better is told from better.</summary>
    public bool HasStrength => _degree is not null;

    internal ReadOnlySpan<int> Ranks => _rank;

    internal int[] ByState => _rank;

    internal bool IsStrict(int states) => Levels == states;

    public int Rank(int state) => _rank[state];

    public bool IsBetter(int state, int than) => _rank[state] > _rank[than];

    /// <summary>Whether a state is much better than another; false where nothing is.</summary>
    public bool IsMuchBetter(int state, int than) => _degree is not null && _degree[state] > _degree[than];

    /// <summary>Level after level, the best first, each in the order of the states.</summary>
    internal List<List<int>> Ranking()
    {
        var levels = Enumerable.Range(0, Levels).Select(_ => new List<int>()).ToList();
        for (var s = 0; s < _rank.Length; s++)
        {
            levels[Levels - 1 - _rank[s]].Add(s);
        }

        return levels;
    }

    /// <summary>The order in which <paramref name="levels"/> hold every state once, the best first.</summary>
    internal static PreferenceOrder Of(IReadOnlyList<(IReadOnlyList<int> States, bool FarAbove)> levels, int size)
    {
        var (rank, degree, grade) = (new int[size], new int[size], levels.Count(l => l.FarAbove));
        Array.Fill(rank, -1);
        for (var l = 0; l < levels.Count; l++)
        {
            foreach (var state in levels[l].States)
            {
                rank[state] = levels.Count - 1 - l;
                degree[state] = grade;
            }

            grade -= levels[l].FarAbove ? 1 : 0;
        }

        return new(rank, levels.Any(l => l.FarAbove) ? degree : null, levels.Count);
    }

    /// <summary>The order in which <paramref name="preference"/>, which is known, puts the states.</summary>
    /// <exception cref="ArgumentException">A ranking does not hold each state once.</exception>
    internal static PreferenceOrder Of(Preference preference, IReadOnlyList<OptionName> options, StateSpace space) => preference switch
    {
        Preference.Ranking ranking => Ranked(ranking, space),
        Preference.Prioritised prioritised => ByWorth(Scores(prioritised, options, space), space),
        Preference.Weighted weighted => ByWorths(Worths(weighted, options, space), space),
        _ => throw new ArgumentException("The order is not known.", nameof(preference)),
    };

    private static PreferenceOrder Ranked(Preference.Ranking ranking, StateSpace space)
    {
        var levels = ranking.Levels.Select(l => ((IReadOnlyList<int>)[.. l.States.Select(space.Find)], l.FarAbove)).ToList();
        var held = levels.SelectMany(l => l.Item1).ToHashSet();
        return held.Contains(-1) || held.Count != space.Count || levels.Sum(l => l.Item1.Count) != space.Count
            ? throw new ArgumentException("A ranking holds each state once.", nameof(ranking)) : Of(levels, space.Size);
    }

    /// <summary>Of each state the sum of 2^(k-j) over the statements that hold in it, the j-th of k.</summary>
    internal static long[] Scores(Preference.Prioritised preference, IReadOnlyList<OptionName> options, StateSpace space)
    {
        var at = options.Select((o, i) => (o, i)).ToDictionary(x => x.o, x => x.i);
        var holds = preference.Statements.Select(s => Truth.Of(s.Formula, at, space)).ToArray();
        var scores = new long[space.Size];
        for (var first = 0; first < scores.Length; first += 64)
        {
            var block = scores.AsSpan(first, Math.Min(64, scores.Length - first));
            foreach (var statement in holds)
            {
                var bits = statement(first >> 6);
                for (var s = 0; s < block.Length; s++)
                {
                    block[s] = (block[s] << 1) | (long)((bits >> s) & 1);
                }
            }
        }

        return scores;
    }

    /// <summary>Of each state the sum of the weights of the statements that hold in it, all of them times one power of ten.</summary>
    private static BigInteger[] Worths(Preference.Weighted preference, IReadOnlyList<OptionName> options, StateSpace space)
    {
        var at = options.Select((o, i) => (o, i)).ToDictionary(x => x.o, x => x.i);
        var scale = preference.Statements.Select(s => s.Weight.Scale).DefaultIfEmpty(0).Max();
        var weighted = preference.Statements
            .Select(s => (Holds: Truth.Of(s.Statement.Formula, at, space), Weight: s.Weight.Digits * BigInteger.Pow(10, scale - s.Weight.Scale))).ToArray();
        var worths = new BigInteger[space.Size];
        for (var first = 0; first < worths.Length; first += 64)
        {
            foreach (var (holds, weight) in weighted)
            {
                for (var bits = holds(first >> 6); bits != 0; bits &= bits - 1)
                {
                    if (first + BitOperations.TrailingZeroCount(bits) is var s && s < worths.Length)
                    {
                        worths[s] += weight;
                    }
                }
            }
        }

        return worths;
    }

    private static PreferenceOrder ByWorths(BigInteger[] worths, StateSpace space)
    {
        var distinct = space.States.Select(s => worths[s]).Distinct().Order().ToArray();
        return new([.. worths.Select((w, s) => space.Has(s) ? Array.BinarySearch(distinct, w) : -1)], null, distinct.Length);
    }

    // Numbers close together are marked in a table, others sorted.
    private static PreferenceOrder ByWorth(long[] worth, StateSpace? space)
    {
        var (least, most) = (long.MaxValue, long.MinValue);
        for (var s = 0; s < worth.Length; s++)
        {
            if (space is null || space.Has(s))
            {
                (least, most) = (Math.Min(least, worth[s]), Math.Max(most, worth[s]));
            }
        }

        var rank = new int[worth.Length];
        if ((ulong)(most - least) < 1024 + (8 * (ulong)worth.Length))
        {
            var levels = new int[most - least + 1];
            for (var s = 0; s < rank.Length; s++)
            {
                rank[s] = space is null || space.Has(s) ? 0 : -1;
                if (rank[s] == 0)
                {
                    levels[worth[s] - least] = 1;
                }
            }

            var count = 0;
            for (var l = 0; l < levels.Length; l++)
            {
                (levels[l], count) = (count, count + levels[l]);
            }

            for (var s = 0; s < rank.Length; s++)
            {
                rank[s] = rank[s] < 0 ? -1 : levels[worth[s] - least];
            }

            return new(rank, null, count);
        }

        var distinct = Enumerable.Range(0, worth.Length).Where(s => space is null || space.Has(s)).Select(s => worth[s]).Distinct().Order().ToArray();
        for (var s = 0; s < rank.Length; s++)
        {
            rank[s] = space is null || space.Has(s) ? Array.BinarySearch(distinct, worth[s]) : -1;
        }

        return new(rank, null, distinct.Length);
    }
}
