namespace Parley.Analysis.Stability.Graph;

/// <summary>
/// Stability of every state of a graph at once. An improvement is sanctioned if the worst state the others can then bring about is bad enough; that worst
/// one is found for all states together by going backwards along the moves from the worst states up, each move being looked at once for each who may
/// have moved before.
/// </summary>
internal sealed class Backwards
{
    private readonly GraphModel _model;
    private readonly int _decisionMakers;
    private readonly int[][] _start;
    private readonly int[][] _from;
    private readonly CancellationToken _cancellation;

    private Backwards(GraphModel model, CancellationToken cancellation)
    {
        _model = model;
        _decisionMakers = model.DecisionMakers;
        _cancellation = cancellation;
        (_start, _from) = (new int[_decisionMakers][], new int[_decisionMakers][]);
        for (var i = 0; i < _decisionMakers; i++)
        {
            (_start[i], _from[i]) = Reversed(i);
        }
    }

    /// <summary>For each decision maker and state a bit for each concept.</summary>
    internal static byte[][] Stable(GraphModel model, CancellationToken cancellation)
    {
        var backwards = new Backwards(model, cancellation);
        return [.. Enumerable.Range(0, model.DecisionMakers).Select(backwards.Stable)];
    }

    private byte[] Stable(int decisionMaker)
    {
        var rank = _model.Orders[decisionMaker].Ranks;
        var (worth, answered) = (rank.ToArray(), rank.ToArray());
        for (var s = 0; s < answered.Length; s++)
        {
            foreach (var t in _model.Moves(decisionMaker, s))
            {
                answered[s] = Math.Max(answered[s], worth[t]);
            }
        }

        int[][] worst =
        [
            Worst(decisionMaker, worth, improvementsOnly: false), Worst(decisionMaker, answered, improvementsOnly: false),
            Worst(decisionMaker, worth, improvementsOnly: true), Worst(decisionMaker, answered, improvementsOnly: true),
        ];
        var stable = new byte[worth.Length];
        for (var s = 0; s < stable.Length; s++)
        {
            var verdict = 0b11111;
            foreach (var t in _model.Moves(decisionMaker, s))
            {
                if (worth[t] > worth[s])
                {
                    verdict &= ~1;
                    for (var c = 0; c < worst.Length; c++)
                    {
                        verdict &= worst[c][t] <= worth[s] ? ~0 : ~(2 << c);
                    }
                }
            }

            stable[s] = (byte)verdict;
        }

        return stable;
    }

    /// <summary>From each state the least value of those the others can bring about by one move or more; the greatest number where they cannot move.</summary>
    private int[] Worst(int decisionMaker, int[] value, bool improvementsOnly)
    {
        var order = Enumerable.Range(0, value.Length).OrderBy(s => value[s]).ToArray();
        var worst = new int[value.Length];
        Array.Fill(worst, int.MaxValue);
        var seen = new bool[value.Length * _decisionMakers];
        var pending = new Stack<(int State, int By)>();
        foreach (var last in order)
        {
            _cancellation.ThrowIfCancellationRequested();
            Arrive(last, -1);
            while (pending.TryPop(out var arrival))
            {
                foreach (var from in Into(arrival.By, arrival.State))
                {
                    if (!improvementsOnly || _model.Orders[arrival.By].IsBetter(arrival.State, from))
                    {
                        worst[from] = Math.Min(worst[from], value[last]);
                        Arrive(from, arrival.By);
                    }
                }
            }
        }

        return worst;

        void Arrive(int state, int next)
        {
            for (var by = 0; by < _decisionMakers; by++)
            {
                if (by != next && by != decisionMaker && !seen[(state * _decisionMakers) + by])
                {
                    seen[(state * _decisionMakers) + by] = true;
                    pending.Push((state, by));
                }
            }
        }
    }

    private ReadOnlySpan<int> Into(int decisionMaker, int state) =>
        _from[decisionMaker].AsSpan(_start[decisionMaker][state].._start[decisionMaker][state + 1]);

    private (int[] Start, int[] From) Reversed(int decisionMaker)
    {
        var start = new int[_model.Size + 1];
        for (var s = 0; s < _model.Size; s++)
        {
            foreach (var t in _model.Moves(decisionMaker, s))
            {
                start[t + 1]++;
            }
        }

        for (var t = 0; t < _model.Size; t++)
        {
            start[t + 1] += start[t];
        }

        var (next, from) = (start.ToArray(), new int[start[^1]]);
        for (var s = 0; s < _model.Size; s++)
        {
            foreach (var t in _model.Moves(decisionMaker, s))
            {
                from[next[t]++] = s;
            }
        }

        return (start, from);
    }
}
