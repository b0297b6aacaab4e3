using System.Numerics;
using Parley.Analysis.Domains;

namespace Parley.Analysis.Plans;

/// <summary>
/// The order in which issues are settled, and what of the issues settled so far the rest depends on: which of the patterns begun and not yet
/// complete can still come true. Where nothing interacts there is one state throughout. A package's first and last state is number 0.
/// </summary>
internal sealed class Plan
{
    /// <summary>The most moves a plan may have in all before it is called too entangled.</summary>
    public const int MoveLimit = 1_000_000;

    private Plan(Scaled scaled, PlanStep[]? steps, bool natural) => (Scaled, Steps, Natural) = (scaled, steps, natural);

    public Scaled Scaled { get; }

    /// <summary>None where every order tried has more moves than allowed, or it was asked to stop.</summary>
    public PlanStep[]? Steps { get; }

    /// <summary>Whether the issues are settled last first, so that the row-major first of two packages shows at their latest difference.</summary>
    public bool Natural { get; }

    /// <summary>By step, the moves in floating point, for bounds.</summary>
    public Layer[] Layers => field ??= [.. Steps!.Select((s, n) => new Layer(s, n == 0 ? 1 : Steps![n - 1].StatesAfter, Scaled.Parties))];

    /// <summary>The moves of a step that start from a state.</summary>
    public int[] Leaving(int step, int state) => Departures[step][state];

    private Dictionary<int, int[]>[] Departures => field ??= [.. Steps!.Select(s => s.Moves.Select((m, n) => (m.From, n))
        .GroupBy(x => x.From, x => x.n).ToDictionary(g => g.Key, g => g.ToArray()))];

    /// <summary>A plan for some of the issues, closed under interaction; ascending.</summary>
    public static Plan Of(Scaled scaled, int[] issues, int limit = MoveLimit, CancellationToken stop = default) => Of(scaled, issues, true, limit, stop);

    /// <summary>The same with every move left in, beaten ones too.</summary>
    public static Plan Whole(Scaled scaled, int[] issues, int limit = MoveLimit, CancellationToken stop = default) => Of(scaled, issues, false, limit, stop);

    private static Plan Of(Scaled scaled, int[] issues, bool prune, int limit, CancellationToken stop)
    {
        var natural = issues.Reverse().ToArray();
        var inside = scaled.Patterns.Where(p => issues.Contains(p.When.Conditions[0].Issue)).ToArray();
        if (inside.Length == 0)
        {
            return new Plan(scaled, Build(scaled, Stage.Of(scaled, natural, inside), prune, stop), true);
        }

        // The moves of each order are counted before any is made; the last issue first is kept unless another has far fewer.
        var (best, fewest) = ((int[]?)null, (long)limit);
        var greedy = ByReach(issues, inside);
        foreach (var order in (int[][])[natural, greedy, [.. greedy.Reverse()]])
        {
            var allowed = best == natural ? fewest / 3 : fewest;
            if (Stage.Moves(Stage.Of(scaled, order, inside), allowed, stop) is { } moves)
            {
                (best, fewest) = (order, moves);
            }
        }

        return new Plan(scaled, best is null ? null : Build(scaled, Stage.Of(scaled, best, inside), prune, stop), best == natural);
    }

    /// <summary>The issues in groups that interact within themselves only; each ascending, by first issue.</summary>
    public static List<int[]> Components(Scaled scaled)
    {
        var root = Enumerable.Range(0, scaled.Issues).ToArray();
        int Find(int i) => root[i] == i ? i : root[i] = Find(root[i]);
        foreach (var pattern in scaled.Patterns)
        {
            foreach (var condition in pattern.When.Conditions)
            {
                var (a, b) = (Find(pattern.When.Conditions[0].Issue), Find(condition.Issue));
                root[Math.Max(a, b)] = Math.Min(a, b);
            }
        }

        return [.. Enumerable.Range(0, scaled.Issues).GroupBy(Find).OrderBy(g => g.Key).Select(g => g.ToArray())];
    }

    /// <summary>An order that keeps few patterns open: always the issue whose settling leaves fewest, then completes most, then comes last.</summary>
    private static int[] ByReach(int[] issues, ScaledPattern[] patterns)
    {
        var on = issues.ToDictionary(i => i, i => patterns.Where(p => p.When.Conditions.Any(c => c.Issue == i)).ToArray());

        // By identity, since a pattern's hash goes through all it says.
        var left = new Dictionary<ScaledPattern, int>(ReferenceEqualityComparer.Instance);
        foreach (var pattern in patterns)
        {
            left[pattern] = pattern.When.Conditions.Count;
        }

        var waiting = issues.ToList();
        var order = new List<int>();
        while (waiting.Count > 0)
        {
            var next = waiting.MinBy(i => (
                on[i].Sum(p => left[p] == 1 ? (p.When.Conditions.Count == 1 ? 0 : -1) : left[p] == p.When.Conditions.Count ? 1 : 0),
                on[i].Sum(p => left[p]), -i));
            foreach (var pattern in on[next])
            {
                left[pattern]--;
            }

            waiting.Remove(next);
            order.Add(next);
        }

        return [.. order];
    }

    private static PlanStep[]? Build(Scaled scaled, Stage[] stages, bool prune, CancellationToken stop)
    {
        var states = new List<ulong[]> { new ulong[stages.Length == 0 ? 0 : stages[0].Words] };
        var steps = new PlanStep[stages.Length];
        for (var at = 0; at < stages.Length; at++)
        {
            var stage = stages[at];
            var after = new Dictionary<ulong[], int>(ByWords.Same);
            var next = new List<ulong[]>();
            var moves = new List<Transition>();
            for (var from = 0; from < states.Count; from++)
            {
                if (stop.IsCancellationRequested)
                {
                    return null;
                }

                foreach (var option in stage.Options)
                {
                    if (stage.Go(states[from], option, scaled) is not var (state, shift))
                    {
                        continue;
                    }

                    if (!after.TryGetValue(state, out var to))
                    {
                        after[state] = to = next.Count;
                        next.Add(state);
                    }

                    moves.Add(new Transition(from, option, to, shift));
                }
            }

            steps[at] = new PlanStep(stage.Issue, next.Count, prune ? Undominated(moves) : [.. moves]);
            states = next;
        }

        return steps;
    }

    /// <summary>Leaves out a move that another of the same two states beats: worth no less to any party and more to one.</summary>
    private static Transition[] Undominated(List<Transition> moves)
    {
        return [.. moves.GroupBy(m => (m.To, m.From)).SelectMany(g =>
        {
            // Quadratic, so only where the group is small; the merge drops what is left in.
            var group = g.ToArray();
            return group.Length > 256 ? group : group.Where(m => !group.Any(o => Beats(o.Shift, m.Shift)));
        }).OrderBy(m => m.To).ThenBy(m => m.Option).ThenBy(m => m.From)];
    }

    private static bool Beats(BigInteger[] a, BigInteger[] b)
    {
        var more = false;
        for (var p = 0; p < a.Length; p++)
        {
            var c = a[p].CompareTo(b[p]);
            if (c < 0)
            {
                return false;
            }

            more |= c > 0;
        }

        return more;
    }
}
