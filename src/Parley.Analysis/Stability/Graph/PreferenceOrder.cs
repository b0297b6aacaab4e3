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

    /// <summary>The order of numbers: a state of a higher one is better. Cost N log N.</summary>
    public static PreferenceOrder ByWorth(Seq<long> worth)
    {
        ArgumentNullException.ThrowIfNull(worth);
        var distinct = worth.Distinct().Order().ToArray();
        return new([.. worth.Select(w => Array.BinarySearch(distinct, w))], null, distinct.Length);
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
    internal static PreferenceOrder Of(IReadOnlyList<(IReadOnlyList<int> States, bool FarAbove)> levels)
    {
        var states = levels.Sum(l => l.States.Count);
        var (rank, degree, grade) = (new int[states], new int[states], levels.Count(l => l.FarAbove));
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
    internal static PreferenceOrder Of(Preference preference, IReadOnlyList<OptionName> options, StateSpace space) => preference switch
    {
        Preference.Ranking ranking => Of([.. ranking.Levels.Select(l => ((IReadOnlyList<int>)[.. l.States.Select(space.Find)], l.FarAbove))]),
        Preference.Prioritised prioritised => ByWorth([.. Scores(prioritised, options, space)]),
        Preference.Weighted weighted => ByWorths(Worths(weighted, options, space)),
        _ => throw new ArgumentException("The order is not known.", nameof(preference)),
    };

    /// <summary>Of each state the sum of 2^(k-j) over the statements that hold in it, the j-th of k.</summary>
    internal static long[] Scores(Preference.Prioritised preference, IReadOnlyList<OptionName> options, StateSpace space)
    {
        var at = options.Select((o, i) => (o, i)).ToDictionary(x => x.o, x => x.i);
        var holds = preference.Statements.Select(s => Truth.Of(s.Formula, at)).ToArray();
        var scores = new long[space.Count];
        for (var s = 0; s < scores.Length; s++)
        {
            var mask = space.Mask(s);
            foreach (var statement in holds)
            {
                scores[s] = (scores[s] << 1) | (statement(mask) ? 1L : 0);
            }
        }

        return scores;
    }

    /// <summary>Of each state the sum of the weights of the statements that hold in it, all of them times one power of ten.</summary>
    internal static BigInteger[] Worths(Preference.Weighted preference, IReadOnlyList<OptionName> options, StateSpace space)
    {
        var at = options.Select((o, i) => (o, i)).ToDictionary(x => x.o, x => x.i);
        var scale = preference.Statements.Select(s => s.Weight.Scale).DefaultIfEmpty(0).Max();
        var weighted = preference.Statements
            .Select(s => (Holds: Truth.Of(s.Statement.Formula, at), Weight: s.Weight.Digits * BigInteger.Pow(10, scale - s.Weight.Scale))).ToArray();
        var worths = new BigInteger[space.Count];
        for (var s = 0; s < worths.Length; s++)
        {
            var mask = space.Mask(s);
            foreach (var (holds, weight) in weighted)
            {
                worths[s] += holds(mask) ? weight : 0;
            }
        }

        return worths;
    }

    private static PreferenceOrder ByWorths(BigInteger[] worths)
    {
        var distinct = worths.Distinct().Order().ToArray();
        return new([.. worths.Select(w => Array.BinarySearch(distinct, w))], null, distinct.Length);
    }
}
