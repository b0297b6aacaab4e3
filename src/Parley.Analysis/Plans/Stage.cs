using System.Numerics;
using Parley.Analysis.Domains;

namespace Parley.Analysis.Plans;

/// <summary>
/// The settling of one issue of an order, as it changes which patterns can still come true: a state is a bit for each pattern that was begun, fits so
/// far, and is not complete.
/// </summary>
internal sealed class Stage
{
    private readonly ScaledPattern[] _patterns;
    private readonly ulong[] _touched;
    private readonly ulong[] _first;
    private readonly ulong[] _last;
    private readonly ulong[][] _fits; // by option

    private Stage(Scaled scaled, int issue, ScaledPattern[] patterns, Dictionary<int, int> place)
    {
        (Issue, _patterns) = (issue, patterns);
        Options = [.. Enumerable.Range(0, scaled.Scores[issue].Length).Where(o => !scaled.Forbidden[issue][o])];
        var words = (patterns.Length + 63) / 64;
        (_touched, _first, _last) = (new ulong[words], new ulong[words], new ulong[words]);
        _fits = [.. scaled.Scores[issue].Select(_ => new ulong[words])];
        for (var n = 0; n < patterns.Length; n++)
        {
            var conditions = patterns[n].When.Conditions;
            if (conditions.FirstOrDefault(c => c.Issue == issue) is not { } condition)
            {
                continue;
            }

            var bit = 1UL << (n & 63);
            _touched[n >> 6] |= bit;
            _first[n >> 6] |= conditions.All(c => place[c.Issue] >= place[issue]) ? bit : 0;
            _last[n >> 6] |= conditions.All(c => place[c.Issue] <= place[issue]) ? bit : 0;
            foreach (var option in condition.Options)
            {
                _fits[option][n >> 6] |= bit;
            }
        }
    }

    public int Issue { get; }

    public int Words => _touched.Length;

    /// <summary>Those not ruled out by themselves, ascending.</summary>
    public int[] Options { get; }

    public static Stage[] Of(Scaled scaled, int[] order, ScaledPattern[] patterns)
    {
        var place = order.Select((issue, at) => (issue, at)).ToDictionary(x => x.issue, x => x.at);
        return [.. order.Select(issue => new Stage(scaled, issue, patterns, place))];
    }

    /// <summary>How many moves an order takes in all, found without making them; none where it is more than a limit, or it was asked to stop.</summary>
    public static long? Moves(Stage[] stages, long limit, CancellationToken stop)
    {
        var states = new HashSet<ulong[]>(ByWords.Same) { new ulong[stages.Length == 0 ? 0 : stages[0].Words] };
        var moves = 0L;
        foreach (var stage in stages)
        {
            var next = new HashSet<ulong[]>(ByWords.Same);
            var alike = stage.Options.GroupBy(o => stage._fits[o], ByWords.Same).Select(g => (Option: g.First(), Count: g.Count())).ToArray();
            foreach (var state in states)
            {
                foreach (var (option, count) in alike)
                {
                    if (stage.After(state, option) is { } after)
                    {
                        moves += count;
                        next.Add(after);
                    }
                }

                if (moves > limit || stop.IsCancellationRequested)
                {
                    return null;
                }
            }

            states = next;
        }

        return moves;
    }

    /// <summary>The state after an option, and what the option and the patterns it completes add; none where it completes one that is ruled out.</summary>
    public (ulong[] State, BigInteger[] Shift)? Go(ulong[] from, int option, Scaled scaled)
    {
        if (After(from, option) is not { } after)
        {
            return null;
        }

        BigInteger[]? shift = null;
        for (var w = 0; w < Words; w++)
        {
            for (var done = Alive(from, option, w) & _last[w]; done != 0; done &= done - 1)
            {
                shift ??= (BigInteger[])scaled.Scores[Issue][option].Clone();
                var add = _patterns[(w << 6) + BitOperations.TrailingZeroCount(done)].Add;
                for (var p = 0; p < shift.Length; p++)
                {
                    shift[p] += add[p];
                }
            }
        }

        return (after, shift ?? scaled.Scores[Issue][option]);
    }

    private ulong Alive(ulong[] from, int option, int word) => (from[word] | _first[word]) & _fits[option][word];

    private ulong[]? After(ulong[] from, int option)
    {
        var after = new ulong[Words];
        for (var w = 0; w < after.Length; w++)
        {
            var alive = Alive(from, option, w);
            after[w] = (from[w] & ~_touched[w]) | (alive & ~_last[w]);
            for (var done = alive & _last[w]; done != 0; done &= done - 1)
            {
                if (_patterns[(w << 6) + BitOperations.TrailingZeroCount(done)].Forbidden)
                {
                    return null;
                }
            }
        }

        return after;
    }
}
