using Parley.Analysis.Stability.Graph;

namespace Parley.Analysis.Stability.Coalition;

/// <summary>What a coalition reaches, state after state without the ways there, for many starts one after the other.</summary>
internal sealed class Flood(GraphModel model)
{
    private readonly int _n = model.DecisionMakers;
    private readonly int[] _seen = new int[model.Size * model.DecisionMakers];
    private readonly int[] _listed = new int[model.Size];
    private readonly Stack<(int State, int By)> _pending = new();
    private int _run;

    /// <summary>All states that a coalition reaches by one move or more, none moving twice in succession; in no order that means anything.</summary>
    internal List<int> Reached(uint coalition, int start)
    {
        _run++;
        var reached = new List<int>();
        Go(start, -1);
        while (_pending.TryPop(out var at))
        {
            Go(at.State, at.By);
        }

        return reached;

        void Go(int from, int last)
        {
            for (var by = 0; by < _n; by++)
            {
                if (((coalition >> by) & 1) == 0 || by == last)
                {
                    continue;
                }

                foreach (var to in model.Moves(by, from))
                {
                    if (_seen[(to * _n) + by] == _run)
                    {
                        continue;
                    }

                    _seen[(to * _n) + by] = _run;
                    _pending.Push((to, by));
                    if (_listed[to] != _run)
                    {
                        _listed[to] = _run;
                        reached.Add(to);
                    }
                }
            }
        }
    }
}
