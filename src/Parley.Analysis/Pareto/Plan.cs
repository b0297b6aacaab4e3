using System.Numerics;
using Parley.Analysis.Domains;

namespace Parley.Analysis.Pareto;

/// <summary>One way to go on: from a state, by settling the step's issue with an option, to a state, adding <c>Shift</c> by party.</summary>
internal readonly record struct Move(int From, int Option, int To, BigInteger[] Shift);

/// <summary>The settling of one issue.</summary>
/// <param name="Issue">Which.</param>
/// <param name="StatesAfter">How many states there are once it is settled.</param>
/// <param name="Moves">By <c>To</c>, then <c>Option</c>, then <c>From</c>.</param>
internal sealed record Step(int Issue, int StatesAfter, Move[] Moves);

/// <summary>
/// The order in which issues are settled, and what of the issues settled so far the rest depends on: which of the patterns begun and not yet
/// complete can still come true. Where nothing interacts there is one state throughout. A package's first and last state is number 0.
/// </summary>
internal sealed class Plan
{
    /// <summary>The most moves a plan may have in all before it is called too entangled.</summary>
    public const int MoveLimit = 4_000_000;

    private Plan(Scaled scaled, Step[]? steps, bool natural) => (Scaled, Steps, Natural) = (scaled, steps, natural);

    public Scaled Scaled { get; }

    /// <summary>None where every order tried has more than <see cref="MoveLimit"/> moves.</summary>
    public Step[]? Steps { get; }

    /// <summary>Whether the issues are settled last first, so that the row-major first of two packages shows at their latest difference.</summary>
    public bool Natural { get; }

    /// <summary>By step and move, the shifts in floating point, for bounds.</summary>
    public double[][][] Shifts => field ??= [.. Steps!.Select(s => s.Moves.Select(m => m.Shift.Select(k => (double)k).ToArray()).ToArray())];

    /// <summary>The moves of a step that start from a state.</summary>
    public int[] Leaving(int step, int state) => Departures[step][state];

    private Dictionary<int, int[]>[] Departures => field ??= [.. Steps!.Select(s => s.Moves.Select((m, n) => (m.From, n))
        .GroupBy(x => x.From, x => x.n).ToDictionary(g => g.Key, g => g.ToArray()))];

    /// <summary>A plan for some of the issues, closed under interaction; ascending.</summary>
    public static Plan Of(Scaled scaled, int[] issues) => Of(scaled, issues, true);

    /// <summary>The same with every move left in, beaten ones too.</summary>
    public static Plan Whole(Scaled scaled, int[] issues) => Of(scaled, issues, false);

    private static Plan Of(Scaled scaled, int[] issues, bool prune)
    {
        var natural = issues.Reverse().ToArray();
        var inside = scaled.Patterns.Where(p => issues.Contains(p.When.Conditions[0].Issue)).ToArray();
        if (inside.Length == 0)
        {
            return new Plan(scaled, Build(scaled, natural, inside, int.MaxValue, prune), true);
        }

        var greedy = ByReach(issues, inside);
        var steps = Build(scaled, natural, inside, MoveLimit, prune);
        var other = natural.SequenceEqual(greedy) ? null : Build(scaled, greedy, inside, MoveLimit, prune);
        var keep = other is null || (steps is not null && Size(steps) <= 3 * Size(other));
        return new Plan(scaled, keep ? steps : other, keep);
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

    private static long Size(Step[] steps) => steps.Sum(s => (long)s.Moves.Length);

    /// <summary>An order that keeps few patterns open: always the issue whose settling leaves fewest, then completes most, then comes last.</summary>
    private static int[] ByReach(int[] issues, ScaledPattern[] patterns)
    {
        var on = issues.ToDictionary(i => i, i => patterns.Where(p => p.When.Conditions.Any(c => c.Issue == i)).ToArray());
        var left = patterns.ToDictionary(p => p, p => p.When.Conditions.Count);
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

    private static Step[]? Build(Scaled scaled, int[] order, ScaledPattern[] patterns, int limit, bool prune)
    {
        var place = order.Select((issue, at) => (issue, at)).ToDictionary(x => x.issue, x => x.at);
        var words = (patterns.Length + 63) / 64;
        var states = new List<ulong[]> { new ulong[words] };
        var steps = new Step[order.Length];
        var room = limit;
        for (var at = 0; at < order.Length; at++)
        {
            var issue = order[at];
            var touched = patterns.Select((p, n) => Touch.Of(p, n, issue, place)).Where(t => t is not null).Select(t => t!).ToArray();
            var after = new Dictionary<ulong[], int>(new ByWords());
            var next = new List<ulong[]>();
            var moves = new List<Move>();
            for (var from = 0; from < states.Count; from++)
            {
                for (var option = 0; option < scaled.Scores[issue].Length; option++)
                {
                    if (scaled.Forbidden[issue][option])
                    {
                        continue;
                    }

                    if (Go(scaled, states[from], touched, issue, option) is not var (state, shift))
                    {
                        continue;
                    }

                    if (!after.TryGetValue(state, out var to))
                    {
                        after[state] = to = next.Count;
                        next.Add(state);
                    }

                    moves.Add(new Move(from, option, to, shift));
                    if (--room < 0)
                    {
                        return null;
                    }
                }
            }

            steps[at] = new Step(issue, next.Count, prune ? Undominated(moves) : [.. moves]);
            states = next;
        }

        return steps;
    }

    private static (ulong[] State, BigInteger[] Shift)? Go(Scaled scaled, ulong[] from, Touch[] touched, int issue, int option)
    {
        if (touched.Length == 0)
        {
            return (from, scaled.Scores[issue][option]);
        }

        var state = (ulong[])from.Clone();
        var shift = (BigInteger[])scaled.Scores[issue][option].Clone();
        foreach (var touch in touched)
        {
            var bit = 1UL << (touch.Number & 63);
            var alive = (touch.First || (state[touch.Number >> 6] & bit) != 0) && option < touch.Fits.Length && touch.Fits[option];
            state[touch.Number >> 6] = alive && !touch.Last ? state[touch.Number >> 6] | bit : state[touch.Number >> 6] & ~bit;
            if (alive && touch.Last)
            {
                if (touch.Pattern.Forbidden)
                {
                    return null;
                }

                for (var p = 0; p < shift.Length; p++)
                {
                    shift[p] += touch.Pattern.Add[p];
                }
            }
        }

        return (state, shift);
    }

    /// <summary>Leaves out a move that another of the same two states beats: worth no less to any party and more to one.</summary>
    private static Move[] Undominated(List<Move> moves)
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

    private sealed record Touch(ScaledPattern Pattern, int Number, bool First, bool Last, bool[] Fits)
    {
        public static Touch? Of(ScaledPattern pattern, int number, int issue, Dictionary<int, int> place)
        {
            var condition = pattern.When.Conditions.FirstOrDefault(c => c.Issue == issue);
            if (condition is null)
            {
                return null;
            }

            var places = pattern.When.Conditions.Select(c => place[c.Issue]).ToArray();
            var fits = new bool[condition.Options[condition.Options.Count - 1] + 1];
            foreach (var option in condition.Options)
            {
                fits[option] = true;
            }

            return new Touch(pattern, number, place[issue] == places.Min(), place[issue] == places.Max(), fits);
        }
    }

    private sealed class ByWords : IEqualityComparer<ulong[]>
    {
        public bool Equals(ulong[]? x, ulong[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(ulong[] obj)
        {
            var hash = new HashCode();
            foreach (var word in obj)
            {
                hash.Add(word);
            }

            return hash.ToHashCode();
        }
    }
}
