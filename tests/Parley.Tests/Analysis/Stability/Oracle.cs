using Parley.Analysis.Stability;

namespace Parley.Tests.Analysis.Stability;

/// <summary>The definitions of docs/reference/stability.md taken as literally as can be, slow and on their own: no code of the engine takes part.</summary>
/// <param name="count">How many states.</param>
/// <param name="moves">By decision maker and state, where it can go.</param>
/// <param name="worth">By decision maker and state, what it is worth.</param>
internal sealed class Oracle(int count, List<int>[][] moves, int[][] worth)
{
    private readonly int _n = moves.Length;

    internal int Count => count;

    internal bool IsBetter(int i, int t, int s) => worth[i][t] > worth[i][s];

    /// <summary>The same where one's preference is another.</summary>
    internal Oracle With(int i, int[] other) => new(count, moves, [.. worth.Select((w, k) => k == i ? other : w)]);

    internal bool IsStable(Concept concept, int i, int s)
    {
        var others = Enumerable.Range(0, _n).Where(j => j != i).ToList();
        foreach (var s1 in moves[i][s].Where(t => IsBetter(i, t, s)))
        {
            var answers = concept switch
            {
                Concept.Nash => [],
                Concept.Gmr or Concept.Smr => Reach(others, s1, improvementsOnly: false),
                _ => Reach(others, s1, improvementsOnly: true),
            };
            var isSymmetric = concept is Concept.Smr or Concept.Sseq;
            if (!answers.Any(s2 => !IsBetter(i, s2, s) && (!isSymmetric || moves[i][s2].All(s3 => !IsBetter(i, s3, s)))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>R_H(s) or R_H^+(s): every sequence of moves is followed, the pairs of a state and who moved last being remembered.</summary>
    internal HashSet<int> Reach(IReadOnlyList<int> coalition, int from, bool improvementsOnly)
    {
        var reached = new HashSet<(int State, int Last)>();
        Follow(from, -1);
        return [.. reached.Select(r => r.State)];

        void Follow(int state, int last)
        {
            foreach (var j in coalition.Where(j => j != last))
            {
                foreach (var t in moves[j][state].Where(t => !improvementsOnly || IsBetter(j, t, state)))
                {
                    if (reached.Add((t, j)))
                    {
                        Follow(t, j);
                    }
                }
            }
        }
    }

    /// <summary>CR_H^+(s).</summary>
    internal HashSet<int> Improvements(IReadOnlyList<int> coalition, int s) =>
        [.. Reach(coalition, s, improvementsOnly: false).Where(t => coalition.All(i => IsBetter(i, t, s)))];

    /// <summary>Coalition stability of Inohara and Hipel.</summary>
    internal bool IsStable(Concept concept, IReadOnlyList<int> coalition, int s)
    {
        var others = Enumerable.Range(0, _n).Where(j => !coalition.Contains(j)).ToList();
        foreach (var s1 in Improvements(coalition, s))
        {
            var answers = concept switch
            {
                Concept.Nash => [],
                Concept.Gmr or Concept.Smr => Reach(others, s1, improvementsOnly: false),
                _ => ByCoalitions(others, s1),
            };
            var isSymmetric = concept is Concept.Smr or Concept.Sseq;
            if (!answers.Any(s2 => Hurts(s2) && (!isSymmetric || Reach(coalition, s2, improvementsOnly: false).All(Hurts))))
            {
                return false;
            }
        }

        return true;

        bool Hurts(int t) => coalition.Any(i => !IsBetter(i, t, s));
    }

    /// <summary>What coalitions within a group reach by improvements of each, none twice in succession.</summary>
    private HashSet<int> ByCoalitions(IReadOnlyList<int> group, int from)
    {
        var parts = Subsets(group).ToList();
        var reached = new HashSet<(int State, int Last)>();
        Follow(from, -1);
        return [.. reached.Select(r => r.State)];

        void Follow(int state, int last)
        {
            for (var k = 0; k < parts.Count; k++)
            {
                foreach (var t in k == last ? [] : Improvements(parts[k], state))
                {
                    if (reached.Add((t, k)))
                    {
                        Follow(t, k);
                    }
                }
            }
        }
    }

    /// <summary>All but the empty one.</summary>
    internal static IEnumerable<List<int>> Subsets(IReadOnlyList<int> of) =>
        Enumerable.Range(1, (1 << of.Count) - 1).Select(bits => of.Where((_, k) => ((bits >> k) & 1) != 0).ToList());
}
