using Parley.Conflicts;

namespace Parley.Analysis.Stability.Graph;

/// <summary>Moves written out.</summary>
internal sealed class WrittenMoves : MoveTable
{
    /// <summary>The most moves that are written out.</summary>
    internal const long MostMoves = 1L << 27;

    private readonly int[][] _start;
    private readonly int[][] _to;

    private WrittenMoves(int[][] start, int[][] to)
    {
        _start = start;
        _to = to;
    }

    internal override ReadOnlySpan<int> From(int decisionMaker, int state) =>
        _to[decisionMaker].AsSpan(_start[decisionMaker][state].._start[decisionMaker][state + 1]);

    /// <summary>The moves, those given and else those by options; null where there are more than are written out.</summary>
    internal static WrittenMoves? Of(Conflict conflict, WrittenSpace space)
    {
        var given = conflict.Moves.ToDictionary(m => m.Of);
        var (start, to) = (new int[conflict.DecisionMakers.Count][], new int[conflict.DecisionMakers.Count][]);
        var (up, down) = OneWays(conflict);
        var first = 0;
        for (var i = 0; i < start.Length; i++)
        {
            var decisionMaker = conflict.DecisionMakers[i];
            var own = ((1UL << decisionMaker.Options.Count) - 1) << first;
            first += decisionMaker.Options.Count;
            Func<int, SortedSet<int>> from = given.TryGetValue(decisionMaker.Id, out var moves)
                ? Given(moves, space)
                : ByOptions(space, own, up, down);
            var arcs = new List<int>();
            start[i] = new int[space.Count + 1];
            for (var s = 0; s < space.Count; s++)
            {
                arcs.AddRange(from(s).Where(t => t != s));
                start[i][s + 1] = arcs.Count;
                if (arcs.Count > MostMoves)
                {
                    return null;
                }
            }

            to[i] = [.. arcs];
        }

        return new(start, to);
    }

    private static Func<int, SortedSet<int>> Given(GivenMoves moves, WrittenSpace space)
    {
        var to = moves.Moves.ToLookup(m => space.Find(m.From), m => space.Find(m.To));
        return state => [.. to[state]];
    }

    // Settings that differ in nothing but the own options lie together; between two of these the owner can move unless a one-way option stands against it.
    private static Func<int, SortedSet<int>> ByOptions(WrittenSpace space, ulong own, ulong up, ulong down)
    {
        var together = new Dictionary<ulong, List<(ulong Mask, int State)>>();
        for (var s = 0; s < space.Count; s++)
        {
            foreach (var mask in space.Members(s))
            {
                if (!together.TryGetValue(mask & ~own, out var settings))
                {
                    together.Add(mask & ~own, settings = []);
                }

                settings.Add((mask, s));
            }
        }

        return state =>
        {
            var reached = new SortedSet<int>();
            foreach (var mask in space.Members(state))
            {
                var held = (up & mask) | (down & ~mask);
                foreach (var (other, to) in together[mask & ~own])
                {
                    if (((mask ^ other) & held) == 0)
                    {
                        reached.Add(to);
                    }
                }
            }

            return reached;
        };
    }
}
