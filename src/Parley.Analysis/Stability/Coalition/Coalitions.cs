using Parley.Analysis.Stability.Graph;
using Parley.Analysis.Stability.Paths;
using System.Numerics;

namespace Parley.Analysis.Stability.Coalition;

/// <summary>
/// What decision makers can do together, by [InoharaHipel2008]: improvements of coalitions, states stable for every coalition, and jumps from one equilibrium to another
/// that nobody could make alone [KilgourHipelFangPeng2001].
/// </summary>
public sealed class Coalitions
{
    /// <summary>The most states times coalitions that are worked out.</summary>
    public const int MostWork = 1 << 15;

    private readonly GraphModel _model;
    private readonly Stabilities _alone;
    private readonly byte[] _equilibrium;

    // By coalition and state, ascending.
    private readonly int[][][] _improvements;

    private Coalitions(GraphModel model, CancellationToken cancellation)
    {
        _model = model;
        _alone = Stabilities.Of(model, cancellation);
        var flood = new Flood(model);
        var coalitions = 1 << model.DecisionMakers;
        _improvements = new int[coalitions][][];
        for (var h = 1u; h < coalitions; h++)
        {
            cancellation.ThrowIfCancellationRequested();
            _improvements[h] = [.. Enumerable.Range(0, model.Size).Select(s => flood.Reached(h, s).Where(t => Members(h).All(i => model.Orders[i].IsBetter(t, s))).Order().ToArray())];
        }

        _equilibrium = new byte[model.Size];
        var answers = new Answers(model, _improvements, flood);
        for (var h = 1u; h < coalitions; h++)
        {
            foreach (var s in model.States)
            {
                cancellation.ThrowIfCancellationRequested();
                _equilibrium[s] = (byte)((h == 1 ? 0b11111 : _equilibrium[s]) & answers.Stable(h, s));
            }
        }
    }

    /// <summary>The whole of it; null where states times coalitions are more than <see cref="MostWork"/>. Cost up to that number times the moves.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Coalitions? Of(GraphModel model, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        return (long)model.Size << model.DecisionMakers > MostWork ? null : new(model, cancellation);
    }

    /// <summary>Improvements of coalitions of two or more, by state, smaller coalitions first.</summary>
    public Seq<CoalitionImprovement> Improvements()
    {
        var all = new List<CoalitionImprovement>();
        for (var s = 0; s < _model.Size; s++)
        {
            foreach (var h in OfTwoOrMore())
            {
                all.AddRange(_improvements[h][s].Select(t => new CoalitionImprovement(s, t, [.. Members(h)])));
            }
        }

        return [.. all];
    }

    /// <summary>Whether a state is stable for every coalition, those of one counted in.</summary>
    public bool IsEquilibrium(Concept concept, int state) => ((_equilibrium[state] >> (int)concept) & 1) != 0;

    /// <summary>The states stable for every coalition, ascending.</summary>
    public IEnumerable<int> Equilibria(Concept concept) => Enumerable.Range(0, _model.Size).Where(s => IsEquilibrium(concept, s));

    /// <summary>From one equilibrium to another by a coalition of two or more, by state, smaller coalitions first.</summary>
    public Seq<CoalitionImprovement> Jumps(Concept concept = Concept.Nash) =>
        [.. Improvements().Where(m => _alone.IsEquilibrium(concept, m.From) && _alone.IsEquilibrium(concept, m.To))];

    private IEnumerable<uint> OfTwoOrMore() => Enumerable.Range(1, (1 << _model.DecisionMakers) - 1).Select(h => (uint)h)
        .Where(h => BitOperations.PopCount(h) > 1).OrderBy(BitOperations.PopCount).ThenBy(h => h);

    internal static IEnumerable<int> Members(uint coalition)
    {
        for (; coalition != 0; coalition &= coalition - 1)
        {
            yield return BitOperations.TrailingZeroCount(coalition);
        }
    }

    /// <summary>What the others can answer to an improvement of a coalition.</summary>
    private sealed class Answers(GraphModel model, int[][][] improvements, Flood flood)
    {
        private readonly Dictionary<(uint Group, int From), List<int>> _byCoalitions = [];
        private readonly Dictionary<(uint Coalition, int From), List<int>> _byMoves = [];

        internal byte Stable(uint coalition, int state)
        {
            var others = Arrivals.Everyone(model) & ~coalition;
            var verdict = 0b11111;
            foreach (var improvement in improvements[coalition][state])
            {
                var (byMoves, byCoalitions) = (ByMoves(others, improvement), ByCoalitions(others, improvement));
                verdict &= ~1;
                verdict &= byMoves.Exists(Hurts) ? ~0 : ~2;
                verdict &= byMoves.Exists(HurtsForGood) ? ~0 : ~4;
                verdict &= byCoalitions.Exists(Hurts) ? ~0 : ~8;
                verdict &= byCoalitions.Exists(HurtsForGood) ? ~0 : ~16;
            }

            return (byte)verdict;

            bool Hurts(int other) => Members(coalition).Any(i => !model.Orders[i].IsBetter(other, state));
            bool HurtsForGood(int other) => Hurts(other) && ByMoves(coalition, other).TrueForAll(Hurts);
        }

        private List<int> ByMoves(uint coalition, int from)
        {
            if (!_byMoves.TryGetValue((coalition, from), out var reached))
            {
                _byMoves.Add((coalition, from), reached = flood.Reached(coalition, from));
            }

            return reached;
        }

        // By improvements of coalitions within a group, none of them twice in succession.
        private List<int> ByCoalitions(uint group, int from)
        {
            if (_byCoalitions.TryGetValue((group, from), out var known))
            {
                return known;
            }

            var seen = new HashSet<(int State, uint By)>();
            var pending = new Stack<(int State, uint By)>([(from, 0)]);
            while (pending.TryPop(out var at))
            {
                for (var part = group; part != 0; part = (part - 1) & group)
                {
                    foreach (var to in part == at.By ? [] : improvements[part][at.State])
                    {
                        if (seen.Add((to, part)))
                        {
                            pending.Push((to, part));
                        }
                    }
                }
            }

            List<int> reached = [.. seen.Select(x => x.State).Distinct()];
            _byCoalitions.Add((group, from), reached);
            return reached;
        }
    }
}
